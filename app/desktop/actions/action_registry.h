// Every action of the program, declared once: its text, its keys and its menu.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <map>
#include <span>

namespace waymark {

enum class ActionId {
    fileNew,
    fileOpen,
    fileOpenFramework,
    fileSave,
    fileSaveAs,
    fileSaveCopy,
    fileMerge,
    fileShowInFolder,
    fileCarryOver,
    fileCarryElsewhere,
    fileVersions,
    fileChangedOnDisk,
    fileTakeOver,
    fileExport,
    filePrint,
    fileQuit,
    editUndo,
    editRedo,
    editCopyTable,
    editCopyAddress,
    editFind,
    viewZoomIn,
    viewZoomOut,
    viewZoomReset,
    viewThemeSystem,
    viewThemeLight,
    viewThemeDark,
    viewFullScreen,
    goBack,
    goForward,
    goRoles,
    goPathway,
    goStep,
    goCompare,
    goSkill,
    goRatings,
    goGap,
    goEvidence,
    goPlan,
    goHistory,
    goFramework,
    goDifferences,
    rateLevel1,
    rateLevel2,
    rateLevel3,
    rateLevel4,
    rateNotYet,
    rateNotApplicable,
    rateNotSure,
    rateConfirm,
    rateNextSkill,
    ratePreviousSkill,
    rateAllAgain,
    compareOnlyDifferences,
    compareAddLevel,
    compareOnlyAim,
    compareRatings,
    compareOpenAll,
    stepSwap,
    stepFurther,
    recordWin,
    recordAddEvidence,
    recordAddAction,
    recordEdit,
    recordDone,
    recordRemove,
    recordSnapshot,
    recordCalendar,
    recordReport,
    pathwayZoomIn,
    pathwayZoomOut,
    pathwayFit,
    pathwayExport,
    pathwayPrint,
    helpShortcuts,
    helpGreeting,
    helpAboutFramework,
    helpAbout,
};

enum class MenuId { file, edit, view, theme, go, record, pathway, ratings, compare, help };

// One row of the table in action_table.cpp.
struct ActionSpec {
    ActionId id;
    MenuId menu;
    const char* text; // marked for translation in the context "ActionRegistry"; an ampersand marks the letter for Alt
    const char* tip; // what it does, in a sentence without a full stop; nullptr: the text says it all
    QList<QKeySequence> keys = {};
    bool checkable = false;
    bool startsGroup = false; // a separator stands before it in its menu
};

[[nodiscard]] std::span<const ActionSpec> actionTable();

// True for what the page in front carries out, if it handles it; everything else the window or the program does.
[[nodiscard]] bool isForPages(const ActionSpec& spec);

class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(QObject* parent = nullptr);

    [[nodiscard]] QAction* action(ActionId id) const;

    // Texts again in the language that is on now.
    void retranslate();

private:
    std::map<ActionId, QAction*> m_actions;
};

} // namespace waymark
