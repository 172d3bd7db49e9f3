package fi.helminauha.search.highlight;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.search.analysis.AnalyzedText;
import fi.helminauha.search.analysis.RecentCache;
import fi.helminauha.search.index.TextIndex;

/// The pearls of an index with their words found; those that snippets were last cut from are remembered, since
/// as-you-type asks for the same ones again at each key. Safe for use by many threads.
public final class AnalyzedPearls {
    /// The passages of three answers. With twice as many, some 1.2 MB.
    private static final int MOST = 45;

    private final TextIndex index;
    private final RecentCache<AnalyzedPearl> latest = new RecentCache<>(MOST);

    /// @param index  has the bodies’ passages
    public AnalyzedPearls(TextIndex index) {
        this.index = index;
    }

    /// @param card  the document’s
    public AnalyzedPearl of(int document, PearlCard card, Language language) {
        return latest.get(language.code() + document, _ -> {
            var analysis = index.analyses().in(language);
            return new AnalyzedPearl(
                    AnalyzedText.of(card.title().in(language), analysis),
                    AnalyzedText.of(card.summary().in(language), analysis),
                    index.passages(document, language).stream()
                            .map(passage -> AnalyzedText.of(passage, analysis))
                            .toList());
        });
    }
}
