// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linkstatus.h"
#include "core/model/reading.h"

#include <QAbstractButton>

namespace hanscope
{

/// The state of the link in one line: a dot, a sentence, the age of the last list. A click asks for details.
class LinkLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkLine(QWidget *parent = nullptr);

    void showLink(const LinkStatus &link);
    void setAge(const QString &age, bool stale); ///< empty: nothing heard yet

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QColor dotColour() const;
    QString sentence() const;
    void refresh();

    LinkStatus m_link;
    QString m_age;
    bool m_stale = false;
};

} // namespace hanscope
