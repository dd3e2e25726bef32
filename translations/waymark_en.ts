<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>waymark::CheckedLevels</name>
    <message numerus="yes">
        <source>Compare %n role level(s)</source>
        <translation>
            <numerusform>Compare %n role level</numerusform>
            <numerusform>Compare %n role levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ComparisonTexts</name>
    <message numerus="yes">
        <source>All %n skill(s) are the same in every column.</source>
        <translation>
            <numerusform>The %n skill is the same in every column.</numerusform>
            <numerusform>All %n skills are the same in every column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n skill(s) differ.</source>
        <translation>
            <numerusform>The %n skill differs.</numerusform>
            <numerusform>All %n skills differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) differ.</source>
        <translation>
            <numerusform>%1 of %n skill differs.</numerusform>
            <numerusform>%1 of %n skills differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) shown.</source>
        <translation>
            <numerusform>%n skill shown.</numerusform>
            <numerusform>%n skills shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::CopyOffer</name>
    <message numerus="yes">
        <source>There are %n copies of this record that changed on other computers. They hold what is not here.</source>
        <translation>
            <numerusform>There is %n copy of this record that changed on another computer. It holds what is not here.</numerusform>
            <numerusform>There are %n copies of this record that changed on other computers. They hold what is not here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::DifferenceList</name>
    <message numerus="yes">
        <source>and %n more answers</source>
        <translation>
            <numerusform>and %n more answer</numerusform>
            <numerusform>and %n more answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills with notes but no answer yet</source>
        <translation>
            <numerusform>%n skill with notes but no answer yet</numerusform>
            <numerusform>%n skills with notes but no answer yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of evidence</source>
        <translation>
            <numerusform>%n item of evidence</numerusform>
            <numerusform>%n items of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::EditionDiffModel</name>
    <message numerus="yes">
        <source>%n role level(s) without a successor</source>
        <translation>
            <numerusform>%n role level without a successor</numerusform>
            <numerusform>%n role levels without a successor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new role level(s)</source>
        <translation>
            <numerusform>%n new role level</numerusform>
            <numerusform>%n new role levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new skill(s)</source>
        <translation>
            <numerusform>%n new skill</numerusform>
            <numerusform>%n new skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) dropped</source>
        <translation>
            <numerusform>%n skill dropped</numerusform>
            <numerusform>%n skills dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) renamed</source>
        <translation>
            <numerusform>%n skill renamed</numerusform>
            <numerusform>%n skills renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) changed in meaning</source>
        <translation>
            <numerusform>%n skill changed in meaning</numerusform>
            <numerusform>%n skills changed in meaning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) split</source>
        <translation>
            <numerusform>%n skill split</numerusform>
            <numerusform>%n skills split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) kept</source>
        <translation>
            <numerusform>%n skill kept</numerusform>
            <numerusform>%n skills kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expectation(s) changed</source>
        <comment>a role level</comment>
        <translation>
            <numerusform>%1: %n expectation changed</numerusform>
            <numerusform>%1: %n expectations changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) that ask(s) for the same</source>
        <translation>
            <numerusform>%n role level that asks for the same</numerusform>
            <numerusform>%n role levels that ask for the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) of which it cannot be said</source>
        <translation>
            <numerusform>%n role level of which it cannot be said</numerusform>
            <numerusform>%n role levels of which it cannot be said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::EditionText</name>
    <message numerus="yes">
        <source>%n kept</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed in meaning</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n changed in meaning</numerusform>
            <numerusform>%n changed in meaning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n split</numerusform>
            <numerusform>%n split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a successor</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n without a successor</numerusform>
            <numerusform>%n without a successor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::EvidencePage</name>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n item of evidence</numerusform>
            <numerusform>%n items of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) of evidence</source>
        <comment>how many are shown, of how many</comment>
        <translation>
            <numerusform>%1 of %n item of evidence</numerusform>
            <numerusform>%1 of %n items of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::EvidencePicker</name>
    <message numerus="yes">
        <source>%1 of %n item(s) chosen</source>
        <translation>
            <numerusform>%1 of %n item chosen</numerusform>
            <numerusform>%1 of %n items chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FrameworkAbout</name>
    <message numerus="yes">
        <source>role(s)</source>
        <translation>
            <numerusform>role</numerusform>
            <numerusform>roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>role level(s)</source>
        <translation>
            <numerusform>role level</numerusform>
            <numerusform>role levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skill(s)</source>
        <translation>
            <numerusform>skill</numerusform>
            <numerusform>skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statement(s)</source>
        <translation>
            <numerusform>statement</numerusform>
            <numerusform>statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expectation(s)</source>
        <translation>
            <numerusform>expectation</numerusform>
            <numerusform>expectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pair(s) of duties</source>
        <translation>
            <numerusform>pair of duties</numerusform>
            <numerusform>pairs of duties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::GapPage</name>
    <message numerus="yes">
        <source>%n skill(s) with something to go</source>
        <translation>
            <numerusform>%n skill with something to go</numerusform>
            <numerusform>%n skills with something to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n above</source>
        <translation>
            <numerusform>%n above</numerusform>
            <numerusform>%n above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n not rated</numerusform>
            <numerusform>%n not rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n not sure</numerusform>
            <numerusform>%n not sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not specified</source>
        <translation>
            <numerusform>%n not specified</numerusform>
            <numerusform>%n not specified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked for</source>
        <translation>
            <numerusform>%n not asked for</numerusform>
            <numerusform>%n not asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::GapWords</name>
    <message numerus="yes">
        <source>%n level(s) above</source>
        <comment>a rating against the level asked for</comment>
        <translation>
            <numerusform>%n level above</numerusform>
            <numerusform>%n levels above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) to go</source>
        <comment>a rating against the level asked for</comment>
        <translation>
            <numerusform>%n level to go</numerusform>
            <numerusform>%n levels to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::HistoryWords</name>
    <message numerus="yes">
        <source>Up %n level(s)</source>
        <comment>a rating now against then</comment>
        <translation>
            <numerusform>Up %n level</numerusform>
            <numerusform>Up %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Down %n level(s)</source>
        <comment>a rating now against then</comment>
        <translation>
            <numerusform>Down %n level</numerusform>
            <numerusform>Down %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) up</source>
        <comment>part of a list: ratings now against then</comment>
        <translation>
            <numerusform>%n skill up</numerusform>
            <numerusform>%n skills up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) down</source>
        <comment>part of a list: ratings now against then</comment>
        <translation>
            <numerusform>%n skill down</numerusform>
            <numerusform>%n skills down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) the same</source>
        <comment>part of a list: ratings now against then</comment>
        <translation>
            <numerusform>%n skill the same</numerusform>
            <numerusform>%n skills the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) rated since</source>
        <comment>part of a list: there was no rating then</comment>
        <translation>
            <numerusform>%n skill rated since</numerusform>
            <numerusform>%n skills rated since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) without a level to compare</source>
        <comment>part of a list: ratings now against then</comment>
        <translation>
            <numerusform>%n skill without a level to compare</numerusform>
            <numerusform>%n skills without a level to compare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LevelChooser</name>
    <message numerus="yes">
        <source>%n role level(s) chosen.</source>
        <translation>
            <numerusform>%n role level chosen.</numerusform>
            <numerusform>%n role levels chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Eight role levels are the most that fit side by side. Clear %n of them.</source>
        <translation>
            <numerusform>Eight role levels are the most that fit side by side. Clear %n of them.</numerusform>
            <numerusform>Eight role levels are the most that fit side by side. Clear %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MigrationDialog</name>
    <message numerus="yes">
        <source>%n rating(s) cross over with their date, for you to confirm or change.</source>
        <translation>
            <numerusform>%n rating crosses over with its date, for you to confirm or change.</numerusform>
            <numerusform>%n ratings cross over with their date, for you to confirm or change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) have no successor and stay in the record for reading.</source>
        <translation>
            <numerusform>%n rating has no successor and stays in the record for reading.</numerusform>
            <numerusform>%n ratings have no successor and stay in the record for reading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MigrationLines</name>
    <message numerus="yes">
        <source>%n rating(s) cross over</source>
        <translation>
            <numerusform>%n rating crosses over</numerusform>
            <numerusform>%n ratings cross over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) cross over in part: look at these with care</source>
        <translation>
            <numerusform>%n rating crosses over in part: look at it with care</numerusform>
            <numerusform>%n ratings cross over in part: look at these with care</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) have no successor and stay for reading</source>
        <translation>
            <numerusform>%n rating has no successor and stays for reading</numerusform>
            <numerusform>%n ratings have no successor and stay for reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::OfferList</name>
    <message numerus="yes">
        <source>No rated skill is below what %1 asks for. %n skill(s) are not rated yet.</source>
        <comment>a role level</comment>
        <translation>
            <numerusform>No rated skill is below what %1 asks for. %n skill is not rated yet.</numerusform>
            <numerusform>No rated skill is below what %1 asks for. %n skills are not rated yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s) with something to go: see my gap</source>
        <translation>
            <numerusform>%n more skill with something to go: see my gap</numerusform>
            <numerusform>%n more skills with something to go: see my gap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::OpenPointsModel</name>
    <message numerus="yes">
        <source>%n level(s) of a skill: the source says not defined</source>
        <translation>
            <numerusform>%n level of a skill: the source says not defined</numerusform>
            <numerusform>%n levels of a skill: the source says not defined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) of a skill without statements: not specified</source>
        <translation>
            <numerusform>%n level of a skill without statements: not specified</numerusform>
            <numerusform>%n levels of a skill without statements: not specified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) without a level: not specified</source>
        <translation>
            <numerusform>%n expectation without a level: not specified</numerusform>
            <numerusform>%n expectations without a level: not specified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) of which no skills are known</source>
        <translation>
            <numerusform>%n role level of which no skills are known</numerusform>
            <numerusform>%n role levels of which no skills are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) without a grade: not specified</source>
        <translation>
            <numerusform>%n role level without a grade: not specified</numerusform>
            <numerusform>%n role levels without a grade: not specified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) without a scope: not specified</source>
        <translation>
            <numerusform>%n role level without a scope: not specified</numerusform>
            <numerusform>%n role levels without a scope: not specified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) without responsibilities: not specified</source>
        <translation>
            <numerusform>%n role level without responsibilities: not specified</numerusform>
            <numerusform>%n role levels without responsibilities: not specified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) without a description: not specified</source>
        <translation>
            <numerusform>%n skill without a description: not specified</numerusform>
            <numerusform>%n skills without a description: not specified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::OpenPointsView</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::PathwaySentences</name>
    <message numerus="yes">
        <source>%n skill(s) that only this role level asks for</source>
        <translation>
            <numerusform>%n skill that only this role level asks for</numerusform>
            <numerusform>%n skills that only this role level asks for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) that it does not ask for</source>
        <translation>
            <numerusform>%n skill that it does not ask for</numerusform>
            <numerusform>%n skills that it does not ask for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s)</source>
        <comment>the end of a list of skills</comment>
        <translation>
            <numerusform>%n more skill</numerusform>
            <numerusform>%n more skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::PlanCalendarFile</name>
    <message numerus="yes">
        <source>Wrote %n action(s) to “%1”. Open that file with your calendar.</source>
        <translation>
            <numerusform>Wrote %n action to “%1”. Open that file with your calendar.</numerusform>
            <numerusform>Wrote %n actions to “%1”. Open that file with your calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::PlanWords</name>
    <message numerus="yes">
        <source>%1: %n day(s) overdue</source>
        <comment>%1 is the day</comment>
        <translation>
            <numerusform>%1: %n day overdue</numerusform>
            <numerusform>%1: %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: due in %n day(s)</source>
        <comment>%1 is the day</comment>
        <translation>
            <numerusform>%1: due in %n day</numerusform>
            <numerusform>%1: due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RadarView</name>
    <message numerus="yes">
        <source>Radar of %n skill(s), mine and asked for; the table says the same in words</source>
        <translation>
            <numerusform>Radar of %n skill, mine and asked for; the table says the same in words</numerusform>
            <numerusform>Radar of %n skills, mine and asked for; the table says the same in words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RatingCard</name>
    <message numerus="yes">
        <source>%1, level %2 of %3, %n statements</source>
        <comment>a level to choose; %n is how many statements it has</comment>
        <translation>
            <numerusform>%1, level %2 of %3, %n statement</numerusform>
            <numerusform>%1, level %2 of %3, %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RatingsPage</name>
    <message numerus="yes">
        <source>%n of them have no answer yet. You can come back to them whenever you like.</source>
        <comment>skills; shown after the last one</comment>
        <translation>
            <numerusform>%n of them has no answer yet. You can come back to it whenever you like.</numerusform>
            <numerusform>%n of them have no answer yet. You can come back to them whenever you like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ReportDialog</name>
    <message numerus="yes">
        <source>The preview leaves out %n row(s) of long tables. The file and the print have them all.</source>
        <translation>
            <numerusform>The preview leaves out %n row of long tables. The file and the print have them all.</numerusform>
            <numerusform>The preview leaves out %n rows of long tables. The file and the print have them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RoleSkills</name>
    <message numerus="yes">
        <source>%n skill(s). Open one to read what its level means.</source>
        <translation>
            <numerusform>%n skill. Open one to read what its level means.</numerusform>
            <numerusform>%n skills. Open one to read what its level means.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s), each with the statements of its level.</source>
        <translation>
            <numerusform>%n skill, with the statements of its level.</numerusform>
            <numerusform>%n skills, each with the statements of its level.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SkillDetail</name>
    <message numerus="yes">
        <source>%n role level(s) ask for it. Choose one to see the rest of what it asks for.</source>
        <translation>
            <numerusform>%n role level asks for it. Choose it to see the rest of what it asks for.</numerusform>
            <numerusform>%n role levels ask for it. Choose one to see the rest of what it asks for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SkillEvidence</name>
    <message numerus="yes">
        <source>%n item(s) of evidence for this skill</source>
        <translation>
            <numerusform>%n item of evidence for this skill</numerusform>
            <numerusform>%n items of evidence for this skill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SkillPage</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SkillPane</name>
    <message numerus="yes">
        <source>None of %n left</source>
        <comment>skills to rate</comment>
        <translation>
            <numerusform>None of %n left</numerusform>
            <numerusform>None of %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <comment>skills to rate</comment>
        <translation>
            <numerusform>%1 of %n left</numerusform>
            <numerusform>%1 of %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SkillSection</name>
    <message numerus="yes">
        <source>Show all %n level(s)</source>
        <translation>
            <numerusform>Show the %n level</numerusform>
            <numerusform>Show all %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SnapshotWords</name>
    <message numerus="yes">
        <source>your own answers about %n skill(s)</source>
        <comment>part of a list: what a snapshot holds</comment>
        <translation>
            <numerusform>your own answers about %n skill</numerusform>
            <numerusform>your own answers about %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>somebody else’s about %n skill(s)</source>
        <comment>part of a list: what a snapshot holds</comment>
        <translation>
            <numerusform>somebody else’s about %n skill</numerusform>
            <numerusform>somebody else’s about %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreed ones about %n skill(s)</source>
        <comment>part of a list: what a snapshot holds</comment>
        <translation>
            <numerusform>agreed ones about %n skill</numerusform>
            <numerusform>agreed ones about %n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::StepSection</name>
    <message numerus="yes">
        <source>Show %n skill(s)</source>
        <translation>
            <numerusform>Show %n skill</numerusform>
            <numerusform>Show %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n skill(s)</source>
        <translation>
            <numerusform>Hide %n skill</numerusform>
            <numerusform>Hide %n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::StepSkillView</name>
    <message numerus="yes">
        <source>Show %n statement(s) expected already, at %1</source>
        <comment>a level</comment>
        <translation>
            <numerusform>Show %n statement expected already, at %1</numerusform>
            <numerusform>Show %n statements expected already, at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n statement(s) expected already, at %1</source>
        <comment>a level</comment>
        <translation>
            <numerusform>Hide %n statement expected already, at %1</numerusform>
            <numerusform>Hide %n statements expected already, at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::StepSummary</name>
    <message numerus="yes">
        <source>%n skill(s) rise</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n skill rises</numerusform>
            <numerusform>%n skills rise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) are new</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n skill is new</numerusform>
            <numerusform>%n skills are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) are asked for at a lower level</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n skill is asked for at a lower level</numerusform>
            <numerusform>%n skills are asked for at a lower level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) are no longer asked for</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n skill is no longer asked for</numerusform>
            <numerusform>%n skills are no longer asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) stay</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n skill stays</numerusform>
            <numerusform>%n skills stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) have no specified level</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n skill has no specified level</numerusform>
            <numerusform>%n skills have no specified level</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::TimelinePane</name>
    <message numerus="yes">
        <source>Show all %n answers</source>
        <translation>
            <numerusform>Show the %n answer</numerusform>
            <numerusform>Show all %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>about a skill, in its timeline</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
