package fi.helminauha.ui.team;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.Element;
import fi.helminauha.document.Excerpt;
import fi.helminauha.document.PlainWriter;
import fi.helminauha.document.XhtmlWriter;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.Decision;
import fi.helminauha.team.FollowUp;
import fi.helminauha.team.Mark;
import fi.helminauha.team.TeamRun;
import fi.helminauha.ui.library.TeamRunWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The minutes of a team’s run: what was decided, when it is looked at again, what was written down and ticked.
/// @param html  a fragment without styles
public record Minutes(String plain, String html) {
    /// @param begun  the day of the run
    public static Minutes of(TeamRun run, LocalDate begun, Messages messages) {
        var excerpt = Excerpt.whole(new Writer(run, begun, messages).elements());
        return new Minutes(PlainWriter.write(excerpt, messages), XhtmlWriter.write(excerpt, messages));
    }

    private record Writer(TeamRun run, LocalDate begun, Messages messages) {
        List<Element> elements() {
            var elements = new ArrayList<Element>();
            var words = new TeamRunWords(messages);
            elements.add(new Element.Title(text(words.titleAndDay(run.title(), words.wholeDay(begun)))));
            elements.add(new Element.Lead(text(facts(words))));
            decisions(elements);
            run.outcome()
                    .followUp()
                    .map(FollowUp::day)
                    .ifPresent(day -> paragraph(elements, "team.minutes.follow-up", words.wholeDay(day)));
            answers(elements);
            ticks(elements);
            how(elements);
            return elements;
        }

        private String facts(TeamRunWords words) {
            var minutes = words.minutes(run.taken());
            return run.people().isPresent()
                    ? messages.text(
                            "team.minutes.facts",
                            minutes,
                            messages.count("team.minutes.people", run.people().getAsInt()))
                    : minutes;
        }

        private void decisions(List<Element> elements) {
            var decisions = run.outcome().decisions().stream()
                    .filter(decision -> !decision.isBlank())
                    .toList();
            if (!decisions.isEmpty()) {
                heading(elements, "team.after.title");
                elements.add(new Element.Body(new Block.Table(
                        Stream.of("team.after.deed", "team.after.who", "team.after.by")
                                .map(key -> text(messages.text(key)))
                                .toList(),
                        decisions.stream().map(Writer::row).toList())));
            }
        }

        private static List<RichText> row(Decision decision) {
            return List.of(text(decision.deed()), text(decision.who()), text(decision.by()));
        }

        private void answers(List<Element> elements) {
            if (!run.answers().isEmpty()) {
                heading(elements, "team.after.written");
                run.answers().forEach((mark, answer) -> {
                    elements.add(new Element.Body(
                            new Block.Paragraph(new RichText(List.of(new Inline.Strong(mark.words()))))));
                    answer.strip()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(line -> elements.add(new Element.Body(new Block.Paragraph(text(line)))));
                });
            }
        }

        private void ticks(List<Element> elements) {
            if (!run.ticked().isEmpty()) {
                heading(elements, "team.after.ticked");
                elements.add(new Element.Body(new Block.Bullets(
                        run.ticked().stream().map(Mark::words).map(Writer::text).toList())));
            }
        }

        private void how(List<Element> elements) {
            var outcome = run.outcome();
            if (outcome.mood().isPresent() || !outcome.line().isBlank()) {
                heading(elements, "team.after.mood");
                outcome.mood()
                        .ifPresent(mood -> elements.add(new Element.Body(
                                new Block.Paragraph(text(messages.text("team.mood." + mood.code()))))));
                if (!outcome.line().isBlank()) {
                    elements.add(new Element.Body(new Block.Paragraph(text(outcome.line()))));
                }
            }
        }

        private void heading(List<Element> elements, String key) {
            elements.add(new Element.Body(new Block.Heading(messages.text(key))));
        }

        private void paragraph(List<Element> elements, String key, String argument) {
            elements.add(new Element.Body(new Block.Paragraph(text(messages.text(key, argument)))));
        }

        private static RichText text(String words) {
            return new RichText(List.of(new Inline.Plain(words)));
        }
    }
}
