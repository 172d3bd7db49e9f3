package fi.helminauha.ui.browse;

import fi.helminauha.Program;
import fi.helminauha.collection.PearlId;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.training.Run;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.WindowPage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The days on which a pearl was presented, in the window.
class PresentedDaysTest {
    private static final PearlId LISTENING = new PearlId("dia-kuuntelu");

    @RegisterExtension
    private final Program program = new Program();

    private WindowPage presentedOnTwoDays() {
        program.library(store -> {
            present(store, "2026-11-23T08:00:00Z");
            present(store, "2026-11-24T08:00:00Z");
            return true;
        });
        var window = program.startListing();
        window.list().open("dia-kuuntelu");
        return awaitUses(window.awaitReading("Kuuntelun"), "Esitetty 2 kertaa, viimeksi 24.11.2026");
    }

    private static WindowPage awaitUses(WindowPage window, String words) {
        return window.await(
                words,
                () -> window.see("#pearl-uses-line", Button.class, Button::getText)
                        .equals(words));
    }

    private static void present(LibraryStore store, String morning) {
        var empty = TrainingSession.empty("Tiimipäivä");
        var step = Step.own("Kuuntelu", 20).withContent(StepContent.OfPearl.whole(LISTENING));
        var session = empty.withDay(0, empty.days().getFirst().withSteps(List.of(step)));
        var run = Run.begin(session, 0, false, Instant.parse(morning), ZoneOffset.UTC)
                .after(Duration.ofMinutes(20));
        store.runs().save(run.over(Instant.parse(morning)));
        store.runs().recordMinutes(run.id(), LISTENING, Duration.ofMinutes(20));
    }

    @Test
    void oneDayIsForgottenWhereItIsListedAndTheNoticeBringsItBack() {
        var window = presentedOnTwoDays();

        window.press("#pearl-uses-line").press(".pearl-use-forget");

        awaitUses(window, "Esitetty kerran, 23.11.2026");
        window.awaitNotice("Päivä 24.11.2026 poistettiin").press("#notice-act");
        awaitUses(window, "Esitetty 2 kertaa, viimeksi 24.11.2026");
    }

    @Test
    void theMenuOfTheMostUsedForgetsAllDaysAndTheNextStartKnowsNothingOfThem() {
        var window = presentedOnTwoDays();
        window.tree().choose("Eniten käytetyt");
        window.list().awaitPearls("dia-kuuntelu");

        window.tree().focus();
        window.press(KeyCode.CONTEXT_MENU).chooseInMenu("presented-forget");

        window.awaitNotice("Esityspäivät tyhjennettiin");
        var again = program.restart();
        again.awaitReading("Kuuntelun").await("no uses", () -> !again.isShown("#pearl-uses"));
    }
}
