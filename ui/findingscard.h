// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include "core/model/checkstatus.h"

class QVBoxLayout;

namespace hanscope
{

/// What stands beside the verdict of a check. Hidden while there is nothing.
class FindingsCard : public Card
{
    Q_OBJECT
public:
    explicit FindingsCard(QWidget *parent = nullptr);

    void showStatus(const CheckStatus &status);
    const QStringList &text() const { return m_lines; } ///< title and meaning of each

private:
    void addLabel(const QString &text, bool isTitle);

    QVBoxLayout *m_column;
    QStringList m_lines;
};

} // namespace hanscope
