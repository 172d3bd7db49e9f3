package fi.helminauha.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.figure.FigureColours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FigurePainterTest {
    private static final String NO_DRAWING = "<svg";
    private static final FigureColours COLOURS =
            new FigureColours("#112233", "#112233", "#112233", "#FFFFFF", "#112233", "#112233", "#2F6F9F", "#E0E8F0");

    private final Logger logger = Logger.getLogger(FigurePainter.class.getName());
    private final List<String> logged = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            logged.add(message.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aDrawingThatIsInterruptedAsTheProgramEndsIsNoFailure() {
        paint(task -> {
            Thread.currentThread().interrupt();
            try {
                task.run();
            } finally {
                var _ = Thread.interrupted();
            }
        });

        assertEquals(List.of(), logged);
        assertEquals(List.of(), told);
    }

    @Test
    void aFigureThatCannotBeDrawnIsToldAndLogged() {
        paint(Runnable::run);

        assertEquals(List.of("draw a figure"), logged);
        assertEquals(List.of("unreadable"), told);
    }

    private void paint(Executor background) {
        new FigurePainter(background, Runnable::run)
                .paint(
                        new FigurePainter.Picture(NO_DRAWING, Map.of(), COLOURS, 100),
                        _ -> told.add("drawn"),
                        () -> told.add("unreadable"));
    }
}
