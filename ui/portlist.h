// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/serialdevice.h"

#include <QList>
#include <QListWidget>

namespace hanscope
{

/// The serial ports of this computer as they come and go; says what to do while there is none.
class PortList : public QListWidget
{
    Q_OBJECT
public:
    explicit PortList(QWidget *parent = nullptr);

    void setDevices(const QList<SerialDevice> &devices); ///< keeps the chosen one chosen
    QString chosenPath() const; ///< empty: none
    QString text() const; ///< the lines as shown, or the words for an empty list

signals:
    void pathChosen(const QString &path); ///< another line became the current one
    void pathActivated(const QString &path); ///< double click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString nameOf(const SerialDevice &device) const;
    QString emptyText() const;
    void fill();

    QList<SerialDevice> m_devices;
};

} // namespace hanscope
