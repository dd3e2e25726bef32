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

    // The height that a section's text takes at this width, with its margins.
    [[nodiscard]] int heightFor(int section, int width) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect textArea(const QRect& rect, SectionKind kind) const;
    [[nodiscard]] QString text(int section) const;

    std::function<SectionKind(int section)> m_kind;
};

} // namespace waymark
