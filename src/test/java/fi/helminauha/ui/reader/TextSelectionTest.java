package fi.helminauha.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import org.junit.jupiter.api.Test;

class TextSelectionTest {
    private final ReaderDocument document = DocumentBuilder.build(
            SamplePages.page(
                    "a",
                    "Otsikko",
                    SamplePages.paragraph("Yksi, kaksi kolme."),
                    SamplePages.paragraph("Neljä 👩‍⚕️ viisi.")),
            Messages.in(Language.FI));
    private final TextSelection selection = new TextSelection(document);
    private final TextSteps steps = new TextSteps(document);

    private int at(String words) {
        return document.text().indexOf(words);
    }

    private String selected() {
        return document.text()
                .substring(selection.range().start(), selection.range().end());
    }

    @Test
    void aDragSelectsInEitherDirection() {
        selection.begin(at("kolme"), TextSelection.Unit.CHARACTER);
        selection.extendTo(at("kaksi"));
        var backwards = selected();
        selection.extendTo(at("Neljä"));

        assertEquals("kaksi ", backwards);
        assertEquals("kolme.\n", selected());
    }

    @Test
    void afterADoubleClickTheSelectionGrowsByWords() {
        selection.begin(at("kaksi") + 2, TextSelection.Unit.WORD);
        selection.extendTo(at("kolme") + 1);
        var forwards = selected();
        selection.extendTo(at("Yksi") + 1);

        assertEquals("kaksi kolme", forwards);
        assertEquals("Yksi, kaksi", selected());
        assertEquals(at("Yksi"), selection.caret());
    }

    @Test
    void afterATripleClickTheSelectionGrowsByPassages() {
        selection.begin(at("kaksi"), TextSelection.Unit.PASSAGE);
        selection.extendTo(at("viisi"));

        assertEquals("Yksi, kaksi kolme.\nNeljä 👩 viisi.", selected());
    }

    @Test
    void keysMoveTheEndThatMovedLast() {
        selection.begin(at("kaksi"), TextSelection.Unit.CHARACTER);
        selection.moveTo(at("kolme"), true);
        selection.moveTo(at("Yksi"), true);

        assertEquals("Yksi, ", selected());
    }

    @Test
    void aKeyWithoutShiftDropsTheSelection() {
        selection.selectAll();
        selection.moveTo(3, false);

        assertEquals(new TextRange(3, 3), selection.range());
    }

    @Test
    void anEmojiIsOneStep() {
        var start = at("👩");

        assertEquals(start + "👩".length(), steps.nextCharacter(start));
        assertEquals(start, steps.previousCharacter(start + "👩".length()));
    }

    @Test
    void wordStepsSkipWhatIsNoWord() {
        assertEquals(at("kaksi"), steps.nextWord(at("Yksi")));
        assertEquals(at("Yksi"), steps.previousWord(at("kaksi")));
        assertEquals(at("viisi"), steps.nextWord(at("Neljä")));
    }

    @Test
    void stepsCrossFromPassageToPassage() {
        var end = at("kolme.") + "kolme.".length();

        assertEquals(at("Neljä"), steps.nextCharacter(end));
        assertEquals(end, steps.previousCharacter(at("Neljä")));
        assertEquals(at("Neljä"), steps.nextWord(end));
    }

    @Test
    void stepsStopAtTheEnds() {
        var end = document.text().length();

        assertEquals(end, steps.nextCharacter(end));
        assertEquals(end, steps.nextWord(end));
        assertEquals(0, steps.previousCharacter(0));
        assertEquals(0, steps.previousWord(0));
    }
}
