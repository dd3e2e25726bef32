// A table of texts under headings that shares the width there is among its columns and wraps what is longer. Where columns would
// be too narrow to read, the cells of a row stand below one another.
#pragma once

#include "app/desktop/models/section_model.h"

#include <QTreeView>

#include <vector>

namespace waymark {

class SectionTable : public QTreeView {
    Q_OBJECT

public:
    // `shares`: of the width, one for each column.
    explicit SectionTable(std::vector<int> shares, QWidget* parent = nullptr);

    // Shows other sections, all of them open; the first row is chosen.
    void setSections(const QStringList& headers, std::vector<SectionModel::Section> sections);

    [[nodiscard]] SectionModel& sections() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fit();
    void open();
    void tint();

    SectionModel* m_model;
    std::vector<int> m_shares;
    bool m_fitting = false;
};

} // namespace waymark
