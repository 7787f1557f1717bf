// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hanscope
{

/// How a recording goes, at a glance: a dot while it runs, an exclamation mark while it cannot be written,
/// nothing otherwise. The words stand beside it.
class RecordingSign : public QWidget
{
    Q_OBJECT
public:
    enum class Meaning { Nothing, Recording, Trouble };
    explicit RecordingSign(QWidget *parent = nullptr);

    void setMeaning(Meaning meaning);
    Meaning meaning() const { return m_meaning; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning = Meaning::Nothing;
};

} // namespace hanscope
