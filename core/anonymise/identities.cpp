// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/identities.h"

#include <algorithm>
#include <charconv>

namespace hanscope
{
namespace
{

constexpr std::size_t shortestForm = 4;
constexpr std::size_t shortestName = 5;
constexpr std::size_t fewestKinds = 3; ///< of bytes in it

std::string hexOf(std::string_view text, std::string_view digits)
{
    std::string hex;
    for (const char c : text) {
        hex += digits[static_cast<std::uint8_t>(c) >> 4];
        hex += digits[static_cast<std::uint8_t>(c) & 0x0F];
    }
    return hex;
}

std::string packedDecimals(std::string digits)
{
    if (digits.size() % 2 != 0)
        digits.insert(digits.begin(), '0');
    std::string packed;
    for (std::size_t i = 0; i < digits.size(); i += 2)
        packed += static_cast<char>((digits[i] - '0') << 4 | (digits[i + 1] - '0'));
    return packed;
}

std::string bigEndian(std::uint64_t number)
{
    std::string bytes;
    for (; number > 0; number >>= 8)
        bytes.insert(bytes.begin(), static_cast<char>(number & 0xFF));
    return bytes;
}

} // namespace

void Identities::addForm(std::string form)
{
    if (form.size() < shortestForm || std::set<char>(form.begin(), form.end()).size() < fewestKinds)
        return;
    std::string backwards(form.rbegin(), form.rend());
    m_forms.insert(std::move(form));
    m_forms.insert(std::move(backwards));
}

void Identities::add(std::string_view name)
{
    if (name.size() < shortestName)
        return;
    addForm(std::string(name));
    addForm(hexOf(name, "0123456789ABCDEF"));
    addForm(hexOf(name, "0123456789abcdef"));
    if (!std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return;
    addForm(packedDecimals(std::string(name)));
    std::uint64_t number = 0;
    if (std::from_chars(name.data(), name.data() + name.size(), number).ec == std::errc())
        addForm(bigEndian(number));
}

bool Identities::standIn(std::string_view text) const
{
    return std::any_of(m_forms.begin(), m_forms.end(),
                       [text](const std::string &form) { return text.find(form) != std::string_view::npos; });
}

} // namespace hanscope
