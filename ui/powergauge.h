// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gaugescale.h"
#include "ui/powerrange.h"
#include "ui/spoken.h"

#include <QWidget>

#include <optional>

namespace hanscope
{

/// A dial for the net power now. Knows watts and its own scale, not lists, ports or hours.
class PowerGauge : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit PowerGauge(QWidget *parent = nullptr);

    void setPower(Watt net); ///< import positive, export negative
    void setLastHour(std::optional<PowerRange> range);
    void setFuseLimit(std::optional<Watt> limit); ///< the dial's end; empty: learned from what was seen
    void setExportSeen(bool seen); ///< opens the dial's other side
    void setStaleText(const QString &age); ///< how old the number is, once it is too old; empty: it is fresh
    void clear(); ///< nothing heard yet: "–"

    std::optional<Watt> power() const { return m_power; }
    QString text() const; ///< the number as shown, in the user's locale: "4,03 kW fra nettet"
    QString rangeText() const; ///< "siste time 0,62 til 6,90 kW"
    const GaugeScale &scale() const { return m_scale; }

    QAccessible::Role spokenRole() const override { return QAccessible::Indicator; }
    QString spokenValue() const override;
    QString spokenState() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Dial;
    Dial dial() const;
    void paintArcs(QPainter &painter, const Dial &dial) const;
    void paintMarks(QPainter &painter, const Dial &dial) const;
    void paintNumber(QPainter &painter, const Dial &dial) const;
    QString number() const;
    QString unit() const;
    void learnScale();
    void refresh();

    std::optional<Watt> m_power;
    std::optional<PowerRange> m_lastHour;
    std::optional<Watt> m_fuseLimit;
    Watt m_highest{};
    Watt m_lowest{};
    bool m_exportSeen = false;
    QString m_staleText;
    GaugeScale m_scale;
};

} // namespace hanscope
