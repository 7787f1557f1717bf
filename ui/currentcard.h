// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/phasevalues.h"

#include <optional>

namespace hanscope
{

class PhaseRows;
struct PhaseRowView;

/// The currents as bars against the main fuse, or against the highest seen while the fuse is not told.
class CurrentCard : public Card
{
    Q_OBJECT
public:
    explicit CurrentCard(QWidget *parent = nullptr);

    void showValues(const PhaseValues &values);
    void setMainFuse(std::optional<int> ampere);
    void setStaleText(const QString &age); ///< how old the values are, once too old; empty: fresh
    void clear();

    QStringList text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    PhaseRowView rowOf(std::size_t phase) const;
    QString scaleNote() const;
    int scaleEnd() const; ///< ampere at the track's right end
    void refresh();

    PhaseRows *m_rows;
    std::optional<PhaseValues> m_values;
    std::optional<int> m_mainFuse;
    Milliampere m_highest{};
    QString m_staleText;
};

} // namespace hanscope
