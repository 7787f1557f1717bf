// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decode.h"

#include "app/cli/jsonline.h"
#include "app/cli/keyoptions.h"
#include "app/cli/tableline.h"
#include "core/capture/capturereader.h"
#include "core/session/sessionfile.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace hanscope
{
namespace
{

constexpr const char *help =
    R"(Usage: hanscope-cli decode [--format jsonl|table] FILE...

Tells what the frames in captured bytes say. A FILE is a session of HanScope, hex text or binary, found out by
itself; - is standard input. In hex text, line breaks have no meaning, and // and # start comments. When every line starts with
E6 E7 00 or with the tag of a message (0F, DB, DC, DD), each line is one message without frame.

Options:
  --format jsonl   one JSON object a line for each frame or rejected stretch, in order of the stream (default)
  --format table   columns for people
  --key HEX        32 hex digits: the meter's encryption key, for ciphered messages
  --auth-key HEX   32 hex digits: its authentication key; without it a tag is not checked
  --system-title HEX  16 hex digits: for meters that do not send it
  -h, --help       show this help

The keys may stand in the environment instead, where other users cannot see them: HANSCOPE_KEY and
HANSCOPE_AUTH_KEY. They are never written anywhere.

Keys of the JSON objects; what is absent is left out:
  file, offset, length          where it stands; offset counts bytes from the start of the stream
  receivedAt                    when its last byte came, UTC; only sessions tell it
  framing                       hdlc, mbus, p1 or none
  status                        decoded, corrupt, incomplete, encrypted, unsupported
  reason, errorOffset           why it was rejected, and at which byte of it
  vendor, list                  the maker; list1, list2, list3 or other
  listId, meterId, meterType    as the meter sent them
  clock, pushTime               the clock inside the list; the time in the message's header
  deviationMinutes              UTC minus local time, of clock, or else of pushTime
  values                        OBIS code to exact decimal value and unit
  systemTitle, securityControl, invocationCounter   of a ciphered message
  counterStep                   its counter against that of the message before: first, next, skipped (messages
                                were missed), repeated (delivered twice), reused (same counter, other content)
                                or fallen (an old message once more, or a meter that began anew); such messages
                                are marked, and never dropped
  tag                           of a deciphered one: good, unchecked (no authentication key) or no-tag
Of the reasons, wrong-key means that the key does not fit this meter, and tag that the message can be read, but
its authentication key is wrong or somebody changed it.

A session's notes, and times without reader, are lines of their own: {"file", "receivedAt", "note" or "gone"}.

Exit status: 0 everything decoded, 1 something was rejected or there was no frame, 2 wrong use or a file that
cannot be read, or is damaged: what is left of it is decoded.
)";

enum class Format { JsonLines, Table };

struct Options {
    Format format = Format::JsonLines;
    QStringList files;
    std::optional<MeterKeys> keys;
};

int wrongUse(const QString &why)
{
    std::fprintf(stderr, "hanscope-cli decode: %s; see hanscope-cli decode --help\n", qPrintable(why));
    return 2;
}

/// Collects lines and writes them in large pieces.
class Output
{
public:
    ~Output() { flush(); }
    std::string &text() { return m_text; }
    void flushIfLarge()
    {
        if (m_text.size() >= 1 << 16)
            flush();
    }
    void flush()
    {
        if (std::fwrite(m_text.data(), 1, m_text.size(), stdout) != m_text.size() || std::fflush(stdout) != 0)
            m_failed = true;
        m_text.clear();
    }
    bool failed() const { return m_failed; }

private:
    std::string m_text;
    bool m_failed = false;
};

bool openCapture(QFile &file, const QString &name)
{
    if (name == u"-")
        return file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered);
    file.setFileName(name);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

/// Writes what a file says, and counts.
class Teller
{
public:
    Teller(const QString &name, const Options &options, Output &output)
        : m_options(options)
        , m_output(output)
        , m_fileKey(jsonText(name.toUtf8().toStdString()))
    {
        if (options.format == Format::Table)
            appendTableHead(output.text(), options.files.size() > 1 ? name.toStdString() : std::string());
    }

    void tell(const Message &message, std::string_view receivedAt = {})
    {
        ++(message.status == MessageStatus::Decoded ? m_decoded : m_rejected);
        if (m_options.format == Format::Table)
            appendTableLine(m_output.text(), message);
        else
            appendJsonLine(m_output.text(), m_fileKey, message, receivedAt);
        m_output.flushIfLarge();
    }
    void tellEvent(const char *key, std::string_view text, std::string_view receivedAt)
    {
        if (m_options.format == Format::JsonLines)
            m_output.text() += "{\"file\":" + m_fileKey + ",\"receivedAt\":" + jsonText(receivedAt) + ",\""
                + key + "\":" + jsonText(text) + "}\n";
    }
    int status() const { return m_rejected > 0 || m_decoded == 0 ? 1 : 0; }

private:
    const Options &m_options;
    Output &m_output;
    std::string m_fileKey;
    std::uint64_t m_decoded = 0;
    std::uint64_t m_rejected = 0;
};

void reportProblem(const QString &name, const std::string &problem)
{
    std::fprintf(stderr, "hanscope-cli: %s: %s\n", qPrintable(name), problem.c_str());
}

std::string isoText(ReceiveTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

/// Without moving in the file; a pipe is none.
bool isSession(const QFile &file)
{
    std::remove_const_t<decltype(blockMagic)> head{};
    const ssize_t got = ::pread(file.handle(), head.data(), head.size(), 0);
    return got == static_cast<ssize_t>(head.size()) && head == blockMagic;
}

int decodeSession(const QString &name, const Options &options, Teller &teller)
{
    const auto session = SessionFile::open(name.toStdString());
    if (!session) {
        reportProblem(name, sessionErrorText(session.error()));
        return 2;
    }
    const auto decoder = std::make_unique<StreamDecoder>();
    decoder->setKeys(options.keys);
    const auto tellPending = [&](const std::string &at) {
        decodeRest(*decoder, [&](const Message &message) { teller.tell(message, at); });
    };
    std::string at;
    bool isDamaged = false;
    session->forEach(
        [&](const SessionRecord &record) {
            at = isoText(record.at);
            decodeAll(*decoder, record.bytes, [&](const Message &message) { teller.tell(message, at); });
            if (!record.event)
                return;
            if (const auto *note = std::get_if<SessionNote>(&*record.event))
                teller.tellEvent("note", note->text, at);
            if (const auto *gone = std::get_if<ReaderGone>(&*record.event)) {
                tellPending(at);
                teller.tellEvent("gone", gone->reason, at);
            }
        },
        [&](const SessionError &error) {
            isDamaged = true;
            reportProblem(name, sessionErrorText(error));
        });
    tellPending(at);
    return isDamaged ? 2 : teller.status();
}

/// Decodes one file and returns the exit status it stands for.
int decodeFile(const QString &name, const Options &options, Output &output)
{
    QFile file;
    if (!openCapture(file, name)) {
        reportProblem(name, file.errorString().toStdString());
        return 2;
    }
    Teller teller(name, options, output);
    if (isSession(file))
        return decodeSession(name, options, teller);
    const auto decoder = std::make_unique<StreamDecoder>();
    decoder->setKeys(options.keys);
    const auto tell = [&](const Message &message) { teller.tell(message); };
    CaptureReader reader([&](const CapturePiece &piece) { decodePiece(*decoder, piece, tell); });
    // A pipe may be a meter that is listened to now: what it said is shown before the next wait.
    const bool live = file.isSequential();
    const auto problem = reader.readAll(file.handle(), [&] {
        if (live)
            output.flush();
    });
    if (problem) {
        output.flush();
        reportProblem(name, *problem);
        return 2;
    }
    decodeRest(*decoder, tell);
    return teller.status();
}

} // namespace

int runDecode(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption formatOption(QStringLiteral("format"), {}, QStringLiteral("jsonl|table"),
                                          QStringLiteral("jsonl"));
    parser.addOptions({helpOption, formatOption});
    addKeyOptions(parser);
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0));
    if (parser.isSet(helpOption)) {
        std::fputs(help, stdout);
        return 0;
    }
    Options options;
    options.files = parser.positionalArguments();
    const QString format = parser.value(formatOption);
    if (format != u"jsonl" && format != u"table")
        return wrongUse(QStringLiteral("there is no format '%1'").arg(format));
    options.format = format == u"table" ? Format::Table : Format::JsonLines;
    if (const QString problem = readKeyOptions(parser, options.keys); !problem.isEmpty())
        return wrongUse(problem);
    if (options.files.isEmpty())
        return wrongUse(QStringLiteral("no file given"));

    Output output;
    int status = 0;
    for (const QString &name : std::as_const(options.files))
        status = std::max(status, decodeFile(name, options, output));
    output.flush();
    if (output.failed()) {
        std::fputs("hanscope-cli: cannot write to standard output\n", stderr);
        return 2;
    }
    return status;
}

} // namespace hanscope
