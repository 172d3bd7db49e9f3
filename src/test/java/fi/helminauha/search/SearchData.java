package fi.helminauha.search;

import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.json.CollectionDocuments;
import fi.helminauha.morphology.FinnishDictionary;
import fi.helminauha.morphology.VoikkoLocations;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.index.IndexBuilder;
import fi.helminauha.search.index.IndexSource;
import fi.helminauha.search.index.TextIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// The real collection, read once, and indexes of it in memory.
final class SearchData {
    private static final Path DATA = Path.of("data");
    static final List<Pearl> PEARLS = pearls();
    /// The pearls with their telling words.
    static final IndexSource SOURCE = new IndexSource(
            PEARLS,
            Localized.of(language ->
                    CollectionDocuments.telling(text(DATA.resolve("telling." + language.code() + ".json")), language)));
    static final List<PearlCard> CARDS = PEARLS.stream().map(Pearl::card).toList();
    static final List<Theme> THEMES =
            CollectionDocuments.head(text(DATA.resolve("collection.json"))).themes();
    static final SearchResources WITHOUT_DICTIONARY = new SearchResources(
            Optional.empty(),
            CollectionDocuments.words(text(DATA.resolve("words.json"))),
            CollectionDocuments.synonyms(text(DATA.resolve("synonyms.json"))));
    static final Optional<FinnishDictionary> DICTIONARY = VoikkoLocations.of(
                    List.of(), System.getenv(), Path.of(System.getProperty("user.home")))
            .firstReadable()
            .map(FinnishDictionary::read);
    /// With the dictionary if it is installed.
    static final SearchResources RESOURCES =
            new SearchResources(DICTIONARY, WITHOUT_DICTIONARY.words(), WITHOUT_DICTIONARY.synonyms());

    private SearchData() {}

    private static List<Pearl> pearls() {
        try (var files = Files.walk(DATA.resolve("pearls"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> CollectionDocuments.pearl(text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of pearls for which nobody has written telling words.
    static Directory index(List<Pearl> pearls, SearchResources resources) {
        return index(IndexSource.ofPearls(pearls), resources);
    }

    static Directory index(IndexSource source, SearchResources resources) {
        try {
            var directory = new ByteBuffersDirectory();
            IndexBuilder.build(directory, source, resources, "test", _ -> true);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A search over the real collection.
    static PearlSearch search(SearchResources resources) {
        var index = TextIndex.open(index(SOURCE, resources), resources);
        return new PearlSearch(THEMES, CARDS, () -> index);
    }

    /// Where the pearls stand in a list, from 1.
    static Map<String, Integer> ranks(Answer answer) {
        var ranks = new HashMap<String, Integer>();
        answer.hits().forEach(hit -> ranks.put(hit.card().id().value(), ranks.size() + 1));
        return ranks;
    }
}
