// Asks where a comparison is to go, brings it there and tells how it went.
#pragma once

#include "app/report/comparison_report.h"

class QWidget;

namespace waymark {

class Session;

void copyComparison(Session& session, const ReportedComparison& comparison);
void exportComparison(Session& session, const ReportedComparison& comparison, QWidget* parent);
void printComparison(const ReportedComparison& comparison, QWidget* parent);

} // namespace waymark
