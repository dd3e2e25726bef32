#include "app/desktop/pages/plan/plan_output.h"

#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class PlanOutput {
    Q_DECLARE_TR_FUNCTIONS(waymark::PlanOutput)

public:
    static QString state(DueState state) {
        switch (state) {
        case DueState::overdue:
            return tr("Overdue", "the state of an action");
        case DueState::soon:
            return tr("Due soon", "the state of an action");
        case DueState::later:
            return tr("Due later", "the state of an action");
        case DueState::noDate:
            return tr("No date", "the state of an action");
        case DueState::done:
            return tr("Done", "the state of an action");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

ReportDocument planReport(const std::vector<PlanRow>& rows, const Session& session) {
    const Record& record = session.document().record();
    const LanguageOrder& languages = session.languages();
    ReportDocument document;
    document.language = languages.empty() ? u"en"_s : toQt(languages.front());
    document.rightToLeft = QGuiApplication::isRightToLeft();
    document.title = PlanOutput::tr("My plan");
    if (!record.personName.empty())
        document.blocks.emplace_back(ReportParagraph{toQt(record.personName)});

    ReportTable table;
    table.caption = PlanOutput::tr("What I do about a gap, by when and with whom");
    table.columns << PlanOutput::tr("Action") << PlanOutput::tr("State") << PlanOutput::tr("Skill")
                  << PlanOutput::tr("Level") << PlanOutput::tr("By when") << PlanOutput::tr("With")
                  << PlanOutput::tr("First step");
    for (const PlanRow& row : rows) {
        const auto action = std::ranges::find(record.actions, row.action, &Action::id);
        if (row.action.empty() || action == record.actions.end())
            continue;
        const QString day = action->done ? dayText(*action->done) : action->due ? dayText(*action->due) : QString();
        // All of the words: what the list shows is cut.
        table.rows.push_back({{action->what.empty() ? row.what : toQt(action->what)},
                              {PlanOutput::state(row.state)},
                              {row.skill},
                              {row.level},
                              {day},
                              {toQt(action->with)},
                              {toQt(action->firstStep)}});
    }
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace waymark
