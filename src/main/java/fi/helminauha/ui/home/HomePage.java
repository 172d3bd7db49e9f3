package fi.helminauha.ui.home;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.days.DayWords;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Columns;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Where one begins: what the program is in a sentence, three doors (a worry, a session, a theme), and below them what
/// is the user’s own. Built anew when the language changes.
public final class HomePage extends ScrollPane {
    private static final int MOST_COLUMNS = 3;
    /// Between columns, in pixels.
    private static final double GAP = 36;

    /// Of what two columns need, what they need with the page’s edges and a scroll bar.
    private static final double WITH_EDGES = 1.17;

    /// With one column.
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final WorryDoor worry;
    private final Columns doors;

    /// Ways that lead out of the page.
    /// @param search  puts the keyboard into the search field
    /// @param guide   shows the guide
    /// @param days    shows all ready-made sessions
    /// @param day     shows one of them
    public record Ways(Runnable search, Runnable guide, Runnable days, Consumer<ReadySession> day) {}

    public HomePage(HomeViewModel viewModel, Ways ways, PearlWords words, Messages messages) {
        setId("home");
        getStyleClass().add("home");
        Appearance.addHome(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
        // What is on it takes the keyboard.
        setFocusTraversable(false);
        setAccessibleText(messages.text("home.name"));
        var sentence = new WrappedLabel(messages.text("home.sentence"));
        sentence.getStyleClass().add("home-sentence");
        sentence.setMinWidth(0);
        worry = new WorryDoor(viewModel, ways.search(), messages);
        doors = columns(List.of(
                worry,
                new SessionsDoor(viewModel, new DayWords(words, messages), ways),
                new ThemesDoor(viewModel, messages)));
        var page = new VBox(sentence, doors, new OwnPart(viewModel, ways.guide(), messages));
        page.getStyleClass().add("home-page");
        page.setMinWidth(0);
        setContent(page);
        widthProperty().subscribe(this::fit);
        doors.prefWidthProperty().subscribe(this::fit);
        viewModel.load(messages.language());
    }

    /// A narrow page has narrower edges. It is told by the page’s width, not by how many columns there are: narrower
    /// edges may leave room for one more, and that would make them wide again.
    private void fit() {
        pseudoClassStateChanged(NARROW, getWidth() < doors.widthOf(2) * WITH_EDGES);
    }

    static Columns columns(List<? extends Node> parts) {
        var columns = new Columns(MOST_COLUMNS, GAP, parts);
        columns.getStyleClass().add("home-columns");
        return columns;
    }

    /// A heading with a line below it that says what to do.
    static VBox heading(String words, String advice) {
        var heading = new WrappedLabel(words);
        heading.getStyleClass().add("home-heading");
        heading.setMinWidth(0);
        var line = new WrappedLabel(advice);
        line.getStyleClass().add("home-advice");
        line.setMinWidth(0);
        return new VBox(heading, line);
    }

    /// A button that looks like a line of text and takes the whole width of its column.
    static void layAsLine(Button line) {
        line.getStyleClass().setAll("home-line");
        line.setWrapText(true);
        line.setMinWidth(0);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
    }

    /// Gives the keyboard to the first thing on the page.
    @Override
    public void requestFocus() {
        worry.requestFocus();
    }
}
