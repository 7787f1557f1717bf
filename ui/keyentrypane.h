// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cipherstatus.h"

#include <QWidget>

class QLabel;

namespace hanscope
{

class FlatButton;
class KeyField;

/// The part of KeyDialog where keys are typed.
class KeyEntryPane : public QWidget
{
    Q_OBJECT
public:
    explicit KeyEntryPane(QWidget *parent = nullptr);

    void showMeter(const CipherStatus &cipher);
    void setWaiting(bool waiting); ///< for the message that tells whether they fit
    void showMisfit(CipherPhase phase); ///< KeyWrong or AuthenticationKeyWrong
    void clear();

    MeterKeys keys() const; ///< as typed, without system title
    QString text() const; ///< hints and state, one a line; no keys

signals:
    void tryRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    bool isComplete() const;
    void refresh();
    void retranslate();

    CipherStatus m_cipher;
    CipherPhase m_misfit = CipherPhase::Open;
    bool m_waiting = false;
    QLabel *m_meter;
    KeyField *m_encryption;
    KeyField *m_authentication;
    FlatButton *m_show;
    QLabel *m_state;
    FlatButton *m_cancel;
    FlatButton *m_try;
};

} // namespace hanscope
