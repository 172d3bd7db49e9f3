/// What a pearl, a theme and a ready-made session are, and every rule they must keep.
///
/// [CollectionValidator] makes a [PearlCollection] of what it has checked: every id that it names is there, every text
/// exists in every language. The package uses `java.base` alone and no other room.
@NullMarked
package fi.helminauha.collection;

import org.jspecify.annotations.NullMarked;
