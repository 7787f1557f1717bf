// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"
#include "ui/preferences.h"
#include "ui/watchcard.h"

#include <QWidget>

#include <array>

class QStackedLayout;

namespace hanscope
{

class CheckPane;
class FlatButton;
class HelpPane;
class WaitPane;

/// Does the HAN port send data? The check, the waiting for the port, and what to know about it.
class CheckPage : public QWidget
{
    Q_OBJECT
public:
    enum Pane { Check, Wait, Help, PaneCount };

    explicit CheckPage(QWidget *parent = nullptr);

    void openPane(int pane);
    Pane pane() const;
    void setPreferences(const Preferences &preferences);
    WaitPane &wait() { return *m_wait; }

public slots:
    void showStatus(const hanscope::CheckStatus &status);
    void showWatch(const hanscope::Watch &watch);

signals:
    void checkRequested();
    void stopRequested();
    void watchRequested(); ///< keep on until the meter sends
    void copyRequested(); ///< the report, into the clipboard
    void saveRequested(); ///< the report, into files
    void settingAccepted(); ///< the setting that was found is to be used
    void orderedOnChanged(std::optional<std::chrono::local_days> day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void connectParts();
    void retranslate();

    std::array<FlatButton *, PaneCount> m_tabs{};
    QStackedLayout *m_panes;
    CheckPane *m_check;
    WaitPane *m_wait;
    HelpPane *m_help;
    bool m_watching = false;
};

} // namespace hanscope
