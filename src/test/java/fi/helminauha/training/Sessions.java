package fi.helminauha.training;

import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.WorkForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Sessions for tests.
public final class Sessions {
    public static final PearlId CAFE = new PearlId("dia-learning-cafe");
    public static final PearlId HOUSE = new PearlId("tk-tyokykytalo");

    private Sessions() {}

    /// Two days in which every field has something in it.
    public static TrainingSession full() {
        var cafe = Step.own("Oppimiskahvila", 45)
                .withContent(new StepContent.OfPearl(CAFE, List.of(2, 0)))
                .withWork(WorkForm.GROUPS)
                .withWay("Kaksi kierrosta.\nToinen lyhyempi.")
                .withLeader("Maija")
                .withMaterials(List.of("fläppitaulu", "tussit \"punaiset\""))
                .withNotes("Muista: <script>alert('ä')</script> on vain tekstiä. 😀")
                .withLockedStart(Optional.of(LocalTime.of(9, 5)));
        var lunch = Step.ofBreak(45).withTitle("Lounas").withLockedStart(Optional.of(LocalTime.of(11, 30)));
        var own = Step.own("Lopetus", 10).withContent(new StepContent.Own("Mitä viet mukanasi?\nKirjoita."));
        var first = new Day(
                Optional.of(LocalDate.of(2026, 12, 1)),
                LocalTime.of(9, 0),
                OptionalInt.of(420),
                List.of(Step.own("Aloitus", 5), cafe, lunch, own));
        return TrainingSession.empty("Työkyky puheeksi")
                .withGoal("Esihenkilö ottaa asian puheeksi.")
                .withPlace(Place.HYBRID)
                .withGroup(Optional.of(new GroupSize(6, OptionalInt.of(24))))
                .withMaterials(List.of("projektori"))
                .withBefore("Lähetä kutsu.")
                .withAfter("Lähetä kooste.")
                .withClosingNotes("Meni hyvin.")
                .withDays(List.of(first, Day.empty(LocalTime.of(8, 30))));
    }

    /// A session of one day that begins at nine.
    public static TrainingSession of(Step... steps) {
        return TrainingSession.empty("Päivä").withDay(0, day(steps));
    }

    /// A day that begins at nine.
    public static Day day(Step... steps) {
        return Day.empty(LocalTime.of(9, 0)).withSteps(List.of(steps));
    }

    public static Step pearl(PearlId pearl, int minutes) {
        return Step.own("", minutes).withContent(StepContent.OfPearl.whole(pearl));
    }
}
