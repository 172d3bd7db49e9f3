package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedRowsTest {
    private static List<String> read(String text) {
        return PastedRows.steps(text).stream()
                .map(step -> (step.isBreak() ? "break " : "") + step.title() + " " + step.minutes()
                        + (step.leader().isEmpty() ? "" : " by " + step.leader())
                        + (step.notes().isEmpty() ? "" : " notes " + step.notes()))
                .toList();
    }

    @Test
    void rowsOfASpreadsheetBecomeStepsWithTheirMinutesAndBreaks() {
        assertEquals(
                List.of("Dialogi pareittain 45", "break Tauko 15", "Purku 90"),
                read("9:15\tDialogi pareittain\t45 min\n10:00\tTauko\t15 min\n10:15\tPurku\t1,5 h\n"));
    }

    @Test
    void rowsThatWereCopiedFromAMacHaveTheLettersOfTheProgram() {
        assertEquals(List.of("Työ ja tieto 45"), read("Tyo\u0308 ja tieto\t45\u00A0min\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dialogi\t45\t9.15",
                "45 min\tDialogi",
                "9.15–10.00\tDialogi",
                "9:15\t10:00\tDialogi",
                "klo 9.15\tDialogi\t45'",
                "Dialogi\t\t0:45",
                "9.15 Dialogi 45 min",
                "9.15–10.00 Dialogi",
                "klo 9.15 – Dialogi, 45 min",
                "- Dialogi (45 min)",
                "• Dialogi – 45 min",
                "1. Dialogi 45 minuuttia",
                "9.00–9.45  Dialogi, 45 min",
                "* 9:15 Dialogi (¾ h)",
                "Dialogi: 45 min."
            })
    void columnsStandInAnyOrderAndListsNeedNone(String row) {
        assertEquals(List.of("Dialogi 45"), read(row));
    }

    @Test
    void aFirstRowThatNamesTheColumnsIsNoStep() {
        assertEquals(
                List.of("Avaus 20 by Maija notes Kahvia", "break Lounas 45", "Purku 30 by Ville"),
                read("Klo\tOsuus\tKesto (min)\tVetäjä\tHuomiot\n9.00\tAvaus\t20\tMaija\tKahvia\n11.00\tLounas\t45\t\t\n"
                        + "12.00\tPurku\t30\tVille\t"));
        assertEquals(List.of("Intro 15"), read("Time\tTopic\tLength\n9:00\tIntro\t15"));
        assertEquals(List.of("Start 15"), read("Tid\tInnehåll\tLängd\n9.00\tStart\t15"));
    }

    @Test
    void aRowWithoutMinutesLastsUntilTheNextBegins() {
        assertEquals(
                List.of("Avaus 30", "break Kaffepaus 15", "Sista 10"),
                read("9.00\tAvaus\n9.30\tKaffepaus\n9.45\tSista"));
        assertEquals(List.of("Avaus 10", "break Break 15"), read("Avaus\nBreak"));
    }

    @Test
    void aColumnThatCountsTheRowsIsNoDuration() {
        assertEquals(List.of("A 20", "B 10", "C 30"), read("1\tA\t20\n2\tB\t\n3\tC\t30"));
    }

    @Test
    void aBreakIsKnownByItsNameInEveryLanguageAndNotByAPartOfATitle() {
        assertEquals(
                List.of(
                        "break Kahvi 15",
                        "break Lunch på restaurangen 15",
                        "break Coffee break 15",
                        "break Rast 15",
                        "Kahvi ja esittäytyminen 10",
                        "Taukojen merkitys työssä 10",
                        "Lounaskeskustelu 10"),
                read(
                        "Kahvi\nLunch på restaurangen\nCoffee break\nRast\nKahvi ja esittäytyminen\nTaukojen merkitys työssä\n"
                                + "Lounaskeskustelu"));
    }

    @Test
    void plainLinesStayTitles() {
        assertEquals(
                List.of("Purku_ja_yhteenveto 10", "Vuosi 2026 10", "Ryhmätyö (pareittain) 10", "12 tapaa kuunnella 10"),
                read("Purku_ja_yhteenveto\n\n  Vuosi 2026\nRyhmätyö (pareittain)\n12 tapaa kuunnella"));
        assertEquals(List.of(), read(" \n\t\n"));
    }
}
