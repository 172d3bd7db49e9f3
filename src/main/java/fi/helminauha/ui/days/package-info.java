/// The ready-made sessions of the collection: as cards to choose from, and one of them at a glance.
@NullMarked
package fi.helminauha.ui.days;

import org.jspecify.annotations.NullMarked;
