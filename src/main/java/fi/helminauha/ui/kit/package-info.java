/// The parts of which every view is built: icons, hints, notices, menus, shortcuts, text fields, fonts and style
/// sheets.
/// Knows no view.
@NullMarked
package fi.helminauha.ui.kit;

import org.jspecify.annotations.NullMarked;
