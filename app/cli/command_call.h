// One call of a command: what it was given, and what it answers with.
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/page_writer.h"
#include "app/cli/terminal.h"
#include "core/base/error.h"
#include "core/framework/framework_catalog.h"
#include "core/json/json_writer.h"
#include "core/text/localized_text.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <string>

class QTextStream;

namespace waymark {

struct Command;

// The words of a call, sorted into the command, its arguments and its options.
struct CallWords {
    const Command* command = nullptr; // null: none was named
    QStringList arguments;
    QHash<QString, QString> options; // by name; the value is empty for an option that takes none
    QString fault; // what is wrong with the call, a sentence; empty: nothing
};

[[nodiscard]] CallWords readCall(const QStringList& words);

class CommandCall {
public:
    // `language`: of the program.
    CommandCall(CallWords words, const QString& language, const Terminal& terminal, QTextStream& out, QTextStream& err);

    [[nodiscard]] const QStringList& arguments() const { return m_words.arguments; }

    [[nodiscard]] bool has(const char* option) const { return m_words.options.contains(QLatin1String(option)); }

    // Empty if the option was not given.
    [[nodiscard]] QString value(const char* option) const { return m_words.options.value(QLatin1String(option)); }

    [[nodiscard]] bool wantsJson() const { return has("--json"); }

    // In which texts of frameworks are read. Without --lang that is the program's language for people, and each framework's
    // own default for JSON: what a script reads does not depend on whose machine it runs on.
    [[nodiscard]] const LanguageOrder& languages() const { return m_languages; }

    // Of the program.
    [[nodiscard]] const QString& language() const { return m_language; }

    [[nodiscard]] QString text(const LocalizedText& text) const;

    // The frameworks that the call may name: those in the program, and those of --frameworks.
    [[nodiscard]] FrameworkCatalog& catalog() { return m_catalog; }

    [[nodiscard]] PageWriter& page() { return m_page; }

    // The whole answer of a call with --json.
    void answer(JsonWriter& json);
    void answer(const std::string& utf8);

    // A message; it goes to the standard error.
    void say(const QString& sentence);

    // Says what is wrong and gives the exit status that belongs to it; of findings the worst one, done if there are none.
    ExitStatus fail(const Error& error, const QString& suggestion = {});
    ExitStatus fail(const Findings& findings);
    ExitStatus wrongCall(const QString& sentence);

private:
    CallWords m_words;
    QString m_language;
    LanguageOrder m_languages;
    QTextStream& m_out;
    QTextStream& m_err;
    PageWriter m_page;
    FrameworkCatalog m_catalog;
};

// fileTrouble for a file that cannot be read or written, nothingAnswers for everything else.
[[nodiscard]] ExitStatus exitStatusOf(ErrorCode code);

// Of the worst finding; warnings are none.
[[nodiscard]] ExitStatus exitStatusOf(const Findings& findings);

} // namespace waymark
