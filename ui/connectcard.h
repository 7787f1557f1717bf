// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include "core/model/serialdevice.h"

#include <QList>

class QLabel;
class QLineEdit;

namespace hanscope
{

class FlatButton;
class PortList;

/// Choose a port from the list or type its path, or try the demo meter.
class ConnectCard : public Card
{
    Q_OBJECT
public:
    explicit ConnectCard(QWidget *parent = nullptr);

    void setDevices(const QList<SerialDevice> &devices);
    void setDemoRunning(bool running); ///< the demo button then leaves the demo
    QString portsText() const;

signals:
    void readerChosen(const QString &path);
    void demoRequested();
    void demoLeft();

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void connectToPath();
    void retranslate();

    PortList *m_ports;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    FlatButton *m_connect;
    QLabel *m_demoWords;
    FlatButton *m_demo;
    bool m_demoRunning = false;
};

} // namespace hanscope
