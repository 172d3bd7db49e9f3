/// What a pearl, a theme and a ready-made session are, and every rule they must keep.
///
/// A [PearlCollection] is made by [CollectionValidator] alone and cannot be wrong: every id it names is there, every
/// text exists in every language. Nothing here knows files, databases, search or windows; the package uses `java.base`
/// alone.
@NullMarked
package fi.helminauha.collection;

import org.jspecify.annotations.NullMarked;
