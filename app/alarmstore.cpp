// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarmstore.h"

#include <QSettings>

namespace hanscope
{
namespace
{

struct Switch {
    const char *key;
    bool AlarmChoice::*value;
};
constexpr Switch switches[] = {
    {"importOn", &AlarmChoice::importOn},   {"exportOn", &AlarmChoice::exportOn},
    {"currentOn", &AlarmChoice::currentOn}, {"hourOn", &AlarmChoice::hourOn},
    {"voltageOn", &AlarmChoice::voltageOn}, {"stoppedOn", &AlarmChoice::stoppedOn},
    {"notifies", &AlarmChoice::notifies},   {"hasSound", &AlarmChoice::hasSound},
};

constexpr qlonglong most = 1'000'000;
constexpr qlonglong minutesOfDay = 24 * 60;

QString pathOf(const char *key)
{
    return QStringLiteral("alarms/") + QLatin1String(key);
}

/// Left alone when what is stored is no number from `least` up to `most`.
template <typename Number>
void read(const QSettings &settings, const char *key, qlonglong least, qlonglong largest, Number &number)
{
    bool isNumber = false;
    const qlonglong stored = settings.value(pathOf(key)).toLongLong(&isNumber);
    if (isNumber && stored >= least && stored <= largest)
        number = static_cast<Number>(stored);
}

void read(const QSettings &settings, const char *key, qlonglong largest, std::chrono::minutes &minutes)
{
    qlonglong count = minutes.count();
    read(settings, key, 0, largest, count);
    minutes = std::chrono::minutes{count};
}

} // namespace

AlarmChoice loadAlarms(const QSettings &settings)
{
    AlarmChoice choice;
    for (const Switch &one : switches)
        choice.*one.value = settings.value(pathOf(one.key), choice.*one.value).toBool();
    choice.quiet.isOn = settings.value(pathOf("quietOn"), choice.quiet.isOn).toBool();
    read(settings, "importLimitW", 1, most, choice.importLimit.count);
    read(settings, "exportLimitW", 1, most, choice.exportLimit.count);
    read(settings, "hourLimitWh", 1, most, choice.hourLimit.count);
    read(settings, "currentPercent", 1, 200, choice.currentPercent);
    read(settings, "lowestVoltageMv", 1, most, choice.lowestVoltage.count);
    read(settings, "highestVoltageMv", 1, most, choice.highestVoltage.count);
    read(settings, "silenceMinutes", minutesOfDay, choice.silence);
    choice.silence = std::max(choice.silence, std::chrono::minutes{1});
    read(settings, "quietFromMinute", minutesOfDay - 1, choice.quiet.from);
    read(settings, "quietToMinute", minutesOfDay - 1, choice.quiet.to);
    return choice;
}

void saveAlarms(QSettings &settings, const AlarmChoice &choice)
{
    const auto write = [&](const char *key, const QVariant &value) { settings.setValue(pathOf(key), value); };
    for (const Switch &one : switches)
        write(one.key, choice.*one.value);
    write("quietOn", choice.quiet.isOn);
    write("importLimitW", qlonglong{choice.importLimit.count});
    write("exportLimitW", qlonglong{choice.exportLimit.count});
    write("hourLimitWh", qlonglong{choice.hourLimit.count});
    write("currentPercent", choice.currentPercent);
    write("lowestVoltageMv", qlonglong{choice.lowestVoltage.count});
    write("highestVoltageMv", qlonglong{choice.highestVoltage.count});
    write("silenceMinutes", qlonglong{choice.silence.count()});
    write("quietFromMinute", qlonglong{choice.quiet.from.count()});
    write("quietToMinute", qlonglong{choice.quiet.to.count()});
}

} // namespace hanscope
