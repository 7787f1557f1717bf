// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plausibility/ratiohistogram.h"

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

const double logStep = std::log(1.05);

} // namespace

void RatioHistogram::add(double ratio)
{
    const double steps
        = std::clamp(std::round(std::log(ratio) / logStep), -1.0 * binsEachSide, 1.0 * binsEachSide);
    ++m_bins[static_cast<std::size_t>(steps + binsEachSide)];
    ++m_count;
}

double RatioHistogram::quantile(double share) const
{
    if (m_count == 0)
        return 0;
    const double wanted = std::max(1.0, share * static_cast<double>(m_count));
    std::size_t seen = 0;
    std::size_t bin = 0;
    while (bin + 1 < m_bins.size() && static_cast<double>(seen += m_bins[bin]) < wanted)
        ++bin;
    return std::exp((static_cast<double>(bin) - binsEachSide) * logStep);
}

} // namespace hanscope
