// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourcorrection.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;

namespace hanscope
{

class FlatButton;

/// One hour to be corrected or left out by the user, or what was done so taken back. Tells what is known of
/// it.
class HourDialog : public QDialog
{
    Q_OBJECT
public:
    /// in: `name`: the hour as people call it; `hour`: with its start alone where nothing is known of it
    HourDialog(const QString &name, const HourEnergy &hour, bool isKnown, const QLocale &locale,
               QWidget *parent = nullptr);

    QString text() const; ///< what it says of the hour

signals:
    void corrected(const hanscope::HourCorrection &correction); ///< without the time it was made at
    void undone(hanscope::HourStart hour);

private:
    QString knownText(const HourEnergy &hour, bool isKnown) const;
    void placeParts(bool mayUndo);
    void correct();
    void exclude();
    void undo();

    HourStart m_hour;
    QLabel *m_known;
    QDoubleSpinBox *m_imported;
    QDoubleSpinBox *m_exported;
    FlatButton *m_save;
    FlatButton *m_exclude;
    FlatButton *m_undo;
    FlatButton *m_cancel;
};

} // namespace hanscope
