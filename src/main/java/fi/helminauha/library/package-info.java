/// What the reader makes their own: bookmarks, folders of them, notes, and reading history. They name pearls by id, so
/// that
/// they outlive any version of the collection.
@NullMarked
package fi.helminauha.library;

import org.jspecify.annotations.NullMarked;
