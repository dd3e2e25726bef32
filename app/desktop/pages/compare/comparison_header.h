// The frozen edges of the comparison: role levels along the top, skills down the side. Texts wrap; nothing is cut.
#pragma once

#include <QHeaderView>

#include <functional>

namespace waymark {

class ComparisonHeader : public QHeaderView {
    Q_OBJECT

public:
    enum class SectionKind { column, heading, closedSkill, openSkill };

    // `kind` says what a section is: only the side has headings and skills.
    ComparisonHeader(Qt::Orientation orientation, std::function<SectionKind(int section)> kind, QWidget* parent);

    // How wide the names of skills need to be, with their margins, so that no word is cut.
    [[nodiscard]] int roomOfWords() const;

    [[nodiscard]] QString text(int section) const;

    // The name of a group begins in this header and goes on above the cells: paints what falls into `shown`, in coordinates
    // in which this header's left edge is at `left`.
    void paintGroup(QPainter& painter, const QString& group, int left, const QRect& shown) const;

    // The height that a section's text takes at this width, with its margins.
    [[nodiscard]] int heightFor(int section, int width) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect textArea(const QRect& rect, SectionKind kind) const;

    std::function<SectionKind(int section)> m_kind;
};

} // namespace waymark
