// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/historystatus.h"
#include "ui/spoken.h"

#include <QWidget>

class QLabel;

namespace hanscope
{

class FlatButton;

/// Says why the history is not saved, and what to do. Hidden while all is well, and when the user has read
/// it.
class HistoryStrip : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit HistoryStrip(QWidget *parent = nullptr);

    void showStatus(const HistoryStatus &status);
    QString text() const;
    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    HistoryStatus m_status;
    QLabel *m_words;
    FlatButton *m_close;
};

} // namespace hanscope
