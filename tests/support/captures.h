// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

namespace hanscope::test
{

/// The real captures, kept outside the repository: folder in HANSCOPE_CAPTURES, default ../shared/captures
/// beside the source tree. Their absence skips a test, or fails it when HANSCOPE_REQUIRE_CAPTURES is set.
class Captures
{
public:
    Captures();

    bool present() const { return !m_captures.isEmpty(); }
    bool required() const;
    QString folder() const { return m_folder; }

    /// The manifest's entries.
    QJsonArray all() const { return m_captures; }

    /// The manifest's entries whose country names Norway, and the synthetic edge cases.
    QJsonArray norwegian() const;

    /// A file's lines as bytes; a binary file is one line.
    QList<QByteArray> lines(const QString &file) const;

private:
    QString m_folder;
    QJsonArray m_captures;
};

} // namespace hanscope::test

/// In initTestCase: go on with captures, skip or fail without.
#define HANSCOPE_NEED_CAPTURES(captures)                                                                     \
    do {                                                                                                     \
        if (!(captures).present()) {                                                                         \
            const QString why = QStringLiteral("No captures in %1: set HANSCOPE_CAPTURES to their folder.")  \
                                    .arg((captures).folder());                                               \
            if ((captures).required())                                                                       \
                QFAIL(qPrintable(why));                                                                      \
            QSKIP(qPrintable(why));                                                                          \
        }                                                                                                    \
    } while (false)
