// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkpane.h"

#include "ui/bytestrip.h"
#include "ui/evidencecard.h"
#include "ui/findingscard.h"
#include "ui/fonts.h"
#include "ui/marklist.h"
#include "ui/theme.h"
#include "ui/verdictcard.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int twoColumns = 880; ///< from this width on: the buttons of a verdict beside the steps

}

CheckPane::CheckPane(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new VerdictCard(this))
    , m_bytesCard(new Card(this))
    , m_bytes(new ByteStrip)
    , m_evidence(new EvidenceCard(this))
    , m_marksCard(new Card(this))
    , m_marks(new MarkList)
    , m_findings(new FindingsCard(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
{
    m_bytesCard->setContent(m_bytes);
    m_marksCard->setContent(m_marks);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metric::gap);
    m_columns->addLayout(m_left, 100);
    m_columns->addLayout(m_right, 46);
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(metric::gap);
        column->addStretch();
    }
    placeCards();
    refresh();
}

void CheckPane::placeInto(QVBoxLayout *column, std::initializer_list<QWidget *> cards)
{
    int at = 0;
    for (QWidget *card : cards)
        column->insertWidget(at++, card); // takes it out of where it was
}

void CheckPane::placeCards()
{
    m_columns->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_isNarrow) {
        placeInto(m_left, {m_verdict, m_marksCard, m_findings, m_bytesCard, m_evidence});
    } else {
        placeInto(m_left, {m_verdict, m_bytesCard, m_evidence});
        placeInto(m_right, {m_marksCard, m_findings});
    }
}

QSize CheckPane::minimumSizeHint() const
{
    const QSize left = m_left->minimumSize();
    const QSize right = m_right->minimumSize();
    return {std::max(left.width(), right.width()), QWidget::minimumSizeHint().height()};
}

void CheckPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fonts::scaled(twoColumns);
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    placeCards();
}

void CheckPane::showStatus(const CheckStatus &status)
{
    m_status = status;
    refresh();
}

void CheckPane::refresh()
{
    m_bytesCard->setTitle(tr("Last bytes received"));
    m_marksCard->setTitle(tr("What is checked"));
    m_verdict->showStatus(m_status);
    m_bytes->setBytes(m_status.lastBytes);
    m_bytesCard->setVisible(!m_status.evidence.line.tried.empty());
    m_bytesCard->setNote(m_status.lastBytes.empty() ? QString()
                                                    : QString::fromStdString(settingText(m_status.setting)));
    m_marks->showStatus(m_status);
    m_evidence->showStatus(m_status);
    m_findings->showStatus(m_status);
}

void CheckPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
