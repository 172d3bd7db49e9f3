package fi.helminauha.search;

import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ThemeId;
import java.util.List;

/// Among which pearls a query looks.
public sealed interface Scope {
    record Everything() implements Scope {}

    /// A theme with its sub-themes, or one sub-theme.
    record InTheme(ThemeId theme) implements Scope {}

    /// Named pearls, in this order when nothing is typed; ids that the collection does not have are passed over.
    record Listed(List<PearlId> pearls) implements Scope {
        public Listed {
            pearls = List.copyOf(pearls);
        }
    }
}
