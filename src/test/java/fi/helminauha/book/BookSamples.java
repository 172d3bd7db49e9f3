package fi.helminauha.book;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.json.CollectionReader;
import fi.helminauha.collection.json.CollectionReading;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.training.Day;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Handouts of the collection in `data`, and of sessions as nobody should plan them.
final class BookSamples {
    static final Instant MADE = Instant.parse("2026-11-30T12:00:00Z");
    private static final PearlCollection COLLECTION =
            ((CollectionReading.Read) CollectionReader.read(Path.of("data"))).collection();
    static final PaperHoldings HOLDINGS = new PaperHoldings(
            COLLECTION.head(),
            COLLECTION.pearls().stream().collect(Collectors.toMap(Pearl::id, Function.identity())),
            COLLECTION.figures());
    static final Set<PaperPart> USUAL = EnumSet.of(PaperPart.COVER, PaperPart.TEXTS, PaperPart.FORMS, PaperPart.ROLES);
    static final Set<PaperPart> ALL = EnumSet.allOf(PaperPart.class);
    static final String HOSTILE =
            "<script>alert(1)</script><a href=\"javascript:alert(2)\">x</a> & file:///etc/passwd ]]> --> </style>";

    private BookSamples() {}

    static List<String> sessions() {
        return COLLECTION.sessions().stream().map(ready -> ready.id().value()).toList();
    }

    static List<PearlId> pearls() {
        return COLLECTION.pearls().stream().map(Pearl::id).toList();
    }

    static PaperSubject session(String id, Language language) {
        var ready = COLLECTION.sessions().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        var session = TrainingSession.of(ready, language);
        return new PaperSubject.OfSession(
                session.withDay(0, session.days().getFirst().withDate(Optional.of(LocalDate.of(2026, 12, 10)))));
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
