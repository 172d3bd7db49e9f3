package fi.helminauha.ui.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.settings.PaperChoices;
import fi.helminauha.settings.Settings;
import fi.helminauha.settings.SettingsFile;
import fi.helminauha.training.Cards;
import fi.helminauha.training.TrainingSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertTrue(choice.secret().isEmpty());
    }

    @Test
    void aHandoutNeverRemembersTheTrainersNotes() {
        var noted = PaperChoice.first(SESSION, Language.FI, PaperChoices.FIRST).toggled(PaperPart.NOTES);
        assertEquals(PaperPart.NOTES, noted.secret().orElseThrow());

        var remembered = noted.rememberedIn(PaperChoices.FIRST, SESSION);

        assertFalse(PaperChoice.first(SESSION, Language.FI, remembered).parts().contains(PaperPart.NOTES));
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
    void whereAPaperCannotBeWrittenThatIsSaidAndNoHalfFileIsLeft() throws IOException {
        Files.writeString(folder.resolve("este"), "ei kansio");
        var desk = new PaperDesk(folder, SESSION);
        desk.paper.runAll();

        PaperFiles.write(
                desk.viewModel, Messages.in(Language.FI), folder.resolve("este").resolve("x.pdf"), desk.said::add);
        desk.io.runAll();

        assertTrue(desk.said.getLast().startsWith("Ei voitu tallentaa: "), desk.said::toString);
        assertEquals(List.of(), desk.viewModel.made());
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
                new CollectionHead("1.0", List.of(), Map.of(), List.of()), Map.of(id, pearl), Map.of());
    }
}
