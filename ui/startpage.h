// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linkstatus.h"
#include "core/model/serialdevice.h"

#include <QList>
#include <QWidget>

namespace hanscope
{

class ConnectCard;
class ProblemCard;
class StepsCard;

/// First start and every later question about the reader: what to do, which port, what is wrong.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setDevices(const QList<SerialDevice> &devices);
    void showLink(const LinkStatus &link);

    QString problemText() const; ///< sentence and next step, as shown
    QString portsText() const; ///< the list of ports, as shown

protected:
    void changeEvent(QEvent *event) override;

signals:
    void readerChosen(const QString &path);
    void demoRequested();
    void demoLeft();
    void checkRequested(); ///< of the port

private:
    void retranslate();

    ProblemCard *m_problem;
    StepsCard *m_steps;
    ConnectCard *m_connect;
};

} // namespace hanscope
