package fi.helminauha.edition;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.GlossaryTerm;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.TermId;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.collection.json.CollectionDocuments;
import fi.helminauha.morphology.FinnishDictionary;
import fi.helminauha.search.PearlSearch;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.index.SearchException;
import fi.helminauha.search.index.TextIndex;
import fi.helminauha.store.CollectionStore;
import fi.helminauha.store.DamagedStoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An open edition. What reads pearls is used on one thread at a time (`io`), what searches on another (`search`);
/// head and cards are read once and safe anywhere. The one who opens it closes it.
public final class Edition implements AutoCloseable {
    static final String DATABASE = "collection.db";
    static final String CATALOGUE = "catalogue";
    static final String INDEX = "index";

    private final Path folder;
    private final Catalogue catalogue;
    private final Map<PearlId, PearlCard> cardById = new HashMap<>();
    private final Map<ThemeId, Integer> themeSizes;
    private final PearlSearch search;
    private @Nullable CollectionStore store;
    private @Nullable Map<TermId, GlossaryTerm> glossary;
    private @Nullable TextIndex index;

    private Edition(Path folder, Catalogue catalogue, @Nullable CollectionStore store) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.store = store;
        catalogue.cards().forEach(card -> cardById.put(card.id(), card));
        this.themeSizes = sizes(catalogue.head(), catalogue.cards());
        this.search = new PearlSearch(catalogue.head().themes(), catalogue.cards(), this::index);
    }

    /// Reads the catalogue. Database and index are opened when they are first asked: a first list needs neither. Where
    /// there is no catalogue, the database is opened at once.
    /// @throws fi.helminauha.store.StoreException if the database is missing, or if it is asked and damaged
    /// @throws fi.helminauha.collection.json.CollectionReadException if a document that it is asked for is
    public static Edition open(Path folder) {
        var database = folder.resolve(DATABASE);
        var catalogue = CatalogueFile.read(folder.resolve(CATALOGUE), database);
        if (catalogue.isPresent()) {
            return new Edition(folder, catalogue.get(), null);
        }
        var store = CollectionStore.open(database);
        try {
            return new Edition(folder, Catalogue.of(store), store);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    public CollectionHead head() {
        return catalogue.head();
    }

    /// In the collection’s order.
    public List<PearlCard> cards() {
        return catalogue.cards();
    }

    /// How many pearls each theme and sub-theme has; a theme has those of its sub-themes too.
    public Map<ThemeId, Integer> themeSizes() {
        return themeSizes;
    }

    private static Map<ThemeId, Integer> sizes(CollectionHead head, List<PearlCard> cards) {
        var own = new HashMap<ThemeId, Integer>();
        cards.forEach(card -> own.merge(card.theme(), 1, Integer::sum));
        var sizes = new HashMap<>(own);
        for (var theme : head.themes()) {
            for (var sub : theme.themes()) {
                sizes.merge(theme.id(), own.getOrDefault(sub.id(), 0), Integer::sum);
            }
        }
        return Map.copyOf(sizes);
    }

    /// What is known of a pearl without reading it; absent if the collection has none of that id.
    public Optional<PearlCard> card(PearlId id) {
        return Optional.ofNullable(cardById.get(id));
    }

    /// For the `search` thread. Queries with typed text throw [SearchException] when the index is missing, damaged
    /// or of another edition.
    public PearlSearch search() {
        return search;
    }

    /// Opens the index and makes it ready, so that the first query does not wait for it.
    /// @throws SearchException if the index is missing, damaged or of another edition
    public void warmUp() {
        index();
    }

    private synchronized TextIndex index() {
        if (index == null) {
            var dictionary = EditionDictionary.read(EditionDictionary.file(folder));
            var place = folder.resolve(INDEX);
            // Lucene would make the folder.
            if (!Files.isDirectory(place)) {
                throw new SearchException("open the index", "there is no folder " + place);
            }
            var opened = TextIndex.open(place, resources(dictionary));
            if (!opened.fingerprint().equals(fingerprint())
                    || !fingerprint().endsWith(EditionDictionary.mark(dictionary))) {
                opened.close();
                throw new SearchException("open the index", "it was built from another edition or dictionary");
            }
            index = opened;
        }
        return index;
    }

    private SearchResources resources(Optional<FinnishDictionary> dictionary) {
        return new SearchResources(
                dictionary,
                CollectionDocuments.words(catalogue.words()),
                CollectionDocuments.synonyms(catalogue.synonyms()));
    }

    /// Whether Finnish is searched with a dictionary; without one by stems, which finds less.
    public boolean hasDictionary() {
        return !fingerprint().endsWith(EditionDictionary.mark(Optional.empty()));
    }

    /// The pearl, whole; absent if the collection has none of that id.
    public Optional<Pearl> pearl(PearlId id) {
        return store().pearl(id).map(CollectionDocuments::pearl);
    }

    /// The pearls that relate to this one, from either side.
    public List<PearlCard> related(PearlId id) {
        return store().related(id).stream()
                .flatMap(other -> Optional.ofNullable(cardById.get(other)).stream())
                .toList();
    }

    /// The collection’s ready-made sessions, the shortest first.
    public List<ReadySession> readySessions() {
        return store().sessions().stream()
                .map(CollectionDocuments::session)
                .sorted(Comparator.comparingInt(ReadySession::minutes))
                .toList();
    }

    public Optional<GlossaryTerm> term(TermId id) {
        if (glossary == null) {
            var terms = new HashMap<TermId, GlossaryTerm>();
            CollectionDocuments.glossary(store().glossary()).forEach(term -> terms.put(term.id(), term));
            glossary = terms;
        }
        return Optional.ofNullable(glossary.get(id));
    }

    /// The SVG drawing, without words.
    public String figure(FigureId figure) {
        return store().figure(figure);
    }

    String fingerprint() {
        return catalogue.fingerprint();
    }

    /// Opens the database at the first call.
    /// @throws fi.helminauha.store.StoreException if it is missing, damaged or not that of the catalogue
    CollectionStore store() {
        if (store == null) {
            var opened = CollectionStore.open(folder.resolve(DATABASE));
            if (!opened.fingerprint().equals(fingerprint())) {
                opened.close();
                throw new DamagedStoreException("open the collection", "it is not the one of the catalogue");
            }
            store = opened;
        }
        return store;
    }

    /// For the `io` thread: opens what reads pearls, so that the first of them does not wait for it.
    /// @throws fi.helminauha.store.StoreException if the database is missing or damaged
    public void makeReady() {
        store();
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
        if (store != null) {
            store.close();
        }
    }
}
