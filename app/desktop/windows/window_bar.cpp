#include "app/desktop/windows/window_bar.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/search/search_box.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/title_combo.h"
#include "app/text/to_qt.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

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
    m_labelAction = addWidget(m_label);
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

void WindowBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    fit();
}

void WindowBar::changeEvent(QEvent* event) {
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

// What does not fit a tool bar leaves it, the last first. In a narrow window the field that one searches in is worth more than
// the whole title of the framework, and than the label, which is the chooser's accessible name as well.
void WindowBar::fit() {
    constexpr int searchLetters = 28;
    const QList<QAction*> parts = actions();
    int taken =
        2 * style()->pixelMetric(QStyle::PM_ToolBarItemMargin) + static_cast<int>(parts.size()) * layout()->spacing();
    for (QAction* part : parts) {
        const QWidget* widget = widgetForAction(part);
        if (widget != nullptr && widget != m_label && widget != m_frameworks && widget != m_search)
            taken += std::max(0, widget->sizeHint().width());
    }
    const int least = m_frameworks->minimumSizeHint().width();
    const int label = m_label->sizeHint().width();
    const bool labelFits = taken + label + least + m_search->minimumWidth() <= width();
    m_labelAction->setVisible(labelFits);
    const int search = std::max(m_search->minimumWidth(), searchLetters * fontMetrics().averageCharWidth());
    m_frameworks->setMaximumWidth(std::max(least, width() - taken - (labelFits ? label : 0) - search));
}

void WindowBar::showFramework() {
    if (m_session.framework())
        m_frameworks->setCurrentIndex(m_frameworks->findData(toQt(m_session.framework()->id().str())));
    m_frameworks->setToolTip(m_frameworks->currentText());
}

void WindowBar::retranslate() {
    setWindowTitle(tr("Tool bar"));
    m_label->setText(tr("Frame&work:"));
    m_frameworks->setAccessibleName(tr("Framework"));
    m_frameworks->setAccessibleDescription(tr("Which framework the pages show"));
    m_search->retranslate();
    fillFrameworks();
    fit();
}

} // namespace waymark
