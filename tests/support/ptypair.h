// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hanscope::test
{

/// A pair of pseudo terminals: what is written here is read from the serial port at path().
class PtyPair
{
public:
    PtyPair();
    ~PtyPair();
    Q_DISABLE_COPY_MOVE(PtyPair)

    bool isOpen() const { return m_master >= 0; }
    QString path() const { return m_path; }

    bool write(const QByteArray &bytes);

    /// Pulls the cable: path() vanishes, and who has it open notices.
    void close();

private:
    int m_master = -1;
    QString m_path;
};

} // namespace hanscope::test
