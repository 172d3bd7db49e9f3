package fi.helminauha.ui.browse;

import javafx.css.PseudoClass;

/// States of rows that style sheets know.
final class BrowseStates {
    static final PseudoClass BOOKMARKED = PseudoClass.getPseudoClass("bookmarked");
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private BrowseStates() {}
}
