package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.json.ShippedCollection;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Schedule;
import fi.helminauha.training.Sessions;
import fi.helminauha.training.Step;
import fi.helminauha.ui.InterfaceThread;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DayBandTest {
    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    @Test
    void aDayOfVeryManyStepsIsABandOfAsManyBlocksAsCanBeToldApart() {
        var collection = ShippedCollection.get();
        var day = Sessions.day(IntStream.range(0, 1_000)
                .mapToObj(i -> Step.own("Osuus " + i, 1))
                .toArray(Step[]::new));

        InterfaceThread.run(() -> {
            var words = new PlanWords(collection.head(), Messages.in(Language.FI), _ -> Optional.empty());
            var band = new DayBand(words, _ -> {});
            band.show(Schedule.of(day));
            assertTrue(band.getChildren().size() <= 121);
            assertEquals(words.messages().text("plan.band", 1_000), band.getAccessibleText());

            band.showChosen(List.of(day.steps().getLast().id()));
            var last = band.getChildren().get(band.getChildren().size() - 2);
            assertTrue(last.getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("chosen")));
        });
    }
}
