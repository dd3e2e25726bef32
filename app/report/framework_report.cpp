#include "app/report/framework_reports.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class FrameworkText {
    Q_DECLARE_TR_FUNCTIONS(waymark::FrameworkReport)
};

QString orNotSpecified(const QString& text) {
    return text.isEmpty() ? expectationWord(Expectation::Kind::notSpecified) : text;
}

} // namespace

ReportDocument frameworkReport(const Framework& framework, const ReportOptions& options) {
    const LanguageOrder& order = options.languages;
    const FrameworkInfo& info = framework.info();
    ReportDocument document;
    document.language = options.language;
    document.rightToLeft = QLocale(options.language).textDirection() == Qt::RightToLeft;
    document.title = toQt(info.title, order);
    std::vector<ReportBlock>& blocks = document.blocks;
    blocks.emplace_back(ReportFact{FrameworkText::tr("Edition"), toQt(info.edition)});
    blocks.emplace_back(ReportFact{FrameworkText::tr("Publisher"), toQt(info.publisher)});
    if (!info.summary.empty())
        blocks.emplace_back(ReportParagraph{toQt(info.summary, order)});

    blocks.emplace_back(ReportHeading{2, FrameworkText::tr("Levels of a skill")});
    ReportTable scale{{}, {FrameworkText::tr("Level"), FrameworkText::tr("What it means")}, {}};
    for (std::size_t i = 0; i < framework.proficiencies().size(); ++i)
        scale.rows.push_back({expectationCell(Expectation::at(static_cast<ProficiencyRank>(i)), framework, order),
                              {orNotSpecified(toQt(framework.proficiencies()[i].definition, order))}});
    blocks.emplace_back(std::move(scale));

    for (const Role& role : framework.roles()) {
        blocks.emplace_back(ReportHeading{2, toQt(role.name, order)});
        if (!role.purpose.empty())
            blocks.emplace_back(ReportParagraph{toQt(role.purpose, order)});
        ReportTable ladder{
            {}, {FrameworkText::tr("Role level"), FrameworkText::tr("Purpose"), FrameworkText::tr("Grades")}, {}};
        for (const RoleLevelIndex index : role.levels) {
            const RoleLevel& level = framework.roleLevel(index);
            QStringList grades;
            for (const std::string_view grade : level.grades)
                grades << toQt(grade);
            ladder.rows.push_back({{toQt(level.name, order)},
                                   {orNotSpecified(toQt(level.purpose, order))},
                                   {orNotSpecified(grades.join(u", "_s))}});
        }
        blocks.emplace_back(std::move(ladder));
    }

    if (!framework.skills().empty()) {
        blocks.emplace_back(ReportHeading{2, FrameworkText::tr("Skills")});
        ReportTable skills{
            {}, {FrameworkText::tr("Skill"), FrameworkText::tr("Description"), FrameworkText::tr("Asked for by")}, {}};
        for (const Skill& skill : framework.skills()) {
            QStringList askedBy;
            for (const RoleLevelIndex level : framework.roleLevelsThatName(framework.indexOf(skill)))
                askedBy << toQt(framework.roleLevel(level).name, order);
            skills.rows.push_back({{toQt(skill.name, order)},
                                   {orNotSpecified(toQt(skill.description, order))},
                                   {askedBy.isEmpty() ? FrameworkText::tr("nobody") : askedBy.join(u", "_s)}});
        }
        blocks.emplace_back(std::move(skills));
    }
    if (!info.notes.empty()) {
        blocks.emplace_back(ReportHeading{2, FrameworkText::tr("Notes")});
        blocks.emplace_back(ReportList{localized(info.notes, order)});
    }
    addSource(document, framework, order);
    return document;
}

} // namespace waymark
