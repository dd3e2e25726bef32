#include "app/desktop/document/document.h"

#include <QUndoStack>

namespace waymark {

Document::Document(QObject* parent) : QObject(parent), m_undoStack(new QUndoStack(this)) {}

Document::~Document() = default;

} // namespace waymark
