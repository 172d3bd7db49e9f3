package fi.helminauha.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import fi.helminauha.collection.WorkForm;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstSessionsTest {
    private static ReadySession session(int minutes) {
        var text = new ReadySession.Text(
                "Valmis",
                "",
                List.of(),
                "",
                "",
                List.of(new ReadySession.StepText("Alku", "Tapa", "")),
                ReadySession.Arrangements.NONE);
        return new ReadySession(
                new SessionId("s-" + minutes),
                Set.of(Audience.STAFF),
                minutes,
                new GroupSize(2, OptionalInt.of(8)),
                Set.of(Place.ON_SITE),
                Difficulty.values()[0],
                List.of(new ReadySession.Step.OwnStep(minutes, WorkForm.PLENARY)),
                List.of(),
                Optional.empty(),
                new Localized<>(text, text, text));
    }

    private static List<Integer> first(int... minutes) {
        return HomeViewModel.first(IntStream.of(minutes)
                        .mapToObj(FirstSessionsTest::session)
                        .toList())
                .stream()
                .map(ReadySession::minutes)
                .toList();
    }

    @Test
    void aMeetingHalfADayAndADayAreShownFirst() {
        assertEquals(List.of(45, 240, 400), first(400, 60, 240, 45, 180, 15));
    }

    @Test
    void ofFewSessionsNoneIsShownTwice() {
        assertEquals(List.of(60), first(60));
        assertEquals(List.of(60, 200), first(60, 200));
        assertEquals(List.of(), first());
    }
}
