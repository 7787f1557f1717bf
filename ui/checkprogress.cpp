// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkprogress.h"

#include "core/checkwords/progresswords.h"
#include "core/checkwords/timewords.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hanscope
{
namespace
{
using namespace std::chrono_literals;

constexpr int barHeight = 4;

double shareOf(const CheckStatus &status)
{
    if (status.step != CheckStep::TryingSettings)
        return -1;
    const double listened = static_cast<double>(status.evidence.line.listened.count());
    const double all = listened + static_cast<double>(status.sweepEndsIn.count());
    return all > 0 ? listened / all : 0;
}

} // namespace

CheckProgress::CheckProgress(QWidget *parent)
    : QWidget(parent)
    , m_activity(new QLabel(this))
    , m_timeLeft(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_activity, 1);
    row->addWidget(m_timeLeft);
    m_timeLeft->setForegroundRole(QPalette::PlaceholderText);
    hide();
}

void CheckProgress::showStatus(const CheckStatus &status)
{
    m_activity->setText(ProgressWords::activity(status));
    m_timeLeft->setText(timeLeft(status));
    m_share = shareOf(status);
    layout()->setContentsMargins(0, 0, 0, m_share < 0 ? 0 : barHeight + metric::small);
    setAccessibleName(m_activity->text());
    changed(*this);
    setVisible(status.step != CheckStep::Idle && status.step != CheckStep::Over);
    update();
}

QString CheckProgress::timeLeft(const CheckStatus &status)
{
    const HourlyEvidence &hourly = status.evidence.content.hourly;
    switch (status.step) {
    case CheckStep::WaitingForPort:
        return tr("tried again every second");
    case CheckStep::TryingSettings:
        return status.settingNumber == status.settingCount
            ? tr("%1 left").arg(TimeWords::duration(status.sweepEndsIn))
            : tr("next setting in %1, all tried in %2")
                  .arg(TimeWords::duration(status.settingEndsIn), TimeWords::duration(status.sweepEndsIn));
    case CheckStep::ReadingLists:
        if (!hourly.isExpected || !hourly.due || *hourly.due <= status.now)
            return {};
        return tr("hourly reading in %1").arg(TimeWords::duration(*hourly.due - status.now));
    case CheckStep::Watching:
        return tr("nothing for %1").arg(TimeWords::duration(status.evidence.line.silentFor));
    case CheckStep::Idle:
    case CheckStep::Over:
        break;
    }
    return {};
}

QString CheckProgress::text() const
{
    return m_activity->text() + QStringLiteral(" · ") + m_timeLeft->text();
}

QString CheckProgress::spokenValue() const
{
    if (m_share < 0)
        return {};
    return tr("%1 percent").arg(std::lround(std::min(m_share, 1.0) * 100));
}

void CheckProgress::paintEvent(QPaintEvent *)
{
    if (m_share < 0)
        return;
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar(0, height() - barHeight, width(), barHeight);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    bar.setWidth(std::max<qreal>(barHeight, bar.width() * m_share));
    painter.setBrush(theme.import);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

} // namespace hanscope
