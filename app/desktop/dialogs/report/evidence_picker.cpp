#include "app/desktop/dialogs/report/evidence_picker.h"

#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <vector>

namespace waymark {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int mostLines = 8;
constexpr int leastLines = 3;

} // namespace

EvidencePicker::EvidencePicker(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_all(new WrappingButton(tr("Choose a&ll"), this))
    , m_none(new WrappingButton(tr("Choose n&one"), this)) {
    m_list->setObjectName(QStringLiteral("evidenceItems"));
    m_all->setObjectName(QStringLiteral("allEvidence"));
    m_none->setObjectName(QStringLiteral("noEvidence"));
    m_list->setAccessibleName(tr("Evidence for the report, the newest first"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    // A record of twenty years has thousands of them.
    m_list->setUniformItemSizes(true);
    m_count->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacingUnit() / 2);
    column->addWidget(m_count);
    column->addWidget(m_list);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    column->addLayout(buttons);
    fill(session);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        count();
        Q_EMIT changed();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
    count();
}

void EvidencePicker::fill(const Session& session) {
    std::vector<const EvidenceItem*> items;
    for (const EvidenceItem& item : session.document().record().evidence)
        items.push_back(&item);
    std::ranges::stable_sort(items, std::ranges::greater(), &EvidenceItem::date);
    for (const EvidenceItem* item : items) {
        const QString text =
            tr("%1, %2", "evidence and its day").arg(toQt(item->title).simplified(), dayText(item->date));
        auto* line = new QListWidgetItem(text, m_list);
        line->setToolTip(text);
        line->setData(idRole, toQt(item->id.str()));
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(Qt::Checked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    const int lines = std::clamp(m_list->count(), leastLines, mostLines);
    const int line = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().lineSpacing());
    const int height = lines * line + 2 * m_list->frameWidth();
    m_list->setMinimumHeight(height);
    m_list->setMaximumHeight(height);
}

std::optional<std::set<EntryId>> EvidencePicker::chosen() const {
    std::set<EntryId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            ids.insert(EntryId(fromQt(item->data(idRole).toString())));
    }
    if (ids.size() == static_cast<std::size_t>(m_list->count()))
        return std::nullopt;
    return ids;
}

bool EvidencePicker::isEmpty() const {
    return m_list->count() == 0;
}

void EvidencePicker::checkAll(bool checked) {
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    count();
    Q_EMIT changed();
}

void EvidencePicker::count() {
    const auto ids = chosen();
    const int all = m_list->count();
    const int some = ids ? static_cast<int>(ids->size()) : all;
    m_count->setText(tr("%1 of %n item(s) chosen", nullptr, all).arg(QLocale().toString(some)));
    m_all->setEnabled(some < all);
    m_none->setEnabled(some > 0);
}

} // namespace waymark
