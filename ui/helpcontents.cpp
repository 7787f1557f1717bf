// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpcontents.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace hanscope
{
namespace
{

constexpr int topicRole = Qt::UserRole; ///< empty of a heading
constexpr int rowPixels = 30;
constexpr int headingPixels = 34;
constexpr qreal focusWidth = 1.5;

class ContentsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const bool isHeading = index.data(topicRole).toString().isEmpty();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen || option.state.testFlag(QStyle::State_HasFocus))
            drawChoice(*painter, option, theme);
        const QRect room
            = option.rect.adjusted(metric::gap, 0, -metric::small, isHeading ? -metric::grid : 0);
        painter->setFont(
            isHeading ? fonts::sized(option.font, fonts::small, QFont::DemiBold)
                      : fonts::sized(option.font, fonts::title, isChosen ? QFont::Medium : QFont::Normal));
        painter->setPen(isHeading ? theme.muted : theme.text);
        painter->drawText(
            room, int(Qt::AlignLeft | (isHeading ? Qt::AlignBottom : Qt::AlignVCenter)),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    static void drawChoice(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        painter.setPen(hasFocus ? QPen(theme.import, focusWidth) : QPen(Qt::NoPen));
        painter.setBrush(isChosen ? QBrush(theme.selected) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), metric::fieldRadius,
                                metric::fieldRadius);
    }
};

} // namespace

HelpContents::HelpContents(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ContentsDelegate(this));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(topicRole).toString().isEmpty())
            emit topicChosen(item->data(topicRole).toString());
    });
}

void HelpContents::addHeading(const QString &words)
{
    auto *item = new QListWidgetItem(words, this);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint({0, fonts::scaled(headingPixels)});
}

void HelpContents::addSection(const QString &topic, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(topicRole, topic);
    item->setSizeHint({0, fonts::scaled(rowPixels)});
}

QStringList HelpContents::topics() const
{
    QStringList topics;
    for (int row = 0; row < count(); ++row) {
        if (!item(row)->isHidden())
            topics += item(row)->data(topicRole).toString();
    }
    topics.removeAll(QString());
    return topics;
}

void HelpContents::setShown(const QString &topic, bool isShown)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(topicRole) == topic)
            item(row)->setHidden(!isShown);
    }
    showHeadings();
}

/// From the last to the first: what is under a heading is known before it.
void HelpContents::showHeadings()
{
    bool hasSections = false;
    for (int row = count() - 1; row >= 0; --row) {
        const bool isHeading = item(row)->data(topicRole).toString().isEmpty();
        if (isHeading)
            item(row)->setHidden(!hasSections);
        hasSections = !isHeading && (hasSections || !item(row)->isHidden());
    }
}

void HelpContents::choose(const QString &topic)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(topicRole) == topic)
            return setCurrentRow(row);
    }
    setCurrentRow(-1);
}

} // namespace hanscope
