// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartmenu.h"

#include "ui/chartpicture.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>

namespace hanscope
{
namespace
{

bool isMenuKey(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_Menu
        || (key.key() == Qt::Key_F10 && key.modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace

ChartMenu::ChartMenu(QWidget &chart, PictureSource &source)
    : QObject(&chart)
    , m_chart(chart)
    , m_source(source)
{
    chart.installEventFilter(this);
}

bool ChartMenu::eventFilter(QObject *, QEvent *event)
{
    if (isMenuKey(*event)) {
        open(m_chart.rect().center());
        return true;
    }
    if (event->type() != QEvent::ContextMenu)
        return false;
    const auto *wanted = static_cast<QContextMenuEvent *>(event);
    open(wanted->reason() == QContextMenuEvent::Mouse ? wanted->pos() : m_chart.rect().center());
    return true;
}

void ChartMenu::open(QPoint at)
{
    if (QApplication::activePopupWidget())
        return; // some desktops send the key and the event it stands for
    auto *menu = new QMenu(&m_chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Copy picture")), &QAction::triggered, this, &ChartMenu::copy);
    connect(menu->addAction(tr("&Save picture …")), &QAction::triggered, this, &ChartMenu::chooseFile);
    menu->popup(m_chart.mapToGlobal(at));
}

void ChartMenu::copy()
{
    QApplication::clipboard()->setImage(ChartPicture(m_chart, m_source).image());
}

void ChartMenu::chooseFile()
{
    const QString svgFiles = tr("SVG drawing (*.svg)");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    QString kind;
    QString path = QFileDialog::getSaveFileName(
        &m_chart, tr("Save picture"), folder.filePath(QStringLiteral("hanscope.png")),
        tr("PNG picture (*.png)") + QStringLiteral(";;") + svgFiles, &kind);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += kind == svgFiles ? QStringLiteral(".svg") : QStringLiteral(".png");
    const QString trouble = ChartPicture(m_chart, m_source).save(path);
    if (trouble.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The picture was not saved"),
                                path + QLatin1Char('\n') + trouble, QMessageBox::Close, &m_chart);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace hanscope
