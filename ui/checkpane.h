// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace hanscope
{

class ByteStrip;
class Card;
class EvidenceCard;
class FindingsCard;
class MarkList;
class VerdictCard;

/// A check of the HAN port: one verdict, what has been passed, and what the verdict stands on.
/// Its two columns become one where there is no room for both, whatever stands in them: a check does not
/// jump about while it runs.
class CheckPane : public QWidget
{
    Q_OBJECT
public:
    explicit CheckPane(QWidget *parent = nullptr);

    void showStatus(const CheckStatus &status);
    VerdictCard &verdict() { return *m_verdict; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeCards();
    void placeInto(QVBoxLayout *column, std::initializer_list<QWidget *> cards);
    void refresh();

    CheckStatus m_status;
    VerdictCard *m_verdict;
    Card *m_bytesCard;
    ByteStrip *m_bytes;
    EvidenceCard *m_evidence;
    Card *m_marksCard;
    MarkList *m_marks;
    FindingsCard *m_findings;
    QBoxLayout *m_columns;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    bool m_isNarrow = false;
};

} // namespace hanscope
