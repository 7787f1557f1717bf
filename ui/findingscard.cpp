// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingscard.h"

#include "core/checkwords/findingwords.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hanscope
{

FindingsCard::FindingsCard(QWidget *parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::hair);
    hide();
}

void FindingsCard::showStatus(const CheckStatus &status)
{
    setTitle(tr("Also worth knowing"));
    QStringList lines;
    for (const CheckFinding finding : status.findings)
        lines += {FindingWords::title(finding, status.evidence.content),
                  FindingWords::meaning(finding, status.evidence.content)};
    if (m_lines == lines)
        return;
    m_lines = lines;
    qDeleteAll(findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    for (qsizetype at = 0; at < lines.size(); ++at)
        addLabel(lines[at], at % 2 == 0);
    setVisible(!lines.isEmpty());
}

void FindingsCard::addLabel(const QString &text, bool isTitle)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isTitle) {
        label->setFont(fonts::sized(fonts::window(), fonts::title, QFont::DemiBold));
    } else {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(0, 0, 0, metric::small);
    }
    m_column->addWidget(label);
}

} // namespace hanscope
