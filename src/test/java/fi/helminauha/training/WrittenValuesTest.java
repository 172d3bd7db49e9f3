package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write for durations, times, days and groups is read as they mean it, or not at all.
class WrittenValuesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest(name = "{0} is {1} minutes")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            45 | 45
            1:30 | 90
            0:45 | 45
            1:30 h | 90
            1.30 | 90
            1.30 h | 90
            1h | 60
            1 h | 60
            1 h 30 | 90
            1h30 | 90
            1 h 30 min | 90
            1h 5min | 65
            1,5 h | 90
            1.5 h | 90
            1,5 | 90
            0,5 | 30
            0.1 h | 6
            1,25 h | 75
            1,50 tuntia | 90
            2,0 h | 120
            90 min | 90
            90min. | 90
            90' | 90
            90′ | 90
            "90 min" | 90
            ½ h | 30
            1½ h | 90
            1 1/2 h | 90
            3/4 h | 45
            n. 30 min | 30
            ~20 | 20
            noin 45 min | 45
            ca 45 min | 45
            about 45 min | 45
            tunti | 60
            tunnin | 60
            kaksi tuntia | 120
            puoli tuntia | 30
            puolituntia | 30
            puolitoista tuntia | 90
            puolitoistatuntia | 90
            puolitoista | 90
            vartti | 15
            varttitunti | 15
            kolme varttia | 45
            tunti ja vartti | 75
            tunti ja 15 min | 75
            viisi minuuttia | 5
            45 minuuttia | 45
            1 t 15 min | 75
            kvart | 15
            en kvart | 15
            en kvarts timme | 15
            tre kvart | 45
            trekvart | 45
            halvtimme | 30
            en halvtimme | 30
            en halv timme | 30
            en och en halv timme | 90
            en timme och en kvart | 75
            en timme | 60
            2 timmar | 120
            två timmar | 120
            1 tim 20 min | 80
            45 minuter | 45
            half an hour | 30
            half hour | 30
            an hour | 60
            one hour | 60
            an hour and a half | 90
            one and a half hours | 90
            2 and a half hours | 150
            an hour and a quarter | 75
            a quarter of an hour | 15
            three quarters of an hour | 45
            twenty minutes | 20
            1 hr 30 mins | 90
            PUOLI TUNTIA | 30
            """)
    void aDurationIsReadAsItIsWritten(String text, int minutes) {
        assertEquals(OptionalInt.of(minutes), WrittenDuration.minutes(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "0:00",
                "-5",
                "1:75",
                "1,50",
                "1.25",
                "2,75",
                "1.75.2",
                "10-15",
                "10–15 min",
                "2x30",
                "tauko",
                "45 s",
                "30\"",
                "1 h 1 h",
                "30 min 1 h",
                "min",
                "5 5",
                "1,55555",
                "12345",
                "1;30",
                "1 h 90,5",
                "ja",
                "h min",
                "10 tai 15",
                "1:3",
                "abc 45",
                "1 1",
                "half past nine"
            })
    void whatIsNoDurationOrCouldBeTwoIsNotRead(String text) {
        assertEquals(OptionalInt.empty(), WrittenDuration.minutes(text));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9 | 09:00
            09 | 09:00
            9.15 | 09:15
            9.15. | 09:15
            9:15 | 09:15
            9:15:00 | 09:15
            9,15 | 09:15
            915 | 09:15
            0915 | 09:15
            1315 | 13:15
            9h15 | 09:15
            9 h | 09:00
            klo 9 | 09:00
            klo. 9.15 | 09:15
            kello 13 | 13:00
            kl. 9 | 09:00
            kl 9.15 | 09:15
            klockan nio | 09:00
            at 9:15 | 09:15
            9 o'clock | 09:00
            9 am | 09:00
            9:15 a.m. | 09:15
            2 pm | 14:00
            2.30 p.m. | 14:30
            12 pm | 12:00
            12 am | 00:00
            klo 2 ip. | 14:00
            24 | 00:00
            24.00 | 00:00
            yhdeksän | 09:00
            nio | 09:00
            nine | 09:00
            puoli kymmenen | 09:30
            puoli 10 | 09:30
            halv tio | 09:30
            half past nine | 09:30
            vartin yli yhdeksän | 09:15
            varttia yli 9 | 09:15
            varttia vaille yhdeksän | 08:45
            kymmentä yli yhdeksän | 09:10
            viittä vaille yhdeksän | 08:55
            kvart över nio | 09:15
            en kvart över nio | 09:15
            kvart i nio | 08:45
            tio över nio | 09:10
            fem i nio | 08:55
            a quarter past nine | 09:15
            quarter to nine | 08:45
            ten past nine | 09:10
            noon | 12:00
            """)
    void aTimeOfDayIsReadAsItIsWritten(String text, LocalTime time) {
        assertEquals(Optional.of(time), WrittenTime.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kvart nio",
                "half nine",
                "puoli",
                "25",
                "9.60",
                "9.5",
                "9-10",
                "9–10",
                "24.01",
                "960",
                "puoli kolme",
                "half past two",
                "13 pm",
                "0 am",
                "aamulla",
                "9.15 9.30",
                "-9",
                "9 15 30",
                "915 am 3",
                "99999",
                "nio tio",
                "vartin yli",
                "klo"
            })
    void whatIsNoTimeOfDayOrCouldBeTwoIsNotRead(String text) {
        assertEquals(Optional.empty(), WrittenTime.read(text));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            24.12. | 2026-12-24
            24.12 | 2026-12-24
            1.2. | 2027-02-01
            28.11. | 2026-11-28
            24.12.2026 | 2026-12-24
            24.12.26 | 2026-12-24
            24. 12. 2026 | 2026-12-24
            24/12/2026 | 2026-12-24
            24/12 | 2026-12-24
            24-12-2026 | 2026-12-24
            2026-12-24 | 2026-12-24
            2026/12/24 | 2026-12-24
            24 12 2026 | 2026-12-24
            to 24.12. | 2026-12-24
            torstai 24.12.2026 | 2026-12-24
            tors 24.12.2026 | 2026-12-24
            Thu 24/12/2026 | 2026-12-24
            24. joulukuuta 2026 | 2026-12-24
            24 joulukuuta | 2026-12-24
            24 december 2026 | 2026-12-24
            24 dec. 2026 | 2026-12-24
            den 24 dec | 2026-12-24
            December 24, 2026 | 2026-12-24
            24th of December 2026 | 2026-12-24
            Mar 3 | 2027-03-03
            tänään | 2026-11-28
            i morgon | 2026-11-29
            tomorrow | 2026-11-29
            """)
    void aDayIsReadAsItIsWritten(String text, LocalDate day) {
        assertEquals(Optional.of(day), WrittenDate.read(text, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.2.",
                "31.2.2026",
                "32.1.2026",
                "12/24/2026",
                "24",
                "24.",
                "ma 24.12.2026",
                "24.12.1026",
                "24.12.20267",
                "jouluna",
                "29.2.2027",
                "24.13.",
                "0.1.2026",
                "24.12.–25.12.",
                "5",
                "viikko 12"
            })
    void whatIsNoDayOrHasAnotherWeekdayIsNotRead(String text) {
        assertEquals(Optional.empty(), WrittenDate.read(text, TODAY));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12 | 12–12
            n. 12 | 12–12
            noin 12 hlö | 12–12
            12 hlö | 12–12
            12 henkilöä | 12–12
            12 pers. | 12–12
            12 people | 12–12
            12 deltagare | 12–12
            10–14 | 10–14
            10-14 | 10–14
            10 – 14 hlö | 10–14
            10 − 14 | 10–14
            10..14 | 10–14
            10 to 14 people | 10–14
            10 till 14 personer | 10–14
            20+ | 20–
            20 + hlö | 20–
            vähintään 8 | 8–
            minst 8 personer | 8–
            at least 8 people | 8–
            8 tai enemmän | 8–
            enintään 15 | 1–15
            högst 15 | 1–15
            max. 15 | 1–15
            up to 15 people | 1–15
            """)
    void aGroupIsReadAsItIsWritten(String text, String group) {
        var read = WrittenGroup.read(text).orElseThrow();

        assertEquals(
                group,
                read.from() + "–"
                        + (read.to().isPresent() ? Integer.toString(read.to().getAsInt()) : ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "8–",
                "14–10",
                "10 tai 12",
                "monta",
                "12,5",
                "-3",
                "10–14–20",
                "20+30",
                "12345",
                "yli 20 ja"
            })
    void whatIsNoGroupIsNotRead(String text) {
        assertEquals(Optional.empty(), WrittenGroup.read(text));
    }

    @Test
    void lettersInPartsAndAnySpaceAreReadAsTheOthers() {
        assertEquals(OptionalInt.of(90), WrittenDuration.minutes(" 1\u00A0h\t30\u202F"));
        assertEquals(Optional.of(LocalTime.of(9, 15)), WrittenTime.read("kvart o\u0308ver nio"));
    }
}
