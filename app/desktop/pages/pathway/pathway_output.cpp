#include "app/desktop/pages/pathway/pathway_output.h"

#include "app/desktop/pages/pathway/pathway_sentences.h"
#include "app/desktop/pages/pathway/pathway_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFontMetricsF>
#include <QImage>
#include <QImageWriter>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>
#ifdef WAYMARK_HAS_SVG
#include <QSvgGenerator>
#endif

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class Output {
    Q_DECLARE_TR_FUNCTIONS(waymark::PathwayOutput)

public:
    static QString filters() {
        const QString pictures = tr("Pictures (*.png)");
        return canWriteSvg() ? tr("Pictures that scale (*.svg)") + u";;"_s + pictures : pictures;
    }

    static QString title() { return tr("Export the pathway"); }

    static QString suggestion() { return canWriteSvg() ? tr("pathway.svg") : tr("pathway.png"); }

    static QString written(const QString& file) { return tr("The pathway is in %1.").arg(file); }

    static QString failed(const QString& file, const QString& reason) {
        return tr("The pathway could not be written to %1: %2. Choose another place.").arg(file, reason);
    }

    static QString noSvg() {
        return tr("This build of Waymark has no SVG, because Qt’s SVG module was missing when it was built. Choose a "
                  "name that ends in .png.");
    }

    static QString unknownFormat() { return tr("Choose a name that ends in .png or .svg."); }

    static QString heading(const QString& title, const QString& edition) {
        return tr("%1, %2", "a framework's title and edition").arg(title, edition);
    }

    static QString printTitle() { return tr("Print the pathway"); }
};

PathwayColours paperColours() {
    return {.palette = paperPalette(), .chosen = std::nullopt};
}

// The map with its title above, and beneath it how to read it and where it comes from.
class Sheet {
public:
    explicit Sheet(const PathwayView& view) : m_scene(view.scene()), m_direction(view.layoutDirection()) {
        const QFont font = textFont(TextStyle::body);
        const qreal unit = QFontMetricsF(font).height();
        // Texts need some width even where there is one ladder alone.
        m_size.setWidth(std::max(m_scene.size().width(), 30 * unit));
        m_size.setHeight(unit);
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        const FrameworkInfo& info = view.framework()->info();
        add(Output::heading(toQt(info.title, view.languages()), toQt(info.edition)), bold, unit);
        m_mapTop = m_size.height();
        m_size.rheight() += m_scene.size().height();
        add(pathwayLegend(), font, unit);
        m_size.rheight() += unit / 2;
        add(toQt(info.attribution.empty() ? info.licence.name : info.attribution), font, unit);
        m_size.rheight() += unit;
    }

    [[nodiscard]] QSizeF size() const { return m_size; }

    void paint(QPainter& painter) const {
        const PathwayColours colours = paperColours();
        painter.save();
        painter.setLayoutDirection(m_direction);
        painter.setPen(colours.palette.color(QPalette::Text));
        for (const Text& text : m_texts) {
            setScreenFont(painter, text.font);
            painter.drawText(text.area, wrapped, text.words);
        }
        painter.translate(m_direction == Qt::RightToLeft ? m_size.width() - m_scene.size().width() : 0, m_mapTop);
        m_scene.paint(painter, colours);
        painter.restore();
    }

private:
    static constexpr int wrapped = static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::TextWordWrap);

    struct Text {
        QRectF area;
        QString words;
        QFont font;
    };

    void add(const QString& words, const QFont& font, qreal margin) {
        const QString broken = breakable(words);
        QRectF area(margin, m_size.height(), m_size.width() - 2 * margin, 100 * margin);
        area.setHeight(QFontMetricsF(font).boundingRect(area, wrapped, broken).height());
        m_size.rheight() += area.height();
        m_texts.push_back({area, broken, font});
    }

    const PathwayScene& m_scene;
    Qt::LayoutDirection m_direction;
    QSizeF m_size;
    qreal m_mapTop = 0;
    std::vector<Text> m_texts;
};

// Both write beside the old file and take its place at the end, so that a failure leaves it whole.
QString finish(QSaveFile& file) {
    return file.commit() ? QString() : Output::failed(file.fileName(), file.errorString());
}

QString writePng(const PathwayView& view, QSaveFile& file) {
    // Twice the size of the screen, so that a slide or a page shows it sharp.
    constexpr int sharpness = 2;
    const Sheet sheet(view);
    QImage image((sheet.size() * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(paperColours().palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.scale(sharpness, sharpness);
    sheet.paint(painter);
    painter.end();
    QImageWriter writer(&file, "png");
    return writer.write(image) ? finish(file) : Output::failed(file.fileName(), writer.errorString());
}

QString writeSvg([[maybe_unused]] const PathwayView& view, [[maybe_unused]] QSaveFile& file) {
#ifdef WAYMARK_HAS_SVG
    const Sheet sheet(view);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    generator.setTitle(view.accessibleName());
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return finish(file);
#else
    return Output::noSvg();
#endif
}

} // namespace

bool canWriteSvg() {
#ifdef WAYMARK_HAS_SVG
    return true;
#else
    return false;
#endif
}

QString writePathway(const PathwayView& view, const QString& file) {
    const bool isSvg = file.endsWith(".svg"_L1, Qt::CaseInsensitive);
    if (!isSvg && !file.endsWith(".png"_L1, Qt::CaseInsensitive))
        return Output::unknownFormat();
    if (isSvg && !canWriteSvg())
        return Output::noSvg();
    QSaveFile written(file);
    if (!written.open(QIODevice::WriteOnly))
        return Output::failed(file, written.errorString());
    return isSvg ? writeSvg(view, written) : writePng(view, written);
}

void exportPathway(const PathwayView& view, Session& session, QWidget* parent) {
    const QString file = QFileDialog::getSaveFileName(parent, Output::title(), Output::suggestion(), Output::filters());
    if (file.isEmpty())
        return;
    const QString fault = writePathway(view, file);
    session.tell(fault.isEmpty() ? Output::written(file) : fault);
}

void paintPathway(const PathwayView& view, QPagedPaintDevice& paper) {
    QPainter painter(&paper);
    paintPathway(view, painter, painter.viewport());
}

void paintPathway(const PathwayView& view, QPainter& painter, const QRectF& area) {
    const Sheet sheet(view);
    const qreal scale = std::min(area.width() / sheet.size().width(), area.height() / sheet.size().height());
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.restore();
}

void printPathway(const PathwayView& view, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(Output::printTitle());
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&view](QPrinter* paper) { paintPathway(view, *paper); });
    preview.exec();
}

} // namespace waymark
