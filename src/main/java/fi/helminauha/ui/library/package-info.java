/// The reader’s own things as the window shows them: bookmarks, folders, notes, marked words, days that were presented,
/// runs of teams, and backups of all of it.
@NullMarked
package fi.helminauha.ui.library;

import org.jspecify.annotations.NullMarked;
