// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkpane.h"

#include "ui/bytestrip.h"
#include "ui/evidencecard.h"
#include "ui/findingscard.h"
#include "ui/marklist.h"
#include "ui/theme.h"
#include "ui/verdictcard.h"

#include <QEvent>
#include <QHBoxLayout>

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
{
    m_bytesCard->setContent(m_bytes);
    m_marksCard->setContent(m_marks);
    placeCards();
    refresh();
}

void CheckPane::placeCards()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 100);
    row->addLayout(right, 46);
    for (QWidget *card : std::initializer_list<QWidget *>{m_verdict, m_bytesCard, m_evidence})
        left->addWidget(card);
    for (QWidget *card : std::initializer_list<QWidget *>{m_marksCard, m_findings})
        right->addWidget(card);
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(metric::gap);
        column->addStretch();
    }
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
