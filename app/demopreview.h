// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hours/hourbook.h"
#include "core/io/meterport.h"
#include "ui/nowpage.h"

#include <QObject>

namespace hanscope
{

/// Plays the virtual meter on a page that is no part of the live link.
class DemoPreview : public QObject
{
    Q_OBJECT
public:
    explicit DemoPreview(QObject *parent = nullptr);

    /// Puts what the virtual meter has sent until `now` on a page.
    /// returns the hours that this makes
    static HourBook showPast(NowPage &page, const std::vector<Reading> &past, ReceiveTime now);

public slots:
    void play(hanscope::NowPage *page); ///< must live until stop()
    void stop();

private:
    void take(const Reading &reading);
    static void showHours(NowPage &page, const HourBook &book, ReceiveTime now);

    NowPage *m_page = nullptr; ///< while playing
    MeterPort m_port;
    HourBook m_book;
};

} // namespace hanscope
