package fi.helminauha.ui.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.book.BookFormat;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.RichText;
import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSamples;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.settings.PaperChoices;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.training.Cards;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperViewModelTest {
    private static final PaperSubject SESSION = new PaperSubject.OfSession(TrainingSession.empty("Päivä"));
    private static final PaperSubject PEARL = new PaperSubject.OfPearls("Helmi", List.of(new PearlId("yksi")));

    @TempDir
    private Path folder;

    @Test
    void theFirstChoiceIsTheHandoutWithoutWhatIsForTheLeader() {
        var choice = PaperChoice.first(SESSION, Language.SV, PaperChoices.FIRST);

        assertEquals(PaperKind.HANDOUT, choice.kind());
        assertEquals(List.of(Language.SV), choice.languages());
        assertEquals(EnumSet.of(PaperPart.COVER, PaperPart.TEXTS, PaperPart.FORMS, PaperPart.ROLES), choice.parts());
        assertTrue(choice.secrets().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTES", "OWN_NOTES"})
    void aHandoutNeverRemembersNotes(PaperPart notes) {
        for (var subject : List.of(SESSION, PEARL)) {
            var noted =
                    PaperChoice.first(subject, Language.FI, PaperChoices.FIRST).toggled(notes);
            assertEquals(notes, noted.secrets().getFirst());

            var remembered = noted.rememberedIn(PaperChoices.FIRST, subject);

            assertFalse(
                    PaperChoice.first(subject, Language.FI, remembered).parts().contains(notes));
            assertFalse(noted.withKind(PaperKind.CARDS, subject, remembered)
                    .withKind(PaperKind.HANDOUT, subject, remembered)
                    .parts()
                    .contains(notes));
        }
    }

    @Test
    void ownNotesAreOfferedWhereThereAreSomeAndGoInOnlyWhenTheyAreTicked() {
        var id = PaperSamples.pearls().getFirst();
        var subject = new PaperSubject.OfPearls("Helmi", List.of(id));
        var without = new PaperDesk(folder, subject, PaperSamples.HOLDINGS);
        assertFalse(without.viewModel.parts(PaperKind.HANDOUT).contains(PaperPart.OWN_NOTES));

        var desk = new PaperDesk(folder, subject, PaperSamples.HOLDINGS, Map.of(id, "SALAISUUS"));
        assertTrue(desk.viewModel.parts(PaperKind.HANDOUT).contains(PaperPart.OWN_NOTES));
        assertFalse(page(desk).contains("SALAISUUS"));

        desk.viewModel.choose(old -> old.toggled(PaperPart.OWN_NOTES));

        assertTrue(page(desk).contains("SALAISUUS"));
        desk.viewModel.end();
    }

    /// The handout as a web page.
    private String page(PaperDesk desk) {
        var file = folder.resolve("moniste.html");
        desk.books.write(BookFormat.WEB_PAGE, file);
        desk.doAll();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachKindAndSortOfSubjectRemembersItsOwnParts() {
        var choice = PaperChoice.first(SESSION, Language.FI, PaperChoices.FIRST)
                .withKind(PaperKind.RUN_SHEET, SESSION, PaperChoices.FIRST)
                .toggled(PaperPart.NOTES);

        var remembered = choice.rememberedIn(PaperChoices.FIRST, SESSION);

        assertEquals(
                Set.of(PaperPart.NOTES),
                PaperChoice.first(SESSION, Language.FI, remembered).parts());
        assertEquals(
                PaperKind.HANDOUT,
                PaperChoice.first(PEARL, Language.FI, remembered).kind());
    }

    @Test
    void theLastLanguageStays() {
        var choice = PaperChoice.first(PEARL, Language.FI, PaperChoices.FIRST);

        assertEquals(List.of(Language.FI), choice.toggled(Language.FI).languages());
        assertEquals(
                List.of(Language.FI, Language.EN), choice.toggled(Language.EN).languages());
        assertEquals(
                List.of(Language.EN),
                choice.toggled(Language.EN).toggled(Language.FI).languages());
    }

    @Test
    void choicesAreInTheFileOfTheSettings() {
        var file = new SettingsFile(folder.resolve("settings.properties"));
        var choices = PaperChoices.FIRST.with("session.kind", "cards").with("wrong name", "x");

        file.write(Settings.FIRST.withPapers(choices));

        assertEquals(
                PaperChoices.FIRST.with("session.kind", "cards"),
                new SettingsFile(folder.resolve("settings.properties")).read().papers());
        assertArrayEquals(new String[] {"cards"}, choices.values().values().toArray());
    }

    @Test
    void theLastTenPapersAreKeptInMind() {
        var file = new SettingsFile(folder.resolve("settings.properties"));
        var choices = PaperChoices.FIRST.with("session.kind", "cards");
        for (var i = 0; i < 12; i++) {
            choices = choices.withMade("/koti/Työ pöytä/Päivä " + i + ".pdf");
        }
        choices = choices.withMade("/koti/Työ pöytä/Päivä 5.pdf").withoutMade("/koti/Työ pöytä/Päivä 11.pdf");

        file.write(Settings.FIRST.withPapers(choices));
        var read =
                new SettingsFile(folder.resolve("settings.properties")).read().papers();

        assertEquals(choices, read);
        assertEquals(9, read.made().size());
        assertEquals("/koti/Työ pöytä/Päivä 5.pdf", read.made().getFirst());
        assertEquals("/koti/Työ pöytä/Päivä 10.pdf", read.made().get(1));
        assertEquals("cards", read.get("session.kind").orElseThrow());
    }

    @Test
    void aPaperIsSavedOnlyWithTheWordsThatWereTypedForItsCover() {
        var desk = new PaperDesk(folder, SESSION);
        desk.paper.runAll();
        assertTrue(desk.viewModel.isReady());

        desk.viewModel.type("Tervetuloa");

        assertFalse(desk.viewModel.isReady(), "the pages do not say them yet");
        desk.viewModel.make();
        desk.paper.runAll();
        assertTrue(desk.viewModel.isReady());
        desk.viewModel.end();
    }

    @Test
    void aPaperThatWasStoppedIsNotTheOneThatWasChosen() {
        var desk = new PaperDesk(folder, SESSION);
        desk.paper.runAll();

        desk.viewModel.chooseKind(PaperKind.SLIDES);
        desk.viewModel.stop();
        desk.paper.runAll();

        assertTrue(desk.viewModel.stoppedProperty().get());
        assertFalse(desk.viewModel.isReady());
        desk.viewModel.make();
        desk.paper.runAll();
        assertTrue(desk.viewModel.isReady());
    }

    @Test
    void aPaperThatIsStoppedBeforeWhatItNeedsIsThereIsNotMade() {
        var desk = new PaperDesk(folder, SESSION);
        desk.paper.runAll();
        desk.viewModel.begin(SESSION);

        desk.viewModel.stop();
        desk.doAll();

        assertTrue(desk.viewModel.stoppedProperty().get());
        assertFalse(desk.viewModel.isReady());
        desk.viewModel.make();
        desk.doAll();
        assertTrue(desk.viewModel.isReady());
    }

    @Test
    void aPaperThatIsOpenedIsOnTheDiskAndWhereNoProgramOpensItThatIsSaid() {
        var desk = new PaperDesk(folder, SESSION);
        desk.paper.runAll();
        var messages = Messages.in(Language.FI);
        var opened = new ArrayList<URI>();

        new PaperFiles(() -> null, opened::add).open(desk.viewModel, messages, desk.said::add);
        desk.io.runAll();
        assertEquals("Avattiin PDF-ohjelmaan. Tulosta sieltä.", desk.said.getLast());
        assertTrue(Files.isRegularFile(Path.of(opened.getFirst())), opened::toString);

        new PaperFiles(() -> null, address -> !opened.add(address)).open(desk.viewModel, messages, desk.said::add);
        desk.io.runAll();
        assertTrue(desk.said.getLast().startsWith("Tällä koneella ei ole ohjelmaa"), desk.said::toString);
        assertTrue(Files.isRegularFile(Path.of(opened.getLast())), "the file stays");
        desk.viewModel.end();
    }

    @Test
    void whereAPaperCannotBeWrittenThatIsSaidAndNoHalfFileIsLeft() throws IOException {
        Files.writeString(folder.resolve("este"), "ei kansio");
        var desk = new PaperDesk(folder, SESSION);
        desk.paper.runAll();

        PaperFiles.write(
                desk.viewModel, Messages.in(Language.FI), folder.resolve("este").resolve("x.pdf"), desk.said::add);
        desk.io.runAll();

        assertTrue(desk.said.getLast().startsWith("Ei voitu tallentaa: "), desk.said::toString);
        assertEquals(List.of(), desk.viewModel.lately().paths());
        assertEquals("ei kansio", Files.readString(folder.resolve("este")));
        try (var left = Files.newDirectoryStream(folder, "*.unfinished")) {
            assertFalse(left.iterator().hasNext());
        }
    }

    @Test
    void whatCanBeOnAPosterIsNamedInTheLanguageOfThePaper() {
        var id = new PearlId("helmi");
        var desk = new PaperDesk(folder, new PaperSubject.OfPearls("Helmi", List.of(id)), holdingsOf(id));
        assertEquals(
                "Mikä auttaa?", desk.viewModel.piecesProperty().get().getFirst().name());

        desk.viewModel.choose(old -> old.toggled(Language.EN).toggled(Language.FI));

        assertEquals(
                "What helps?", desk.viewModel.piecesProperty().get().getFirst().name());
    }

    private static PaperHoldings holdingsOf(PearlId id) {
        var texts = Stream.of("Mikä auttaa?", "Vad hjälper?", "What helps?")
                .map(question -> new PearlText(
                        "Helmi",
                        "Tiivistelmä.",
                        List.of(),
                        List.of(),
                        List.of(new Block.Questions(List.of(new RichText(List.of(new Inline.Plain(question))))))))
                .toList();
        var pearl = new Pearl(
                Cards.method(id.value(), 20, 20),
                List.of(),
                List.of(),
                new Localized<>(texts.get(0), texts.get(1), texts.get(2)));
        return new PaperHoldings(
                new CollectionHead("1.0", List.of(), Map.of(), List.of()), Map.of(id, pearl), Map.of(), Map.of());
    }
}
