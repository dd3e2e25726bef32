#include "app/desktop/search/search_box.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/models/search_results_model.h"
#include "app/desktop/search/search_result_delegate.h"
#include "app/desktop/search/search_service.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>

#include <algorithm>

namespace waymark {

namespace {

// Qt's completer brings the list, its keys and its accessibility; what it would type into the field is what stands there.
class ResultsCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QString pathFromIndex(const QModelIndex&) const override {
        const auto* field = qobject_cast<const QLineEdit*>(widget());
        return field != nullptr ? field->text() : QString();
    }

    [[nodiscard]] QStringList splitPath(const QString&) const override { return {QString()}; }
};

} // namespace

SearchBox::SearchBox(Session& session, SearchService& service, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_service(service)
    , m_results(new SearchResultsModel(this)) {
    setObjectName(QStringLiteral("searchBox"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(&m_service, &SearchService::ready, this, [this] {
        if (m_waiting && !text().isEmpty())
            search();
    });
    connect(qApp, &QApplication::focusChanged, this, &SearchBox::rememberFocus);
    retranslate();
    fit();
}

// Made when somebody first searches: the program starts without it.
QCompleter& SearchBox::completion() {
    if (m_completer != nullptr)
        return *m_completer;
    auto* completer = new ResultsCompleter(m_results, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(9);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    auto* list = new QListView;
    completer->setPopup(list);
    m_delegate = new SearchResultDelegate(list);
    list->setItemDelegate(m_delegate);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    completer->setWidget(this);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
    m_completer = completer;
    nameList();
    return *m_completer;
}

void SearchBox::nameList() {
    if (m_completer != nullptr)
        m_completer->popup()->setAccessibleName(tr("Search results"));
}

void SearchBox::search() {
    m_service.prepare();
    m_waiting = !m_service.isReady();
    m_results->setResults(m_service.find(text()));
    QAbstractItemView* list = completion().popup();
    if (m_results->rowCount() == 0)
        return list->hide();
    const QRect area = listArea();
    m_delegate->setListWidth(area.width());
    completion().complete(area);
    list->setCurrentIndex(m_results->index(0));
    tellFound();
}

// The list is a window of its own, which not everybody sees: what has come up is told as well.
void SearchBox::tellFound() {
    int found = 0;
    for (int row = 0; row < m_results->rowCount(); ++row) {
        const SearchResult& result = m_results->result(row);
        found += result.place || result.action ? 1 : 0;
    }
    if (found > 0)
        return m_session.tell(tr("%n result(s)", nullptr, found));
    const SearchResult& first = m_results->result(0);
    m_session.tell(first.everywhere ? tr("Nothing holds all of these words.") : first.text);
}

QAbstractItemView* SearchBox::list() {
    return completion().popup();
}

// What the list stands under, in the field's own coordinates: as wide as a text reads well, as far as there is room between
// the field's far edge and the other side of the window, and on the screen.
QRect SearchBox::listArea() const {
    const QRect field(mapToGlobal(QPoint()), size());
    const QRect around(window()->mapToGlobal(QPoint()), window()->size());
    const QRect screenArea = screen()->availableGeometry();
    QRect area = field;
    const int wanted = std::max(field.width(), readingWidth());
    if (isRightToLeft()) {
        area.setRight(std::min({field.left() + wanted - 1, around.right(), screenArea.right()}));
        area.setLeft(std::max(area.left(), screenArea.left()));
        // Mirrored, the completer puts the list's left edge where the area's right one is.
        area.translate(area.left() - area.right(), 0);
    } else {
        area.setLeft(std::max({field.right() - wanted + 1, around.left(), screenArea.left()}));
        area.setRight(std::min(area.right(), screenArea.right()));
    }
    return area.translated(-field.topLeft());
}

void SearchBox::choose(int row) {
    if (row < 0 || row >= m_results->rowCount())
        return;
    const SearchResult found = m_results->result(row);
    if (found.everywhere) {
        // The words stay: they are searched for again, more or less widely.
        m_service.setEverywhere(*found.everywhere);
        return search();
    }
    // A line that leads nowhere says what is wrong with what was typed: that stays, to be mended.
    if (!found.place && !found.action)
        return m_session.tell(found.text);
    completion().popup()->hide();
    clear();
    m_session.tell(QString()); // how much was found is no news any more
    // The window gives the keyboard to what it shows; an action works on what had it before.
    if (found.place)
        m_session.go(*found.place);
    else
        giveFocusBack();
    if (!found.action)
        return;
    QAction* action = m_session.actions().action(*found.action);
    if (!action->isEnabled())
        return m_session.tell(tr("“%1” has nothing to work on here now.", "an action").arg(found.text));
    action->trigger();
}

void SearchBox::rememberFocus(QWidget* before, const QWidget* now) {
    if (now == this && before != nullptr && before != this && before->window() == window())
        m_cameFrom = before;
}

void SearchBox::giveFocusBack() {
    if (m_cameFrom && m_cameFrom->isVisible() && m_cameFrom->isEnabled())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT left();
}

void SearchBox::retranslate() {
    setPlaceholderText(tr("Search roles, skills and statements"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Results appear while you type. Choose one with the arrow keys and press Enter."));
    nameList();
}

void SearchBox::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    m_service.prepare();
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // The list of results takes the focus as a popup; whoever has gone elsewhere wants no list any more.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_waiting = false;
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_results->rowCount() == 0)
            search();
        const QModelIndex current = completion().popup()->currentIndex();
        choose(current.isValid() ? current.row() : 0);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        completion().popup()->hide();
        clear();
        m_session.tell(QString());
        giveFocusBack();
        return;
    }
    if (event->key() == Qt::Key_Down && !text().isEmpty()) {
        search();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

QSize SearchBox::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, QLineEdit::sizeHint().height()};
}

void SearchBox::fit() {
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    setMaximumWidth(fontMetrics().averageCharWidth() * 48);
}

} // namespace waymark
