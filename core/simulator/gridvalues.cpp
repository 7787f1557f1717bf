// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/gridvalues.h"

#include <complex>
#include <numbers>

namespace hanscope
{
namespace
{

using Complex = std::complex<double>;

constexpr double nominalVolts = 230;
constexpr double sourceOhms = 0.22;

double voltsOf(const Chance &chance, std::size_t line, std::int64_t seconds, double watts)
{
    constexpr std::uint32_t shared = 400, own = 401, quick = 404;
    const auto offset = static_cast<std::uint32_t>(line);
    const double idle = 232.5 + 1.8 * chance.wander(shared, seconds, 5400)
        + 1.1 * chance.wander(own + offset, seconds, 900) + 0.25 * chance.wander(quick + offset, seconds, 15);
    return idle - sourceOhms * watts / nominalVolts;
}

/// The current that carries this power at this voltage. S = U I*
Complex currentOf(double watts, double vars, Complex volts)
{
    return std::conj(Complex(watts, vars) / volts);
}

Complex phasor(double size, double degrees)
{
    return std::polar(size, degrees * std::numbers::pi / 180);
}

double withSign(Complex current, double watts)
{
    return watts < 0 ? -std::abs(current) : std::abs(current);
}

/// Loads lie between the lines; each conductor carries the sum of two of them, 60 degrees apart.
PerPhase<double> threeWireCurrents(const HouseLoad &load, const PerPhase<double> &volts)
{
    const Complex u12 = phasor(volts[0], 0);
    const Complex u13 = phasor(volts[1], -60);
    const Complex u23 = phasor(volts[2], -120);
    const Complex i12 = currentOf(load.watts[0], load.vars[0], u12);
    const Complex i13 = currentOf(load.watts[1], load.vars[1], u13);
    const Complex i23 = currentOf(load.watts[2], load.vars[2], u23);
    const Complex i1 = i12 + i13;
    const Complex i2 = i23 - i12;
    const Complex i3 = -i13 - i23;
    // Two wattmeters, as in the meter: L1 and L3 against L2.
    const double watts1 = std::real(u12 * std::conj(i1));
    const double watts3 = std::real(-u23 * std::conj(i3));
    return {withSign(i1, watts1), withSign(i2, load.totalWatts()), withSign(i3, watts3)};
}

} // namespace

GridValues gridValues(Network network, const HouseLoad &load, std::chrono::sys_seconds time,
                      const Chance &chance)
{
    GridValues values;
    const std::size_t lines = network == Network::OnePhase ? 1 : 3;
    const std::int64_t seconds = time.time_since_epoch().count();
    for (std::size_t line = 0; line < lines; ++line)
        values.volts[line] = voltsOf(chance, line, seconds, load.watts[line]);
    if (network == Network::ThreeWire) {
        values.amperes = threeWireCurrents(load, values.volts);
        return values;
    }
    for (std::size_t line = 0; line < lines; ++line) {
        const Complex current = currentOf(load.watts[line], load.vars[line], values.volts[line]);
        values.amperes[line] = withSign(current, load.watts[line]);
    }
    return values;
}

} // namespace hanscope
