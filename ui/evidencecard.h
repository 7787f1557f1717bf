// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include "core/model/checkstatus.h"

#include <vector>

class QGridLayout;
class QLabel;

namespace hanscope
{

class FlatButton;
struct EvidenceLine;

/// The facts that a verdict stands on. Those that only a technician asks for come when they are called for,
/// and stay as long as the card does.
class EvidenceCard : public Card
{
    Q_OBJECT
public:
    explicit EvidenceCard(QWidget *parent = nullptr);

    void showStatus(const CheckStatus &status); ///< hidden while there are none
    QStringList text() const; ///< of what is shown: "Bytes received: 3,120"

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *label;
        QLabel *value;
    };
    /// Lines below each other, from a row of the grid on.
    struct Block {
        int firstRow = 0;
        std::vector<Row> rows;
        std::size_t used = 0;
    };
    Row makeRow(int row);
    void fill(Block &block, const QList<EvidenceLine> &lines);
    void showBlock(const Block &block, bool isShown);
    void refreshDetails();

    QGridLayout *m_grid;
    FlatButton *m_toggle; ///< opens and closes the technical lines
    Block m_plain;
    Block m_technical;
    bool m_isOpen = false;
};

} // namespace hanscope
