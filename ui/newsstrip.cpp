// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newsstrip.h"

#include "core/checkwords/timewords.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hanscope
{

NewsStrip::NewsStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_open(new FlatButton(FlatButton::Role::Primary, this))
    , m_dismiss(new FlatButton(FlatButton::Role::Action, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::cardPadding, metric::grid, metric::small, metric::grid);
    row->setSpacing(metric::small);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    row->addWidget(m_dismiss);
    m_words->setFont(fonts::sized(fonts::window(), fonts::title, QFont::DemiBold));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openNews"));
    m_dismiss->setObjectName(QStringLiteral("dismissNews"));
    connect(m_open, &FlatButton::clicked, this, [this] {
        dismiss();
        emit openRequested();
    });
    connect(m_dismiss, &FlatButton::clicked, this, &NewsStrip::dismiss);
    hide();
}

void NewsStrip::showFirstMessage(ReceiveTime at)
{
    m_at = at;
    tell(News::FirstMessage);
}

void NewsStrip::showCopied()
{
    tell(News::Copied);
}

void NewsStrip::showSaved(const QString &path)
{
    m_what = path;
    tell(News::Saved);
}

void NewsStrip::showNotSaved(const QStringList &files)
{
    m_what = files.join(QLatin1String(", "));
    tell(News::NotSaved);
}

void NewsStrip::dismiss()
{
    tell(News::None);
}

void NewsStrip::tell(News news)
{
    m_news = news;
    retranslate();
    setVisible(news != News::None);
}

QString NewsStrip::text() const
{
    switch (m_news) {
    case News::FirstMessage:
        return tr("The HAN port is open! The first message came on %1.", "day and time of day")
            .arg(TimeWords::dayAndClock(locale(), m_at));
    case News::Copied:
        return tr("The report is in the clipboard, without the meter's number and your use.");
    case News::Saved:
        return tr("The report is saved as %1 (.pdf and .txt).").arg(m_what);
    case News::NotSaved:
        return tr("These files could not be written: %1").arg(m_what);
    case News::None:
        break;
    }
    return {};
}

void NewsStrip::retranslate()
{
    m_words->setText(text());
    setAccessibleName(text());
    m_open->setText(tr("Show it"));
    m_dismiss->setText(tr("Close"));
    m_open->setVisible(m_news == News::FirstMessage);
    m_open->updateGeometry();
    m_dismiss->updateGeometry();
    update();
}

void NewsStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.selected);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::stripRadius,
                            metric::stripRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_news == News::NotSaved ? theme.limit : theme.good);
    painter.drawRoundedRect(QRectF(6, 8, 4, height() - 16), 2, 2);
}

void NewsStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace hanscope
