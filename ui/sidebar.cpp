// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace hanscope
{
namespace
{

constexpr int nameHeight = 60;

}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(148);
    m_column->setContentsMargins(10, nameHeight + 4, 10, 28);
    m_column->setSpacing(6);
    m_column->addStretch();
}

void Sidebar::addPage(bool atBottom)
{
    const int page = int(m_buttons.size());
    auto *button = new FlatButton(FlatButton::Role::Navigation, this);
    m_buttons += button;
    if (atBottom)
        m_column->addWidget(button);
    else
        m_column->insertWidget(m_column->count() - 1, button);
    connect(button, &FlatButton::clicked, this, [this, page] { emit pageChosen(page); });
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, page] { emit pageChosen(page); });
}

void Sidebar::setNames(const QStringList &names)
{
    for (qsizetype page = 0; page < m_buttons.size(); ++page) {
        m_buttons[page]->setText(names.value(page));
        m_buttons[page]->setAccessibleName(names.value(page).remove(u'&'));
        m_buttons[page]->setToolTip(
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(page))).toString(QKeySequence::NativeText));
    }
}

void Sidebar::setCurrent(int page)
{
    m_buttons.at(page)->setChecked(true);
}

void Sidebar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? 118 : 148);
    m_column->setContentsMargins(compact ? 4 : 10, compact ? 44 : nameHeight + 4, compact ? 4 : 10,
                                 compact ? 12 : 28);
    update();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.sidebar);
    painter.setPen(theme.text);
    painter.setFont(fonts::sized(font(), fonts::value + (m_compact ? 0 : 2), QFont::Bold));
    const QRect name(m_compact ? 20 : 20, 0, width() - 20, m_compact ? 44 : nameHeight);
    painter.drawText(name, int(Qt::AlignLeft | Qt::AlignVCenter), QStringLiteral("HanScope"));
}

} // namespace hanscope
