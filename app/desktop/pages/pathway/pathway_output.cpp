#include "app/desktop/pages/pathway/pathway_output.h"

#include "app/desktop/pages/pathway/pathway_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
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
        return tr("This build of Waymark has no SVG, because Qt's SVG module was missing when it was built. Choose a "
                  "name that ends in .png.");
    }

    static QString unknownFormat() { return tr("Choose a name that ends in .png or .svg."); }

    static QString printTitle() { return tr("Print the pathway"); }
};

PathwayColours paperColours() {
    return {.palette = paperPalette(), .chosen = std::nullopt};
}

// Both write beside the old file and take its place at the end, so that a failure leaves it whole.
QString finish(QSaveFile& file) {
    return file.commit() ? QString() : Output::failed(file.fileName(), file.errorString());
}

QString writePng(const PathwayView& view, QSaveFile& file) {
    // Twice the size of the screen, so that a slide or a page shows it sharp.
    constexpr int sharpness = 2;
    QImage image((view.scene().size() * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(paperColours().palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.scale(sharpness, sharpness);
    view.scene().paint(painter, paperColours());
    painter.end();
    QImageWriter writer(&file, "png");
    return writer.write(image) ? finish(file) : Output::failed(file.fileName(), writer.errorString());
}

QString writeSvg([[maybe_unused]] const PathwayView& view, [[maybe_unused]] QSaveFile& file) {
#ifdef WAYMARK_HAS_SVG
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(view.scene().size().toSize());
    generator.setViewBox(QRectF(QPointF(), view.scene().size()));
    generator.setTitle(view.accessibleName());
    QPainter painter(&generator);
    view.scene().paint(painter, paperColours());
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
    const QRectF page = painter.viewport();
    const QSizeF map = view.scene().size();
    const qreal scale = std::min(page.width() / map.width(), page.height() / map.height());
    painter.scale(scale, scale);
    view.scene().paint(painter, paperColours());
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
