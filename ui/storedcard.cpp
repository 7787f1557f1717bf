// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storedcard.h"

#include "ui/flatbutton.h"
#include "ui/historywords.h"
#include "ui/localday.h"
#include "ui/meternumber.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

StoredCard::StoredCard(QWidget *parent)
    : Card(parent)
    , m_content(new QWidget(this))
    , m_file(new QLabel(this))
    , m_export(new FlatButton(FlatButton::Role::Action, this))
{
    m_export->setObjectName(QStringLiteral("export"));
    m_file->setWordWrap(true);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, metric::grid, 0, metric::grid);
    column->setSpacing(metric::gap);
    column->addWidget(m_file);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addStretch();
    column->addLayout(buttons);
    setContent(m_content);
    connect(m_export, &FlatButton::clicked, this, &StoredCard::exportRequested);
    refresh();
}

void StoredCard::showOverview(const StoredOverview &overview)
{
    m_overview = overview;
    refresh();
}

QString StoredCard::nameOf(const StoredMeter &meter) const
{
    const QString number = QString::fromStdString(std::string(meter.identity.meterId.view()));
    const std::string_view maker = makerName(meter.identity.maker);
    const QString made = QString::fromLatin1(maker.data(), qsizetype(maker.size()));
    return number.isEmpty() ? tr("%1, a meter that does not tell its number").arg(made)
                            : made + u' ' + maskedNumber(number);
}

QString StoredCard::spanOf(const StoredMeter &meter) const
{
    const auto date = [this](ReceiveTime time) {
        return locale().toString(localTimeOf(time).date(), QLocale::ShortFormat);
    };
    return tr("%1 to %2", "dates").arg(date(meter.firstHeard), date(meter.lastHeard));
}

void StoredCard::fillRows()
{
    delete m_rows;
    m_rows = new QWidget(m_content);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::cardPadding);
    grid->setVerticalSpacing(metric::grid);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const StoredMeter &meter : m_overview.meters) {
        auto *erase = new FlatButton(FlatButton::Role::Action, m_rows);
        erase->setText(tr("Delete …"));
        erase->setAccessibleName(tr("Delete %1").arg(nameOf(meter)));
        connect(erase, &FlatButton::clicked, this, [this, key = meter.key] { emit meterChosen(key); });
        grid->addWidget(new QLabel(nameOf(meter), m_rows), row, 0);
        grid->addWidget(new QLabel(spanOf(meter), m_rows), row, 1);
        grid->addWidget(erase, row++, 2);
    }
    if (m_overview.meters.empty())
        grid->addWidget(new QLabel(tr("Nothing is stored yet."), m_rows), 0, 0);
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(0, m_rows);
}

void StoredCard::refresh()
{
    setTitle(tr("What is stored"));
    fillRows();
    m_file->setText(tr("Everything is in one file on this computer, %1, which only your user can read: %2. "
                       "HanScope sends nothing anywhere.")
                        .arg(HistoryWords::size(locale(), m_overview.use.fileBytes),
                             QString::fromStdString(m_overview.file)));
    m_export->setText(tr("&Save the hours as CSV …"));
    m_export->setEnabled(m_overview.shown.has_value());
}

QStringList StoredCard::text() const
{
    QStringList lines;
    for (const QLabel *label : m_content->findChildren<QLabel *>())
        lines += label->text();
    return lines;
}

void StoredCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
