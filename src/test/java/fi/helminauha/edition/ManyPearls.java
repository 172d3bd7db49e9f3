package fi.helminauha.edition;

import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.json.CollectionDocuments;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.index.IndexBuilder;
import fi.helminauha.search.index.IndexSource;
import fi.helminauha.store.CollectionContents;
import fi.helminauha.store.CollectionWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Editions of as many pearls as one likes for measuring: the real ones, then such as have a real one’s facts and
/// three of its blocks. One more, [#LONG], has the bodies of two.
public final class ManyPearls {
    public static final PearlId LONG = new PearlId("long-pearl");

    private static final Path DATA = Path.of("data").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BLOCKS = 3;
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private final CollectionContents real;
    private final List<PearlId> ids;
    private final List<Pearl> pearls = new ArrayList<>();
    private final SortedMap<PearlId, String> documents = new TreeMap<>();

    private ManyPearls() {
        var read = FewPearls.read(DATA);
        var files = read.files();
        this.real = new CollectionContents(
                files.head(),
                files.glossary(),
                files.synonyms(),
                files.telling(),
                files.words(),
                files.pearls(),
                files.sessions(),
                read.collection().figures());
        this.ids = read.collection().pearls().stream()
                .map(pearl -> pearl.card().id())
                .toList();
    }

    /// Builds the edition unless it is there already.
    /// @param count       how many pearls, besides the long one
    /// @param dictionary  as the editor’s build is given it
    public static Path buildIn(Path folder, int count, Optional<Path> dictionary) throws IOException {
        var edition = folder.resolve("edition-" + IndexBuilder.VERSION + "-" + count);
        if (Files.notExists(edition)) {
            var many = new ManyPearls();
            many.fill(count);
            many.write(edition, dictionary);
        }
        return edition;
    }

    private void fill(int count) {
        add(longOne());
        for (var number = 0; number < count; number++) {
            var model = real.pearls().get(ids.get(number % ids.size()));
            add(number < ids.size() ? (ObjectNode) JSON.readTree(model) : shortened(model, number));
        }
    }

    private void add(ObjectNode document) {
        document.putArray("related");
        var json = document.toString();
        var pearl = CollectionDocuments.pearl(json);
        pearls.add(pearl);
        documents.put(pearl.id(), json);
    }

    private static ObjectNode shortened(String model, int number) {
        var pearl = (ObjectNode) JSON.readTree(model);
        pearl.put("id", "g-" + number);
        for (var language : LANGUAGES) {
            var text = (ObjectNode) pearl.get("texts").get(language);
            text.put("title", text.get("title").stringValue() + " " + number);
            var body = (ArrayNode) text.get("body");
            var chosen = JSON.createArrayNode();
            for (var block = 0; block < BLOCKS; block++) {
                chosen.add(body.get((number + block) % body.size()));
            }
            text.set("body", chosen);
        }
        return pearl;
    }

    private ObjectNode longOne() {
        var pearl = (ObjectNode) JSON.readTree(real.pearls().get(new PearlId("tk-tyokykytalo")));
        var other = JSON.readTree(real.pearls().get(new PearlId("dia-learning-cafe")));
        pearl.put("id", LONG.value());
        for (var language : LANGUAGES) {
            ((ArrayNode) pearl.get("texts").get(language).get("body"))
                    .addAll((ArrayNode) other.get("texts").get(language).get("body"));
        }
        return pearl;
    }

    private void write(Path edition, Optional<Path> dictionaryFile) throws IOException {
        var dictionary = dictionaryFile.flatMap(EditionDictionary::read);
        var contents = new CollectionContents(
                real.head(),
                real.glossary(),
                real.synonyms(),
                real.telling(),
                real.words(),
                documents,
                new TreeMap<>(),
                real.figures());
        var fingerprint = Fingerprint.of(contents, IndexBuilder.VERSION) + "-" + EditionDictionary.mark(dictionary);
        var fresh = Files.createDirectories(edition.resolveSibling(edition.getFileName() + ".new"));
        CollectionWriter.write(fresh.resolve(Edition.DATABASE), pearls, contents, fingerprint);
        if (dictionary.isPresent()) {
            EditionDictionary.copy(dictionaryFile.orElseThrow(), fresh);
        }
        IndexBuilder.build(
                fresh.resolve(Edition.INDEX),
                new IndexSource(
                        pearls,
                        Localized.of(language ->
                                CollectionDocuments.telling(contents.telling().in(language), language))),
                new SearchResources(
                        dictionary,
                        CollectionDocuments.words(contents.words()),
                        CollectionDocuments.synonyms(contents.synonyms())),
                fingerprint);
        Files.move(fresh, edition);
    }
}
