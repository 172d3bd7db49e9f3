package fi.helminauha.collection.json;

import fi.helminauha.collection.CollectionDraft;
import fi.helminauha.collection.CollectionValidator;
import fi.helminauha.collection.Draft;
import fi.helminauha.collection.Drawing;
import fi.helminauha.collection.FigureId;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.Problem;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.TellingWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads a collection's folder. Files are read in the order of their names, so that everything built from a collection
/// is the same each time.
public final class CollectionReader {
    private static final int LARGEST_DOCUMENT = 1_000_000;
    /// Of a language’s telling words, which are many.
    private static final int LARGEST_WORD_LIST = 4_000_000;
    private static final int LARGEST_DRAWING = 200_000;

    private final CollectionFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    private CollectionReader(CollectionFolder folder) {
        this.folder = folder;
        problems.addAll(folder.problems());
    }

    /// The collection, or everything that is wrong in its files. `glossary.json`, `synonyms.json`, telling words,
    /// `words.json`, `wording.json`, sessions and figures may be missing.
    /// @throws CollectionReadException if the folder or a file in it cannot be read
    public static CollectionReading read(Path folder) {
        return new CollectionReader(CollectionFolder.list(folder)).read();
    }

    private CollectionReading read() {
        var head = document(CollectionFolder.HEAD, HeadDocument::head);
        var pearls = documents(folder.pearls(), PearlDocument::pearl);
        var sessions = documents(folder.sessions(), SessionDocument::session);
        var glossary = document(CollectionFolder.GLOSSARY, GlossaryDocument.EMPTY, GlossaryDocument::terms);
        var synonyms = document(CollectionFolder.SYNONYMS, SynonymsDocument.EMPTY, SynonymsDocument::synonyms);
        var telling = Localized.of(this::telling);
        var words = document(CollectionFolder.WORDS, WordsDocument.EMPTY, WordsDocument::words);
        var wording = document(CollectionFolder.WORDING, WordingDocument.EMPTY, WordingDocument::rules);
        var figures = folder.figures().stream().map(this::drawing).toList();

        var draft = new CollectionDraft(
                problems,
                head.draft(),
                drafts(pearls),
                drafts(sessions),
                glossary.draft(),
                synonyms.draft(),
                telling.map(Document::draft),
                words.draft(),
                wording.draft(),
                figures);
        var found = CollectionValidator.problems(draft);
        if (!found.isEmpty()) {
            return new CollectionReading.Rejected(found);
        }
        var files = new CollectionFiles(
                head.text(),
                texts(pearls, Pearl::id),
                texts(sessions, ReadySession::id),
                glossary.text(),
                synonyms.text(),
                telling.map(Document::text),
                words.text());
        return new CollectionReading.Read(CollectionValidator.collection(draft), files);
    }

    private Document<TellingWords> telling(Language language) {
        var file = CollectionFolder.telling(language);
        Function<Fields, TellingWords> mapping = fields -> TellingDocument.words(fields, language);
        return folder.has(file)
                ? document(file, LARGEST_WORD_LIST, mapping)
                : Document.parse(TellingDocument.EMPTY, new Findings(file), mapping);
    }

    private <T> List<Document<T>> documents(List<String> files, Function<Fields, T> mapping) {
        return files.stream().map(file -> document(file, mapping)).toList();
    }

    /// @param otherwise  what the file says where it is not there
    private <T> Document<T> document(String file, String otherwise, Function<Fields, T> mapping) {
        return folder.has(file) ? document(file, mapping) : Document.parse(otherwise, new Findings(file), mapping);
    }

    private <T> Document<T> document(String file, Function<Fields, T> mapping) {
        return document(file, LARGEST_DOCUMENT, mapping);
    }

    /// @param most  bytes
    private <T> Document<T> document(String file, int most, Function<Fields, T> mapping) {
        var findings = new Findings(file);
        var document = text(file, most, findings)
                .map(text -> Document.parse(text, findings, mapping))
                .orElseGet(() -> new Document<>("", findings.draft(Optional.empty())));
        problems.addAll(findings.problems());
        return document;
    }

    private Draft<Drawing> drawing(String file) {
        var findings = new Findings(file);
        var id = new FigureId(file.substring(file.indexOf('/') + 1, file.lastIndexOf('.')));
        var drawing = text(file, LARGEST_DRAWING, findings).map(svg -> DrawingFile.drawing(id, svg, findings));
        problems.addAll(findings.problems());
        return findings.draft(drawing);
    }

    private Optional<String> text(String file, int most, Findings findings) {
        try {
            return folder.has(file) ? TextFile.read(folder.path(file), most, findings) : Optional.empty();
        } catch (IOException e) {
            throw new CollectionReadException("read " + file, e);
        }
    }

    private static <T> List<Draft<T>> drafts(List<Document<T>> documents) {
        return documents.stream().map(Document::draft).toList();
    }

    private static <T, I extends Comparable<I>> SortedMap<I, String> texts(
            List<Document<T>> documents, Function<T, I> id) {
        var texts = new TreeMap<I, String>();
        documents.forEach(document -> texts.put(id.apply(document.value()), document.text()));
        return texts;
    }
}
