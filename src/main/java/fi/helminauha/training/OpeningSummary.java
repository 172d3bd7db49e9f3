package fi.helminauha.training;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Prose;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A pearl’s summary as the audience reads it where the pearl begins in a step of other minutes than the pearl’s own:
/// it says nothing of time, so that nobody reads “in two hours” on the screen of a half-hour.
final class OpeningSummary {
    private static final Pattern FINNISH =
            words("minuut|vartti|vartin|vartis|tunti(?![js])|tunni(?!st)|(puoli|puolen )päiv|iltapäiv|aamupäiv");
    private static final Pattern SWEDISH = words("minut|timm(e|a)|kvart(?!al)|halv ?dag|eftermiddag|förmiddag");
    private static final Pattern ENGLISH =
            words("minute|\\bhours?\\b|half[ -](an? )?(hour|day)|\\bafternoon|\\bmorning");

    private OpeningSummary() {}

    /// @return empty if every sentence speaks of time
    static String withoutTime(String summary, Language language) {
        var time = switch (language) {
            case FI -> FINNISH;
            case SV -> SWEDISH;
            case EN -> ENGLISH;
        };
        return Prose.sentences(summary).stream()
                .filter(sentence -> !time.matcher(sentence).find())
                .collect(Collectors.joining(" "));
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
