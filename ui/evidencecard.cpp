// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidencecard.h"

#include "core/checkwords/evidencelines.h"
#include "ui/flatbutton.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

namespace hanscope
{
namespace
{

constexpr int toggleRow = 100; ///< of the grid; more plain lines than that never come

/// A number stays on one line with the unit behind it.
QString unbroken(QString text)
{
    static const QRegularExpression blank(QStringLiteral("(?<=[0-9]) (?=\\S)"));
    return text.replace(blank, QString(QChar::Nbsp));
}

} // namespace

EvidenceCard::EvidenceCard(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
    , m_toggle(new FlatButton(FlatButton::Role::Action, this))
{
    m_technical.firstRow = toggleRow + 1;
    m_toggle->setObjectName(QStringLiteral("details"));
    m_grid->setContentsMargins(0, metric::hair, 0, 0);
    m_grid->setHorizontalSpacing(metric::wide);
    m_grid->setVerticalSpacing(metric::grid);
    m_grid->setColumnStretch(1, 1);
    auto *toggle = new QHBoxLayout;
    toggle->setContentsMargins(0, metric::grid, 0, metric::grid);
    toggle->addWidget(m_toggle);
    toggle->addStretch();
    m_grid->addLayout(toggle, toggleRow, 0, 1, 2);
    connect(m_toggle, &FlatButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        refreshDetails();
    });
    refreshDetails();
    hide();
}

EvidenceCard::Row EvidenceCard::makeRow(int row)
{
    const Row made{new QLabel(this), new QLabel(this)};
    made.label->setForegroundRole(QPalette::PlaceholderText);
    made.value->setTextFormat(Qt::PlainText);
    made.value->setWordWrap(true);
    made.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(made.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(made.value, row, 1);
    return made;
}

void EvidenceCard::fill(Block &block, const QList<EvidenceLine> &lines)
{
    block.used = std::size_t(lines.size());
    while (block.rows.size() < block.used)
        block.rows.push_back(makeRow(block.firstRow + int(block.rows.size())));
    for (std::size_t at = 0; at < block.used; ++at) {
        block.rows[at].label->setText(lines[qsizetype(at)].label);
        block.rows[at].value->setText(unbroken(lines[qsizetype(at)].value));
    }
}

void EvidenceCard::showBlock(const Block &block, bool isShown)
{
    for (std::size_t at = 0; at < block.rows.size(); ++at) {
        block.rows[at].label->setVisible(isShown && at < block.used);
        block.rows[at].value->setVisible(isShown && at < block.used);
    }
}

void EvidenceCard::showStatus(const CheckStatus &status)
{
    setTitle(tr("Evidence"));
    QList<EvidenceLine> plain, technical;
    if (status.step != CheckStep::Idle) {
        for (const EvidenceLine &line : EvidenceLines::of(status, locale()))
            (line.isTechnical ? technical : plain) += line;
    }
    fill(m_plain, plain);
    fill(m_technical, technical);
    showBlock(m_plain, true);
    refreshDetails();
    setVisible(m_plain.used + m_technical.used > 0);
}

void EvidenceCard::refreshDetails()
{
    m_toggle->setText(m_isOpen ? tr("Hide technical &details") : tr("Show technical &details"));
    m_toggle->updateGeometry();
    m_toggle->setVisible(m_technical.used > 0);
    showBlock(m_technical, m_isOpen);
}

QStringList EvidenceCard::text() const
{
    QStringList lines;
    for (const Block *block : {&m_plain, &m_technical}) {
        const std::size_t shown = block == &m_technical && !m_isOpen ? 0 : block->used;
        for (std::size_t at = 0; at < shown; ++at)
            lines += block->rows[at].label->text() + QStringLiteral(": ") + block->rows[at].value->text();
    }
    return lines;
}

void EvidenceCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshDetails();
}

} // namespace hanscope
