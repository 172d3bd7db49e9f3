package fi.helminauha.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.send.CalendarEntries;
import fi.helminauha.ui.send.Letters;
import fi.helminauha.ui.task.Background;
import fi.helminauha.ui.task.ByHand;
import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How large the type is of what stands around the pages of a team.
class GrowingTypeTest {
    /// The interface’s em at 100 %, in pixels.
    private static final double USUAL = 14.5;
    /// The title before a run, in em of the interface.
    private static final double TITLE_EM = 2.2;
    /// A share is not followed in its smallest changes.
    private static final double ROUNDING = 0.5;

    @BeforeAll
    static void begin() {
        InterfaceThread.begin();
    }

    /// @param em  of the interface, in pixels
    @ParameterizedTest
    @CsvSource({
        "1024, 768, 14.5, 1",
        "1280, 800, 14.5, 1",
        "1920, 1080, 14.5, 1.35",
        "3840, 2160, 14.5, 2.7",
        "1280, 800, 29, 1",
        "3840, 2160, 29, 1.35"
    })
    void whatComesBeforeARunGrowsWithTheScreenAsItsPagesDoButForTextThatIsLargeAlready(
            double width, double height, double em, double share) {
        var sizes = before(width, height, em);

        assertEquals(em * share * TITLE_EM, sizes.title(), ROUNDING);
        assertEquals(em * share, sizes.field(), ROUNDING);
        assertEquals(em * share, sizes.sign(), ROUNDING + em * share * 0.2);
    }

    /// In pixels.
    /// @param field  what is typed
    /// @param sign   of a button
    private record Sizes(double title, double field, double sign) {}

    private static Sizes before(double width, double height, double em) {
        return InterfaceThread.get(() -> {
            var root = new StackPane(before());
            root.getStyleClass().addAll("root", "team-view");
            root.setStyle("-fx-font-size: " + USUAL + "px");
            Appearance.addTeam(root);
            Appearance.dress(new Scene(root, width, height));
            lay(root);
            // The user chooses a size.
            root.setStyle("-fx-font-size: " + em + "px");
            lay(root);
            return new Sizes(
                    ((Labeled) root.lookup(".team-title")).getFont().getSize(),
                    ((TextField) root.lookup("#team-people")).getFont().getSize(),
                    ((Text) root.lookup("#team-begin .icon")).getFont().getSize());
        });
    }

    /// It is set in its size once it is laid out.
    private static void lay(StackPane root) {
        for (var pass = 0; pass < 2; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private static BeforeView before() {
        var messages = Messages.in(Language.FI);
        var notices = new Notices();
        var calendar = new CalendarEntries(
                new Background(new ByHand(), new ByHand(), Runnable::run, _ -> {}),
                notices,
                () -> {
                    throw new AssertionError("asked for a window");
                },
                _ -> true,
                new Meetings().clocks().wall());
        return new BeforeView(
                new BeforeViewModel(
                        Meetings.of(Meetings.pearl("tk-varhaisen-tuen-keskustelu")),
                        Language.FI,
                        LocalDate.of(2026, 11, 30)),
                new PearlWords(Meetings::head, messages),
                messages,
                new BeforeView.Actions(() -> {}, () -> {}, new Letters(_ -> true, notices), calendar, () -> {}));
    }
}
