package fi.helminauha.book;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSamples;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.training.Day;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Handouts of the collection in `data`, and of sessions as nobody should plan them.
final class BookSamples {
    static final Instant MADE = Instant.parse("2026-11-30T12:00:00Z");
    static final PaperHoldings HOLDINGS = PaperSamples.HOLDINGS;
    static final Set<PaperPart> USUAL = PaperSamples.USUAL;
    static final Set<PaperPart> ALL = PaperSamples.ALL;
    static final String HOSTILE =
            "<script>alert(1)</script><a href=\"javascript:alert(2)\">x</a> & file:///etc/passwd ]]> --> </style>";

    private BookSamples() {}

    static List<String> sessions() {
        return PaperSamples.sessions();
    }

    static List<PearlId> pearls() {
        return PaperSamples.pearls();
    }

    static PaperSubject session(String id, Language language) {
        return PaperSamples.ofSession(id, language);
    }

    /// Pearls in which each kind of block is, and each tone of a note.
    static PaperSubject ofEveryBlock() {
        var seen = new HashSet<String>();
        return new PaperSubject.OfPearls(
                "Joka lohko",
                pearls().stream()
                        .filter(id -> HOLDINGS.pearls().get(id).in(Language.FI).body().stream()
                                        .map(BookSamples::kind)
                                        .filter(seen::add)
                                        .count()
                                > 0)
                        .toList());
    }

    private static String kind(Block block) {
        return block instanceof Block.Note note
                ? "note " + note.tone()
                : block.getClass().getSimpleName();
    }

    static PaperSubject everyPearl() {
        return new PaperSubject.OfPearls("Kaikki helmet", pearls());
    }

    static BookOrder order(Set<PaperPart> parts, Language... languages) {
        return new BookOrder(List.of(languages), parts, "", MADE);
    }

    private static Step own(String title, String text) {
        return Step.ofBreak(5).withTitle(title).withContent(new StepContent.Own(text));
    }

    /// A pearl that is gone, a part of 20,000 letters, emoji, words from right to left, hostile text, 200 steps.
    static PaperSubject strange() {
        var steps = IntStream.range(0, 196).mapToObj(i -> own("Osuus " + i, "Lyhyt"));
        var first = List.of(
                Step.ofBreak(5).withTitle("").withContent(StepContent.OfPearl.whole(new PearlId("poissa-oleva"))),
                own("Pitkä", "hyvinvointialue ".repeat(1_300)),
                own(HOSTILE, HOSTILE.repeat(10)),
                own("👩🏽‍⚕️ 🇫🇮 שלום مرحبا", "👩🏽‍⚕️ שלום مرحبا\u0000\uFFFE".repeat(40)));
        var day = Day.empty(LocalTime.of(9, 0))
                .withSteps(Stream.concat(first.stream(), steps).toList());
        return new PaperSubject.OfSession(TrainingSession.empty("CON: <b>\"../..\\x?</b>")
                .withGoal(HOSTILE)
                .withDays(List.of(day)));
    }
}
