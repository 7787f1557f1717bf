// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidencecard.h"
#include "ui/theme.h"

#include "core/checkwords/evidencelines.h"

#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

EvidenceCard::EvidenceCard(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, metric::hair, 0, 0);
    m_grid->setHorizontalSpacing(metric::wide);
    m_grid->setVerticalSpacing(metric::grid);
    m_grid->setColumnStretch(1, 1);
    hide();
}

EvidenceCard::Row EvidenceCard::makeRow()
{
    const Row row{new QLabel(this), new QLabel(this)};
    const int at = int(m_rows.size());
    row.label->setForegroundRole(QPalette::PlaceholderText);
    row.value->setTextFormat(Qt::PlainText);
    row.value->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(row.label, at, 0, Qt::AlignTop);
    m_grid->addWidget(row.value, at, 1);
    return row;
}

void EvidenceCard::showStatus(const CheckStatus &status)
{
    setTitle(tr("Evidence"));
    const QList<EvidenceLine> lines
        = status.step == CheckStep::Idle ? QList<EvidenceLine>() : EvidenceLines::of(status, locale());
    m_used = std::size_t(lines.size());
    while (m_rows.size() < m_used)
        m_rows.push_back(makeRow());
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const bool isUsed = at < m_used;
        m_rows[at].label->setVisible(isUsed);
        m_rows[at].value->setVisible(isUsed);
        if (!isUsed)
            continue;
        m_rows[at].label->setText(lines[qsizetype(at)].label);
        m_rows[at].value->setText(lines[qsizetype(at)].value);
    }
    setVisible(!lines.isEmpty());
}

QStringList EvidenceCard::text() const
{
    QStringList lines;
    for (std::size_t at = 0; at < m_used; ++at)
        lines += m_rows[at].label->text() + QStringLiteral(": ") + m_rows[at].value->text();
    return lines;
}

} // namespace hanscope
