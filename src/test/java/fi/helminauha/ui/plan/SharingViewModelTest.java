package fi.helminauha.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.store.LibraryStore;
import fi.helminauha.store.Unreadable;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.training.json.TrainingReadException;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingViewModelTest {
    @TempDir
    private Path folder;

    private final ByHand io = new ByHand();
    private final Notices notices = new Notices();
    private final LibraryStore library = LibraryStore.inMemory(Clock.systemUTC());
    private final PlanViewModel plan = new PlanViewModel(_ -> Optional.empty());
    private final Background background =
            new Background(io, new ByHand(), Runnable::run, failure -> notices.tellFailure("failed", failure));
    private final TrainingViewModel trainings =
            new TrainingViewModel(background, () -> library, Clock.systemUTC(), notices, plan, _ -> Set.of());
    private final SharingViewModel sharing = new SharingViewModel(
            background, trainings, notices, () -> new CollectionHead("1.0", List.of(), Map.of(), List.of()), List::of);

    @AfterEach
    void close() {
        library.close();
    }

    private Path written(TrainingSession session) {
        return written(session, "jaettu");
    }

    private Path written(TrainingSession session, String name) {
        var file = folder.resolve(name + ".helminauha");
        trainings.create(session);
        trainings.close();
        io.runAll();
        sharing.write(session.id(), file, Language.FI);
        io.runAll();
        return file;
    }

    private void forget(TrainingSession session) {
        trainings.remove(session.id());
        io.runAll();
    }

    private List<String> kept() {
        return library.sessions().all().stream()
                .map(TrainingSummary::title)
                .sorted()
                .toList();
    }

    private String told() {
        return notices.shownProperty().get().orElseThrow().key();
    }

    @Test
    void aSessionThatNobodyHasYetIsKeptAndOpenedAtOnce() {
        var session = TrainingSession.empty("Jaettu");
        var file = written(session);
        forget(session);

        sharing.read(file);
        io.runAll();

        assertEquals(List.of("Jaettu"), kept());
        assertTrue(trainings.openProperty().get());
        assertEquals(session, plan.session());
        assertEquals("notice.share.opened", told());
    }

    @Test
    void ofFilesThatCameTogetherEachIsKeptOrAskedAbout() throws IOException {
        var known = TrainingSession.empty("Tuttu");
        var fresh = TrainingSession.empty("Uusi");
        var knownFile = written(known, "tuttu");
        var freshFile = written(fresh, "uusi");
        forget(fresh);
        var broken = Files.writeString(folder.resolve("rikki.helminauha"), "Hei!");
        var copy = Files.copy(freshFile, folder.resolve("uusi (1).helminauha"));

        Stream.of(knownFile, broken, freshFile, copy, knownFile).forEach(sharing::read);
        io.runAll();
        assertEquals(known, sharing.arrivedProperty().get().orElseThrow().session());
        sharing.keepBoth("Tuttu (saatu)");
        io.runAll();

        assertEquals(fresh, sharing.arrivedProperty().get().orElseThrow().session(), "the copy is known by now");
        assertEquals(List.of("Tuttu", "Tuttu (saatu)", "Uusi"), kept());
        sharing.dismiss();
        io.runAll();
        assertEquals(known, sharing.arrivedProperty().get().orElseThrow().session());
        sharing.dismiss();
        assertEquals(Optional.empty(), sharing.arrivedProperty().get());
    }

    @Test
    void whatIsMissingHereIsNamedBeforeTheSessionIsKept() {
        var empty = TrainingSession.empty("Vieras");
        var step = Step.own("Oma otsikko", 20).withContent(StepContent.OfPearl.whole(new PearlId("ei-ole")));
        var session = empty.withDay(0, empty.days().getFirst().withSteps(List.of(step)));
        var file = written(session);
        forget(session);

        sharing.read(file);
        io.runAll();

        var arrived = sharing.arrivedProperty().get().orElseThrow();
        assertEquals(new PearlId("ei-ole"), arrived.missing().getFirst().pearl());
        assertEquals(List.of(), kept());
        sharing.accept();
        io.runAll();
        assertEquals("Oma otsikko", plan.day().steps().getFirst().title());
        assertEquals(List.of("Vieras"), kept());
    }

    @Test
    void ofASessionThatTheUserHasBothCanBeKept() {
        var file = written(TrainingSession.empty("Yhteinen"));

        sharing.read(file);
        io.runAll();
        sharing.keepBoth("Yhteinen (saatu)");
        io.runAll();

        assertEquals(List.of("Yhteinen", "Yhteinen (saatu)"), kept());
    }

    @Test
    void aSessionThatCannotBeReadIsAskedAboutAndNeverReplaced() {
        var session = TrainingSession.empty("Yhteinen");
        var file = written(session);
        library.sessions().save(session, Instant.EPOCH);
        Unreadable.make(library, session.id());

        sharing.read(file);
        io.runAll();

        assertTrue(sharing.arrivedProperty().get().isPresent());
        assertEquals(Known.UNREADABLE, sharing.known());
        assertThrows(TrainingReadException.class, () -> library.sessions().session(session.id()));
        sharing.keepBoth("Yhteinen (saatu)");
        io.runAll();
        assertThrows(TrainingReadException.class, () -> library.sessions().session(session.id()));
        assertEquals(List.of("Yhteinen", "Yhteinen (saatu)"), kept());
    }

    @Test
    void aKnownSessionIsAskedAboutEvenBeforeTheListIsRead() {
        var session = TrainingSession.empty("Yhteinen");
        var file = written(session);
        var changed = session.withTitle("Oma");
        library.sessions().save(changed, Instant.EPOCH);
        var fresh = new SharingViewModel(
                background,
                new TrainingViewModel(
                        background,
                        () -> library,
                        Clock.systemUTC(),
                        notices,
                        new PlanViewModel(_ -> Optional.empty()),
                        _ -> Set.of()),
                notices,
                () -> new CollectionHead("1.0", List.of(), Map.of(), List.of()),
                List::of);

        fresh.read(file);
        io.runAll();

        assertEquals(Known.READABLE, fresh.known());
        assertEquals(List.of("Oma"), kept());
    }

    @Test
    void whatWasReplacedCanBeHadBack() {
        var session = TrainingSession.empty("Vanha");
        var file = written(session);
        trainings.open(session.id());
        io.runAll();
        plan.change(old -> old.withTitle("Oma uusi"));
        trainings.close();
        io.runAll();

        sharing.read(file);
        io.runAll();
        sharing.accept();
        io.runAll();
        assertEquals(List.of("Vanha"), kept());

        notices.shownProperty().get().orElseThrow().act().orElseThrow().run().run();
        io.runAll();
        assertEquals(List.of("Oma uusi"), kept());
    }

    @Test
    void aFileThatIsNoSessionIsRefusedInASentenceAndChangesNothing() throws IOException {
        var file = folder.resolve("kirje.helminauha");
        Files.writeString(file, "Hei!");

        sharing.read(file);
        io.runAll();

        assertEquals("notice.share.refused.not-a-session", told());
        assertEquals(List.of(), kept());
        sharing.read(folder.resolve("poissa.helminauha"));
        io.runAll();
        assertEquals("notice.share.refused.unreadable", told());
    }

    @Test
    void aFileThatWouldBeReplacedUnaskedIsAskedForAgainWithItsExtension(@TempDir Path other) throws IOException {
        var there = Files.writeString(other.resolve("aamu.helminauha"), "tallessa");
        var asked = new ArrayList<Path>();
        var answers = new ArrayDeque<>(List.of(other.resolve("aamu"), there));

        var target = SessionFiles.target(() -> Optional.ofNullable(answers.poll()), asked::add);

        assertEquals(Optional.of(there), target);
        assertEquals(List.of(there), asked);
    }

    @Test
    void aNewNameIsAskedForOnceAndADismissedDialogWritesNothing(@TempDir Path other) {
        var asked = new ArrayList<Path>();

        assertEquals(
                Optional.of(other.resolve("ilta.helminauha")),
                SessionFiles.target(() -> Optional.of(other.resolve("ilta")), asked::add));
        assertEquals(Optional.empty(), SessionFiles.target(Optional::empty, asked::add));
        assertEquals(List.of(), asked);
    }
}
