package fi.helminauha.library;

import fi.helminauha.collection.PearlId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Some of the bookmarked pearls under a name. A pearl may be in several folders.
/// @param pearls  last added first, each once; some may have left the collection since
public record Folder(FolderId id, FolderName name, List<PearlId> pearls) {
    public Folder {
        pearls = List.copyOf(new LinkedHashSet<>(pearls));
    }

    public Folder withName(FolderName changed) {
        return new Folder(id, changed, pearls);
    }

    /// With pearls before those that it has; one that it has already stays where it is.
    public Folder with(List<PearlId> added) {
        var all = new ArrayList<>(added);
        all.removeAll(pearls);
        all.addAll(pearls);
        return new Folder(id, name, all);
    }

    public Folder without(Collection<PearlId> removed) {
        return new Folder(
                id,
                name,
                pearls.stream().filter(each -> !removed.contains(each)).toList());
    }

    /// With some of its pearls, in their order, moved to another place among the others.
    /// @param before  the pearl before which they shall stand; absent for the end
    public Folder moving(Collection<PearlId> moved, Optional<PearlId> before) {
        var ordered = pearls.stream().filter(moved::contains).toList();
        var others = new ArrayList<>(without(moved).pearls());
        var place = before.map(others::indexOf).filter(at -> at >= 0).orElse(others.size());
        others.addAll(place, ordered);
        return new Folder(id, name, others);
    }
}
