// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagewords.h"

#include "ui/localday.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

struct Sentence {
    std::string_view word;
    const char *text;
};

constexpr std::array sentences{
    Sentence{"no-opening-flag",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "These bytes belong to no message.")},
    Sentence{"too-short", QT_TRANSLATE_NOOP("hanscope::MessageWords", "The frame is too short to be one.")},
    Sentence{"format-type",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "The frame does not begin like any known kind.")},
    Sentence{"length",
             QT_TRANSLATE_NOOP("hanscope::MessageWords",
                               "The frame has another length than it says: bytes were lost or added.")},
    Sentence{"no-closing-flag",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "The end of the frame is missing.")},
    Sentence{"address", QT_TRANSLATE_NOOP("hanscope::MessageWords", "An address in the frame does not end.")},
    Sentence{"hcs",
             QT_TRANSLATE_NOOP("hanscope::MessageWords",
                               "The checksum of the header is wrong: it was damaged on its way.")},
    Sentence{"fcs",
             QT_TRANSLATE_NOOP("hanscope::MessageWords",
                               "The checksum is wrong: the message was damaged on its way.")},
    Sentence{"hcs+fcs",
             QT_TRANSLATE_NOOP("hanscope::MessageWords",
                               "Both checksums are wrong: the message was damaged on its way.")},
    Sentence{"cut", QT_TRANSLATE_NOOP("hanscope::MessageWords", "The message breaks off.")},
    Sentence{"too-long",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "The message is longer than any meter's.")},
    Sentence{"not-text",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "There are bytes in the text that are no text.")},
    Sentence{"segment-missing",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "Another part of this message is missing.")},
    Sentence{"segments-too-long",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "The parts of this message are too long together.")},
    Sentence{"llc", QT_TRANSLATE_NOOP("hanscope::MessageWords", "The LLC header is not E6 E7 00.")},
    Sentence{"apdu-tag", QT_TRANSLATE_NOOP("hanscope::MessageWords", "This kind of message is not read.")},
    Sentence{"date-time-form", QT_TRANSLATE_NOOP("hanscope::MessageWords", "The time has an unknown form.")},
    Sentence{"truncated", QT_TRANSLATE_NOOP("hanscope::MessageWords", "The data end inside a value.")},
    Sentence{"unknown-tag", QT_TRANSLATE_NOOP("hanscope::MessageWords", "No such data type exists.")},
    Sentence{"wrong-type",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "A value has another data type than it must have.")},
    Sentence{"too-deep", QT_TRANSLATE_NOOP("hanscope::MessageWords", "The data are nested too deeply.")},
    Sentence{"too-many-items", QT_TRANSLATE_NOOP("hanscope::MessageWords", "The list has too many values.")},
    Sentence{"value-range", QT_TRANSLATE_NOOP("hanscope::MessageWords", "A number is out of range.")},
    Sentence{"trailing-bytes",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "Bytes follow where the message should end.")},
    Sentence{"unknown-layout",
             QT_TRANSLATE_NOOP("hanscope::MessageWords",
                               "The message is whole, but HanScope does not know this kind of list.")},
    Sentence{"encrypted",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "It is encrypted, and there is no key for it.")},
    Sentence{"wrong-key",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "It is encrypted, and the key does not fit.")},
    Sentence{"tag",
             QT_TRANSLATE_NOOP("hanscope::MessageWords",
                               "The authentication tag does not fit: the authentication key is wrong, "
                               "or the message was changed.")},
    Sentence{"system-title",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "It is encrypted and does not say by which meter.")},
    Sentence{"cipher-kind",
             QT_TRANSLATE_NOOP("hanscope::MessageWords", "It is encrypted in a way that is not read.")},
};

} // namespace

QString MessageWords::list(const HeardMessage &message)
{
    if (message.isRejected())
        return QStringLiteral("–");
    switch (message.kind) {
    case ListKind::List1:
        return tr("List 1");
    case ListKind::List2:
        return tr("List 2");
    case ListKind::List3:
        return tr("List 3");
    case ListKind::Other:
        break;
    }
    return tr("Other list");
}

QString MessageWords::status(HeardStatus status)
{
    switch (status) {
    case HeardStatus::Decoded:
        return tr("Read");
    case HeardStatus::Corrupt:
        return tr("Damaged");
    case HeardStatus::Incomplete:
        return tr("Incomplete");
    case HeardStatus::Encrypted:
        return tr("Encrypted");
    case HeardStatus::Unsupported:
        return tr("Not understood");
    }
    return {};
}

QString MessageWords::time(const QLocale &locale, ReceiveTime at)
{
    return locale.toString(localTimeOf(at).time(), QStringLiteral("HH:mm:ss"));
}

QString MessageWords::error(std::string_view word)
{
    const auto found = std::find_if(sentences.begin(), sentences.end(),
                                    [word](const Sentence &row) { return row.word == word; });
    return found == sentences.end() ? QString() : tr(found->text);
}

QString MessageWords::headline(const HeardMessage &message)
{
    if (!message.isRejected())
        return tr("Received whole and read.");
    const QString sentence = error(message.error);
    if (message.errorOffset == 0 || message.errorOffset >= message.bytes.size())
        return sentence;
    return tr("%1 Found at byte %2.", "a sentence, an offset")
        .arg(sentence)
        .arg(static_cast<qulonglong>(message.errorOffset));
}

} // namespace hanscope
