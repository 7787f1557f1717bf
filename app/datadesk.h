// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importpreview.h"
#include "core/model/storedoverview.h"

#include <QObject>

namespace hanscope
{

class DataPage;
class RecordedHours;

/// Does what the page of the user's own data asks for.
class DataDesk : public QObject
{
    Q_OBJECT
public:
    /// The page must outlive the desk.
    explicit DataDesk(DataPage &page, QObject *parent = nullptr);

    /// From now on with these; they must live until others are shown.
    void show(RecordedHours &hours);

private:
    void connectPage();
    void tell();
    void preview(const QString &path);
    void take(const ImportPreview &preview, bool replacesMetered);
    void save(const QString &path);

    DataPage &m_page;
    RecordedHours *m_hours = nullptr;
    std::optional<MeterKey> m_meter; ///< the one shown, as the page was told
};

} // namespace hanscope
