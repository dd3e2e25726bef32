#include "app/desktop/pages/compare/comparison_output.h"

#include "app/desktop/models/comparison_model.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

struct ComparisonOutput {
    Q_DECLARE_TR_FUNCTIONS(waymark::ComparisonOutput)
};

// More columns than this read better across the page.
constexpr qsizetype mostUpright = 3;

QString titleOf(const QStringList& columns) {
    return listed(columns);
}

QString sourceOf(const Framework& framework) {
    const QString title = toQt(framework.info().title.str());
    const QString attribution = toQt(framework.info().attribution);
    const QString source = ComparisonOutput::tr("From: %1, %2.", "a framework's title and edition")
                               .arg(title, toQt(framework.info().edition));
    return attribution.isEmpty() ? source : source + u' ' + attribution;
}

ReportedCell reportedCell(const QModelIndex& index, ReportStatements statements) {
    const LevelMark mark = index.data(ComparisonModel::markRole).value<LevelMark>();
    ReportedCell cell{index.data().toString(), mark.filled, mark.kind == LevelMark::Kind::level, {}};
    switch (statements) {
    case ReportStatements::leftOut:
        break;
    case ReportStatements::included:
        cell.statements = index.data(ComparisonModel::statementsRole).toStringList();
        break;
    }
    return cell;
}

} // namespace

ReportedComparison reported(const ComparisonModel& model, const QString& summary, ReportStatements statements) {
    const Framework& framework = *model.content().framework;
    const LanguageOrder& languages = model.content().languages;
    ReportedComparison result;
    result.language = languages.empty() ? u"en"_s : toQt(languages.front());
    result.rightToLeft = QGuiApplication::isRightToLeft();
    result.summary = summary;
    result.source = sourceOf(framework);
    result.levelCount = static_cast<int>(framework.proficiencies().size());
    for (int column = 0; column < model.columnCount(); ++column)
        result.columns << model.columnName(column);
    result.title = titleOf(result.columns);
    for (int row = 0; row < model.rowCount(); ++row) {
        const ComparisonLine* line = model.line(row);
        if (line == nullptr)
            continue;
        ReportedRow reportedRow{toQt(framework.skill(line->skill).group, languages),
                                model.headerData(row, Qt::Vertical).toString(),
                                {},
                                line->differs};
        for (int column = 0; column < model.columnCount(); ++column)
            reportedRow.cells.push_back(reportedCell(model.index(row, column), statements));
        result.rows.push_back(std::move(reportedRow));
    }
    return result;
}

SharedTable sharedTable(const ReportedComparison& comparison) {
    return {.title = comparison.title,
            .fileName = ComparisonOutput::tr("comparison", "the name of a file"),
            .page = comparisonPage(comparison),
            .table = comparisonTableHtml(comparison),
            .tabbed = comparisonTabbed(comparison),
            .csv = comparisonCsv(comparison),
            .upright = comparison.columns.size() <= mostUpright};
}

} // namespace waymark
