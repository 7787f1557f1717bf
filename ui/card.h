// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hanscope
{

/// A framed surface with a quiet title, a note at its right, and whatever its layout holds below.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note); ///< short, muted, top right
    void setCorner(QWidget *corner); ///< a small control in the note's place
    void setContent(QWidget *content); ///< fills the card below the title
    void setCompact(bool compact); ///< less padding, for a small window

    QString title() const { return m_title; }
    QString note() const { return m_note; }
    QRect contentRect() const; ///< the room below the title, for subclasses that paint

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool isCompact() const { return m_compact; }

private:
    QRect headRect() const;
    void applyMargins();

    QString m_title;
    QString m_note;
    QWidget *m_corner = nullptr;
    bool m_compact = false;
};

} // namespace hanscope
