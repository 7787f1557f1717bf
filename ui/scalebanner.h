// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scaleproposal.h"
#include "ui/spoken.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace hanscope
{

class FlatButton;

/// Asks whether the meter's numbers shall be scaled, and says why; hidden while there is nothing to ask.
class ScaleBanner : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit ScaleBanner(QWidget *parent = nullptr);

    void showProposal(const std::optional<ScaleProposal> &proposal);
    const std::optional<ScaleProposal> &proposal() const { return m_proposal; }

    QString text() const; ///< both sentences, one a line
    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }

signals:
    void agreed();
    void putOff();
    void refusedForGood();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    std::optional<ScaleProposal> m_proposal;
    QLabel *m_contradiction;
    QLabel *m_advice;
    FlatButton *m_agree;
    FlatButton *m_notNow;
    FlatButton *m_never;
    QBoxLayout *m_parts; ///< words, then buttons: beside or below them
};

} // namespace hanscope
