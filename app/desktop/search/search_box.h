// The search field: results while typing, arrow keys to choose, Enter to go there.
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QRect>

class QAbstractItemView;
class QCompleter;

namespace waymark {

class SearchResultDelegate;
class SearchResultsModel;
class SearchService;
class Session;

class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    // Both outlive the field.
    SearchBox(Session& session, SearchService& service, QWidget* parent = nullptr);

    void retranslate();

    [[nodiscard]] SearchResultsModel& results() const { return *m_results; }

    // The list under the field; a window of its own.
    [[nodiscard]] QAbstractItemView* list();

    // Wide enough for what stands in it before somebody types; it bears less.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // Somebody is done with the field and came from nowhere in particular: the keyboard belongs elsewhere.
    void left();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QCompleter& completion();
    void nameList();
    void search();
    void tellFound();
    void choose(int row);
    void fit();
    void rememberFocus(QWidget* before, const QWidget* now);
    void giveFocusBack();
    [[nodiscard]] QRect listArea() const;

    Session& m_session;
    SearchService& m_service;
    SearchResultsModel* m_results;
    SearchResultDelegate* m_delegate = nullptr;
    QCompleter* m_completer = nullptr;
    QPointer<QWidget> m_cameFrom; // what had the keyboard before the field
    bool m_waiting = false; // for an index, to search again with it
};

} // namespace waymark
