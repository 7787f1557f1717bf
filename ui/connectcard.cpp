// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectcard.h"

#include "ui/flatbutton.h"
#include "ui/portlist.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace hanscope
{

ConnectCard::ConnectCard(QWidget *parent)
    : Card(parent)
    , m_ports(new PortList(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_connect(new FlatButton(FlatButton::Role::Action, this))
    , m_demoWords(new QLabel(this))
    , m_demo(new FlatButton(FlatButton::Role::Action, this))
{
    placeParts();
    m_path->setObjectName(QStringLiteral("path"));
    m_connect->setObjectName(QStringLiteral("connect"));
    m_connect->setEnabled(false);
    m_demo->setObjectName(QStringLiteral("demo"));
    connect(m_ports, &PortList::pathChosen, m_path, &QLineEdit::setText);
    connect(m_ports, &PortList::pathActivated, this, &ConnectCard::readerChosen);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &path) { m_connect->setEnabled(!path.trimmed().isEmpty()); });
    connect(m_path, &QLineEdit::returnPressed, this, &ConnectCard::connectToPath);
    connect(m_connect, &FlatButton::clicked, this, &ConnectCard::connectToPath);
    connect(m_demo, &FlatButton::clicked, this,
            [this] { m_demoRunning ? emit demoLeft() : emit demoRequested(); });
    retranslate();
}

void ConnectCard::placeParts()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, metric::grid, 0, 0);
    grid->setSpacing(metric::small);
    grid->setColumnStretch(0, 1);
    m_pathLabel->setBuddy(m_path);
    m_pathLabel->setForegroundRole(QPalette::PlaceholderText);
    m_demoWords->setForegroundRole(QPalette::PlaceholderText);
    m_demoWords->setWordWrap(true);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    grid->addWidget(m_ports, 0, 0, 1, 2);
    grid->addWidget(m_pathLabel, 1, 0, 1, 2);
    grid->addWidget(m_path, 2, 0);
    grid->addWidget(m_connect, 2, 1);
    grid->addWidget(line, 3, 0, 1, 2);
    grid->addWidget(m_demoWords, 4, 0);
    grid->addWidget(m_demo, 4, 1);
    grid->setRowStretch(0, 1);
}

void ConnectCard::setDevices(const QList<SerialDevice> &devices)
{
    m_ports->setDevices(devices);
}

void ConnectCard::setDemoRunning(bool running)
{
    if (m_demoRunning == running)
        return;
    m_demoRunning = running;
    retranslate();
}

QString ConnectCard::portsText() const
{
    return m_ports->text();
}

void ConnectCard::connectToPath()
{
    const QString path = m_path->text().trimmed();
    if (!path.isEmpty())
        emit readerChosen(path);
}

void ConnectCard::retranslate()
{
    setTitle(tr("Choose the reader"));
    m_pathLabel->setText(tr("&Path of the port"));
    m_path->setPlaceholderText(QStringLiteral("/dev/ttyUSB0"));
    m_connect->setText(tr("&Connect"));
    m_demoWords->setText(tr("No reader yet? See the whole program with a simulated home."));
    m_demo->setText(m_demoRunning ? tr("Leave the &demo") : tr("Try the &demo meter"));
}

void ConnectCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
