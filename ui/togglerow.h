// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace hanscope
{

/// Something to switch on or off: a check box, one line that explains it, and its fields at the right.
class ToggleRow : public QWidget
{
    Q_OBJECT
public:
    /// Of two fields there is a dash between them. The fields become the row's.
    explicit ToggleRow(const QList<QWidget *> &fields, QWidget *parent = nullptr);

    void setWords(const QString &name, const QString &hint); ///< the name with its mnemonic
    void setFieldName(int field, const QString &name); ///< for those who do not see where it stands
    void setOn(bool isOn);
    bool isOn() const;

signals:
    void toggled();

private:
    QCheckBox *m_box;
    QLabel *m_hint;
    QList<QWidget *> m_fields;
};

} // namespace hanscope
