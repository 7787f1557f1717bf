// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replaybar.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/localday.h"
#include "ui/replaytimeline.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int speeds[] = {1, 10, 60, 600, 3'600, 10'000};

} // namespace

ReplayBar::ReplayBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_time(new QLabel(this))
    , m_leave(new FlatButton(FlatButton::Role::Action, this))
    , m_play(new FlatButton(FlatButton::Role::Primary, this))
    , m_back(new FlatButton(FlatButton::Role::Action, this))
    , m_forth(new FlatButton(FlatButton::Role::Action, this))
    , m_jumpBack(new FlatButton(FlatButton::Role::Action, this))
    , m_jumpForth(new FlatButton(FlatButton::Role::Action, this))
    , m_kind(new QComboBox(this))
    , m_speed(new QComboBox(this))
    , m_timeline(new ReplayTimeline(this))
{
    m_leave->setObjectName(QStringLiteral("leave"));
    m_play->setObjectName(QStringLiteral("play"));
    m_back->setObjectName(QStringLiteral("back"));
    m_forth->setObjectName(QStringLiteral("forth"));
    m_jumpBack->setObjectName(QStringLiteral("jumpBack"));
    m_jumpForth->setObjectName(QStringLiteral("jumpForth"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_speed->setObjectName(QStringLiteral("speed"));
    placeParts();
    connectParts();
    retranslate();
}

void ReplayBar::placeParts()
{
    m_name->setFont(fonts::sized(font(), fonts::title, QFont::DemiBold));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_time->setFont(fonts::sized(font(), fonts::title));
    for (FlatButton *button : {m_back, m_forth, m_jumpBack, m_jumpForth})
        button->setFixedWidth(fonts::scaled(34));
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::gap);
    head->addWidget(m_name, 1);
    head->addWidget(m_time);
    head->addWidget(m_leave);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(metric::grid);
    const QList<QList<QWidget *>> groups{
        {m_play, m_speed}, {m_back, m_forth}, {m_jumpBack, m_kind, m_jumpForth}};
    for (const QList<QWidget *> &group : groups) {
        for (QWidget *part : group)
            controls->addWidget(part, 0, Qt::AlignVCenter);
        controls->addSpacing(metric::gap - metric::grid);
    }
    controls->addWidget(m_timeline, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::gap, metric::small, metric::gap, metric::small);
    column->setSpacing(metric::grid);
    column->addLayout(head);
    column->addLayout(controls);
}

void ReplayBar::connectParts()
{
    connect(m_leave, &FlatButton::clicked, this, &ReplayBar::leaveRequested);
    connect(m_play, &FlatButton::clicked, this, [this] {
        if (m_status.isPlaying)
            emit pauseRequested();
        else
            emit playRequested();
    });
    connect(m_back, &FlatButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_forth, &FlatButton::clicked, this, [this] { emit stepRequested(1); });
    const auto jump
        = [this](int by) { emit jumpRequested(ReplayMarkKind(m_kind->currentData().toInt()), by); };
    connect(m_jumpBack, &FlatButton::clicked, this, [jump] { jump(-1); });
    connect(m_jumpForth, &FlatButton::clicked, this, [jump] { jump(1); });
    connect(m_speed, &QComboBox::activated, this,
            [this] { emit speedChosen(m_speed->currentData().toInt()); });
    connect(m_timeline, &ReplayTimeline::seekRequested, this, &ReplayBar::seekSoon);
    m_seek.setSingleShot(true);
    m_seek.setInterval(0);
    connect(&m_seek, &QTimer::timeout, this, [this] { emit seekRequested(m_wanted); });
}

/// The last of those that come before there is time for it.
void ReplayBar::seekSoon(ReceiveTime to)
{
    m_wanted = to;
    m_seek.start();
}

void ReplayBar::showOpening(const QString &name)
{
    m_overview = {};
    m_overview.name = name.toStdString();
    m_status = {};
    m_isOpen = false;
    refresh();
}

void ReplayBar::showOverview(const ReplayOverview &overview)
{
    m_overview = overview;
    m_isOpen = true;
    m_timeline->showOverview(overview);
    fillKinds();
    refresh();
}

void ReplayBar::showStatus(const ReplayStatus &status)
{
    m_status = status;
    m_timeline->setAt(status.at);
    refresh();
}

QString ReplayBar::nameText() const
{
    const QString name = QString::fromStdString(m_overview.name);
    if (!m_isOpen)
        return tr("Opening %1 …").arg(name);
    QStringList parts{tr("Replay, not live: %1").arg(name)};
    if (m_overview.hasGuessedTimes)
        parts += tr("times are estimated");
    if (m_overview.isAnonymised)
        parts += tr("anonymised");
    if (m_overview.isDamaged)
        parts += tr("damaged parts are left out");
    return parts.join(QStringLiteral(" · "));
}

QString ReplayBar::text() const
{
    return m_name->text() + u'\n' + m_time->text();
}

void ReplayBar::fillKinds()
{
    const int chosen = std::max(0, m_kind->currentIndex());
    const auto count = [this](ReplayMarkKind kind) {
        return int(std::count_if(m_overview.marks.begin(), m_overview.marks.end(),
                                 [kind](const ReplayMark &mark) { return mark.kind == kind; }));
    };
    m_kind->clear();
    m_kind->addItem(tr("Markers (%1)").arg(count(ReplayMarkKind::Note)), int(ReplayMarkKind::Note));
    m_kind->addItem(tr("Rejected (%1)").arg(count(ReplayMarkKind::Rejected)), int(ReplayMarkKind::Rejected));
    m_kind->addItem(tr("Gaps (%1)").arg(count(ReplayMarkKind::Gap)), int(ReplayMarkKind::Gap));
    m_kind->setCurrentIndex(chosen);
}

void ReplayBar::refresh()
{
    m_name->setText(nameText());
    m_name->setToolTip(m_name->text().toHtmlEscaped());
    const QDateTime at = localTimeOf(m_status.at);
    m_time->setText(m_isOpen ? locale().toString(
                        at, tr("ddd d MMM yyyy HH:mm:ss", "date and time, as QLocale::toString takes it"))
                             : QString());
    m_play->setText(m_status.isPlaying ? tr("&Pause") : tr("&Play"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_speed), static_cast<QWidget *>(m_back),
          static_cast<QWidget *>(m_forth), static_cast<QWidget *>(m_jumpBack), static_cast<QWidget *>(m_kind),
          static_cast<QWidget *>(m_jumpForth), static_cast<QWidget *>(m_timeline)})
        part->setEnabled(m_isOpen);
    const int speed = m_speed->findData(int(m_status.speed));
    if (speed != m_speed->currentIndex())
        m_speed->setCurrentIndex(speed);
}

void ReplayBar::retranslate()
{
    m_leave->setText(tr("&Leave the replay"));
    m_back->setText(QStringLiteral("‹"));
    m_forth->setText(QStringLiteral("›"));
    m_jumpBack->setText(QStringLiteral("«"));
    m_jumpForth->setText(QStringLiteral("»"));
    const auto name = [](QWidget *widget, const QString &text) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    };
    name(m_back, tr("Message before"));
    name(m_forth, tr("Next message"));
    name(m_jumpBack, tr("Jump to the one before"));
    name(m_jumpForth, tr("Jump to the next"));
    name(m_kind, tr("What to jump to"));
    name(m_speed, tr("Speed"));
    m_speed->clear();
    for (const int speed : speeds)
        m_speed->addItem(tr("%L1×", "so many times as fast").arg(speed), speed);
    fillKinds();
    refresh();
}

void ReplayBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.muted);
    painter.setBrush(theme.selected);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::stripRadius,
                            metric::stripRadius);
}

void ReplayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace hanscope
