#include "app/desktop/pages/framework/pairs_view.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/responsibility_pairs_model.h"
#include "app/desktop/session/session.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/whole_table.h"

#include <QVBoxLayout>

namespace waymark {

PairsView::PairsView(Session& session, QWidget* parent) : ScrollColumn(parent), m_session(session) {
    setLimited(false);
    setAccessibleName(tr("Roles side by side"));
}

bool PairsView::isEmpty() const {
    return !m_session.framework() || m_session.framework()->responsibilityPairs().empty();
}

void PairsView::refill() {
    while (QLayoutItem* item = column()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setAccessibleName(tr("Roles side by side"));
    if (isEmpty())
        return;
    const Framework& framework = *m_session.framework();
    int number = 0;
    for (const ResponsibilityPairs& shared : framework.responsibilityPairs()) {
        const QString title = tr("%1 and %2 side by side", "two roles")
                                  .arg(m_session.text(framework.role(shared.first).name),
                                       m_session.text(framework.role(shared.second).name));
        auto* heading = new TextLabel(TextStyle::heading, breakable(title), widget());
        setAccessibleRole(heading, QAccessible::Heading);
        column()->addWidget(heading);
        auto* intro = new TextLabel(
            TextStyle::body, tr("What the two divide between them, subject by subject.", "of two roles"), widget());
        intro->setQuiet(true);
        column()->addWidget(intro);
        auto* table = new WholeTable(widget());
        table->setObjectName(QStringLiteral("pairs%1").arg(number++));
        table->setAccessibleName(title);
        table->setWeights({22, 39, 39});
        auto* model = new ResponsibilityPairsModel(table);
        table->setModel(model);
        model->setPairs(m_session.framework(), shared, m_session.languages());
        column()->addWidget(table);
    }
    layOutNow();
}

} // namespace waymark
