package fi.helminauha.search;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Builds the full-text index of a collection.
public final class IndexBuilder {
    private IndexBuilder() {}

    /// Writes the whole index into an empty folder.
    /// @param fingerprint  what it is built from, for [TextIndex#fingerprint]
    /// @throws SearchException if the folder cannot be written
    public static void build(Path folder, List<Pearl> pearls, String fingerprint) {
        try (var directory = FSDirectory.open(folder)) {
            build(directory, pearls, fingerprint);
        } catch (IOException e) {
            throw new SearchException("build the index", e);
        }
    }

    static void build(Directory directory, List<Pearl> pearls, String fingerprint) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzers()))) {
            for (var pearl : pearls) {
                writer.addDocument(document(pearl));
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of(IndexFields.FINGERPRINT, fingerprint).entrySet());
            writer.commit();
        }
    }

    private static Analyzer analyzers() {
        var byField = new HashMap<String, Analyzer>();
        for (var language : Language.values()) {
            var analyzer = IndexFields.analyzer(language);
            byField.put(IndexFields.title(language), analyzer);
            byField.put(IndexFields.summary(language), analyzer);
            byField.put(IndexFields.body(language), analyzer);
        }
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
    }

    private static Document document(Pearl pearl) {
        var document = new Document();
        document.add(new StringField(IndexFields.ID, pearl.id().value(), Store.YES));
        for (var language : Language.values()) {
            var text = pearl.in(language);
            document.add(new TextField(IndexFields.title(language), text.title(), Store.YES));
            document.add(new TextField(IndexFields.summary(language), text.summary(), Store.YES));
            var body = text.body().stream().flatMap(IndexBuilder::texts).collect(Collectors.joining(" "));
            document.add(new TextField(IndexFields.body(language), body, Store.YES));
        }
        return document;
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> Stream.of(text);
            case Block.Paragraph(var text) -> Stream.of(text.plain());
            case Block.Bullets(var items) -> plain(items);
            case Block.Numbers(var items) -> plain(items);
            case Block.Step(var title, var text, var _) -> Stream.of(title, text.plain());
            case Block.Quotation(var text, var source) -> Stream.concat(Stream.of(text.plain()), source.stream());
            case Block.Table(var header, var rows) ->
                Stream.concat(plain(header), rows.stream().flatMap(IndexBuilder::plain));
            case Block.Checklist(var items) -> plain(items);
            case Block.Questions(var items) -> plain(items);
            case Block.Form(var title, var fields) ->
                Stream.concat(Stream.of(title), fields.stream().map(Block.FormField::label));
            case Block.Figure(var _, var words, var _, var caption) ->
                Stream.concat(words.values().stream(), caption.stream().map(RichText::plain));
            case Block.Note(var _, var text) -> Stream.of(text.plain());
        };
    }

    private static Stream<String> plain(List<RichText> texts) {
        return texts.stream().map(RichText::plain);
    }
}
