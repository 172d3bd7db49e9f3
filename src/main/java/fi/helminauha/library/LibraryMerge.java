package fi.helminauha.library;

import fi.helminauha.collection.PearlId;
import fi.helminauha.library.LibraryHoldings.Presented;
import fi.helminauha.library.LibraryHoldings.Reading;
import fi.helminauha.library.LibraryHoldings.Session;
import fi.helminauha.library.LibraryHoldings.TeamHeld;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Joins what was taken along with what is here. Nothing that is here goes away, and joining the same once
/// more changes nothing.
public final class LibraryMerge {
    private static final String BETWEEN_NOTES = "\n\n";

    private LibraryMerge() {}

    /// Of a session, a highlight and a team’s run that both have the one that was changed last is kept. Notes on one
    /// pearl become one note, unless
    /// one holds the other. A folder goes into the one of its id, or of its name.
    public static LibraryHoldings of(LibraryHoldings here, LibraryHoldings there) {
        var folders = folders(here.folders(), there.folders());
        return new LibraryHoldings(
                bookmarks(here, there, folders),
                joined(here.readings(), there.readings(), Reading::pearl, LibraryMerge::later),
                folders,
                joined(here.notes(), there.notes(), Note::pearl, LibraryMerge::both),
                joined(here.highlights(), there.highlights(), Highlight::id, LibraryMerge::newer),
                joined(
                        here.sessions(),
                        there.sessions(),
                        session -> session.summary().id(),
                        LibraryMerge::newer),
                joined(here.runs(), there.runs(), Presented::id, (own, _) -> own),
                joined(here.times(), there.times(), time -> List.of(time.run(), time.pearl()), (own, _) -> own),
                joined(here.teamRuns(), there.teamRuns(), run -> run.summary().id(), LibraryMerge::newer));
    }

    private static <K, T> List<T> joined(
            Collection<T> here, Collection<T> there, Function<T, K> key, BinaryOperator<T> ofBoth) {
        return List.copyOf(Stream.concat(here.stream(), there.stream())
                .collect(Collectors.toMap(key, Function.identity(), ofBoth, LinkedHashMap::new))
                .values());
    }

    private static Reading later(Reading own, Reading other) {
        // Of two computers nobody knows which openings are the same: the same file once more adds none.
        return new Reading(
                own.pearl(),
                other.last().isAfter(own.last()) ? other.last() : own.last(),
                Math.max(own.times(), other.times()));
    }

    private static Highlight newer(Highlight own, Highlight other) {
        return other.changed().isAfter(own.changed()) ? other : own;
    }

    private static Session newer(Session own, Session other) {
        return other.summary().changed().isAfter(own.summary().changed()) ? other : own;
    }

    private static TeamHeld newer(TeamHeld own, TeamHeld other) {
        return other.summary().changed().isAfter(own.summary().changed()) ? other : own;
    }

    private static Note both(Note own, Note other) {
        if (own.text().contains(other.text())) {
            return own;
        }
        if (other.text().contains(own.text())) {
            return other;
        }
        var isNewer = other.written().isAfter(own.written());
        var text = own.text() + BETWEEN_NOTES + other.text();
        // What is too long for one note is not cut: the one that was written last is kept whole.
        return text.length() > Note.LONGEST
                ? isNewer ? other : own
                : new Note(own.pearl(), own.title(), text, isNewer ? other.written() : own.written());
    }

    private static List<Folder> folders(List<Folder> here, List<Folder> there) {
        var all = new ArrayList<>(here);
        for (var folder : there) {
            var place = place(all, folder);
            if (place < 0) {
                all.add(folder);
            } else {
                var own = all.get(place);
                var pearls = new ArrayList<>(own.pearls());
                pearls.addAll(folder.pearls());
                all.set(place, new Folder(own.id(), own.name(), pearls));
            }
        }
        return all;
    }

    private static int place(List<Folder> all, Folder folder) {
        for (var isSame : List.<Function<Folder, Boolean>>of(
                each -> each.id().equals(folder.id()), each -> each.name().isLike(folder.name()))) {
            for (var place = 0; place < all.size(); place++) {
                if (isSame.apply(all.get(place))) {
                    return place;
                }
            }
        }
        return -1;
    }

    /// What is in a folder is a bookmark too.
    private static List<Bookmark> bookmarks(LibraryHoldings here, LibraryHoldings there, List<Folder> folders) {
        Map<PearlId, Bookmark> all = new LinkedHashMap<>();
        Stream.concat(here.bookmarks().stream(), there.bookmarks().stream())
                .forEach(bookmark -> all.putIfAbsent(bookmark.pearl(), bookmark));
        folders.stream()
                .flatMap(folder -> folder.pearls().stream())
                .forEach(pearl -> all.putIfAbsent(pearl, new Bookmark(pearl, Instant.EPOCH)));
        return List.copyOf(all.values());
    }
}
