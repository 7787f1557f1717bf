// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/heardmessage.h"
#include "ui/card.h"

#include <deque>
#include <optional>

class QLabel;
class QStackedLayout;
class QTableView;

namespace hanscope
{

class FlatButton;
class MessageListModel;

/// The messages heard, the newest on top; all or only the rejected ones. Can be held still.
class MessageListCard : public Card
{
    Q_OBJECT
public:
    explicit MessageListCard(QWidget *parent = nullptr);

    void setMessages(const std::deque<KeptMessage> &messages); ///< what was chosen stays so
    void add(const KeptMessage &message, std::uint64_t oldestKept);
    void choose(std::uint64_t number); ///< shows all messages if it has to
    void setPaused(bool paused);

    bool isPaused() const { return m_isPaused; }
    std::optional<std::uint64_t> chosen() const;
    QString emptyText() const; ///< empty while there are rows

signals:
    void messageChosen(const hanscope::KeptMessage &message);
    void pausedChanged(bool paused); ///< by the user

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void showRejectedOnly(bool only);
    void chooseRow(int row);
    void chooseAgain(const std::optional<std::uint64_t> &number);
    void showWhetherEmpty();
    void applyColours();
    void retranslate();

    MessageListModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedLayout *m_tableOrEmpty;
    FlatButton *m_all;
    FlatButton *m_rejected;
    FlatButton *m_pause;
    bool m_isPaused = false;
    bool m_isQuiet = false; ///< rows change for another reason than the user's choice
};

} // namespace hanscope
