// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedsession.h"
#include "ui/card.h"

class QGridLayout;
class QLabel;

namespace hanscope
{

class FlatButton;

/// The sessions that lie in the folder for them, newest first, and what can be done with each.
class SessionListCard : public Card
{
    Q_OBJECT
public:
    explicit SessionListCard(QWidget *parent = nullptr);

    void showSessions(const std::vector<StoredSession> &sessions, const QString &folder);

    QStringList text() const;

signals:
    void playRequested(const QString &path);
    void exportRequested(const QString &path);
    void reportRequested(const QString &path);
    void voltageReportRequested(const QString &path);
    void shareRequested(const QString &path); ///< a copy without what names its owner
    void deleteRequested(const QString &path, const QString &name);
    void openRequested(); ///< a file that lies elsewhere

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(QGridLayout &grid, int row, const StoredSession &session);
    QLayout *makeHead(QLabel *name, const StoredSession &session);
    void openMenu(QWidget &button, const StoredSession &session);
    QString detailsOf(const StoredSession &session) const;
    void refresh();

    std::vector<StoredSession> m_sessions;
    QString m_folder;
    QWidget *m_content;
    QWidget *m_rows = nullptr; ///< made anew with each list
    QLabel *m_place;
    FlatButton *m_open;
};

} // namespace hanscope
