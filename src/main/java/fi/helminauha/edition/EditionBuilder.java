package fi.helminauha.edition;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.json.CollectionDocuments;
import fi.helminauha.collection.json.CollectionFiles;
import fi.helminauha.collection.json.CollectionReadException;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.index.IndexBuilder;
import fi.helminauha.search.index.IndexSource;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.store.CollectionContents;
import fi.helminauha.store.CollectionStore;
import fi.helminauha.store.CollectionWriter;
import fi.helminauha.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// Builds an edition beside whatever is there, then puts it in its place: a stop at any moment leaves the old
/// edition or the new one, never a mixture.
public final class EditionBuilder {
    private EditionBuilder() {}

    /// Builds the edition of a checked collection.
    /// @param dictionary  a `mor.vfst`; absent or damaged = Finnish is searched by stems
    /// @return whether anything had to be built; an edition of the same fingerprint is left as it is
    /// @throws UncheckedIOException, StoreException or SearchException if the folder cannot be written
    public static boolean build(
            PearlCollection collection, CollectionFiles files, Optional<Path> dictionary, Path folder) {
        return build(collection.pearls(), contents(collection, files), dictionary, folder, _ -> true) == Built.NEW;
    }

    /// Builds the edition of a checked collection, unless it is stopped.
    /// @param goesOn  told now and then how many hundredths are built, 0–100; false stops the building, and what is
    /// in the folder stays as it is
    /// @return whether the folder has the edition
    static boolean build(
            PearlCollection collection,
            CollectionFiles files,
            Optional<Path> dictionary,
            Path folder,
            IntPredicate goesOn) {
        return build(collection.pearls(), contents(collection, files), dictionary, folder, goesOn) != Built.STOPPED;
    }

    private static CollectionContents contents(PearlCollection collection, CollectionFiles files) {
        return new CollectionContents(
                files.head(),
                files.glossary(),
                files.synonyms(),
                files.telling(),
                files.words(),
                files.pearls(),
                files.sessions(),
                collection.figures());
    }

    /// Builds an edition anew from the documents of a sound database.
    /// @param goesOn  told now and then how many hundredths are built, 0–100; false stops the building, and what is
    /// in the folder stays as it is
    /// @return whether the folder has the edition
    static boolean rebuild(CollectionStore store, Optional<Path> dictionary, Path folder, IntPredicate goesOn) {
        var contents = store.contents();
        return build(pearls(store, contents), contents, dictionary, folder, goesOn) != Built.STOPPED;
    }

    private enum Built {
        NEW,
        WAS_THERE,
        STOPPED
    }

    private static Built build(
            List<Pearl> pearls,
            CollectionContents contents,
            Optional<Path> dictionaryFile,
            Path folder,
            IntPredicate goesOn) {
        var dictionary = dictionaryFile.flatMap(EditionDictionary::read);
        var fingerprint = fingerprint(contents, EditionDictionary.mark(dictionary));
        if (isBuilt(folder, fingerprint)) {
            return Built.WAS_THERE;
        }
        var resources = new SearchResources(
                dictionary,
                CollectionDocuments.words(contents.words()),
                CollectionDocuments.synonyms(contents.synonyms()));
        try {
            var fresh = folder.resolveSibling(folder.getFileName() + ".new");
            delete(fresh);
            Files.createDirectories(fresh);
            CollectionWriter.write(fresh.resolve(Edition.DATABASE), pearls, contents, fingerprint);
            writeCatalogue(fresh);
            if (dictionary.isPresent()) {
                EditionDictionary.copy(dictionaryFile.orElseThrow(), fresh);
            }
            var isBuilt = IndexBuilder.build(
                    fresh.resolve(Edition.INDEX),
                    new IndexSource(
                            pearls,
                            Localized.of(language -> CollectionDocuments.telling(
                                    contents.telling().in(language), language))),
                    resources,
                    fingerprint,
                    done -> goesOn.test(100 * done / pearls.size()));
            if (!isBuilt) {
                delete(fresh);
                return Built.STOPPED;
            }
            replace(folder, fresh);
            return Built.NEW;
        } catch (IOException e) {
            throw new UncheckedIOException("build the edition in " + folder, e);
        }
    }

