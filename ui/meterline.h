// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linkstatus.h"
#include "core/model/meteridentity.h"

#include <QAbstractButton>

namespace hanscope
{

/// Which meter this is: maker, model, number, line settings. The number is personal data: masked until
/// clicked.
class MeterLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MeterLine(QWidget *parent = nullptr);

    void showMeter(const MeterIdentity &meter);
    void showLink(const LinkStatus &link);
    void setScaled(bool scaled); ///< whether its numbers are shown otherwise than it sends them

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString number() const;
    void refresh();

    MeterIdentity m_meter;
    QString m_lineSettings;
    bool m_revealed = false;
    bool m_scaled = false;
};

} // namespace hanscope
