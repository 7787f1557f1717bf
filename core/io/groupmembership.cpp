// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/groupmembership.h"

#include <algorithm>
#include <vector>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace hanscope
{
namespace
{

/// The groups this process has: set at login, and inherited.
std::vector<gid_t> groupsOfThisProcess()
{
    std::vector<gid_t> groups(static_cast<std::size_t>(std::max(::getgroups(0, nullptr), 0)));
    const int count = ::getgroups(static_cast<int>(groups.size()), groups.data());
    groups.resize(static_cast<std::size_t>(std::max(count, 0)));
    groups.push_back(::getegid());
    return groups;
}

} // namespace

bool needsNewLogin(const std::string &group)
{
    const ::group *entry = ::getgrnam(group.c_str());
    const passwd *user = ::getpwuid(::geteuid());
    if (!entry || !user)
        return false;
    const auto groups = groupsOfThisProcess();
    if (std::find(groups.begin(), groups.end(), entry->gr_gid) != groups.end())
        return false;
    const std::string name = user->pw_name;
    for (char **member = entry->gr_mem; *member; ++member) {
        if (name == *member)
            return true;
    }
    return false;
}

} // namespace hanscope
