// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/sessionanonymiser.h"

#include "core/anonymise/streamanonymiser.h"
#include "core/session/sessionfile.h"
#include "core/session/sessionwriter.h"

#include <cstdio>
#include <memory>

namespace hanscope
{
namespace
{

constexpr int packingLevel = 9; ///< it is written once, and sent to somebody

/// What is to be known of a session before it is rewritten.
struct Overview {
    Identities identities;
    ReceiveTime first = ReceiveTime::max();
    ReceiveTime last = ReceiveTime::min();
};

void addReader(Identities &identities, const SerialDevice &reader)
{
    identities.add(reader.serialNumber);
    if (reader.path.find("by-id") != std::string::npos)
        identities.add(reader.path);
}

Overview overviewOf(const SessionFile &session)
{
    Overview overview;
    const auto decoder = std::make_unique<StreamDecoder>();
    session.forEach(
        [&](const SessionRecord &record) {
            overview.first = std::min(overview.first, record.at);
            overview.last = std::max(overview.last, record.at);
            decodeAll(*decoder, record.bytes, [&](const Message &message) {
                if (message.status == MessageStatus::Decoded)
                    overview.identities.add(message.list.meter.meterId.view());
                if (message.tagCheck != TagCheck::NotCiphered)
                    overview.identities.add(message.cipher.systemTitle.view());
            });
            if (record.event && std::holds_alternative<SerialDevice>(*record.event))
                addReader(overview.identities, std::get<SerialDevice>(*record.event));
        },
        [](const SessionError &) {});
    return overview;
}

TimeShift shiftFor(const Overview &overview, const AnonymiseOptions &options)
{
    const bool hasRecords = overview.first <= overview.last;
    return options.moveTime && hasRecords ? drawTimeShift(overview.first, overview.last) : TimeShift::zero();
}

/// Rewrites one session into another.
class Work
{
public:
    Work(const Overview &overview, SessionWriter &writer, const AnonymiseOptions &options)
        : m_identities(overview.identities)
        , m_writer(writer)
        , m_options(options)
        , m_shift(shiftFor(overview, options))
        , m_stream(overview.identities, m_shift)
    {
    }

    void add(const SessionRecord &record)
    {
        if (!m_isMarked)
            m_stream.add(record.at, Anonymised{m_options.moveTime});
        m_isMarked = true;
        if (!record.event)
            m_stream.add(record.at, record.bytes);
        else
            addEvent(record.at, *record.event);
        handOn();
    }
    /// Records are missing from here on.
    void endAtGap() { m_stream.finish(); }
    AnonymiseSummary end()
    {
        m_stream.finish();
        handOn();
        m_writer.flush();
        AnonymiseSummary summary = m_stream.summary();
        summary.notesDropped = m_notesDropped;
        return summary;
    }

private:
    void addEvent(ReceiveTime at, SessionEvent event)
    {
        if (auto *reader = std::get_if<SerialDevice>(&event))
            hide(*reader);
        if (auto *gone = std::get_if<ReaderGone>(&event)) {
            m_stream.finish();
            gone->reason = withoutNames(gone->reason);
        }
        const auto *note = std::get_if<SessionNote>(&event);
        if (note && (m_options.dropNotes || m_identities.standIn(note->text)))
            ++m_notesDropped;
        else
            m_stream.add(at, event);
    }
    /// Vendor and product tell the kind of reader, not the one.
    void hide(SerialDevice &reader)
    {
        reader.serialNumber = m_stream.replacements().text(reader.serialNumber);
        reader.path = "/dev/reader";
        reader.product = withoutNames(reader.product);
        reader.maker = withoutNames(reader.maker);
    }
    std::string withoutNames(const std::string &text) const
    {
        const bool namesFile = text.find('/') != std::string::npos;
        return namesFile || m_identities.standIn(text) ? std::string() : text;
    }
    void handOn()
    {
        while (const auto record = m_stream.next()) {
            if (record->event)
                m_writer.add(record->at + m_shift, *record->event);
            else
                m_writer.add(record->at + m_shift, record->bytes);
        }
    }

    const Identities &m_identities;
    SessionWriter &m_writer;
    AnonymiseOptions m_options;
    TimeShift m_shift;
    StreamAnonymiser m_stream;
    std::uint64_t m_notesDropped = 0;
    bool m_isMarked = false;
};

} // namespace

SessionResult<AnonymiseSummary> anonymiseSession(const std::string &from, const std::string &to,
                                                 const AnonymiseOptions &options)
{
    const auto session = SessionFile::open(from);
    if (!session)
        return tl::unexpected(session.error());
    auto writer = SessionWriter::create(to, packingLevel);
    if (!writer)
        return tl::unexpected(writer.error());
    const Overview overview = overviewOf(*session);
    const auto work = std::make_unique<Work>(overview, *writer, options);
    std::vector<SessionError> damages;
    std::optional<SessionError> trouble;
    session->forEach(
        [&](const SessionRecord &record) {
            work->add(record);
            if (!trouble)
                trouble = writer->trouble();
        },
        [&](const SessionError &error) {
            damages.push_back(error);
            work->endAtGap();
        });
    AnonymiseSummary summary = work->end();
    summary.damages = std::move(damages);
    if (!trouble)
        trouble = writer->trouble();
    if (trouble) {
        std::remove(to.c_str());
        return tl::unexpected(*trouble);
    }
    return summary;
}

} // namespace hanscope
