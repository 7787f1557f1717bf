// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/shortcuts.h"
#include "ui/strokeicon.h"
#include "ui/theme.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hanscope
{
namespace
{

QKeySequence keysOf(int page)
{
    return Shortcuts::keysOf(Shortcuts::Action::OpenPage).value(page);
}

} // namespace

Sidebar::Sidebar(const QStringList &icons, int atBottom, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_icons(icons)
{
    setFixedWidth(fonts::scaled(156));
    m_column->setContentsMargins(metric::small, nameRoom() + metric::grid, metric::small, metric::wide);
    m_column->setSpacing(metric::small);
    m_column->addStretch();
    for (qsizetype page = 0; page < icons.size(); ++page)
        addPage(page >= icons.size() - atBottom);
    showIcons();
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
    auto *shortcut = new QShortcut(keysOf(page), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, page] { emit pageChosen(page); });
}

void Sidebar::setNames(const QStringList &names)
{
    for (qsizetype page = 0; page < m_buttons.size(); ++page) {
        m_buttons[page]->setText(names.value(page));
        m_buttons[page]->setAccessibleName(names.value(page));
        m_buttons[page]->setToolTip(keysOf(int(page)).toString(QKeySequence::NativeText));
    }
}

void Sidebar::showIcons()
{
    for (qsizetype page = 0; page < m_buttons.size(); ++page)
        m_buttons[page]->setIcon(m_compact ? QIcon() : strokeIcon(m_icons[page]));
}

int Sidebar::nameRoom() const
{
    return fonts::scaled(m_compact ? 44 : 56);
}

void Sidebar::setCurrent(int page)
{
    const auto focused = std::find_if(m_buttons.begin(), m_buttons.end(),
                                      [](const FlatButton *button) { return button->hasFocus(); });
    m_buttons.at(page)->setChecked(true);
    if (focused != m_buttons.end())
        m_buttons.at(page)->setFocus();
}

void Sidebar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setFixedWidth(fonts::scaled(compact ? 118 : 156));
    showIcons();
    const int side = compact ? metric::grid : metric::small;
    m_column->setContentsMargins(side, nameRoom() + metric::grid, side, compact ? metric::gap : 28);
    update();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.sidebar);
    painter.setPen(theme.text);
    painter.setFont(fonts::sized(font(), fonts::value + (m_compact ? 0 : 2), QFont::Bold));
    const int left = m_column->contentsMargins().left() + metric::gap;
    const QRect name(left, 0, width() - left, nameRoom());
    painter.drawText(name, int(Qt::AlignLeft | Qt::AlignVCenter), QStringLiteral("HanScope"));
}

} // namespace hanscope
