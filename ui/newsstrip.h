// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"
#include "ui/spoken.h"

#include <QWidget>

class QLabel;

namespace hanscope
{

class FlatButton;

/// Something that has just happened, above the pages, until the user has seen it. Hidden otherwise.
class NewsStrip : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit NewsStrip(QWidget *parent = nullptr);

    void showFirstMessage(ReceiveTime at); ///< the meter that was waited for sends
    void showCopied(); ///< a report lies in the clipboard
    void showSaved(const QString &path); ///< without an ending
    void showNotSaved(const QStringList &files);
    void dismiss();

    QString text() const;
    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }

signals:
    void openRequested(); ///< the user wants to see what the meter sends

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class News { None, FirstMessage, Copied, Saved, NotSaved };
    void tell(News news);
    void retranslate();

    News m_news = News::None;
    ReceiveTime m_at{};
    QString m_what;
    QLabel *m_words;
    FlatButton *m_open;
    FlatButton *m_dismiss;
};

} // namespace hanscope
