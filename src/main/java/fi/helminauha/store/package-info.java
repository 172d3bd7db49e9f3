/// Keeps the collection and the user’s library in SQLite. The only room that knows `java.sql`. Its methods block; each
/// store is used on one thread at a time.
@NullMarked
package fi.helminauha.store;

import org.jspecify.annotations.NullMarked;
