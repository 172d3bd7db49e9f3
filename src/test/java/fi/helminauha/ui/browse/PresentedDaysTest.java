package fi.helminauha.ui.browse;

import fi.helminauha.Program;
import fi.helminauha.collection.PearlId;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.training.Clocks;
import fi.helminauha.training.Run;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.ui.WindowPage;
import fi.helminauha.ui.present.PresenterPage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The days on which a pearl was presented, in the window.
class PresentedDaysTest {
    private static final PearlId LISTENING = new PearlId("dia-kuuntelu");
    private static final Instant NINE = Instant.parse("2026-11-30T07:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    @RegisterExtension
    private final Program program = new Program().withClocks(clocks());

    private Clocks clocks() {
        InstantSource now = () -> NINE.plusNanos(nanos.get());
        return new Clocks(now.withZone(ZoneId.of("Europe/Helsinki")), nanos::get);
    }

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

    private static TrainingSession listening() {
        var empty = TrainingSession.empty("Tiimipäivä");
        var step = Step.own("Kuuntelu", 20).withContent(StepContent.OfPearl.whole(LISTENING));
        return empty.withDay(0, empty.days().getFirst().withSteps(List.of(step)));
    }

    private static void present(LibraryStore store, String morning) {
        var run = Run.begin(listening(), 0, false, Instant.parse(morning), ZoneOffset.UTC)
                .after(Duration.ofMinutes(20));
        store.runs().save(run.over(Instant.parse(morning)));
        store.runs().recordMinutes(run.id(), LISTENING, Duration.ofMinutes(20));
    }

    /// What the rows of the list say under their titles.
    private static String words(WindowPage window) {
        return window.see(
                "#hit-list",
                Node.class,
                list -> list.lookupAll(".hit-snippet Text").stream()
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining()));
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
    void aDayCountsAsSoonAsItIsOver() {
        var window = presentedOnTwoDays();
        window.tree().choose("Eniten käytetyt");
        window.list().awaitPearls("dia-kuuntelu");
        var page = new PresenterPage(program.present(listening(), false)).window();
        nanos.addAndGet(Duration.ofMinutes(20).toNanos());

        page.press(KeyCode.ESCAPE).press("#question-yes");
        page.await("the summary", () -> page.isShown("#summary-close"));

        window.await("three days in the list", () -> words(window).contains("esitetty 3 kertaa"), () -> words(window));
        awaitUses(window, "Esitetty 3 kertaa, viimeksi 30.11.2026");
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
