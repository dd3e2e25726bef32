#include "tests/support/sample_framework.h"

namespace waymark::test {

namespace {

std::vector<SampleSkill> sampleSkills() {
    return {
        {.id = "agile-practices",
         .name = {"Agile practices", "Arferion ystwyth"},
         .levels = {{"explain why a team works in small steps", "make your work visible"},
                    {"work with a team in small steps", "make your work visible"},
                    {"choose the methods that suit a team", "make your work visible"},
                    {"coach teams across the organisation", "advise on the hardest choices"}},
         .aliases = {"Agile working"},
         .group = "Delivery",
         .description = "Working in small steps and learning from each."},
        {.id = "user-insight",
         .name = {"User insight", "Dirnadaeth defnyddwyr"},
         .levels = {{"tell a need from a wish"},
                    {"find out who the users are", "plan research with a researcher"},
                    {"speak up for users", "set priorities by what users need"},
                    {{"make research a habit of the organisation",
                      "gwneud ymchwil yn arfer i\xe2\x80\x99r sefydliad"}}},
         .group = "Product"},
        {.id = "product-ownership",
         .name = "Product ownership",
         .levels = {{"name the tools of the craft"},
                    {"rank goals by evidence", "keep a roadmap"},
                    {"weigh present and future value"},
                    {"set the vision"}},
         .group = "Product",
         .description = "The core of the craft."},
        {.id = "life-cycle-management",
         .name = "Life-cycle management",
         .levels = {{"say what each phase is for"},
                    {"judge when to move on to the next phase"},
                    {"decide whether to go on, change course or stop"},
                    {"coach teams through every phase"}},
         .group = "Delivery"},
        {.id = "making-a-process-work",
         .name = "Making a process work",
         .levels = {{"-"}, {"help a team to find a process"}, {"-"}, {"simplify what is needlessly complex"}},
         .group = "Delivery"},
        {.id = "financial-ownership", .name = "Financial ownership", .group = "Product"},
        {.id = "archive-care", .name = "Archive care", .levels = {{"keep what was decided"}}},
    };
}

SampleRole productManager() {
    return {
        .id = "product-manager",
        .name = {"Product manager", "Rheolwr cynnyrch"},
        .levels = {{.id = "associate-product-manager",
                    .name = "Associate product manager",
                    .expectations = {{"agile-practices", "working"},
                                     {"user-insight", "awareness"},
                                     {"product-ownership", "awareness"},
                                     {"financial-ownership", "not-specified"}},
                    .responsibilities = {"learn the craft", "look after some features"},
                    .purpose = "Looks after part of a product and learns the craft.",
                    .scope = "One part of a product.",
                    .grades = {"HEO", "SEO"}},
                   {.id = "product-manager",
                    .name = {"Product manager", "Rheolwr cynnyrch"},
                    .expectations = {{"agile-practices", "practitioner"},
                                     {"user-insight", "practitioner"},
                                     {"product-ownership", "working"},
                                     {"financial-ownership", "not-specified"}},
                    .responsibilities = {"set the goals of a product", "share what you learn"},
                    .purpose = "Looks after a whole product.",
                    .scope = "One product.",
                    .grades = {"SEO", "G7"}},
                   {.id = "senior-product-manager",
                    .name = "Senior product manager",
                    .expectations = {{"agile-practices", "practitioner"},
                                     {"user-insight", "expert"},
                                     {"product-ownership", "expert"},
                                     {"life-cycle-management", "practitioner"},
                                     {"financial-ownership", "working"}},
                    .responsibilities = {"set the goals of several products", "share what you learn"},
                    .purpose = "Looks after several products.",
                    .scope = "Several products or a very complex one.",
                    .grades = {"G7"},
                    .aliases = {"Principle product manager"}}},
        .responsibilities = {"decide what a team does first"},
        .purpose = "Sees to it that a product is worth having.",
        .importance = {{"user-insight", SkillImportance::critical}, {"product-ownership", SkillImportance::desired}},
        .aliases = {"Product owner"}};
}

SampleRole deliveryManager() {
    return {.id = "delivery-manager",
            .name = "Delivery manager",
            .levels = {{.id = "delivery-manager",
                        .name = "Delivery manager",
                        .expectations = {{"agile-practices", "practitioner"},
                                         {"making-a-process-work", "working"},
                                         {"life-cycle-management", "practitioner"}},
                        .responsibilities = {"clear the way for a team"},
                        .grades = {"HEO", "SEO"}},
                       {.id = "senior-delivery-manager",
                        .name = "Senior delivery manager",
                        .expectations = {{"agile-practices", "expert"},
                                         {"making-a-process-work", "expert"},
                                         {"life-cycle-management", "practitioner"}},
                        .responsibilities = {"clear the way for several teams"}}}};
}

} // namespace

SampleSpec sampleSpec() {
    SampleSpec spec;
    spec.succeeds = {"sample-2023-10"};
    spec.skills = sampleSkills();
    spec.roles = {productManager(),
                  deliveryManager(),
                  {.id = "service-owner",
                   .name = "Service owner",
                   .levels = {{.id = "service-owner", .name = "Service owner", .expectationsKnown = false}}}};
    spec.pairs = {{"What and how", "decides what is built", "sees to it that it gets built"}};
    return spec;
}

FrameworkPtr sampleFramework() {
    return makeFramework(sampleSpec());
}

SampleSpec earlierSampleSpec() {
    SampleSpec spec;
    spec.id = "sample-2023-10";
    spec.edition = "October 2023";
    spec.editionDate = "2023-10";
    spec.skills = {{.id = "agile-working", .name = "Agile working", .levels = {{"open mind"}, {"has worked so"}}},
                   {.id = "problem-management", .name = "Problem management"},
                   {.id = "product-ownership", .name = "Product ownership"},
                   {.id = "life-cycle-perspective", .name = "Life cycle perspective"},
                   {.id = "financial-ownership", .name = "Financial ownership"}};
    spec.roles = {
        {.id = "product-manager",
         .name = "Product manager",
         .levels = {{.id = "associate-product-manager",
                     .name = "Associate product manager",
                     .expectations = {{"agile-working", "awareness"}, {"product-ownership", "awareness"}}},
                    {.id = "product-manager",
                     .name = "Product manager",
                     .expectations = {{"agile-working", "practitioner"},
                                      {"problem-management", "practitioner"},
                                      {"product-ownership", "practitioner"},
                                      {"financial-ownership", "practitioner"}}}}},
        {.id = "delivery-manager",
         .name = "Delivery manager",
         .levels = {{.id = "delivery-manager",
                     .name = "Delivery manager",
                     .expectations = {{"agile-working", "practitioner"}, {"life-cycle-perspective", "working"}}}}}};
    return spec;
}

FrameworkPtr earlierSampleFramework() {
    return makeFramework(earlierSampleSpec());
}

} // namespace waymark::test
