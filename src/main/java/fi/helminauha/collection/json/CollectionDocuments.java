package fi.helminauha.collection.json;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.GlossaryTerm;
import fi.helminauha.collection.KnownWord;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.Synonyms;
import fi.helminauha.collection.TellingWords;
import java.util.List;
import java.util.function.Function;

/// Reads single documents that were checked when the collection was built, such as [CollectionFiles] has them. Safe for
/// use by many threads. Each method throws [CollectionReadException] if its document is damaged.
public final class CollectionDocuments {
    private CollectionDocuments() {}

    public static CollectionHead head(String json) {
        return read("collection head", json, HeadDocument::head);
    }

    public static Pearl pearl(String json) {
        return read("pearl", json, PearlDocument::pearl);
    }

    public static ReadySession session(String json) {
        return read("session", json, SessionDocument::session);
    }

    public static List<GlossaryTerm> glossary(String json) {
        return read("glossary", json, GlossaryDocument::terms);
    }

    public static Synonyms synonyms(String json) {
        return read("synonyms", json, SynonymsDocument::synonyms);
    }

    /// @param language  of the document
    public static TellingWords telling(String json, Language language) {
        return read("telling words", json, fields -> TellingDocument.words(fields, language));
    }

    public static List<KnownWord> words(String json) {
        return read("words", json, WordsDocument::words);
    }

    private static <T> T read(String what, String json, Function<Fields, T> mapping) {
        var findings = new Findings(what);
        var document = Document.parse(json, findings, mapping);
        if (!findings.problems().isEmpty()) {
            throw new CollectionReadException(
                    "read a stored document", findings.problems().getFirst().toString());
        }
        return document.value();
    }
}
