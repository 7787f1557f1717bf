// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linesetting.h"
#include "core/model/serialdevice.h"

#include <QString>

#include <optional>

class QSettings;

namespace hanscope
{

/// Names a reader in settings: by its USB identity, else by its path. Without a slash, which would begin a
/// group.
QString readerKey(const SerialDevice &reader);

/// What worked last: which reader, and each reader's line setting. Keyed by USB identity, not by ttyUSB
/// number.
class LinkMemory
{
public:
    /// `settings` must outlive this.
    explicit LinkMemory(QSettings &settings)
        : m_settings(settings)
    {
    }

    std::optional<SerialDevice> chosenReader() const;
    void chooseReader(const SerialDevice &reader);
    void forgetReader();

    std::optional<LineSetting> settingOf(const SerialDevice &reader) const;
    void rememberSetting(const SerialDevice &reader, const LineSetting &setting);

private:
    QSettings &m_settings;
};

} // namespace hanscope
