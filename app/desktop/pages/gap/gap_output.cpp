#include "app/desktop/pages/gap/gap_output.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/gap_model.h"
#include "app/desktop/session/session.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

struct GapOutput {
    Q_DECLARE_TR_FUNCTIONS(waymark::GapOutput)
};

} // namespace

ReportDocument gapReport(const Gap& gap, const QString& counts, const Session& session) {
    const Framework& framework = *session.framework();
    const LanguageOrder& languages = session.languages();
    ReportDocument document;
    document.language = languages.empty() ? u"en"_s : toQt(languages.front());
    document.rightToLeft = QGuiApplication::isRightToLeft();
    document.title = GapOutput::tr("Where I stand against %1", "%1 is a role level")
                         .arg(session.text(framework.roleLevel(gap.target).name));
    if (const std::string& person = session.document().record().personName; !person.empty())
        document.blocks.emplace_back(ReportParagraph{toQt(person)});
    document.blocks.emplace_back(ReportParagraph{counts});

    ReportTable table;
    table.caption = GapOutput::tr("Skill by skill");
    table.columns << GapOutput::tr("Skill") << GapOutput::tr("Mine") << GapOutput::tr("Asked for")
                  << GapOutput::tr("What follows");
    const std::vector<GapLine> lines = gapLines(gap.rows, session);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const GapRow& row = gap.rows[i];
        const QString mine = row.rated ? levelMarkText(Expectation::at(*row.rated), framework) : QString();
        table.rows.push_back({{lines[i].name},
                              {lines[i].mineText, mine},
                              {lines[i].expectedText, levelMarkText(row.expected, framework)},
                              {lines[i].stateText}});
    }
    document.blocks.emplace_back(std::move(table));
    addSource(document, framework, languages);
    return document;
}

} // namespace waymark
