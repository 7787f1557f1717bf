// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linkstatus.h"
#include "core/model/meteroverrides.h"

#include <QFrame>

#include <array>
#include <chrono>

class QFormLayout;
class QLabel;

namespace hanscope
{

class FlatButton;

/// A small sheet with all that is known of the link; opened from the link line, closed by a click outside or
/// Escape.
class LinkDetails : public QFrame
{
    Q_OBJECT
public:
    explicit LinkDetails(QWidget *parent = nullptr);

    void showLink(const LinkStatus &link);
    void showMeter(const MeterIdentity &meter);
    void setOverrides(const MeterOverrides &overrides); ///< how its numbers are scaled
    void setInterval(std::chrono::milliseconds interval); ///< between two lists, as learned
    void openBelow(const QWidget &widget);

    QStringList text() const; ///< one "name: value" for each line

signals:
    void checkRequested(); ///< the port is to be checked

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row { State, Port, Settings, ListVersion, Encryption, Scale, Interval, Good, Rejected, RowCount };
    QString nameOf(Row row) const;
    QString valueOf(Row row) const;
    void refresh();

    LinkStatus m_link;
    MeterIdentity m_meter;
    MeterOverrides m_overrides;
    std::chrono::milliseconds m_interval{};
    FlatButton *m_check;
    std::array<QLabel *, RowCount> m_names{};
    std::array<QLabel *, RowCount> m_values{};
};

} // namespace hanscope
