#include "app/desktop/models/responsibility_pairs_model.h"

#include "app/text/to_qt.h"

namespace waymark {

void ResponsibilityPairsModel::setPairs(FrameworkPtr framework, const ResponsibilityPairs& pairs,
                                        const LanguageOrder& order) {
    beginResetModel();
    m_framework = std::move(framework);
    m_pairs = &pairs;
    m_order = order;
    endResetModel();
}

int ResponsibilityPairsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_pairs == nullptr ? 0 : static_cast<int>(m_pairs->pairs.size());
}

int ResponsibilityPairsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 3;
}

QVariant ResponsibilityPairsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResponsibilityPair& pair = m_pairs->pairs[static_cast<std::size_t>(index.row())];
    const LocalizedText& text = index.column() == 0 ? pair.subject : index.column() == 1 ? pair.first : pair.second;
    switch (role) {
    case Qt::DisplayRole:
        return toQt(text, m_order);
    case Qt::AccessibleTextRole:
        if (index.column() == 0)
            return toQt(text, m_order);
        return tr("%1, %2: %3", "a subject; a role; what the role does about it")
            .arg(toQt(pair.subject, m_order), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 toQt(text, m_order));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant ResponsibilityPairsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || m_pairs == nullptr)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Subject", "heading of a column: what two roles divide between them");
    return toQt(m_framework->role(section == 1 ? m_pairs->first : m_pairs->second).name, m_order);
}

} // namespace waymark
