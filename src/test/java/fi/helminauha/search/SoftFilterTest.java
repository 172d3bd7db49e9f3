package fi.helminauha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.PearlKind;
import fi.helminauha.search.query.QueryParser;
import fi.helminauha.search.query.SoftFilter;
import fi.helminauha.search.query.SoftFilter.ForGroup;
import fi.helminauha.search.query.SoftFilter.InMinutes;
import fi.helminauha.search.query.SoftFilter.OfKind;
import fi.helminauha.search.query.SoftFilterReader;
import fi.helminauha.search.query.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What plain words ask of a pearl beside its matter.
class SoftFilterTest {
    @ParameterizedTest
    @CsvSource({
        "vartti palautteeseen, 15",
        "palautteesta 15 min, 15",
        "palaute 15min, 15",
        "kymmenen minuuttia palautetta, 10",
        "viiden minuutin palaute, 5",
        "puolen tunnin palaute, 30",
        "tunnin palaute, 60",
        "koko päivän ohjelma, 360",
        "respons på tio minuter, 10",
        "en kvart respons, 15",
        "halvtimme respons, 30",
        "en timme respons, 60",
        "ten minute feedback, 10",
        "half an hour of feedback, 30",
        "feedback in 20 minutes, 20",
    })
    void minutesAreReadFromWordsAndNumbers(String text, int minutes) {
        assertEquals(List.of(new InMinutes(minutes)), wishes(text));
    }

    @ParameterizedTest
    @CsvSource({
        "keskustelu kahdelle, 2, 2",
        "samtal för två, 2, 2",
        "talk for two, 2, 2",
        "menetelmä isolle ryhmälle, 21, 2147483647",
        "metod för stor grupp, 21, 2147483647",
        "method for a small group, 3, 8",
        "menetelmä 12 hengelle, 12, 12",
    })
    void aGroupIsReadFromWordsAndNumbers(String text, int least, int most) {
        assertEquals(List.of(new ForGroup(least, most)), wishes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lomake puheeksiottoon", "blankett för samtal", "feedback form"})
    void aFormIsAToolAChecklistOrQuestions(String text) {
        assertEquals(
                List.of(new OfKind(Set.of(PearlKind.TOOL, PearlKind.CHECKLIST, PearlKind.QUESTION_SET))), wishes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harjoitus palautteesta", "övning i respons", "feedback exercise"})
    void anExerciseIsNoPracticeCase(String text) {
        assertEquals(List.of(new OfKind(Set.of(PearlKind.TIP, PearlKind.METHOD, PearlKind.TOOL))), wishes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"palaveri venyy", "minä en jaksa", "yksin yövuorossa", "performance", "10", "hennes form1"})
    void otherWordsAskForNothing(String text) {
        assertEquals(List.of(), wishes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"case manager working from home", "numb after a bad case", "form a new team"})
    void aWordThatNamesAKindInAnotherSenseAsksForNothing(String text) {
        assertEquals(List.of(), wishes(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people who hate role play",
                "without role play",
                "ei mitään roolipeli",
                "ilman harjoituksia",
                "ingen övning",
                "inte rollspel"
            })
    void aKindThatIsNotWantedIsNoWish(String text) {
        assertEquals(List.of(), wishes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "riita osastolla case", "case study on change", "role play", "hei rollspel"})
    void aCaseIsToldOrPlayed(String text) {
        assertEquals(List.of(new OfKind(Set.of(PearlKind.CASE, PearlKind.PRACTICE_CASE))), wishes(text));
    }

    @Test
    void minutesAreNotLookedForInTheTexts() {
        assertEquals("palautteesta", words(read("palautteesta 15 min", Set.of()).rest()));
    }

    @Test
    void aKindIsLookedForInTheTextsToo() {
        assertEquals(
                "lomake puheeksiottoon",
                words(read("lomake puheeksiottoon", Set.of()).rest()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"15 min", "harjoitus 15 minuutissa", "övning på tio minuter utan material", "for 30 people"})
    void whereNothingElseIsTypedThereIsNothingToLookFor(String text) {
        assertTrue(read(text, Set.of()).isFilterOnly());
    }

    @ParameterizedTest
    @ValueSource(strings = {"harjoitus", "harjoitus kuunteluun 15 min", "\"15 min\"", "15 min -palaute"})
    void aKindAloneOrAnotherWordIsLookedFor(String text) {
        assertFalse(read(text, Set.of()).isFilterOnly());
    }

    @Test
    void aFilterThatIsTakenAwayIsWords() {
        var read = read("palautteesta 15 min", Set.of("15 min"));

        assertEquals(List.of(), read.filters());
        assertEquals("palautteesta 15 min", words(read.rest()));
    }

    @Test
    void aPearlThatTakesALittleLongerStillFits() {
        var five = new InMinutes(5);

        assertEquals(
                List.of(true, true, false),
                List.of(4, 6, 7).stream()
                        .map(minutes -> five.isMetBy(SmallCollection.card(minutes)))
                        .toList());
    }

    @Test
    void aPearlThatLeavesMostOfTheTimeEmptyDoesNotFit() {
        assertEquals(false, new InMinutes(60).isMetBy(SmallCollection.card(15)));
    }

    private static SoftFilterReader.Read read(String text, Set<String> literal) {
        return SoftFilterReader.read(QueryParser.parse(text, SmallCollection.THEMES), literal);
    }

    private static List<SoftFilter.Wish> wishes(String text) {
        return read(text, Set.of()).filters().stream().map(SoftFilter::wish).toList();
    }

    private static String words(TypedQuery typed) {
        return typed.words().stream().map(TypedQuery.Word::text).collect(Collectors.joining(" "));
    }
}
