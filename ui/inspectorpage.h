// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/heardmessage.h"
#include "core/model/messagefield.h"

#include <QWidget>

#include <deque>
#include <optional>

class QLabel;
class QSplitter;

namespace hanscope
{

class Card;
class FieldTree;
class FlatButton;
class HexView;
class MessageListCard;

/// Looks inside messages: the list of those heard, the fields of one, and its bytes. A field and its bytes
/// are lit together, from whichever side they are chosen.
class InspectorPage : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorPage(QWidget *parent = nullptr);

    void setMessages(const std::deque<KeptMessage> &messages); ///< the oldest first
    void addMessage(const KeptMessage &message, std::uint64_t oldestKept);
    void chooseMessage(std::uint64_t number);
    void showFields(const KeptMessage &message, const MessageTree &tree);
    void chooseField(std::size_t index);
    void sayNotFound(); ///< no message kept has the value that was asked for
    void setPaused(bool paused);
    void clear(); ///< another meter or another recording

    bool isPaused() const;
    QString headline() const; ///< what became of the message that is shown
    QString details() const; ///< all that the chosen field says
    QString hex() const; ///< what "copy" takes
    QByteArray json() const;

signals:
    void fieldsWanted(const hanscope::KeptMessage &message); ///< it was chosen: showFields() is due
    void pausedChanged(bool paused);
    void seenChanged(bool seen);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void lightField(std::size_t index);
    QWidget *makeFields();
    void showDetails();
    void openCopyMenu();
    void refresh();

    MessageListCard *m_list;
    Card *m_card;
    QLabel *m_headline;
    FieldTree *m_fields;
    QLabel *m_details; ///< of the chosen field, with room for all of it
    HexView *m_bytes;
    FlatButton *m_copy;
    QSplitter *m_sides;

    bool m_isCompact = false;
    KeptMessage m_message; ///< null: none is shown
    MessageTree m_tree;
};

} // namespace hanscope
