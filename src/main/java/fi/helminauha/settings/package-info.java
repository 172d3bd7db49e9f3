/// The choices of the interface (language, look, sizes, place of the window) and the folders of the user where they are
/// kept.
@NullMarked
package fi.helminauha.settings;

import org.jspecify.annotations.NullMarked;
