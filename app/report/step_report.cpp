#include "app/report/framework_reports.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class StepReportText {
    Q_DECLARE_TR_FUNCTIONS(waymark::StepReport)
};

void addTable(ReportDocument& document, const Framework& framework, const std::vector<StepSkill>& skills,
              const QString& heading, const LanguageOrder& order) {
    if (skills.empty())
        return;
    document.blocks.emplace_back(ReportHeading{2, heading});
    ReportTable table{{}, {StepReportText::tr("Skill"), StepReportText::tr("Before"), StepReportText::tr("After")}, {}};
    for (const StepSkill& step : skills)
        table.rows.push_back({{toQt(framework.skill(step.skill).name, order)},
                              expectationCell(step.from, framework, order),
                              expectationCell(step.to, framework, order)});
    document.blocks.emplace_back(std::move(table));
}

void addNewStatements(ReportDocument& document, const Framework& framework, const std::vector<StepSkill>& skills,
                      const LanguageOrder& order) {
    for (const StepSkill& step : skills) {
        ReportList list;
        for (const StepLevel& level : step.levels) {
            for (const StepStatement& statement : level.statements) {
                if (statement.isNew)
                    list.items << toQt(statement.text, order);
            }
        }
        if (list.items.isEmpty())
            continue;
        document.blocks.emplace_back(ReportHeading{3, toQt(framework.skill(step.skill).name, order)});
        document.blocks.emplace_back(ReportParagraph{StepReportText::tr("New, you can:")});
        document.blocks.emplace_back(std::move(list));
    }
}

void addSentences(ReportDocument& document, const SentenceListChange& own, const SentenceListChange& shared,
                  const LanguageOrder& order) {
    ReportList before;
    ReportList after;
    for (const SentenceListChange* change : {&own, &shared}) {
        for (const ListedSentence& sentence : change->from) {
            if (!sentence.inBoth)
                before.items << toQt(sentence.text, order);
        }
        for (const ListedSentence& sentence : change->to) {
            if (!sentence.inBoth)
                after.items << toQt(sentence.text, order);
        }
    }
    if (before.items.isEmpty() && after.items.isEmpty())
        return;
    document.blocks.emplace_back(ReportHeading{2, StepReportText::tr("Responsibilities")});
    if (!before.items.isEmpty()) {
        document.blocks.emplace_back(ReportParagraph{StepReportText::tr("Only before, you:")});
        document.blocks.emplace_back(std::move(before));
    }
    if (!after.items.isEmpty()) {
        document.blocks.emplace_back(ReportParagraph{StepReportText::tr("Only after, you:")});
        document.blocks.emplace_back(std::move(after));
    }
}

} // namespace

ReportDocument stepReport(const Framework& framework, const Step& step, const ReportOptions& options) {
    const LanguageOrder& order = options.languages;
    ReportDocument document;
    document.language = options.language;
    document.rightToLeft = QLocale(options.language).textDirection() == Qt::RightToLeft;
    document.title =
        StepReportText::tr("From %1 to %2", "two role levels")
            .arg(toQt(framework.roleLevel(step.from).name, order), toQt(framework.roleLevel(step.to).name, order));
    if (step.from == step.to)
        document.blocks.emplace_back(
            ReportParagraph{StepReportText::tr("Both are the same role level: nothing changes.")});
    addTable(document, framework, step.raised, StepReportText::tr("Skills that rise"), order);
    addNewStatements(document, framework, step.raised, order);
    addTable(document, framework, step.added, StepReportText::tr("Skills that are new"), order);
    addNewStatements(document, framework, step.added, order);
    addTable(document, framework, step.lowered, StepReportText::tr("Skills of which less is asked"), order);
    addTable(document, framework, step.dropped, StepReportText::tr("Skills that are no longer asked for"), order);
    addTable(document, framework, step.unknown, StepReportText::tr("Skills of which the change is not known"), order);
    addTable(document, framework, step.same, StepReportText::tr("Skills that stay"), order);

    const QString notSpecified = expectationWord(Expectation::Kind::notSpecified);
    document.blocks.emplace_back(ReportHeading{2, StepReportText::tr("Scope")});
    document.blocks.emplace_back(
        ReportFact{StepReportText::tr("Before"), step.scopeFrom.empty() ? notSpecified : toQt(step.scopeFrom, order)});
    document.blocks.emplace_back(
        ReportFact{StepReportText::tr("After"), step.scopeTo.empty() ? notSpecified : toQt(step.scopeTo, order)});
    addSentences(document, step.responsibilities, step.roleResponsibilities, order);
    addSource(document, framework, order);
    return document;
}

} // namespace waymark
