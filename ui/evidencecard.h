// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include "core/model/checkstatus.h"

#include <vector>

class QGridLayout;
class QLabel;

namespace hanscope
{

/// The facts that a verdict stands on.
class EvidenceCard : public Card
{
    Q_OBJECT
public:
    explicit EvidenceCard(QWidget *parent = nullptr);

    void showStatus(const CheckStatus &status); ///< hidden while there are none
    QStringList text() const; ///< "Bytes received: 3,120"

private:
    struct Row {
        QLabel *label;
        QLabel *value;
    };
    Row makeRow();

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    std::size_t m_used = 0;
};

} // namespace hanscope
