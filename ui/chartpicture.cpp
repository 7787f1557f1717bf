// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartpicture.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace hanscope
{
namespace
{

constexpr int margin = 16;
constexpr int headHeight = 44;
constexpr int footHeight = 20;
constexpr qreal imageRatio = 2;
constexpr qreal svgRatio = 4;

/// The chart in the light theme as long as this lives.
class LightTheme
{
public:
    explicit LightTheme(QWidget &chart)
        : m_chart(chart)
        , m_palette(chart.palette())
        , m_hadOwn(chart.testAttribute(Qt::WA_SetPalette))
    {
        m_chart.setPalette(Theme::light().palette());
    }
    ~LightTheme() { m_chart.setPalette(m_hadOwn ? m_palette : QPalette()); }
    Q_DISABLE_COPY_MOVE(LightTheme)

private:
    QWidget &m_chart;
    QPalette m_palette;
    bool m_hadOwn;
};

} // namespace

ChartPicture::ChartPicture(QWidget &chart, PictureSource &source)
    : m_chart(chart)
    , m_source(source)
{
}

QSize ChartPicture::size() const
{
    return m_chart.size() + QSize(2 * margin, headHeight + footHeight + 2 * margin);
}

void ChartPicture::paint(QPainter &painter, qreal ratio) const
{
    const LightTheme light(m_chart);
    const Theme &theme = Theme::light();
    const QFont font = m_chart.font();
    const PictureCaption caption = m_source.pictureCaption();
    const QRect whole({}, size());
    const QRect text = whole.adjusted(margin, margin, -margin, -margin / 2);
    painter.fillRect(whole, Qt::white);
    painter.setPen(theme.text);
    painter.setFont(fonts::exact(font, fonts::value, QFont::DemiBold));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, caption.title);
    painter.setPen(theme.muted);
    painter.setFont(fonts::exact(font, fonts::label));
    painter.drawText(text.adjusted(0, headHeight / 2 - 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, caption.span);
    painter.setFont(fonts::exact(font, fonts::small));
    painter.drawText(text, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("HanScope"));
    painter.save();
    painter.translate(margin, margin + headHeight);
    painter.setFont(font);
    m_source.paintPicture(painter, ratio);
    painter.restore();
}

QImage ChartPicture::image() const
{
    QImage image(size() * imageRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paint(painter, imageRatio);
    return image;
}

QByteArray ChartPicture::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // a device-independent pixel is one of SVG's
    generator.setSize(size());
    generator.setViewBox(QRect({}, size()));
    generator.setTitle(m_source.pictureCaption().title);
    QPainter painter(&generator);
    paint(painter, svgRatio);
    painter.end();
    return buffer.data();
}

QString ChartPicture::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const bool isWritten = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)
        ? file.write(svg()) > 0
        : image().save(&file, "PNG");
    return isWritten && file.commit() ? QString() : file.errorString();
}

} // namespace hanscope
