#include "app/pdf/printed_pages.h"

#include "app/pdf/column_widths.h"
#include "app/pdf/page_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QScreen>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// Paper is read at arm's length; a screen's zoom says nothing about it.
constexpr double textPoints = 11;
constexpr double footPoints = 9;
constexpr double lineHeight = 120; // percent; a screen wants more
constexpr double columnGap = 0.16; // inches; a little more than the page's style asks for
constexpr double usualDpi = 96;

// What a browser reads of the page's own style stands there; this is what QTextDocument does not understand of it.
const auto paperStyle = u"h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 18px; } "
                        "h3 { font-size: 11pt; margin-top: 10px; } p { margin-top: 0px; margin-bottom: 5px; } "
                        "li { margin-bottom: 3px; } th, td { font-size: 10pt; }"_s;

// The text in one piece as wide as the page, cut into pages by us: QTextDocument would cut rows of tables and leave headings at
// the foot of a page.
class Pages {
public:
    Pages(const QString& html, QPagedPaintDevice& device, QPainter& painter) : m_device(device), m_painter(painter) {
        QFont font(u"sans-serif"_s);
        font.setStyleHint(QFont::SansSerif);
        font.setPointSizeF(footPoints);
        m_footFont = QFont(font, &device);
        m_foot = QFontMetricsF(m_footFont, &device).height();
        font.setPointSizeF(textPoints);
        m_document.setDefaultFont(font);
        m_document.setDocumentMargin(0);
        m_document.setDefaultStyleSheet(paperStyle);
        m_document.setHtml(html);
        m_document.documentLayout()->setPaintDevice(&device);
        setLines();
        // Laid out a first time, cells know how wide they would like to be.
        m_document.setTextWidth(device.width());
        layOut();
        for (QTextFrame* frame : m_document.rootFrame()->childFrames()) {
            if (auto* table = qobject_cast<QTextTable*>(frame))
                shareColumns(*table);
        }
        layOut();
    }

    int paint() {
        const std::vector<PagePart> parts = pageParts(units(), m_device.height() - 2 * m_foot);
        const auto count = static_cast<int>(parts.size());
        for (int page = 0; page < count; ++page) {
            if (page > 0 && !m_device.newPage())
                return page;
            const PagePart& part = parts[static_cast<std::size_t>(page)];
            double y = 0;
            if (part.header)
                y = paint(*part.header, y);
            paint(part.body, y);
            paintFoot(page + 1, count);
        }
        return count;
    }

private:
    // The document would do so piece by piece, when somebody asks for a piece.
    void layOut() { std::ignore = m_document.documentLayout()->documentSize(); }

    void setLines() {
        QTextCursor all(&m_document);
        all.select(QTextCursor::Document);
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        all.mergeBlockFormat(format);
    }

    void shareColumns(QTextTable& table) {
        QTextTableFormat format = table.format();
        std::vector<double> wanted(static_cast<std::size_t>(table.columns()));
        for (int column = 0; column < table.columns(); ++column) {
            double& widest = wanted[static_cast<std::size_t>(column)];
            for (int row = 0; row < table.rows(); ++row)
                widest = std::max(widest, widthOf(table.cellAt(row, column)));
        }
        QList<QTextLength> lengths;
        for (const double width : sharedWidths(wanted, m_device.width()))
            lengths << QTextLength(QTextLength::PercentageLength, 100 * width / m_device.width());
        format.setColumnWidthConstraints(lengths);
        table.setFormat(format);
    }

    // On one line, with the room that keeps columns apart.
    [[nodiscard]] double widthOf(const QTextTableCell& cell) const {
        double width = 0;
        for (auto it = cell.begin(); !it.atEnd(); ++it)
            width = std::max(width, it.currentBlock().layout()->maximumWidth());
        return width + columnGap * m_device.logicalDpiX();
    }

    [[nodiscard]] QRectF rectOf(const QTextBlock& block) const {
        return m_document.documentLayout()->blockBoundingRect(block);
    }

