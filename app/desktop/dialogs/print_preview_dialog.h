// The pages as they will come out of the printer, before they do.
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;

namespace waymark {

class PrintPreviewDialog : public QDialog {
    Q_OBJECT

public:
    // Paints onto the printer's pages; gives how many there are, 0 if it could not.
    using Paint = std::function<int(QPrinter& printer)>;

    // `title` names the job in the printer's queue.
    PrintPreviewDialog(const QString& title, Paint paint, QWidget* parent = nullptr);
    ~PrintPreviewDialog() override;

    // Asks for a printer and what else it wants to know; false: never mind. Tests put their own in the system's place.
    void setAskForPrinter(std::function<bool(QPrinter& printer)> ask) { m_ask = std::move(ask); }

    [[nodiscard]] int pageCount() const { return m_count; }

private:
    void print();
    void turn(int by);
    void showPage();

    Paint m_paint;
    std::function<bool(QPrinter&)> m_ask;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_pages;
    QLabel* m_page;
    QLabel* m_outcome;
    QPushButton* m_previous;
    QPushButton* m_next;
    int m_count = 0;
};

} // namespace waymark
