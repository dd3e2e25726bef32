#include "app/desktop/pages/evidence/evidence_page.h"
#include "app/desktop/pages/evidence/skill_evidence.h"
#include "app/desktop/widgets/link_button.h"
#include "app/report/report_parts.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/sample_record.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

const SkillId insight("user-insight");

class SkillEvidenceTest : public test::SessionTest {
protected:
    SkillEvidenceTest() {
        QObject::connect(&session, &Session::placeRequested, &card, [this](const Place& place) { wanted = place; });
    }

    void use(int count) {
        Record record = test::sampleRecord();
        record.id = document.record().id;
        for (int i = 1; i <= count; ++i) {
            EvidenceItem item;
            item.id = EntryId("item-" + std::to_string(i));
            item.date = std::chrono::year(2026) / 1 / i;
            item.title = "R&D " + std::to_string(i);
            item.skills = {insight};
            record.evidence.push_back(item);
        }
        ASSERT_TRUE(document.replace(u"Sample"_s, record));
        card.setSkill(insight);
        card.resize(600, 300);
        card.show();
    }

    [[nodiscard]] QString heading() const { return card.findChild<QLabel*>(u"skillEvidenceHeading"_s)->text(); }

    [[nodiscard]] std::vector<LinkButton*> links() const {
        std::vector<LinkButton*> shown;
        for (LinkButton* link : card.findChildren<LinkButton*>(u"skillEvidenceItem"_s)) {
            if (link->isVisible())
                shown.push_back(link);
        }
        return shown;
    }

    SkillEvidence card{session};
    Place wanted;
};

TEST_F(SkillEvidenceTest, TheNewestThreeLeadToThemselvesAndTheRestIsAPressAway) {
    use(5);
    EXPECT_EQ(heading(), u"5 item(s) of evidence for this skill"_s);
    ASSERT_EQ(links().size(), 3U);
    EXPECT_EQ(links()[0]->text(), u"R&D 5 (%1)"_s.arg(dayText(*parseDate("2026-01-05"))));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(links()[0])->text(QAccessible::Name), links()[0]->text());
    EXPECT_TRUE(links()[0]->shortcut().isEmpty());
    links()[1]->click();
    EXPECT_EQ(wanted, (Place{.page = PageId::evidence, .skill = insight, .detail = u"item-4"_s}));
    auto* all = card.findChild<QPushButton*>(u"allSkillEvidence"_s);
    EXPECT_TRUE(all->isVisible());
    all->click();
    EXPECT_EQ(wanted, (Place{.page = PageId::evidence, .skill = insight}));
    card.setSkill(SkillId("agile-practices"));
    EXPECT_TRUE(links().empty());
    EXPECT_FALSE(all->isVisible());
}

TEST_F(SkillEvidenceTest, WithoutAnyItSaysSoAndLeadsToTheFirst) {
    use(0);
    EXPECT_EQ(heading(), u"There is no evidence for this skill yet"_s);
    card.findChild<QPushButton*>(u"addSkillEvidence"_s)->click();
    EXPECT_EQ(wanted, (Place{.page = PageId::evidence, .skill = insight, .detail = EvidencePage::newItem}));
}

} // namespace
} // namespace waymark
