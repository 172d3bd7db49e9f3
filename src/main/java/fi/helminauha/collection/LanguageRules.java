package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What every text keeps wherever it stands: length, plain words, typography, no contact details (data/README.md §1,
/// §3).
final class LanguageRules {
    private static final int LONGEST_SENTENCE_WORDS = 30;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_SUMMARY = 260;
    private static final int SHOWN_WORDS = 6;
    // Does not look for the beginning of an address within a word, so that a long word costs no more than its length.
    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]+\\.\\w+");
    /// Begins with + or 0 and has at least six digits in groups.
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\d/.,-])(\\+\\d{1,3}|\\(?0\\d{1,3}\\)?)[ \\u00A0-]?"
                    + "\\d{2,4}([ \\u00A0-]?\\d{2,4}){1,3}(?!\\d)");
    private static final Pattern STRAIGHT_QUOTE = Pattern.compile("[\"']");
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile("\\s[,.;:!?](\\s|$)");

    private final Draft<?> draft;
    private final Passage passage;
    private final List<Problem> problems = new ArrayList<>();

    private LanguageRules(Draft<?> draft, Passage passage) {
        this.draft = draft;
        this.passage = passage;
    }

    static Stream<Problem> problems(CollectionDraft draft) {
        return draft.drafts()
                .flatMap(file ->
                        file.passages().stream().flatMap(passage -> new LanguageRules(file, passage).check().stream()));
    }

    private List<Problem> check() {
        contact();
        size();
        if (passage.role().isOwnLanguage()) {
            sentences();
            words();
            typography();
        }
        return problems;
    }

    private void contact() {
        if (MAIL.matcher(passage.text()).find()) {
            problem("Here is an e-mail address; remove it.");
        }
        if (PHONE.matcher(passage.text()).find()) {
            problem("Here is what looks like a phone number; remove it.");
        }
    }

    private void size() {
        var length = passage.text().length();
        switch (passage.role()) {
            case TITLE -> atMost(length, LONGEST_TITLE, "title");
            case SUMMARY -> atMost(length, LONGEST_SUMMARY, "summary");
            case ASKED_AS, NEED, HEADING, PROSE, ARRANGEMENT, FIGURE_WORD, ALTERNATIVE, NAME, SOURCE, SEARCH_WORD -> {}
        }
    }

    private void atMost(int length, int most, String what) {
        if (length > most) {
            problem("The " + what + " has " + length + " characters; shorten it to " + most + ".");
        }
    }

    private void sentences() {
        for (var sentence : Prose.breaths(passage.text())) {
            var words = Prose.words(sentence);
            if (words > LONGEST_SENTENCE_WORDS) {
                problem("The sentence that begins “" + beginning(sentence) + "” has " + words
                        + " words; divide it, at most " + LONGEST_SENTENCE_WORDS + ".");
            }
        }
    }

    private static String beginning(String sentence) {
        var words = sentence.split("\\s+", SHOWN_WORDS + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(SHOWN_WORDS, words.length))) + "…";
    }

    private void words() {
        if (passage.role().isRunningText()) {
            passage.language().stream()
                    .flatMap(language -> Fillers.in(passage.text(), language))
                    .forEach(filler -> problem("“" + filler + "” says nothing; leave it out."));
        }
    }

    private void typography() {
        var text = passage.text();
        if (STRAIGHT_QUOTE.matcher(text).find()) {
            problem("Here is a straight quotation mark or apostrophe; write ” or ’ (in English “…”).");
        }
        if (text.contains("  ")) {
            problem("Here are two spaces in a row; remove one.");
        }
        if (SPACE_BEFORE_MARK.matcher(text).find()) {
            problem("Here is a space before a punctuation mark; remove it.");
        }
    }

    private void problem(String sentence) {
        problems.add(draft.problem(passage.pointer(), sentence));
    }
}
