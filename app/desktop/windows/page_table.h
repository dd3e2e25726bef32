// The pages of the main window: which there are, how one gets to them, how they are made.
#pragma once

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/navigation/place.h"

#include <span>

class QWidget;

namespace waymark {

class Page;
class Session;

struct PageSpec {
    PageId page;
    ActionId action; // goes to the page; its text names the page
    Page* (*make)(Session&, QWidget*); // called when somebody first comes to the page
};

// In the order of the navigation.
[[nodiscard]] std::span<const PageSpec> pageTable();

// Only for a page in the table.
[[nodiscard]] const PageSpec& pageSpec(PageId page);

} // namespace waymark
