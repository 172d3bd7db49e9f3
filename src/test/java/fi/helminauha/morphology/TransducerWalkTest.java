package fi.helminauha.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransducerWalkTest {
    @Test
    void aWordIsFoundOnlyWhenItEndsInAFinalState() {
        var kala = new TinyTransducer().word("kala", "K");

        assertEquals(List.of("K"), kala.outputs("kala"));
        assertEquals(List.of(), kala.outputs("kal"));
        assertEquals(List.of(), kala.outputs("kalaa"));
        assertEquals(List.of(), kala.outputs(""));
    }

    @Test
    void aCharacterOutsideTheAlphabetMakesTheWordUnknown() {
        assertEquals(List.of(), new TinyTransducer().word("kala", "K").outputs("kala漢"));
    }

    @Test
    void epsilonReadsNothing() {
        var tiny = new TinyTransducer();
        var middle = tiny.state();
        var last = tiny.state();
        tiny.arc(0, middle, "", "A").arc(middle, last, "a", "B").end(last);

        assertEquals(List.of("AB"), tiny.outputs("a"));
    }

    @Test
    void everyWayThroughIsFoundInTheOrderOfTheFile() {
        var tiny = new TinyTransducer().word("kuusi", "A").word("kuusi", "B").word("kuusi", "C");

        assertEquals(List.of("A", "B", "C"), tiny.outputs("kuusi"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        @P.F.1@ @R.F.1@, true
        @P.F.1@ @R.F.2@, false
        @P.F.1@ @R.F@,   true
        @D.F@   @R.F@,   false
        @P.F.1@ @D.F.1@, false
        @P.F.1@ @D.F.2@, true
        @P.F.1@ @D.F@,   false
        @D.F@   @D.F.1@, true
        @U.F.1@ @U.F.1@, true
        @U.F.1@ @U.F.2@, false
        @U.F.1@ @R.F.1@, true
        @P.F.1@ @C.F@ @R.F@, false
        @P.F.1@ @C.F@ @D.F@, true
        @P.F.1@ @P.F.2@ @R.F.2@, true
        @P.F.1@ @R.G@,   false
        @P.F.1@ @U.G.2@ @R.F.1@, true
        """)
    void flagDiacriticsDecideWhichWaysAreOpen(String flags, boolean isOpen) {
        var tiny = new TinyTransducer();
        var at = 0;
        for (var flag : flags.split(" +", -1)) {
            var next = tiny.state();
            tiny.arc(at, next, flag, flag);
            at = next;
        }
        var last = tiny.state();
        tiny.arc(at, last, "a", "A").end(last);

        assertEquals(isOpen ? List.of("A") : List.of(), tiny.outputs("a"));
    }

    @Test
    void aFlagIsTakenBackWhenItsWayEnds() {
        var tiny = new TinyTransducer();
        var dead = tiny.state();
        var open = tiny.state();
        var last = tiny.state();
        tiny.arc(0, dead, "@P.F.1@", "").arc(dead, last, "@R.F.2@", "");
        tiny.arc(0, open, "@U.F.2@", "").arc(open, last, "a", "A").end(last);

        assertEquals(List.of("A"), tiny.outputs("a"));
    }

    @Test
    void aStateWithMoreTransitionsThanEightBitsCountIsReadWhole() {
        var tiny = new TinyTransducer();
        var last = tiny.state();
        for (var i = 0; i < 400; i++) {
            tiny.arc(0, last, Character.toString('\u4e00' + i), Character.toString('\u5e00' + i));
        }
        tiny.end(last);

        assertEquals(List.of("\u5e00"), tiny.outputs("\u4e00"));
        assertEquals(List.of(Character.toString('\u5e00' + 254)), tiny.outputs(Character.toString('\u4e00' + 254)));
        assertEquals(List.of(Character.toString('\u5e00' + 399)), tiny.outputs(Character.toString('\u4e00' + 399)));
    }

    @Test
    void aLoopOfEpsilonEnds() {
        var tiny = new TinyTransducer();
        var other = tiny.state();
        tiny.arc(0, other, "", "A")
                .arc(other, 0, "", "B")
                .arc(0, other, "a", "C")
                .end(other);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> tiny.outputs("a"));
    }

    @Test
    void waysThatMultiplyEnd() {
        var tiny = new TinyTransducer();
        var at = 0;
        for (var i = 0; i < 40; i++) {
            var next = tiny.state();
            tiny.arc(at, next, "", "A").arc(at, next, "", "B").arc(at, next, "a", "C");
            at = next;
        }

        var start = at;
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> tiny.end(start).outputs("aaaaaaaaaaaaaaaaaaaa"));
    }
}
