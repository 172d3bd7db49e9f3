/// An edition of the collection on disk: a folder that holds `collection.db`, its catalogue, the search index built
/// from it and the Finnish dictionary, all of one fingerprint. Builds editions, opens them, and makes a new one beside
/// an old one that is missing, damaged or unequal.
@NullMarked
package fi.helminauha.edition;

import org.jspecify.annotations.NullMarked;
