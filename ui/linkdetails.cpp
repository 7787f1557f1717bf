// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkdetails.h"

#include "ui/cipherwords.h"
#include "ui/flatbutton.h"
#include "ui/linkwords.h"
#include "ui/scalewords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace hanscope
{

LinkDetails::LinkDetails(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_check(new FlatButton(FlatButton::Role::Action, this))
{
    setFrameShape(QFrame::Box);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metric::cardPadding, metric::gap, metric::cardPadding, metric::gap);
    grid->setHorizontalSpacing(metric::wide);
    for (int row = 0; row < RowCount; ++row) {
        m_names[std::size_t(row)] = new QLabel(this);
        m_names[std::size_t(row)]->setForegroundRole(QPalette::PlaceholderText);
        m_values[std::size_t(row)] = new QLabel(this);
        m_values[std::size_t(row)]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(m_names[std::size_t(row)], row, 0);
        grid->addWidget(m_values[std::size_t(row)], row, 1);
    }
    grid->addWidget(m_check, RowCount, 0, 1, 2, Qt::AlignLeft);
    connect(m_check, &FlatButton::clicked, this, [this] {
        hide();
        emit checkRequested();
    });
    refresh();
}

void LinkDetails::showLink(const LinkStatus &link)
{
    m_link = link;
    if (isVisible())
        refresh();
}

void LinkDetails::showMeter(const MeterIdentity &meter)
{
    m_meter = meter;
    if (isVisible())
        refresh();
}

void LinkDetails::setOverrides(const MeterOverrides &overrides)
{
    m_overrides = overrides;
    if (isVisible())
        refresh();
}

void LinkDetails::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    if (isVisible())
        refresh();
}

void LinkDetails::openBelow(const QWidget &widget)
{
    refresh();
    adjustSize();
    move(widget.mapToGlobal(QPoint(0, widget.height() + 4)));
    QWidget::show();
}

QString LinkDetails::nameOf(Row row) const
{
    switch (row) {
    case State:
        return tr("State");
    case Port:
        return tr("Port");
    case Settings:
        return tr("Line settings");
    case ListVersion:
        return tr("List version");
    case Encryption:
        return tr("Encryption");
    case Scale:
        return tr("Numbers");
    case Interval:
        return tr("Message interval");
    case Good:
        return tr("Good messages");
    case Rejected:
        return tr("Rejected messages");
    case RowCount:
        break;
    }
    return {};
}

QString LinkDetails::valueOf(Row row) const
{
    const QString unknown = QStringLiteral("–");
    switch (row) {
    case State:
        return LinkWords::headline(m_link);
    case Port:
        return m_link.portPath.empty() ? unknown : QString::fromStdString(m_link.portPath);
    case Settings:
        return m_link.parityFoundByTrying ? tr("%1, found by trying").arg(LinkWords::lineSettings(m_link))
                                          : LinkWords::lineSettings(m_link);
    case ListVersion:
        return m_meter.listId.empty()
            ? unknown
            : QString::fromLatin1(m_meter.listId.view().data(), qsizetype(m_meter.listId.view().size()));
    case Encryption:
        return CipherWords::summary(m_link.cipher);
    case Scale:
        return m_overrides.isNone() ? tr("as the meter sends them") : ScaleWords::list(m_overrides);
    case Interval:
        if (m_interval.count() <= 0)
            return unknown;
        return tr("%1 s").arg(locale().toString(static_cast<double>(m_interval.count()) / 1000, 'f', 1));
    case Good:
        return locale().toString(static_cast<qulonglong>(m_link.framesGood));
    case Rejected:
        return locale().toString(static_cast<qulonglong>(m_link.framesRejected));
    case RowCount:
        break;
    }
    return {};
}

void LinkDetails::refresh()
{
    setAccessibleName(tr("Details of the connection"));
    m_check->setText(tr("&Check the port"));
    for (int row = 0; row < RowCount; ++row) {
        m_names[std::size_t(row)]->setText(nameOf(Row(row)));
        m_values[std::size_t(row)]->setText(valueOf(Row(row)));
    }
}

QStringList LinkDetails::text() const
{
    QStringList lines;
    for (int row = 0; row < RowCount; ++row)
        lines += nameOf(Row(row)) + QStringLiteral(": ") + valueOf(Row(row));
    return lines;
}

void LinkDetails::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
