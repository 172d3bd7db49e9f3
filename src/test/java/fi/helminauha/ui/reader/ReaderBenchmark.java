package fi.helminauha.ui.reader;

import fi.helminauha.collection.Block;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How long it takes from a click to the painted page.
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
class ReaderBenchmark {
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 31;

    private ReaderScreen reader;
    private Scene scene;

    @Start
    void start(Stage stage) {
        reader = ReaderScreen.open(stage, 655, 700);
        scene = stage.getScene();
    }

    @Test
    void aPearlOfSixHundredWords() {
        var pages = List.of(page("yksi"), page("kaksi"));
        for (var i = 0; i < WARM_UP; i++) {
            open(pages.get(i % 2));
        }
        var times = new ArrayList<Duration>();
        for (var i = 0; i < ROUNDS; i++) {
            times.add(open(pages.get(i % 2)));
        }
        Collections.sort(times);
        var median = times.get(ROUNDS / 2);
        System.out.println("opened and painted in " + median.toMillis() + " ms (median), "
                + times.getLast().toMillis() + " ms (slowest)");
    }

    private Duration open(PearlPage page) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var start = System.nanoTime();
            reader.viewModel().show(page);
            scene.snapshot(null);
            return Duration.ofNanos(System.nanoTime() - start);
        });
    }

    /// As a method is: paragraphs, steps, a table, lists; 600 words.
    private static PearlPage page(String id) {
        var words = "Pyydä jokaista kertomaan vuorollaan yksi havainto työstä ja yksi toive. ";
        var blocks = new ArrayList<Block>();
        for (var part = 0; part < 4; part++) {
            blocks.add(new Block.Heading("Otsikko"));
            blocks.add(SamplePages.paragraph(words.repeat(3)));
            for (var step = 0; step < 3; step++) {
                blocks.add(new Block.Step("Osuus", SamplePages.rich(words.repeat(2)), 5));
            }
            blocks.add(new Block.Bullets(Collections.nCopies(3, SamplePages.rich(words))));
        }
        blocks.add(new Block.Table(
                Collections.nCopies(2, SamplePages.rich("Sarake")),
                Collections.nCopies(4, Collections.nCopies(2, SamplePages.rich(words)))));
        blocks.add(new Block.Note(Block.Tone.TIP, SamplePages.rich(words)));
        return SamplePages.page(id, "Kuusisataa sanaa", blocks.toArray(Block[]::new));
    }
}
