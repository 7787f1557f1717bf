// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <QWidget>

namespace hanscope
{

class ByteStrip;
class Card;
class EvidenceCard;
class FindingsCard;
class MarkList;
class VerdictCard;

/// A check of the HAN port: one verdict, what has been passed, and what the verdict stands on.
class CheckPane : public QWidget
{
    Q_OBJECT
public:
    explicit CheckPane(QWidget *parent = nullptr);

    void showStatus(const CheckStatus &status);
    VerdictCard &verdict() { return *m_verdict; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeCards();
    void refresh();

    CheckStatus m_status;
    VerdictCard *m_verdict;
    Card *m_bytesCard;
    ByteStrip *m_bytes;
    EvidenceCard *m_evidence;
    Card *m_marksCard;
    MarkList *m_marks;
    FindingsCard *m_findings;
};

} // namespace hanscope
