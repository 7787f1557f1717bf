// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedsession.h"
#include "ui/card.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace hanscope
{

class FlatButton;
class RecordingSign;

/// Records a session, keeps what was heard already, and sets markers.
class RecordingCard : public Card
{
    Q_OBJECT
public:
    explicit RecordingCard(QWidget *parent = nullptr);

    void showStatus(const RecordingStatus &status, ReceiveTime now);

    QString text() const; ///< what it says about the recording; one thing a line

signals:
    void startRequested(const QString &name); ///< empty: the user gave none
    void stopRequested();
    void keepRequested(const QString &name, std::chrono::minutes last);
    void exportRequested(std::chrono::minutes last); ///< of what is in memory
    void noteMade(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void startOrStop();
    void makeNote();
    bool isTroubled() const { return m_status.trouble != SessionTrouble::None; }
    QString stateText() const;
    QString detailsText() const;
    QString ringText() const;
    void refresh();
    void retranslate();

    RecordingStatus m_status;
    ReceiveTime m_now{};
    RecordingSign *m_sign;
    QLabel *m_state;
    QLabel *m_details;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    FlatButton *m_record;
    QLabel *m_keepLabel;
    QComboBox *m_last;
    FlatButton *m_keep;
    FlatButton *m_export;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    FlatButton *m_mark;
    QLabel *m_ring;
};

} // namespace hanscope
