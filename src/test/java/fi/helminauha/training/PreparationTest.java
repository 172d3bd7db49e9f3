package fi.helminauha.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.WorkForm;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final Cards CARDS = new Cards(Cards.method("cafe", 30, 60), Cards.method("walk", 10, 20));
    private static final Map<PearlId, List<String>> NEEDS =
            Map.of(new PearlId("cafe"), List.of("Tussit", "kello"), new PearlId("walk"), List.of("kello", "sadetakki"));

    @Test
    void everyMaterialOfEveryDayIsNamedOnce() {
        var first = Sessions.day(pearl("cafe").withMaterials(List.of("kynttilä", "")));
        var second = Day.empty(LocalTime.of(9, 0)).withSteps(List.of(pearl("walk"), pearl("cafe")));
        var session = Sessions.of().withDays(List.of(first, second)).withMaterials(List.of("tussit ", "projektori"));

        assertEquals(
                List.of("tussit", "projektori", "kynttilä", "kello", "sadetakki"),
                prepare(session).materials());
    }

    @Test
    void aThingThatIsTickedStaysSoUntilItIsNoLongerNeeded() {
        var needed = List.of("Tussit", "Kello");
        var session = Sessions.of().withReady("tussit ", true, needed);

        assertTrue(session.isReady("Tussit"));
        assertFalse(session.isReady("Kello"));
        assertFalse(session.withReady("Tussit", false, needed).isReady("Tussit"));
        assertEquals(
                List.of("kello"),
                session.withReady("Kello", true, List.of("Kello")).ready());
        assertEquals(List.of(), session.copied("Kopio", false).ready());
    }

    @Test
    void everyLineOfWhatIsDoneBeforeIsATask() {
        var session = Sessions.of().withBefore("Lähetä kutsu.\n\n  Varaa tila. \n");

        assertEquals(List.of("Lähetä kutsu.", "Varaa tila."), prepare(session).tasks());
    }

    @Test
    void theGroupIsWhatAllPearlsAllow() {
        assertEquals(
                Optional.of(new GroupSize(3, OptionalInt.of(12))),
                prepare(Sessions.of(pearl("cafe"), pearl("walk"))).group());
        assertEquals(
                Optional.of(new GroupSize(1, OptionalInt.empty())),
                prepare(Sessions.of(pearl("gone"))).group());
    }

    @Test
    void theMinutesOfEachKindOfWorkAddUp() {
        var session = Sessions.of(
                Step.own("a", 20),
                Step.ofBreak(15),
                Step.own("b", 10),
                pearl("cafe").withWork(WorkForm.GROUPS));

        assertEquals(
                Map.of(WorkForm.PLENARY, 30, WorkForm.BREAK, 15, WorkForm.GROUPS, 30),
                prepare(session).work());
    }

    private static Step pearl(String id) {
        return Sessions.pearl(new PearlId(id), 30);
    }

    private static Preparation prepare(TrainingSession session) {
        return Preparation.of(session, CARDS::of, pearl -> NEEDS.getOrDefault(pearl, List.of()));
    }
}
