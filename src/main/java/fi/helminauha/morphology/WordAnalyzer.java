package fi.helminauha.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks words up in a [FinnishDictionary]. Used on one thread only: each thread takes its own from
/// [FinnishDictionary#analyzer()], which costs some tens of kilobytes and no time.
public final class WordAnalyzer {
    /// As in libvoikko: no word is longer.
    private static final int MAX_LENGTH = 255;
    /// As in libvoikko, which stops before the hundredth.
    private static final int MAX_ANALYSES = 99;

    private final TransducerWalk walk;
    private final Analysis analysis;
    private final KnownWordIndex knownWords;

    WordAnalyzer(Transducer transducer, KnownWordIndex knownWords) {
        this.walk = new TransducerWalk(transducer);
        this.analysis = new Analysis(transducer.symbols());
        this.knownWords = knownWords;
    }

    /// All readings of a word, without doubles: those by the collection's own words first, then those by the
    /// dictionary in its order. Empty if the word is unknown.
    ///
    /// Capitals do not matter. If nothing knows a word that has hyphens, its last piece decides: `ASKO-hankkeessa`
    /// is read as `ASKO` + `hanke`, `30-60-90` as three numbers. Punctuation around the word is the caller's to
    /// take away.
    public List<Reading> analyze(CharSequence word) {
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            return List.of();
        }
        var form = SurfaceForm.of(word);
        var readings = readings(form);
        return readings.isEmpty() && form.indexOf('-') > 0 ? hyphenated(form) : readings;
    }

    private List<Reading> readings(String form) {
        var readings = new ArrayList<Reading>(4);
        knownWords.addReadings(form, this, readings);
        readings.addAll(dictionaryReadings(form));
        return readings;
    }

    /// The readings by the transducer alone.
    ///
    /// @param form  a [SurfaceForm]
    List<Reading> dictionaryReadings(String form) {
        if (!walk.start(form)) {
            return List.of();
        }
        var readings = new ArrayList<Reading>(4);
        for (var count = 0; count < MAX_ANALYSES && walk.next(analysis); count++) {
            if (HyphenRules.allow(analysis)) {
                ReadingRules.addReadings(analysis, form.length(), readings);
            }
        }
        return readings;
    }

    /// The last piece must be known or a number; the pieces before it may be anything.
    private List<Reading> hyphenated(String form) {
        var hyphen = form.lastIndexOf('-');
        var first = form.substring(0, hyphen);
        var parts = new ArrayList<Part>();
        for (var piece : first.split("-", -1)) {
            if (piece.isEmpty()) {
                return List.of();
            }
            var known = readings(piece);
            parts.add(known.isEmpty() ? Part.of(piece, piece) : whole(piece, known.getFirst()));
        }
        var last = form.substring(hyphen + 1);
        var lastReadings = isNumber(last) ? List.of(number(last)) : readings(last);
        var readings = new ArrayList<Reading>();
        for (var reading : lastReadings) {
            var all = new ArrayList<>(parts);
            all.addAll(reading.parts());
            readings.add(new Reading(
                    first + '-' + reading.baseForm(),
                    reading.actionNoun().map(noun -> first + '-' + noun),
                    all,
                    reading.wordClass()));
        }
        return readings;
    }

    private static Part whole(String surface, Reading reading) {
        return reading.isCompound()
                ? new Part(
                        surface,
                        reading.actionNoun().orElse(reading.baseForm()),
                        reading.baseForm(),
                        false,
                        reading.parts().stream().map(Part::baseForm).toList())
                : reading.parts().getFirst();
    }

    private static Reading number(String digits) {
        return new Reading(digits, Optional.empty(), List.of(Part.of(digits, digits)), WordClass.NUMERAL);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
