// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportfile.h"

#include "core/checkwords/reporttext.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace hanscope
{
namespace
{

QString sectionHtml(const ReportSection &section)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(section.heading.toHtmlEscaped());
    const QString line
        = section.isCode ? QStringLiteral("<p class=\"code\">%1</p>") : QStringLiteral("<p>%1</p>");
    for (const QString &text : section.lines)
        html += line.arg(text.toHtmlEscaped());
    return html;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

QString reportHtml(const CheckReport &report, const QLocale &locale)
{
    QString html = QStringLiteral("<style>h1 { font-size: 18pt; margin-top: 0px; margin-bottom: 8px; }"
                                  "h2 { font-size: 12pt; margin-top: 16px; margin-bottom: 4px; }"
                                  "p { font-size: 10pt; margin-top: 0px; margin-bottom: 3px; }"
                                  "p.code { font-family: monospace; font-size: 8pt; }</style>")
        + QStringLiteral("<h1>%1</h1>").arg(ReportText::title().toHtmlEscaped());
    for (const ReportSection &section : ReportText::sections(report, locale))
        html += sectionHtml(section);
    return html;
}

QByteArray reportPdf(const CheckReport &report, const QLocale &locale)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(ReportText::title());
    writer.setCreator(QString::fromStdString(report.program));
    QTextDocument document;
    document.setHtml(reportHtml(report, locale));
    document.print(&writer);
    return pdf;
}

QStringList writeReport(const ReportWish &wish, const CheckReport &report, const QByteArray &capture,
                        const QLocale &locale)
{
    QStringList failed;
    QDir().mkpath(QFileInfo(wish.path).path());
    const auto write = [&failed](const QString &path, const QByteArray &content) {
        if (!writeFile(path, content))
            failed += path;
    };
    write(wish.path + QStringLiteral(".pdf"), reportPdf(report, locale));
    write(wish.path + QStringLiteral(".txt"), ReportText::plainText(report, locale).toUtf8());
    if (wish.hasCapture)
        write(wish.path + QStringLiteral(".hex"), capture);
    return failed;
}

} // namespace hanscope
