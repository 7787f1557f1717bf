// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemwords.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace hanscope
{
namespace
{

struct Cause {
    std::array<int, 3> codes; ///< of errno; 0: none
    const char *cause; ///< of writing
    const char *remedy;
    const char *reading; ///< cause and remedy of reading
    bool isElsewhere; ///< another place would do
};

constexpr std::array causes{
    Cause{{ENOSPC, EDQUOT, 0},
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "The disk is full."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "Make room on it."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "The disk is full. Make room on it."),
          true},
    Cause{{EACCES, EPERM, 0},
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "You may not write there."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "Change the permissions of the folder or the file."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "You may not read it. Change its permissions."),
          true},
    Cause{{EROFS, 0, 0},
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "The disk is write-protected."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "Remove the write protection."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "The disk is write-protected."),
          true},
    Cause{{ENOENT, ENOTDIR, 0},
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "The folder is not there any more."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "Make it again, or connect its disk."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords",
                            "It is not there any more: it was moved or deleted, or its disk was removed."),
          true},
    Cause{{EIO, ENXIO, ENODEV},
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "The disk does not answer as it should."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "Check that it is connected and whole."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords",
                            "The disk does not answer as it should. Check that it is connected and whole."),
          true},
    Cause{{EMFILE, ENFILE, 0},
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "Too many files are open on this computer."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "Close some programs and try again."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords",
                            "Too many files are open on this computer. Close some programs and try again."),
          false},
    Cause{{ENAMETOOLONG, 0, 0},
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "The name is too long."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "Choose a shorter one."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "The name is too long."),
          false},
    Cause{{EISDIR, 0, 0},
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "There is a folder of this name."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "Choose another name."),
          QT_TRANSLATE_NOOP("hanscope::SystemWords", "It is a folder. Choose a file in it."),
          false},
};

bool isOf(const QString &detail, const Cause &cause)
{
    return std::any_of(cause.codes.begin(), cause.codes.end(), [&](int code) {
        return code != 0
            && (detail == QString::fromStdString(std::generic_category().message(code))
                || detail == qt_error_string(code));
    });
}

// Words of Qt: its translators have them, ours need not.
constexpr const char *qtReadOnly = "Existing file %1 is not writable";
constexpr const char *qtFolder = "Filename refers to a directory";

/// What QSaveFile says in words of its own, as the system would.
QString asOfTheSystem(const QString &detail)
{
    const QString readOnly = QCoreApplication::translate("QSaveFile", qtReadOnly);
    if (detail.startsWith(readOnly.section(QStringLiteral("%1"), 0, 0))
        && detail.endsWith(readOnly.section(QStringLiteral("%1"), 1)))
        return qt_error_string(EACCES);
    if (detail == QCoreApplication::translate("QSaveFile", qtFolder))
        return qt_error_string(EISDIR);
    return detail;
}

} // namespace

QString SystemWords::trouble(const QString &detail, Doing doing)
{
    const QString said = asOfTheSystem(detail);
    const auto found
        = std::find_if(causes.begin(), causes.end(), [&](const Cause &cause) { return isOf(said, cause); });
    if (found == causes.end())
        return detail.isEmpty() || detail.endsWith(u'.') ? detail : detail + u'.';
    if (doing == Doing::Reading)
        return tr(found->reading);
    QStringList sentences{tr(found->cause), tr(found->remedy)};
    if (doing == Doing::Writing && found->isElsewhere)
        sentences += tr("You can also choose another place.");
    return sentences.join(u' ');
}

} // namespace hanscope
