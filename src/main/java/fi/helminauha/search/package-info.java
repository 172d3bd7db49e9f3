/// Finds pearls: a [Query] goes in; ranked hits, snippets and facet counts come out. With the rooms below it, the only
/// one that knows Lucene; it is blocking and knows no thread.
@NullMarked
package fi.helminauha.search;

import org.jspecify.annotations.NullMarked;
