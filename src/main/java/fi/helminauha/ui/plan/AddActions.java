package fi.helminauha.ui.plan;

/// The ways by which a string gets longer.
/// @param add    opens the search for pearls
/// @param own    adds a part of one’s own, to be named
/// @param pause  adds a break
record AddActions(Runnable add, Runnable own, Runnable pause) {}
