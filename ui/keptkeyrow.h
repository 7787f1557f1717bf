// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keykeeping.h"

#include <QWidget>

class QLabel;

namespace hanscope
{

class FlatButton;

/// One meter whose key is kept. A key is forgotten only after a second question: it is not ours to get back.
class KeptKeyRow : public QWidget
{
    Q_OBJECT
public:
    explicit KeptKeyRow(const KeptKey &key, QWidget *parent = nullptr);

    QString text() const;

signals:
    void forgetConfirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(bool asks);
    void refresh();

    KeptKey m_key;
    bool m_asks = false;
    QLabel *m_meter;
    QLabel *m_place;
    FlatButton *m_keep;
    FlatButton *m_forget;
};

} // namespace hanscope
