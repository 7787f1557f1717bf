// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spoken.h"

#include <QWidget>

class QPainter;

namespace hanscope
{

struct Theme;

/// A round sign that says at a glance how things stand, by its shape and not only by its colour.
class CheckSign : public QWidget, public Spoken
{
    Q_OBJECT
public:
    enum class Meaning {
        Open, ///< not known yet: an empty ring
        UnderWay, ///< being found out now: a ring around a dot
        Fine, ///< a tick
        Information, ///< nothing to mend: the letter i
        Fault, ///< an exclamation mark
    };
    explicit CheckSign(QWidget *parent = nullptr);

    void setMeaning(Meaning meaning);
    Meaning meaning() const { return m_meaning; }

    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QString spokenName() const override { return tr("Result"); }
    QString spokenValue() const override;

    static void draw(QPainter &painter, const QRectF &area, Meaning meaning, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning = Meaning::Open;
};

} // namespace hanscope
