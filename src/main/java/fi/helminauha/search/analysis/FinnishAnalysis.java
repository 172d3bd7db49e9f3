package fi.helminauha.search.analysis;

import fi.helminauha.morphology.GradationStemmer;
import fi.helminauha.morphology.Part;
import fi.helminauha.morphology.Reading;
import fi.helminauha.morphology.WordAnalyzer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finnish words by Voikko’s dictionary. Used on one thread at a time.
final class FinnishAnalysis implements WordAnalysis {
    private final WordAnalyzer analyzer;

    FinnishAnalysis(WordAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public WordForms forms(String word) {
        var readings = analyzer.analyze(word);
        if (!readings.isEmpty()) {
            return known(readings);
        }
        var inflected = WordEnding.without(word);
        return inflected.equals(word) ? unknown(word) : abbreviation(inflected);
    }

    /// A name or a foreign word: its stem lets its own forms find each other.
    private static WordForms unknown(String word) {
        var sequence = word.indexOf('-') > 0 ? List.of(word.split("-", -1)) : List.<String>of();
        return new WordForms(List.of(GradationStemmer.stem(word)), List.of(), sequence, sequence, isNumber(word));
    }

    /// What has an ending after its colon is no typing error.
    private WordForms abbreviation(String word) {
        var forms = forms(word);
        var bases = new LinkedHashSet<>(List.of(word));
        bases.addAll(forms.bases());
        return new WordForms(List.copyOf(bases), forms.roots(), forms.parts(), forms.sequence(), true);
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static WordForms known(List<Reading> readings) {
        var fewestParts = readings.stream()
                .mapToInt(reading -> reading.parts().size())
                .min()
                .orElseThrow();
        var bases = new LinkedHashSet<String>();
        var roots = new LinkedHashSet<String>();
        var parts = new LinkedHashSet<String>();
        List<String> sequence = List.of();
        for (var reading : readings) {
            bases.add(lower(reading.actionNoun().orElse(reading.baseForm())));
            reading.actionNoun().ifPresent(_ -> roots.add(lower(reading.baseForm())));
            // The verb behind a compound is that of its last part alone: another word.
            if (!reading.isCompound()) {
                reading.verb().ifPresent(verb -> roots.add(lower(verb)));
            }
            // A plain word is now and then also some far-fetched compound: that one’s parts would only make noise.
            if (reading.parts().size() == fewestParts) {
                addParts(reading.parts(), parts);
                if (sequence.isEmpty() && reading.isCompound()) {
                    sequence = reading.parts().stream()
                            .map(part -> lower(part.baseForm()))
                            .toList();
                }
            }
        }
        return new WordForms(List.copyOf(bases), List.copyOf(roots), List.copyOf(parts), sequence, true);
    }

    private static void addParts(List<Part> sequence, Set<String> parts) {
        for (var part : sequence) {
            part.pieces().forEach(piece -> parts.add(lower(piece)));
        }
        if (sequence.size() > 1) {
            sequence.forEach(part -> parts.add(lower(part.baseForm())));
        }
        for (var from = 0; from < sequence.size() - 1; from++) {
            for (var to = from + 2; to <= sequence.size(); to++) {
                if (to - from < sequence.size()) {
                    parts.add(joined(sequence.subList(from, to)));
                }
            }
        }
    }

    /// The word that adjacent parts of a compound make: `työnohjaus` in `etätyönohjaus`.
    private static String joined(List<Part> parts) {
        var joined = new StringBuilder();
        for (var part : parts.subList(0, parts.size() - 1)) {
            joined.append(part.surface());
        }
        return lower(joined.append(parts.getLast().baseForm()).toString());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
