package fi.helminauha.library;

import fi.helminauha.collection.PearlId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

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

    public Folder without(PearlId pearl) {
        return new Folder(
                id, name, pearls.stream().filter(each -> !each.equals(pearl)).toList());
    }
}
