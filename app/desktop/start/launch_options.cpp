#include "app/desktop/start/launch_options.h"

#include "app/desktop/navigation/addresses.h"
#include "app/desktop/windows/page_table.h"
#include "app/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class Launch {
    Q_DECLARE_TR_FUNCTIONS(waymark::Launch)

public:
    static LaunchOptions wrong(const QString& fault) {
        LaunchOptions options;
        options.kind = LaunchOptions::Kind::wrongCall;
        options.fault = fault;
        return options;
    }

    static LaunchOptions parse(const QStringList& arguments) {
        LaunchOptions options;
        bool onlyFiles = false;
        for (qsizetype i = 1; i < arguments.size(); ++i) {
            const QString& argument = arguments.at(i);
            if (onlyFiles || !argument.startsWith(u'-')) {
                if (const QString fault = takeFile(options, argument); !fault.isEmpty())
                    return wrong(fault);
                continue;
            }
            if (argument == "--"_L1) {
                onlyFiles = true;
                continue;
            }
            if (argument == "--help"_L1 || argument == "-h"_L1) {
                options.kind = LaunchOptions::Kind::help;
                return options;
            }
            if (argument == "--version"_L1 || argument == "-v"_L1) {
                options.kind = LaunchOptions::Kind::version;
                return options;
            }
            const QString name = argument.section(u'=', 0, 0);
            if (isQtOption(name)) {
                options.rightToLeft = options.rightToLeft || name.endsWith("-reverse"_L1);
                if (!argument.contains(u'=') && qtOptionTakesValue(name))
                    ++i;
                continue;
            }
            QString value = argument.contains(u'=') ? argument.section(u'=', 1) : QString();
            if (!isOurOption(name))
                return wrong(tr("There is no option %1. See waymark --help.").arg(name));
            if (!argument.contains(u'=')) {
                if (i + 1 >= arguments.size())
                    return wrong(tr("The option %1 needs a value after it.").arg(name));
                value = arguments.at(++i);
            }
            if (const QString fault = take(options, name, value); !fault.isEmpty())
                return wrong(fault);
        }
        return options;
    }

    static QString help() {
        return tr("Usage: waymark [options] [RECORD | waymark:ADDRESS]\n"
                  "\n"
                  "Explore a product-management career: roles, what each asks for, where you stand, what to do next.\n"
                  "\n"
                  "  RECORD                  a .waymark file to open; left out: the one that was open last\n"
                  "  waymark:ADDRESS         a place to begin at, for example\n"
                  "                          waymark:gdd-2025-09/senior-product-manager\n"
                  "  --framework FRAMEWORK   the framework to begin with: a bundled id or a file\n"
                  "  --page NAME[/PART]      the page to begin with: %1;\n"
                  "                          with a part of it, for example framework/skills, framework/open or\n"
                  "                          differences/ddat-2017-03/gdd-2025-09\n"
                  "  --size WIDTHxHEIGHT     the size of the window\n"
                  "  --theme light|dark|system\n"
                  "  --zoom PERCENT          the size of the text, %2 to %3\n"
                  "  --lang TAG              the language of the program, for example cy\n"
                  "  --snapshot FILE.png     draw the window into a picture and end; needs no display\n"
                  "  --version               print the version and end\n"
                  "  --help                  print this and end\n"
                  "\n"
                  "waymark-cli answers the same questions in a terminal; see waymark-cli --help.\n")
            .arg(pageNames().join(", "_L1))
            .arg(Settings::smallestZoom)
            .arg(Settings::largestZoom);
    }

private:
    static QStringList pageNames() {
        QStringList names;
        for (const PageSpec& spec : pageTable())
            names << pageName(spec.page);
        return names;
    }

    static bool isOurOption(const QString& name) {
        static const QStringList known{u"--snapshot"_s, u"--page"_s, u"--size"_s,     u"--theme"_s,
                                       u"--zoom"_s,     u"--lang"_s, u"--framework"_s};
        return known.contains(name);
    }

    static bool isQtOption(const QString& name) {
        static const QStringList known{
            u"-platform"_s,        u"-style"_s,   u"-reverse"_s, u"-stylesheet"_s, u"-qwindowtitle"_s,
            u"-qwindowgeometry"_s, u"-display"_s, u"-session"_s, u"-plugin"_s,     u"-platformpluginpath"_s,
            u"-platformtheme"_s};
        return known.contains(name) || known.contains(name.mid(1));
    }

    static bool qtOptionTakesValue(const QString& name) { return !name.endsWith("-reverse"_L1); }

    static QString takeFile(LaunchOptions& options, const QString& argument) {
        QString& place = argument.startsWith("waymark:"_L1) ? options.address : options.record;
        if (!place.isEmpty())
            return tr("Only one record and one address can be opened at a time: %1 is one too many.").arg(argument);
        if (argument.startsWith("waymark:"_L1)) {
            if (const auto parsed = placeFromAddress(argument); !parsed)
                return errorText(parsed.error());
        }
        place = argument;
        return {};
    }

    static QString take(LaunchOptions& options, const QString& name, const QString& value) {
        if (name == "--snapshot"_L1) {
            if (!value.endsWith(".png"_L1, Qt::CaseInsensitive))
                return tr("A snapshot is a PNG picture: let the file’s name end in .png, not as in %1.").arg(value);
            options.kind = LaunchOptions::Kind::snapshot;
            options.snapshotFile = value;
        } else if (name == "--page"_L1) {
            const QString wanted = value.section(u'/', 0, 0);
            options.page = pageFromName(wanted);
            if (!options.page || !pageNames().contains(pageName(*options.page)))
                return tr("There is no page %1. The pages are: %2.").arg(wanted, pageNames().join(", "_L1));
            options.pageDetail = value.section(u'/', 1);
        } else if (name == "--size"_L1) {
            const QStringList parts = value.split(u'x', Qt::KeepEmptyParts, Qt::CaseInsensitive);
            options.size = parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
            if (options.size.width() < 320 || options.size.height() < 240 || options.size.width() > 8000 ||
                options.size.height() > 8000)
                return tr("A size is written as 1280x800, between 320x240 and 8000x8000, not as %1.").arg(value);
        } else if (name == "--theme"_L1) {
            options.theme = value == "light"_L1    ? std::optional(ThemeChoice::light)
                            : value == "dark"_L1   ? std::optional(ThemeChoice::dark)
                            : value == "system"_L1 ? std::optional(ThemeChoice::system)
                                                   : std::nullopt;
            if (!options.theme)
                return tr("A theme is light, dark or system, not %1.").arg(value);
        } else if (name == "--zoom"_L1) {
            const int percent = value.toInt();
            if (percent < Settings::smallestZoom || percent > Settings::largestZoom)
                return tr("The size of the text is a number from %1 to %2, not %3.")
                    .arg(Settings::smallestZoom)
                    .arg(Settings::largestZoom)
                    .arg(value);
            options.zoomPercent = percent;
        } else if (name == "--lang"_L1) {
            if (value.isEmpty() || QLocale(QString(value).replace(u'-', u'_')).language() == QLocale::C)
                return tr("A language is a tag such as en or cy, not %1.").arg(value);
            options.language = value;
        } else if (name == "--framework"_L1) {
            options.framework = value;
        }
        return {};
    }
};

} // namespace

LaunchOptions parseLaunchOptions(const QStringList& arguments) {
    return Launch::parse(arguments);
}

QString launchHelp() {
    return Launch::help();
}

} // namespace waymark
