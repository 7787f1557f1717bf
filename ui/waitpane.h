// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/nowpage.h"

#include <QWidget>

class QLabel;

namespace hanscope
{

class FlatButton;
class WatchCard;

/// While the port is closed: the watch, and a simulated house that shows what will come.
class WaitPane : public QWidget
{
    Q_OBJECT
public:
    explicit WaitPane(QWidget *parent = nullptr);

    WatchCard &watch() { return *m_watch; }
    void setPreferences(const Preferences &preferences);

signals:
    void previewShown(hanscope::NowPage *page); ///< a simulated house is to be played on it
    void previewHidden();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makePreview();
    void retranslate();

    WatchCard *m_watch;
    QLabel *m_words;
    NowPage *m_preview = nullptr; ///< made when it is first seen
    Preferences m_preferences;
};

} // namespace hanscope
