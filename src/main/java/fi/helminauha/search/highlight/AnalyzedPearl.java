package fi.helminauha.search.highlight;

import fi.helminauha.search.analysis.AnalyzedText;
import java.util.List;

/// What a snippet can be cut from.
public record AnalyzedPearl(AnalyzedText title, AnalyzedText summary, List<AnalyzedText> body) {
    public AnalyzedPearl {
        body = List.copyOf(body);
    }
}
