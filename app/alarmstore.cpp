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

constexpr AlarmRange minuteOfDay{0, 24 * 60 - 1};

QString pathOf(const char *key)
{
    return QStringLiteral("alarms/") + QLatin1String(key);
}

/// Left alone when what is stored is no number of that range.
template <typename Number>
void read(const QSettings &settings, const char *key, const AlarmRange &range, Number &number)
{
    bool isNumber = false;
    const qlonglong stored = settings.value(pathOf(key)).toLongLong(&isNumber);
    if (isNumber && range.holds(stored))
        number = static_cast<Number>(stored);
}

} // namespace

AlarmChoice loadAlarms(const QSettings &settings)
{
    AlarmChoice choice;
    for (const Switch &one : switches)
        choice.*one.value = settings.value(pathOf(one.key), choice.*one.value).toBool();
    choice.quiet.isOn = settings.value(pathOf("quietOn"), choice.quiet.isOn).toBool();
    read(settings, "importLimitW", alarmrange::power, choice.importLimit.count);
    read(settings, "exportLimitW", alarmrange::power, choice.exportLimit.count);
    read(settings, "hourLimitWh", alarmrange::power, choice.hourLimit.count);
    read(settings, "currentPercent", alarmrange::percent, choice.currentPercent);
    read(settings, "lowestVoltageMv", alarmrange::lowVoltage, choice.lowestVoltage.count);
    read(settings, "highestVoltageMv", alarmrange::highVoltage, choice.highestVoltage.count);
    read(settings, "silenceMinutes", alarmrange::silence, choice.silence);
    read(settings, "quietFromMinute", minuteOfDay, choice.quiet.from);
    read(settings, "quietToMinute", minuteOfDay, choice.quiet.to);
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
