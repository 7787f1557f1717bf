// SPDX-License-Identifier: GPL-3.0-or-later
// A window with nothing in it but a chart of Qt's: what bench_startup measures HanScope against.
#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>
#include <QTimer>

#include <cmath>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    auto *series = new QLineSeries;
    for (int i = 0; i < 1000; ++i)
        series->append(i, std::sin(i / 50.0));
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1100, 700);
    window.show();
    QTimer timer; // one more point each 2.5 s, as often as a meter sends
    QObject::connect(&timer, &QTimer::timeout, series,
                     [series] { series->append(series->count(), std::sin(series->count() / 50.0)); });
    timer.start(2500);
    return QApplication::exec();
}
