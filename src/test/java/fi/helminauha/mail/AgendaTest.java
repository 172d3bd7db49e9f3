package fi.helminauha.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.json.ShippedCollection;
import fi.helminauha.document.PageWords;
import fi.helminauha.document.SessionWords;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Day;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class AgendaTest {
    private static final PearlCollection COLLECTION = ShippedCollection.get();

    static SessionWords words(Language language) {
        return new SessionWords(
                id -> COLLECTION.pearls().stream()
                        .filter(pearl -> pearl.id().equals(id))
                        .findFirst()
                        .map(pearl -> pearl.in(language).title()),
                Messages.in(language));
    }

    private static Letter letter(TrainingSession session) {
        return Agenda.of(session, words(Language.FI), Messages.in(Language.FI));
    }

    private static Letter letter(Pearl pearl, Language language) {
        var messages = Messages.in(language);
        return Agenda.of(pearl, new PageWords(COLLECTION.head(), messages), messages);
    }

    static Step own(String title, int minutes) {
        return Step.ofBreak(minutes).withContent(new StepContent.Own("")).withTitle(title);
    }

    static TrainingSession session() {
        var first = Day.empty(LocalTime.of(9, 0))
                .withDate(Optional.of(LocalDate.of(2026, 12, 10)))
                .withSteps(List.of(
                        own("Tervetuloa", 15)
                                .withLeader("Anna")
                                .withNotes("SALAISUUS")
                                .withWay("SALAINEN TAPA")
                                .withMaterials(List.of("tusseja")),
                        Step.ofBreak(10),
                        own("Miten meillä menee?", 35)));
        return TrainingSession.empty("Muutos & arki")
                .withGoal("Tiimi sopii yhdestä kokeilusta.")
                .withMaterials(List.of("papereita", "tusseja"))
                .withBefore("Mieti yksi hyvä viikko.\nOta kello.")
                .withClosingNotes("SALAINEN LOPPU")
                .withDays(List.of(first));
    }

    @Test
    void aSessionIsToldInPlainWords() {
        var letter = letter(session());

        assertEquals("Muutos & arki, to 10.12.2026", letter.subject());
        assertEquals("""
                Muutos & arki

                Tavoite: Tiimi sopii yhdestä kokeilusta.

                Ohjaa: Anna

                to 10.12.2026

                klo 9.00–10.00 · 60 min, josta taukoa 10 min · paikan päällä

                • 9.00 Tervetuloa
                • 9.15 Tauko
                • 9.25 Miten meillä menee?
                • 10.00 päättyy

                Tarvitaan: papereita, tusseja

                Ennen päivää: Mieti yksi hyvä viikko.

                Ota kello.""", letter.plain());
        assertTrue(letter.html().startsWith("<h1>Muutos &amp; arki</h1><p><strong>Tavoite: </strong>Tiimi"));
        assertTrue(letter.html().contains("<ul><li>9.00 Tervetuloa</li>"));
    }

    @Test
    void aDayAmongSeveralHasItsNumber() {
        var session = session();
        var two = session.withDays(List.of(session.days().getFirst(), Day.empty(LocalTime.of(12, 0))));

        assertTrue(letter(two).plain().contains("\nPäivä 1: to 10.12.2026\n"));
        assertTrue(letter(two).plain().contains("\nPäivä 2\n\nalkaen klo 12.00 · paikan päällä"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingForTheOneWhoLeadsIsInALetter(Language language) {
        var letter = letter(session());
        assertFalse((letter.plain() + letter.html()).contains("SALAI"));
        for (var pearl : COLLECTION.pearls()) {
            var plain = letter(pearl, language).plain();
            var forLeader = pearl.in(language).body().stream()
                    .filter(block -> block instanceof Block.Note note && note.addressee() == Addressee.LEADER)
                    .flatMap(Block::texts);
            assertTrue(forLeader.noneMatch(plain::contains), pearl.id().value());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPearlAndEveryReadyMadeSessionIsToldInEveryLanguage(Language language) {
        for (var pearl : COLLECTION.pearls()) {
            var letter = letter(pearl, language);
            var text = pearl.in(language);
            assertEquals(text.title(), letter.subject());
            assertTrue(letter.plain().contains(text.summary()), pearl.id().value());
            text.needs().forEach(need -> assertTrue(letter.plain().contains(need), need));
            assertWellFormed(letter);
        }
        for (var ready : COLLECTION.sessions()) {
            var session = TrainingSession.of(ready, language);
            var letter = Agenda.of(session, words(language), Messages.in(language));
            assertTrue(letter.plain().contains(session.goal()), ready.id().value());
            session.days()
                    .getFirst()
                    .steps()
                    .forEach(step ->
                            assertTrue(letter.plain().contains(words(language).title(step)), step.title()));
            assertWellFormed(letter);
        }
    }

    private static void assertWellFormed(Letter letter) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.newDocumentBuilder()
                    .parse(new InputSource(new java.io.StringReader("<body>" + letter.html() + "</body>")));
        } catch (Exception e) {
            throw new AssertionError(letter.html(), e);
        }
    }

    @Test
    void aPearlHasItsStepsAndWhereItComesFrom() {
        var pearl = COLLECTION.pearls().stream()
                .filter(it -> it.in(Language.FI).body().stream().anyMatch(Block.Step.class::isInstance))
                .filter(it -> !it.in(Language.FI).needs().isEmpty())
                .findFirst()
                .orElseThrow();
        var plain = letter(pearl, Language.FI).plain();

        assertTrue(plain.contains("Tavoite: "), plain);
        assertTrue(plain.contains("Tarvitaan: "), plain);
        assertTrue(plain.contains("\n\nKulku\n\n1. "), plain);
        assertTrue(plain.endsWith("Sotehelmet-kokoelma, CC BY 4.0"), plain);
    }

    @Test
    void hostileTextStaysText() {
        var hostile = "<script>alert(1)</script><a href=\"javascript:x\">y</a> & file:///etc/passwd";
        var session = session()
                .withTitle(hostile)
                .withGoal(hostile)
                .withDays(List.of(session().days().getFirst().withSteps(List.of(own(hostile, 10)))));
        var letter = letter(session);

        assertFalse(letter.html().contains("<script"), letter.html());
        assertFalse(letter.html().contains("<a "), letter.html());
        assertEquals(3, Stream.of(letter.plain().split("<script>", -1)).count() - 1);
        assertWellFormed(letter);
    }

    @Test
    void aPearlThatIsGoneIsCalledByItsIdAndAnEmptySessionHasAName() {
        var gone = Step.ofBreak(10).withTitle("").withContent(StepContent.OfPearl.whole(new PearlId("poissa-oleva")));
        var session = TrainingSession.empty("");

        assertTrue(letter(session.withDays(List.of(session.days().getFirst().withSteps(List.of(gone)))))
                .plain()
                .contains("• 9.00 poissa-oleva"));
        assertEquals("Nimetön helminauha", letter(session).subject());
    }
}
