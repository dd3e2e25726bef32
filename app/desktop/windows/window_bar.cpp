#include "app/desktop/windows/window_bar.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/search/search_box.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/title_combo.h"
#include "app/text/to_qt.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace waymark {

WindowBar::WindowBar(Session& session, SearchService& search, QWidget* parent)
    : QToolBar(parent)
    , m_session(session)
    , m_label(new QLabel(this))
    , m_frameworks(new TitleCombo(this))
    , m_search(new SearchBox(session, search, this)) {
    setObjectName(QStringLiteral("windowBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    addAction(m_session.actions().action(ActionId::goBack));
    addAction(m_session.actions().action(ActionId::goForward));
    addSeparator();
    m_frameworks->setObjectName(QStringLiteral("frameworkChooser"));
    m_label->setBuddy(m_frameworks);
    m_label->setContentsMargins(spacingUnit(), 0, spacingUnit(), 0);
    addWidget(m_label);
    addWidget(m_frameworks);
    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addWidget(m_search);
    connect(m_frameworks, &QComboBox::activated, this, [this](int row) {
        Q_EMIT frameworkChosen(FrameworkId(fromQt(m_frameworks->itemData(row).toString())));
        // One that could not be opened is not on screen, so it does not stand here either.
        showFramework();
    });
    connect(&m_session, &Session::frameworkChanged, this, &WindowBar::fillFrameworks);
    connect(&m_session, &Session::languagesChanged, this, &WindowBar::fillFrameworks);
    connect(&m_session, &Session::catalogChanged, this, &WindowBar::fillFrameworks);
    retranslate();
    fillFrameworks();
}

void WindowBar::fillFrameworks() {
    const QSignalBlocker quiet(m_frameworks);
    m_frameworks->clear();
    for (const FrameworkTitle& known : m_session.frameworkTitles())
        m_frameworks->addItem(tr("%1 – %2", "a framework's edition and title").arg(known.edition, known.title),
                              toQt(known.id.str()));
    showFramework();
}

void WindowBar::showFramework() {
    if (m_session.framework())
        m_frameworks->setCurrentIndex(m_frameworks->findData(toQt(m_session.framework()->id().str())));
    m_frameworks->setToolTip(m_frameworks->currentText());
}

void WindowBar::retranslate() {
    setWindowTitle(tr("Tool bar"));
    m_label->setText(tr("F&ramework:"));
    m_frameworks->setAccessibleName(tr("Framework"));
    m_frameworks->setAccessibleDescription(tr("Which framework the pages show"));
    m_search->retranslate();
    fillFrameworks();
}

} // namespace waymark
