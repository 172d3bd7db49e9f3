package fi.helminauha.search;

import fi.helminauha.collection.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/// The fields of the index and how each language’s text becomes terms.
final class IndexFields {
    static final String ID = "id";
    static final String FINGERPRINT = "fingerprint";

    private IndexFields() {}

    static String title(Language language) {
        return "title_" + language.code();
    }

    static String summary(Language language) {
        return "summary_" + language.code();
    }

    static String body(Language language) {
        return "body_" + language.code();
    }

    static Analyzer analyzer(Language language) {
        return switch (language) {
            case FI -> new FinnishAnalyzer();
            case SV -> new SwedishAnalyzer();
            case EN -> new EnglishAnalyzer();
        };
    }
}
