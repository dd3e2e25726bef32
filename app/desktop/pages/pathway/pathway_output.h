// The pathway on paper and in files.
#pragma once

#include <QString>

class QPagedPaintDevice;
class QPainter;
class QRectF;
class QWidget;

namespace waymark {

class PathwayView;
class Session;

// Whether Qt's SVG module was there when the program was built.
[[nodiscard]] bool canWriteSvg();

// Asks for a file and writes the map there: PNG always, SVG where canWriteSvg().
void exportPathway(const PathwayView& view, Session& session, QWidget* parent);

// Everywhere the map has the framework's title above it, and beneath it how to read it and where it comes from.

// Writes the map into a file whose name ends in .png or .svg, in the light colours that paper has. Empty if it worked, else
// what went wrong, in a sentence; the old file stands then.
[[nodiscard]] QString writePathway(const PathwayView& view, const QString& file);

// The map as large as it fits on the page of a printer or a PDF, in the colours of paper.
void paintPathway(const PathwayView& view, QPagedPaintDevice& paper);

// The same in an area of what is painted on.
void paintPathway(const PathwayView& view, QPainter& painter, const QRectF& area);

void printPathway(const PathwayView& view, QWidget* parent);

} // namespace waymark
