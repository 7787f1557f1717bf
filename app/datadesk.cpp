// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datadesk.h"

#include "app/recordedhours.h"
#include "core/export/hourcsv.h"
#include "core/hours/importpreview.h"
#include "core/import/hourfile.h"
#include "core/model/calendarperiod.h"
#include "core/model/systemclock.h"
#include "ui/datapage.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr qint64 largestFile = 64 << 20; // hours of a century

/// Empty where it went well, else why not, as the system says it.
struct FilePreview {
    ImportPreview preview;
    QString trouble;
};

FilePreview previewOfFile(const HistoryReader &reader, MeterKey meter, const BookingRules &rules,
                          const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    ImportedHours read = readHourFile(file.read(largestFile).toStdString());
    if (file.error() != QFileDevice::NoError)
        return {{}, file.errorString()};
    std::vector<HourEnergy> known;
    if (!read.hours.empty())
        known
            = reader.energyByHour(meter, read.hours.front().start, read.hours.back().start + hours{1}, rules);
    return {previewOf(QFileInfo(path).fileName().toStdString(), std::move(read), known), {}};
}

/// Every hour from the first heard or imported on.
std::vector<HourEnergy> allHours(const HistoryReader &reader, MeterKey meter, const BookingRules &rules)
{
    HourStart from = floor<hours>(systemTime());
    const HourStart to = from;
    for (const StoredMeter &stored : reader.meters()) {
        if (stored.key == meter)
            from = std::min(from, floor<hours>(stored.firstHeard));
    }
    for (const StoredImport &import : reader.imports(meter))
        from = std::min(from, import.first);
    return reader.energyByHour(meter, from, to, rules);
}

QString saveHours(const HistoryReader &reader, MeterKey meter, const BookingRules &rules, const QString &path)
{
    const std::string csv = hourCsv(allHours(reader, meter, rules));
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(csv.data(), static_cast<qint64>(csv.size())) == static_cast<qint64>(csv.size());
    return isWritten && file.commit() ? QString() : file.errorString();
}

} // namespace

DataDesk::DataDesk(DataPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connectPage();
}

void DataDesk::connectPage()
{
    connect(&m_page, &DataPage::wanted, this, &DataDesk::tell);
    connect(&m_page, &DataPage::importRequested, this, &DataDesk::preview);
    connect(&m_page, &DataPage::importAgreed, this, &DataDesk::take);
    connect(&m_page, &DataPage::exportRequested, this, &DataDesk::save);
    connect(&m_page, &DataPage::importUndone, this, [this](ImportKey import) {
        if (m_hours)
            m_hours->history().undoImport(import, systemTime());
    });
    connect(&m_page, &DataPage::daysErased, this, [this](local_days first, local_days last) {
        if (m_hours && m_meter)
            m_hours->eraseSpan(*m_meter, hoursOf(Period::Day, first).from, hoursOf(Period::Day, last).to);
    });
    connect(&m_page, &DataPage::meterErased, this, [this](MeterKey meter) {
        if (m_hours)
            m_hours->eraseMeter(meter);
    });
    connect(&m_page, &DataPage::allErased, this, [this] {
        if (m_hours)
            m_hours->eraseAll();
    });
}

void DataDesk::show(RecordedHours &hours)
{
    if (m_hours)
        m_hours->disconnect(this);
    m_hours = &hours;
    m_meter.reset();
    connect(m_hours, &RecordedHours::changed, this, &DataDesk::tell);
    connect(m_hours, &RecordedHours::eraseFailed, this, [this] { m_page.showNotErased(); });
    tell();
}

void DataDesk::tell()
{
    if (!m_hours || !m_page.isVisible())
        return;
    m_hours->history().ask(
        [id = m_hours->meter(), path = m_hours->history().status().path](const HistoryReader &reader) {
            StoredOverview overview;
            overview.meters = reader.meters();
            overview.use = reader.storageUse();
            overview.file = path;
            if (const auto shown = id ? storedMeter(reader, id) : std::nullopt) {
                overview.shown = shown->key;
                overview.imports = reader.imports(shown->key);
            }
            return overview;
        },
        this,
        [this, asked = m_hours](const StoredOverview &overview) {
            if (asked != m_hours)
                return;
            m_meter = overview.shown;
            m_page.showOverview(overview);
        });
}

void DataDesk::preview(const QString &path)
{
    if (!m_hours || !m_meter)
        return;
    m_hours->history().ask(
        [meter = *m_meter, rules = m_hours->rules(), path](const HistoryReader &reader) {
            return previewOfFile(reader, meter, rules, path);
        },
        this,
        [this, path](const FilePreview &file) {
            if (file.trouble.isEmpty())
                m_page.showPreview(file.preview);
            else
                m_page.showTrouble(path, file.trouble);
        });
}

void DataDesk::take(const ImportPreview &preview, bool replacesMetered)
{
    if (m_hours && m_meter)
        m_hours->history().importHours(*m_meter,
                                       {preview.name, preview.read.hours, replacesMetered, systemTime()});
}

void DataDesk::save(const QString &path)
{
    if (!m_hours || !m_meter)
        return;
    m_hours->history().ask([meter = *m_meter, rules = m_hours->rules(), path](
                               const HistoryReader &reader) { return saveHours(reader, meter, rules, path); },
                           this,
                           [this, path](const QString &trouble) {
                               if (!trouble.isEmpty())
                                   m_page.showTrouble(path, trouble);
                           });
}

} // namespace hanscope
