package fi.helminauha.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// A team on its way through a pearl, as a test sees and handles it.
public final class TeamPage {
    private final WindowPage window;

    public TeamPage(WindowPage window) {
        this.window = window;
    }

    /// Opens a pearl and asks for it to be gone through.
    public static TeamPage prepare(WindowPage window, String pearl) {
        window.list().open(pearl);
        window.await("the pearl", () -> !window.readTitle().isEmpty());
        window.press(KeyCode.J, KeyCode.CONTROL);
        window.await("what comes before", () -> window.isShown("#team-before"));
        return new TeamPage(window);
    }

    /// Presses the button that has the keyboard.
    public TeamPage begin() {
        window.awaitFocus("team-begin").press(KeyCode.ENTER);
        return awaitMeeting();
    }

    /// Gives the keyboard to a part.
    public TeamPage take(String part) {
        window.act(part, Node.class, Node::requestFocus);
        return this;
    }

    public TeamPage awaitMeeting() {
        window.await("the page", () -> window.isShown("#team-meeting"));
        InterfaceThread.settle();
        return this;
    }

    public TeamPage press(KeyCode code, KeyCode... held) {
        window.press(code, held);
        return this;
    }

    /// Goes on to a page that has something on it.
    public TeamPage awaitPage(String selector) {
        for (var page = 0; !window.isShown(selector); page++) {
            if (page > 40) {
                throw new AssertionError("no page has " + selector);
            }
            press(KeyCode.SPACE);
        }
        return this;
    }

    public TeamPage people(String number) {
        window.act("#team-people", TextField.class, field -> field.setText(number));
        return this;
    }

    public TeamPage choose(String button) {
        window.press(button);
        return this;
    }

    private String text(String selector) {
        return window.see(selector, Label.class, Label::getText);
    }

    public String divided() {
        return text("#team-divided");
    }

    public String invitation() {
        return text("#team-invitation");
    }

    public String step() {
        return text(".room-step");
    }

    public String left() {
        return (text(".room-time") + " " + text(".room-time-after")).strip();
    }

    public String leaderLine() {
        return window.isShown("#team-leader-line") ? text(".team-leader-text") : "";
    }

    public String coming() {
        return text("#team-coming");
    }

    public String nextButton() {
        return window.see("#team-next", Button.class, Button::getText);
    }

    public String pause() {
        return window.isShown("#team-pause-until") ? text("#team-pause-until") : "";
    }

    /// Everything that the room reads, in reading order.
    public String shown() {
        return shown(".room-page");
    }

    /// What is said of groups; empty while it is not shown.
    public String groups() {
        return shown(".team-groups");
    }

    private String shown(String page) {
        return InterfaceThread.get(() -> window.find(page, Parent.class).stream()
                .filter(Node::isVisible)
                .flatMap(TeamPage::texts)
                .collect(Collectors.joining(" "))
                .replaceAll(" +", " "));
    }

    private static Stream<String> texts(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(node -> node instanceof Text text
                        ? Stream.of(text.getText())
                        : node instanceof Parent below ? texts(below) : Stream.of());
    }

    /// Whether each of the page’s sentences is ticked.
    public List<Boolean> ticks() {
        return InterfaceThread.get(() -> rows().stream()
                .map(row -> (Boolean) row.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .toList());
    }

    private List<Node> rows() {
        return new ArrayList<>(window.stage().getScene().getRoot().lookupAll(".team-tick"));
    }

    /// Clicks a sentence.
    /// @param number  from 0
    public TeamPage click(int number) {
        InterfaceThread.run(
                () -> rows().get(number).fireEvent(InputEvents.mouse(MouseEvent.MOUSE_CLICKED, MouseButton.PRIMARY)));
        InterfaceThread.settle();
        return this;
    }

    private List<TextArea> areas() {
        return window.stage().getScene().getRoot().lookupAll(".room-page .team-answer").stream()
                .map(TextArea.class::cast)
                .toList();
    }

    /// Types into a field.
    /// @param number  from 0
    public TeamPage answer(int number, String words) {
        InterfaceThread.run(() -> {
            areas().get(number).requestFocus();
            areas().get(number).setText(words);
        });
        InterfaceThread.settle();
        return this;
    }

    public List<String> answers() {
        return InterfaceThread.get(() -> areas().stream().map(TextArea::getText).toList());
    }

    /// Whether the pages are dark, whatever the window is.
    public boolean isDark() {
        boolean isDark = window.see(
                "#team",
                StackPane.class,
                team -> team.getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark")));
        return isDark;
    }

    public boolean isMeeting() {
        return window.isShown("#team-meeting");
    }
}
