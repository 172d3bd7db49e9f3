package fi.helminauha.search.index;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.search.analysis.Analyses;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.analysis.WordCursor;
import fi.helminauha.search.analysis.WordForms;
import fi.helminauha.search.index.IndexFields.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.ThreadInterruptedException;

/// Builds the full-text index of a collection. Used on one thread only.
public final class IndexBuilder {
    /// Changes whenever other terms come out of the same texts; belongs to the fingerprint.
    public static final String VERSION = "10";

    private static final double BUFFER_MB = 48;
    private static final FieldType TEXT = terms(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType LIST = terms(IndexOptions.DOCS_AND_FREQS, true);

    static {
        LuceneWarnings.silence();
    }

    private final Localized<Map<String, BytesRef[]>> known = Localized.of(_ -> new HashMap<>());
    private final Localized<Function<String, BytesRef[]>> analyses;
    private final Map<String, TermStream> streams = new HashMap<>();

    private final IndexSource source;

    private IndexBuilder(IndexSource source, SearchResources resources) {
        this.source = source;
        this.analyses = Localized.of(language -> {
            var vocabulary = Analyses.needsVocabulary(language, resources)
                    ? vocabulary(source, language, resources)
                    : Set.<String>of();
            var analysis = Analyses.of(language, resources, () -> vocabulary);
            return word -> terms(word, analysis.forms(word));
        });
    }

    private static FieldType terms(IndexOptions options, boolean isLengthOmitted) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(isLengthOmitted);
        type.freeze();
        return type;
    }

    /// Writes the whole index into an empty folder.
    /// @param fingerprint  what it is built from, for [TextIndex#fingerprint]
    /// @throws SearchException if the folder cannot be written or the thread is interrupted
    public static void build(Path folder, IndexSource source, SearchResources resources, String fingerprint) {
        build(folder, source, resources, fingerprint, _ -> true);
    }

    /// Writes the whole index into an empty folder, which is worthless if the building was stopped.
    /// @param goesOn  told after each pearl how many are in the index; false stops the building
    /// @return whether it was built to the end
    /// @throws SearchException if the folder cannot be written or the thread is interrupted
    public static boolean build(
            Path folder, IndexSource source, SearchResources resources, String fingerprint, IntPredicate goesOn) {
        try (var directory = FSDirectory.open(folder)) {
            return build(directory, source, resources, fingerprint, goesOn);
        } catch (IOException | ThreadInterruptedException e) {
            throw new SearchException("build the index", e);
        }
    }

    /// Writes the whole index into an empty directory; see above.
    /// @throws IOException if the directory cannot be written
    public static boolean build(
            Directory directory, IndexSource source, SearchResources resources, String fingerprint, IntPredicate goesOn)
            throws IOException {
        stopIfAsked();
        var builder = new IndexBuilder(source, resources);
        var config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB);
        try (var writer = new IndexWriter(directory, config)) {
            for (var i = 0; i < source.pearls().size(); i++) {
                stopIfAsked();
                writer.addDocument(builder.document(source.pearls().get(i)));
                if (!goesOn.test(i + 1)) {
                    writer.rollback();
                    return false;
                }
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of(IndexFields.FINGERPRINT, fingerprint, IndexFields.ANALYSER, VERSION)
                    .entrySet());
            writer.commit();
            return true;
        }
    }

    private static void stopIfAsked() {
        if (Thread.currentThread().isInterrupted()) {
            throw new SearchException("build the index", "it was stopped");
        }
    }

    private Document document(Pearl pearl) {
        var document = new Document();
        document.add(
                new BinaryDocValuesField(IndexFields.ID, new BytesRef(pearl.id().value())));
        document.add(new BinaryDocValuesField(
                IndexFields.RELATED,
                new BytesRef(pearl.related().stream().map(PearlId::value).collect(Collectors.joining(" ")))));
        for (var language : Language.values()) {
            var text = pearl.in(language);
            for (var part : IndexFields.PARTS) {
                document.add(new Field(
                        part.field(language),
                        stream(part, language).read(texts(source, pearl, language, part)),
                        part.isList() ? LIST : TEXT));
            }
            document.add(new StoredField(IndexFields.situations(language), String.join("\n", text.askedAs())));
            document.add(new StoredField(IndexFields.passages(language), String.join("\n", Passages.passages(text))));
        }
        return document;
    }

    private TermStream stream(Part part, Language language) {
        return streams.computeIfAbsent(
                part.field(language), _ -> new TermStream(word -> terms(part, known(language, word))));
    }

    private BytesRef[] known(Language language, String word) {
        return known.in(language).computeIfAbsent(word, analyses.in(language));
    }

    /// Of a telling word the surface stands by itself, once for both lists.
    private static BytesRef[] terms(Part part, BytesRef[] all) {
        return switch (part) {
            case TOLD -> Arrays.copyOf(all, 1);
            case FIRST_TOLD, FURTHER_TOLD -> Arrays.copyOfRange(all, 1, all.length);
            case TITLE, SUMMARY, ASKED, BODY -> all;
        };
    }

    private static List<String> texts(IndexSource source, Pearl pearl, Language language, Part part) {
        var text = pearl.in(language);
        return switch (part) {
            case TITLE -> List.of(text.title());
            case SUMMARY -> List.of(text.summary());
            case ASKED -> text.askedAs();
            case FIRST_TOLD -> source.telling().in(language).of(pearl.id()).first();
            case FURTHER_TOLD -> source.telling().in(language).of(pearl.id()).further();
            case TOLD -> {
                var told = source.telling().in(language).of(pearl.id());
                yield Stream.concat(told.first().stream(), told.further().stream())
                        .toList();
            }
            case BODY -> Passages.passages(text);
        };
    }

    /// The surface, then at least one base form, then the parts.
    private static BytesRef[] terms(String word, WordForms forms) {
        var terms = new ArrayList<BytesRef>();
        terms.add(new BytesRef(IndexFields.SURFACE + word));
        forms.bases().forEach(base -> terms.add(new BytesRef(IndexFields.BASE + base)));
        forms.weaker().forEach(part -> terms.add(new BytesRef(IndexFields.PART + part)));
        return terms.toArray(BytesRef[]::new);
    }

    /// The stems of all words of the texts: the same that [TextIndex] reads from the finished index.
    private static Set<String> vocabulary(IndexSource source, Language language, SearchResources resources) {
        var stems = Analyses.of(language, resources, Set::of);
        var words = new HashSet<String>();
        for (var pearl : source.pearls()) {
            for (var part : IndexFields.PARTS) {
                for (var text : texts(source, pearl, language, part)) {
                    var cursor = new WordCursor(text);
                    while (cursor.next()) {
                        words.add(cursor.word());
                    }
                }
            }
        }
        var vocabulary = new HashSet<String>();
        words.forEach(word -> vocabulary.addAll(stems.forms(word).bases()));
        return vocabulary;
    }
}
