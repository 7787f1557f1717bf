// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkpane.h"

#include "ui/bytestrip.h"
#include "ui/evidencecard.h"
#include "ui/findingscard.h"
#include "ui/marklist.h"
#include "ui/theme.h"
#include "ui/verdictcard.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace hanscope
{

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
    placeCards();
    refresh();
}

void CheckPane::placeCards()
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metric::gap);
    m_columns->addLayout(m_left, 100);
    m_columns->addLayout(m_right, 46);
    for (QWidget *card : std::initializer_list<QWidget *>{m_verdict, m_bytesCard, m_evidence})
        m_left->addWidget(card);
    for (QWidget *card : std::initializer_list<QWidget *>{m_marksCard, m_findings})
        m_right->addWidget(card);
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(metric::gap);
        column->addStretch();
    }
}

QSize CheckPane::minimumSizeHint() const
{
    const QSize left = m_left->minimumSize();
    const QSize right = m_right->minimumSize();
    return {std::max(left.width(), right.width()), QWidget::minimumSizeHint().height()};
}

void CheckPane::placeColumns()
{
    const int besides = m_left->minimumSize().width() + m_columns->spacing() + m_right->minimumSize().width();
    m_columns->setDirection(width() < besides ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool CheckPane::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeColumns();
    return QWidget::event(event);
}

void CheckPane::showStatus(const CheckStatus &status)
{
    m_status = status;
    refresh();
}

void CheckPane::refresh()
{
    m_bytesCard->setTitle(tr("Last bytes received"));
    m_marksCard->setTitle(tr("Passed"));
    m_verdict->showStatus(m_status);
    m_bytes->setBytes(m_status.lastBytes);
    m_bytesCard->setVisible(!m_status.evidence.line.tried.empty());
    m_bytesCard->setNote(m_status.lastBytes.empty() ? QString()
                                                    : QString::fromStdString(settingText(m_status.setting)));
    m_marks->setPassed(m_status.passed);
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
