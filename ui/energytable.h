// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energyperiod.h"

#include <QTableWidget>

namespace hanscope
{

/// The bars of a period in figures: as many columns as there is room for. What a row has besides stands in
/// its tooltip, and in every export.
class EnergyTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit EnergyTable(QWidget *parent = nullptr);

    void showPeriod(const EnergyPeriod &period);

    enum Column {
        Time,
        Imported,
        Exported,
        Net,
        Mark,
        Before,
        ReactiveImported,
        ReactiveExported,
        ColumnCount
    };

signals:
    void rowChosen(int row); ///< by a double click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    bool hasValues(Column column) const;
    void fitColumns();
    QString rowText(int row) const; ///< all of it, a line a value
    void setNumber(int row, Column column, std::optional<std::int64_t> thousandths);

    EnergyPeriod m_period;
};

} // namespace hanscope