    [[nodiscard]] std::vector<PageUnit> units() const {
        std::vector<PageUnit> units;
        for (auto it = m_document.rootFrame()->begin(); !it.atEnd(); ++it) {
            if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame())) {
                // What stands right above a table is its caption.
                if (!units.empty())
                    units.back().leads = true;
                addTable(units, *table);
            } else if (it.currentBlock().isValid()) {
                addBlock(units, it.currentBlock());
            }
        }
        return units;
    }

    void addBlock(std::vector<PageUnit>& units, const QTextBlock& block) const {
        const double top = rectOf(block).top();
        const QTextLayout& layout = *block.layout();
        // Between tables and at the end stand blocks that nobody sees.
        if (block.text().isEmpty())
            return;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QRectF line = layout.lineAt(i).rect();
            // Neither the first nor the last line of a paragraph stands alone on a page.
            const bool leads = block.blockFormat().headingLevel() > 0 || (i == 0 && layout.lineCount() > 1) ||
                               i + 2 == layout.lineCount();
            units.push_back({.place = {top + line.top(), top + line.bottom()}, .leads = leads});
        }
    }

    void addTable(std::vector<PageUnit>& units, const QTextTable& table) const {
        const int headers = std::min(table.format().headerRowCount(), table.rows());
        const std::vector<double> borders = bordersOf(table);
        const auto at = [&](int row) { return borders[static_cast<std::size_t>(row)]; };
        const std::optional<Stretch> header = headers > 0 ? std::optional(Stretch{at(0), at(headers)}) : std::nullopt;
        for (int row = 0; row < table.rows(); ++row) {
            const bool isHeader = row < headers;
            units.push_back({.place = {at(row), at(row + 1)},
                             .leads = isHeader,
                             .header = isHeader || row == headers ? std::nullopt : header,
                             .cuts = cutsOf(table, row)});
        }
    }

    // The first row's top, where one row ends and the next begins, and the last row's bottom. The line below a row is part of
    // it: a border is in the middle of what keeps the text below from it.
    [[nodiscard]] std::vector<double> bordersOf(const QTextTable& table) const {
        const QRectF whole = m_document.documentLayout()->frameBoundingRect(const_cast<QTextTable*>(&table));
        const QScreen* screen = QGuiApplication::primaryScreen();
        const double scale = m_device.logicalDpiY() / (screen != nullptr ? screen->logicalDotsPerInchY() : usualDpi);
        std::vector<double> borders{whole.top()};
        for (int row = 1; row < table.rows(); ++row) {
            double top = std::numeric_limits<double>::max();
            for (int column = 0; column < table.columns(); ++column)
                top = std::min(top, rectOf(table.cellAt(row, column).firstCursorPosition().block()).top());
            borders.push_back(top - scale * table.cellAt(row, 0).format().toTableCellFormat().topPadding() / 2);
        }
        borders.push_back(whole.bottom());
        return borders;
    }

    // Below lines, where no line beside is cut.
    [[nodiscard]] std::vector<double> cutsOf(const QTextTable& table, int row) const {
        std::vector<Stretch> lines;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto it = cell.begin(); !it.atEnd(); ++it) {
                const QTextBlock block = it.currentBlock();
                const double top = rectOf(block).top();
                for (int i = 0; i < block.layout()->lineCount(); ++i) {
                    const QRectF line = block.layout()->lineAt(i).rect();
                    lines.push_back({top + line.top(), top + line.bottom()});
                }
            }
        }
        std::vector<double> cuts;
        for (const Stretch& line : lines) {
            const bool cutsAnother = std::ranges::any_of(lines, [&](const Stretch& other) {
                return other.top + 1 < line.bottom && line.bottom + 1 < other.bottom;
            });
            if (!cutsAnother)
                cuts.push_back(line.bottom);
        }
        std::ranges::sort(cuts);
        return cuts;
    }

    // Gives where it ends.
    double paint(const Stretch& part, double y) {
        const double height = part.bottom - part.top;
        m_painter.save();
        m_painter.translate(0, y - part.top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, part.top, m_device.width(), height);
        m_painter.setClipRect(context.clip);
        // Ink, whatever the colours of the screen are.
        context.palette.setColor(QPalette::Text, QColorConstants::Black);
        m_document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
        return y + height;
    }

    void paintFoot(int page, int count) {
        m_painter.save();
        m_painter.setFont(m_footFont);
        m_painter.setPen(QColorConstants::Black);
        const QRectF foot(0, m_device.height() - m_foot, m_device.width(), m_foot);
        const QString number = u"%1 / %2"_s.arg(page).arg(count);
        const QFontMetricsF metrics(m_footFont, &m_device);
        const double room = foot.width() - metrics.horizontalAdvance(number) - 2 * m_foot;
        const QString title = m_document.metaInformation(QTextDocument::DocumentTitle);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, room));
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
        m_painter.restore();
    }

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    QTextDocument m_document;
    QFont m_footFont;
    double m_foot = 0;
};

} // namespace

int printPages(const QString& html, QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    return Pages(html, device, painter).paint();
}

QString pageTitle(const QString& html) {
    const qsizetype begin = html.indexOf("<title>"_L1);
    const qsizetype end = html.indexOf("</title>"_L1);
    if (begin < 0 || end < begin)
        return {};
    QTextDocument text;
    text.setHtml(html.mid(begin + 7, end - begin - 7));
    return text.toPlainText();
}

} // namespace waymark
