/// The home page: where one begins. Three ways in (a worry, a session, a theme) and what is the user’s own.
@NullMarked
package fi.helminauha.ui.home;

import org.jspecify.annotations.NullMarked;