    private static void writeCatalogue(Path folder) throws IOException {
        var database = folder.resolve(Edition.DATABASE);
        try (var store = CollectionStore.open(database)) {
            CatalogueFile.write(folder.resolve(Edition.CATALOGUE), Catalogue.of(store), database);
        }
    }

    /// The dictionary’s mark stands at the end, where an edition that is opened can see it.
    private static String fingerprint(CollectionContents contents, String dictionaryMark) {
        return Fingerprint.of(contents, IndexBuilder.VERSION) + "-" + dictionaryMark;
    }

    /// Whether the edition’s documents are those that its fingerprint was made from, and its head, cards and related
    /// pearls what the documents say. Reads one document after the other: the whole collection is never in memory.
    /// @throws StoreException if they cannot be read
    static boolean isWhole(Edition edition) {
        var store = edition.store();
        var fingerprint = new Fingerprint(IndexBuilder.VERSION);
        var head = store.head();
        var cards = new ArrayList<PearlCard>();
        var related = new HashMap<PearlId, Set<PearlId>>();
        fingerprint.add(head);
        fingerprint.add(store.glossary());
        fingerprint.add(store.synonyms());
        for (var language : Language.values()) {
            fingerprint.add(store.tellingBytes(language));
        }
        fingerprint.add(store.words());
        store.forEachPearl((_, json) -> {
            fingerprint.add(json);
            var pearl = CollectionDocuments.pearl(json);
            cards.add(pearl.card());
            pearl.related().forEach(other -> {
                related.computeIfAbsent(pearl.id(), _ -> new HashSet<>()).add(other);
                related.computeIfAbsent(other, _ -> new HashSet<>()).add(pearl.id());
            });
        });
        store.forEachSession((_, json) -> fingerprint.add(json));
        store.forEachFigure((figure, drawing) -> {
            fingerprint.add(figure.value());
            fingerprint.add(drawing);
        });
        return edition.fingerprint().startsWith(fingerprint.digits() + "-")
                && edition.head().equals(CollectionDocuments.head(head))
                && edition.cards().equals(store.cards())
                && Set.copyOf(edition.cards()).equals(Set.copyOf(cards))
                && edition.cards().stream()
                        .map(PearlCard::id)
                        .allMatch(id -> Set.copyOf(store.related(id)).equals(related.getOrDefault(id, Set.of())));
    }

    private static List<Pearl> pearls(CollectionStore store, CollectionContents contents) {
        return store.cards().stream()
                .map(card -> CollectionDocuments.pearl(
                        Objects.requireNonNull(contents.pearls().get(card.id()))))
                .toList();
    }

    /// Where the old edition lies while the new one is moved into its place, and stays if the program dies just then.
    static Path displaced(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".old");
    }

    /// Whether an edition of that fingerprint opens there, with its catalogue and its index.
    private static boolean isBuilt(Path folder, String fingerprint) {
        try (var edition = Edition.open(folder)) {
            edition.makeReady();
            edition.warmUp();
            return edition.fingerprint().equals(fingerprint)
                    && CatalogueFile.read(folder.resolve(Edition.CATALOGUE), folder.resolve(Edition.DATABASE))
                            .isPresent();
        } catch (StoreException | SearchException | CollectionReadException e) {
            // Missing or damaged: that is what building is for.
            return false;
        }
    }

    private static void replace(Path folder, Path fresh) throws IOException {
        var old = displaced(folder);
        delete(old);
        if (Files.exists(folder)) {
            Files.move(folder, old);
        }
        Files.move(fresh, folder);
        delete(old);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
