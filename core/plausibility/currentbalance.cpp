// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plausibility/currentbalance.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace hanscope
{
namespace
{

using std::numbers::sqrt3;

constexpr std::size_t listsOfHour = 360;
constexpr std::chrono::seconds apart{8}; ///< meters that send every second prove no more than others
constexpr double coarsest = 0.1; ///< share of U * I that its steps may leave open
constexpr double leastPower = 5; ///< W, known to a tenth by steps of 1 W

/// U * I / P of honest meters. Below 1: three-wire without I2; above: harmonics, phases that cancel.
constexpr double leastHonest = 0.7, mostHonest = 2;
/// Clearly of another scale; the smallest factor to be found is 10.
constexpr double tooSmall = 0.4, tooLarge = 5;
constexpr double widest = 2.3, variedLoad = 2; ///< 95 % quantile over 5 % quantile
constexpr double agreement = 4.0 / 3;

constexpr double leastVolts = 180, mostVolts = 265;

std::optional<double> voltsOf(const Reading &reading, std::size_t phase)
{
    const auto &voltage = reading.voltage[phase];
    const double volts = voltage ? static_cast<double>(voltage->count) / 1000 : 0;
    return volts >= leastVolts && volts <= mostVolts ? std::optional(volts) : std::nullopt;
}

/// Without the sign that Aidon sends while a phase exports: a magnitude is what bounds the power.
std::optional<double> amperesOf(const Reading &reading, std::size_t phase)
{
    const auto &current = reading.current[phase];
    return current ? std::optional(std::abs(static_cast<double>(current->count)) / 1000) : std::nullopt;
}

struct Sum {
    double voltAmperes = 0;
    double volts = 0; ///< what an error of 1 A in each current makes
    bool isExact = true;
};

std::optional<Sum> sumOfPhases(const Reading &reading, std::size_t phases)
{
    Sum sum;
    for (std::size_t phase = 0; phase < phases; ++phase) {
        const auto volts = voltsOf(reading, phase);
        const auto amperes = amperesOf(reading, phase);
        if (!volts || !amperes)
            return std::nullopt;
        sum.voltAmperes += *volts * *amperes;
        sum.volts += *volts;
    }
    return sum;
}

/// The three conductors' currents add up to zero as phasors: they are the sides of a triangle.
bool canBeSides(double i1, double i2, double i3)
{
    constexpr double rounding = 1.1;
    return i2 > 0 && i2 * rounding >= std::abs(i1 - i3) && i2 <= (i1 + i3) * rounding;
}

/// The positive-sequence current of three conductors without a neutral. source: symmetrical components; the
/// zero sequence is none, and the sides of a triangle tell the two others, up to which of them is larger
double positiveSequence(double i1, double i2, double i3)
{
    const double half = (i1 + i2 + i3) / 2;
    const double squaredArea = half * (half - i1) * (half - i2) * (half - i3); // Heron
    const double area = std::sqrt(std::max(0.0, squaredArea));
    return std::sqrt((i1 * i1 + i2 * i2 + i3 * i3) / 6 + 2 / sqrt3 * area);
}

std::optional<Sum> sumOfConductors(const Reading &reading)
{
    const auto i1 = amperesOf(reading, 0), i2 = amperesOf(reading, 1), i3 = amperesOf(reading, 2);
    const auto u12 = voltsOf(reading, 0), u23 = voltsOf(reading, 2);
    if (!i1 || !i3 || !u12 || !u23)
        return std::nullopt;
    const double volts = (*u12 + *u23) / 2;
    if (i2 && canBeSides(*i1, *i2, *i3))
        return Sum{volts * sqrt3 * positiveSequence(*i1, *i2, *i3), volts * sqrt3};
    return Sum{volts * (*i1 + *i3) * sqrt3 / 2, volts * sqrt3, false};
}

bool isOnePhase(const Reading &reading)
{
    const bool onlyL1 = !reading.current[1] && !reading.current[2] && !reading.voltage[1];
    return reading.meter.network == Network::OnePhase
        || (reading.meter.network == Network::Unknown && onlyL1);
}

std::optional<Sum> sumOf(const Reading &reading)
{
    if (isOnePhase(reading))
        return sumOfPhases(reading, 1);
    if (reading.meter.network == Network::ThreeWire)
        return sumOfConductors(reading);
    auto sum = sumOfPhases(reading, 3);
    if (sum)
        sum->isExact = reading.meter.network == Network::FourWire;
    return sum;
}

double difference(const auto &imported, const auto &exported)
{
    const std::int64_t in = imported ? imported->count : 0;
    return static_cast<double>(in - (exported ? exported->count : 0));
}

} // namespace

std::optional<CurrentAndPower> currentAndPower(const Reading &reading, double halfStepAmpere)
{
    const auto sum = sumOf(reading);
    if (!sum || !reading.importPower)
        return std::nullopt;
    CurrentAndPower result;
    result.voltAmperes = sum->voltAmperes;
    result.power = std::hypot(difference(reading.importPower, reading.exportPower),
                              difference(reading.importReactive, reading.exportReactive));
    result.uncertainty = sum->volts * halfStepAmpere;
    result.isExact = sum->isExact;
    return result;
}

void CurrentBalance::add(const Reading &reading)
{
    for (const auto &current : reading.current)
        m_currentStep = std::gcd(m_currentStep, current.value_or(Milliampere{}).count);
    const auto since = reading.receivedAt - m_latest;
    if (since >= since.zero() && since < apart)
        return;
    const auto values = currentAndPower(reading, static_cast<double>(m_currentStep) / 2000);
    if (!values || values->power < leastPower || values->uncertainty >= coarsest * values->voltAmperes)
        return;
    m_latest = reading.receivedAt;
    m_isExact = m_isExact && values->isExact;
    const double ratio = values->voltAmperes / values->power;
    m_ratios.add(ratio);
    m_loads.add(values->voltAmperes);
    const double usual = m_ratios.quantile(0.5);
    if (ratio < usual * 1.1 && ratio > usual / 1.1)
        m_example = *values;
    if (m_ratios.count() == listsOfHour)
        endHour();
}

std::optional<double> CurrentBalance::ratioOfHour() const
{
    const double usual = m_ratios.quantile(0.5);
    if (usual > leastHonest && usual < mostHonest)
        return 1;
    if (!m_isExact)
        return std::nullopt;
    const double low = m_ratios.quantile(0.05), high = m_ratios.quantile(0.95);
    const double spread = high / low;
    const double loads = m_loads.quantile(0.95) / m_loads.quantile(0.05);
    const bool keepsStep = spread < widest && loads > variedLoad && loads > 1.5 * spread;
    if (high < tooSmall || (low > tooLarge && keepsStep))
        return usual;
    return std::nullopt;
}

void CurrentBalance::endHour()
{
    if (const auto ratio = ratioOfHour()) {
        m_hourBefore = m_latestHour;
        m_latestHour = ratio;
    }
    m_ratios = m_loads = {};
    m_isExact = true;
}

std::optional<double> CurrentBalance::ratio() const
{
    if (!m_latestHour || !m_hourBefore)
        return std::nullopt;
    const double change = *m_latestHour / *m_hourBefore;
    if (change > agreement || change < 1 / agreement)
        return std::nullopt;
    return std::sqrt(*m_latestHour * *m_hourBefore);
}

} // namespace hanscope
