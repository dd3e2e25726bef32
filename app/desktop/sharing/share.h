// Asks where a table is to go, brings it there and tells how it went.
#pragma once

class QWidget;

namespace waymark {

class Session;
struct SharedTable;

void copyTable(Session& session, const SharedTable& table);
void exportTable(Session& session, const SharedTable& table, QWidget* parent);
void printTable(const SharedTable& table, QWidget* parent);

} // namespace waymark
