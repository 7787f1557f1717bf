// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/phasevalues.h"

#include <optional>

namespace hanscope
{

class PhaseRows;
struct PhaseRowView;

/// The voltages as points in the band that EN 50160 calls normal: 230 V +/- 10 %.
class VoltageCard : public Card
{
    Q_OBJECT
public:
    explicit VoltageCard(QWidget *parent = nullptr);

    void showValues(const PhaseValues &values);
    void setStaleText(const QString &age); ///< how old the values are, once too old; empty: fresh
    void clear();

    QStringList text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    PhaseRowView rowOf(std::size_t phase) const;
    void refresh();

    PhaseRows *m_rows;
    std::optional<PhaseValues> m_values;
    QString m_staleText;
};

} // namespace hanscope
