package fi.helminauha.edition;

import fi.helminauha.collection.json.CollectionReadException;
import fi.helminauha.collection.json.CollectionReader;
import fi.helminauha.collection.json.CollectionReading;
import fi.helminauha.morphology.VoikkoLocations;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.store.StoreException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Where editions lie: the one that came with the program, and the one that was built anew for this user because
/// that one was not sound. Used on the `io` thread.
public final class EditionLocator {
    private final Path installed;
    private final Path rebuilt;
    private final Optional<Path> data;
    private final VoikkoLocations dictionaries;

    /// @param installed  the folder of the program’s own edition; never written
    /// @param rebuilt    the user’s folder for an edition that had to be built
    /// @param data       the editors’ files, where the program runs from its sources
    /// @param dictionaries  where a Finnish dictionary may lie, should an edition have to be built
    public EditionLocator(Path installed, Path rebuilt, Optional<Path> data, VoikkoLocations dictionaries) {
        this.installed = installed;
        this.rebuilt = rebuilt;
        this.data = data;
        this.dictionaries = dictionaries;
    }

    /// An edition and how it came about.
    /// @param isNew  whether it had to be built just now
    public record Opened(Edition edition, boolean isNew) {}

    /// Opens the first edition whose database is sound; builds one where there is none.
    /// @throws EditionException if none can be opened or built
    public Opened open() {
        EditionException failure =
                new EditionException("open the collection", new StoreException("look", "no edition"));
        for (var folder : List.of(installed, rebuilt, EditionBuilder.displaced(rebuilt))) {
            try {
                return new Opened(Edition.open(folder), false);
            } catch (StoreException | CollectionReadException e) {
                failure.addSuppressed(e);
            }
        }
        return new Opened(buildFromFiles(failure, _ -> true).orElseThrow(), true);
    }

    /// Reads the whole edition and tells whether it is still what was built; opening looks at little of it.
    public static boolean isSound(Edition edition) {
        try {
            edition.store().check();
            return EditionBuilder.isWhole(edition);
        } catch (StoreException | CollectionReadException e) {
            return false;
        }
    }

    /// Whether the editors’ files are at hand, from which an edition can be built whose content is damaged.
    public boolean canRenew() {
        return data.isPresent();
    }

    /// An edition from the editors’ files, to take the place of one whose content is damaged.
    /// @param goesOn  told now and then how many hundredths are built, 0–100; false stops the building
    /// @return absent if it was stopped; everything is then as it was
    /// @throws EditionException if it cannot be built, as where the files are not at hand
    public Optional<Edition> renew(IntPredicate goesOn) {
        return buildFromFiles(
                new EditionException("build the collection anew", new StoreException("look", "no edition is sound")),
                goesOn);
    }

    /// An edition with the same content and a sound index, to take the place of one whose index is not.
    /// @param goesOn  told now and then how many hundredths are built, 0–100; false stops the building
    /// @return absent if it was stopped; everything is then as it was
    /// @throws EditionException if it cannot be built
    public Optional<Edition> repair(Edition edition, IntPredicate goesOn) {
        try {
            if (!EditionBuilder.rebuild(edition.store(), dictionary(), rebuilt, goesOn)) {
                return Optional.empty();
            }
            var fresh = Edition.open(rebuilt);
            fresh.warmUp();
            return Optional.of(fresh);
        } catch (StoreException | SearchException | CollectionReadException | UncheckedIOException e) {
            throw new EditionException("build the search index anew", e);
        }
    }

    /// The edition’s own dictionary if it is there and sound, else one of the system’s.
    private Optional<Path> dictionary() {
        var own = EditionDictionary.file(installed);
        return EditionDictionary.read(own).isPresent() ? Optional.of(own) : dictionaries.firstReadable();
    }

    private Optional<Edition> buildFromFiles(EditionException failure, IntPredicate goesOn) {
        if (data.isEmpty()) {
            throw failure;
        }
        try {
            return switch (CollectionReader.read(data.get())) {
                case CollectionReading.Read(var collection, var files) ->
                    EditionBuilder.build(collection, files, dictionary(), rebuilt, goesOn)
                            ? Optional.of(Edition.open(rebuilt))
                            : Optional.empty();
                case CollectionReading.Rejected(var problems) ->
                    throw new EditionException(
                            "build the collection",
                            new IllegalArgumentException(problems.getFirst().toString()));
            };
        } catch (StoreException | SearchException | CollectionReadException | UncheckedIOException e) {
            throw new EditionException("build the collection", e);
        }
    }
}
