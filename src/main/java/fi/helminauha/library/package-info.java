/// The reader’s own things: bookmarks, folders of them, notes, highlights and reading history, and the rules by which
/// backups of them are named and thinned out. All of them name pearls by id: they outlive any version of the
/// collection.
@NullMarked
package fi.helminauha.library;

import org.jspecify.annotations.NullMarked;
