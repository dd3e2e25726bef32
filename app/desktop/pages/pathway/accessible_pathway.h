// The pathway for assistive technology: a list of role levels, each with its neighbours.
#pragma once

namespace waymark {

class PathwayView;

// Once; calling it again does nothing.
void installAccessiblePathway();

// The chosen card has changed or the view has got the keyboard: assistive technology follows.
void tellAccessibleFocus(PathwayView& view);

} // namespace waymark
