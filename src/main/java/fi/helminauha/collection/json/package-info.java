/// Reads the files of `data/`: JSON into located values, located values into the records of `collection`, and every
/// mistake into a [fi.helminauha.collection.Problem].
///
/// Read [CollectionReader] first; [Fields] is how every document is mapped. What needs more than one value to judge is
/// a rule and belongs to `collection`.
@NullMarked
package fi.helminauha.collection.json;

import org.jspecify.annotations.NullMarked;
