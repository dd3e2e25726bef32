#include "app/text/languages.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class LanguagesTest : public testing::Test {
protected:
    LanguagesTest() : m_before(QLocale()) {}

    ~LanguagesTest() override { QLocale::setDefault(m_before); }

    Languages m_languages;

private:
    QLocale m_before;
};

QStringList buttonTexts() {
    QDialogButtonBox box;
    QStringList texts;
    for (const auto button :
         {QDialogButtonBox::Ok, QDialogButtonBox::Close, QDialogButtonBox::Cancel, QDialogButtonBox::Save,
          QDialogButtonBox::Discard, QDialogButtonBox::Yes, QDialogButtonBox::No})
        texts << box.addButton(button)->text().remove(u'&');
    return texts;
}

} // namespace

TEST_F(LanguagesTest, AnUnknownLanguageIsEnglishAndARegionIsItsLanguage) {
    EXPECT_EQ(m_languages.use(u"xx"_s), u"en"_s);
    EXPECT_EQ(m_languages.use(u"cy_GB"_s), u"cy"_s);
    EXPECT_EQ(m_languages.use(u"cy-GB"_s), u"cy"_s);
}

TEST_F(LanguagesTest, TheButtonsOfQtSpeakWelshWhereTheProgramDoes) {
    m_languages.use(u"en"_s);
    const QStringList english = buttonTexts();
    EXPECT_EQ(english.front(), u"OK"_s);
    m_languages.use(u"cy"_s);
    const QStringList welsh = buttonTexts();
    for (qsizetype i = 0; i < english.size(); ++i)
        EXPECT_NE(welsh[i].toStdString(), english[i].toStdString());
}

TEST_F(LanguagesTest, TheMenuOfATextFieldSpeaksWelsh) {
    m_languages.use(u"en"_s);
    QLineEdit field;
    const std::unique_ptr<QMenu> english(field.createStandardContextMenu());
    m_languages.use(u"cy"_s);
    const std::unique_ptr<QMenu> welsh(field.createStandardContextMenu());
    ASSERT_EQ(welsh->actions().size(), english->actions().size());
    ASSERT_GT(welsh->actions().size(), 5);
    for (qsizetype i = 0; i < welsh->actions().size(); ++i) {
        if (!welsh->actions()[i]->isSeparator()) {
            EXPECT_NE(welsh->actions()[i]->text().toStdString(), english->actions()[i]->text().toStdString());
        }
    }
}

TEST_F(LanguagesTest, TheFileDialogAndThePrintPreviewSpeakWelsh) {
    m_languages.use(u"cy"_s);
    EXPECT_EQ(QCoreApplication::translate("QFileDialog", "Look in:"), u"Edrych yn:"_s);
    EXPECT_EQ(QCoreApplication::translate("QPrintPreviewDialog", "Page setup"), u"Gosodiad tudalen"_s);
}

} // namespace waymark
