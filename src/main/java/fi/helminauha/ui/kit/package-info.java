/// What every view is built of: icons, hints, notices, menus, shortcuts, text fields, fonts and style sheets.
/// Knows no view.
@NullMarked
package fi.helminauha.ui.kit;

import org.jspecify.annotations.NullMarked;
