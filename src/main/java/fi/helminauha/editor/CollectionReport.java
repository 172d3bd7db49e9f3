package fi.helminauha.editor;

import fi.helminauha.collection.Advice;
import fi.helminauha.collection.CollectionAdvice;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.Prose;
import fi.helminauha.collection.Theme;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells editors how large a collection is.
final class CollectionReport {
    private static final Pattern FULL_STOP = Pattern.compile("[.!?…][”’“)]{0,2}$");

    private final PearlCollection collection;
    private final StringBuilder text = new StringBuilder();

    private CollectionReport(PearlCollection collection) {
        this.collection = collection;
    }

    /// Lines of plain text: what there is, and how much of it is still to be mended.
    static String of(PearlCollection collection) {
        var report = new CollectionReport(collection);
        report.languages();
        report.kinds();
        report.themes();
        report.rest();
        report.advice();
        return report.text.toString();
    }

    private void languages() {
        line("Collection " + collection.version() + " is in order.");
        line("");
        line("language  pearls     words  words/sentence");
        for (var language : Language.values()) {
            var texts = collection.pearls().stream()
                    .flatMap(pearl -> Prose.counted(pearl.in(language)))
                    .toList();
            var words = texts.stream().mapToInt(Prose::words).sum();
            // Headings and labels are no sentences, and would make the sentences look short.
            var sentences = texts.stream()
                    .flatMap(text -> Prose.sentences(text).stream())
                    .filter(FULL_STOP.asPredicate())
                    .mapToInt(Prose::words)
                    .summaryStatistics();
            line(String.format(
                    Locale.ROOT,
                    "%-8s %7d %9d %15.1f",
                    language.code(),
                    collection.pearls().size(),
                    words,
                    sentences.getAverage()));
        }
    }

    private void kinds() {
        line("");
        for (var kind : PearlKind.values()) {
            count(kind.code(), pearls(pearl -> pearl.card().kind() == kind));
        }
    }

    private void themes() {
        for (var theme : collection.themes()) {
            line("");
            var ids = theme.themes().stream().map(Theme::id).toList();
            count(theme.id().value(), pearls(pearl -> ids.contains(pearl.card().theme())));
            for (var id : ids) {
                count("  " + id, pearls(pearl -> pearl.card().theme().equals(id)));
            }
        }
    }

    private void rest() {
        line("");
        count("sessions", collection.sessions().size());
        count("figures", collection.figures().size());
        count("terms", collection.glossary().size());
        count(
                "telling words",
                Stream.of(Language.values())
                        .flatMap(language -> collection.telling().in(language).byPearl().values().stream())
                        .mapToInt(
                                words -> words.first().size() + words.further().size())
                        .sum());
        count("synonym groups", collection.synonyms().groups().size());
        count("words for the dictionary", collection.words().size());
    }

    private void advice() {
        var advice = CollectionAdvice.of(collection);
        line("");
        line("to be mended (--advice tells where)");
        for (var kind : Advice.Kind.values()) {
            count(
                    "  " + kind.code(),
                    advice.stream().filter(each -> each.kind() == kind).count());
        }
    }

    private long pearls(Predicate<Pearl> which) {
        return collection.pearls().stream().filter(which).count();
    }

    private void count(String what, long number) {
        line(String.format(Locale.ROOT, "%-40s %5d", what, number));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
