// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"

#include <QLockFile>

#include <memory>

namespace hanscope
{

/// The history file, open for writing and held against every other HanScope.
///
/// Folder and files are for their owner alone (0700, 0600) from the moment they are made. A damaged file is
/// set aside beside the new one, and what can be read of it is taken over.
class HistoryFile
{
public:
    /// in: the folder; it is made when it is not there, its parents too
    explicit HistoryFile(const QString &folder);
    ~HistoryFile();
    Q_DISABLE_COPY_MOVE(HistoryFile)

    /// Null when the file could not be opened: status() tells why.
    Database *database() { return m_database.get(); }
    const HistoryStatus &status() const { return m_status; }
    QString path() const { return m_path; }

private:
    bool makeFolder();
    bool lock();
    bool makeFile();
    bool openDatabase();
    bool replaceDamaged();
    bool refuse(HistoryTrouble trouble, const QString &detail);

    QString m_folder;
    QString m_path;
    QLockFile m_lock;
    HistoryStatus m_status;
    std::unique_ptr<Database> m_database;
};

/// Where the history lies in `folder`.
QString historyPath(const QString &folder);

} // namespace hanscope
