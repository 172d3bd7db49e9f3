/// Windows and the routes between views. Each view has a package of its own below this one; a view builds nodes and
/// binds, its view-model holds what is shown and knows no control and no stage.
@NullMarked
package fi.helminauha.ui;

import org.jspecify.annotations.NullMarked;
