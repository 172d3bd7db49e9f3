package fi.helminauha.ui.plan;

import fi.helminauha.ui.InterfaceThread;
import fi.helminauha.ui.WindowPage;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/// The planner as a test sees and handles it.
public final class PlanPage {
    private static final String STEPS = "#step-list";

    private final WindowPage window;

    public PlanPage(WindowPage window) {
        this.window = window;
    }

    public PlanPage awaitOpen() {
        window.await("the planner", () -> window.isShown("#planner"));
        return this;
    }

    public PlanPage awaitLeft() {
        window.await("the main window", () -> !window.isShown("#planner"));
        return this;
    }

    public String title() {
        return window.see("#plan-title", TextField.class, TextField::getText);
    }

    /// How wide the title’s words are, in pixels.
    double titleWidth() {
        return window.see("#plan-title", TextField.class, field -> {
            var ruler = new Text(field.getText());
            ruler.setFont(field.getFont());
            return ruler.getLayoutBounds().getWidth();
        });
    }

    /// How much of the title can be seen at once, in pixels.
    double titleRoom() {
        return window.see("#plan-title", TextField.class, field -> {
            var insets = field.getInsets();
            return field.getWidth() - insets.getLeft() - insets.getRight();
        });
    }

    /// Types over what a field holds, and leaves it as Enter does.
    public PlanPage type(String field, String text) {
        window.act(field, TextInputControl.class, control -> {
            control.requestFocus();
            control.setText(text);
        });
        window.press(KeyCode.ENTER);
        return this;
    }

    public String text(String field) {
        return window.see(field, TextInputControl.class, TextInputControl::getText);
    }

    /// The fields that take a value of some form, by their ids.
    List<String> valueFields() {
        return window.see(
                "#planner",
                Node.class,
                planner -> planner.lookupAll(".plan-value").stream()
                        .map(Node::getId)
                        .filter(id -> !id.isEmpty())
                        .sorted()
                        .toList());
    }

    /// What is said beside a field that takes a value; empty while nothing is.
    String remark(String field) {
        return window.isShown(field + "-remark") ? window.see(field + "-remark", Labeled.class, Labeled::getText) : "";
    }

    /// Puts a text in place of the chosen one at once, as a paste does.
    PlanPage pasteInto(String field, String text) {
        window.act(field, TextInputControl.class, control -> {
            control.requestFocus();
            control.end();
            control.replaceSelection(text);
        });
        return this;
    }

    /// Presses a button with the keyboard on it, and tells whether that is still there.
    boolean keepsKeyboard(String button) {
        window.act(button, ButtonBase.class, Node::requestFocus);
        press(button);
        return InterfaceThread.get(() -> window.stage().getScene().getFocusOwner() instanceof ButtonBase focused
                && button.equals("#" + focused.getId()));
    }

    /// In pixels.
    double fontSize(String selector) {
        return window.see(
                selector,
                Node.class,
                node -> node instanceof TextInputControl field
                        ? field.getFont().getSize()
                        : ((Labeled) node).getFont().getSize());
    }

    /// The steps that are seen, from top to bottom: start, title and minutes.
    public List<String> steps() {
        InterfaceThread.settle();
        return window.see(
                STEPS,
                ListView.class,
                list -> list.lookupAll(".plan-step").stream()
                        .map(node -> (ListCell<?>) node)
                        .filter(cell -> !cell.isEmpty())
                        .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                        .map(cell -> label(cell, ".step-start") + " " + label(cell, ".step-title") + " "
                                + label(cell, ".step-length"))
                        .toList());
    }

    private static String label(Node in, String selector) {
        return ((Labeled) in.lookup(selector)).getText();
    }

    public PlanPage awaitSteps(String... steps) {
        window.await(
                "the steps " + List.of(steps),
                () -> stepsNow().equals(List.of(steps)),
                () -> stepsNow().toString());
        return this;
    }

    /// Waits until these steps are the first.
    public PlanPage awaitBeginning(String... steps) {
        window.await(
                "first the steps " + List.of(steps),
                () -> stepsNow().size() >= steps.length
                        && stepsNow().subList(0, steps.length).equals(List.of(steps)),
                () -> stepsNow().toString());
        return this;
    }

    public List<String> stepsNow() {
        return window.see(
                STEPS,
                ListView.class,
                list -> list.lookupAll(".plan-step").stream()
                        .map(node -> (ListCell<?>) node)
                        .filter(cell -> !cell.isEmpty())
                        .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                        .map(cell -> label(cell, ".step-start") + " " + label(cell, ".step-title") + " "
                                + label(cell, ".step-length"))
                        .toList());
    }

    /// A point on the screen within a step’s row.
    /// @param place  from 0; the row must be in sight
    /// @param down   how far down the row, 0–1
    public Point2D row(int place, double down) {
        return window.see(
                STEPS,
                ListView.class,
                list -> list.lookupAll(".plan-step").stream()
                        .map(node -> (ListCell<?>) node)
                        .filter(cell -> !cell.isEmpty() && cell.getIndex() == place)
                        .map(cell -> cell.localToScreen(cell.getWidth() * 0.5, cell.getHeight() * down))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no row " + place)));
    }

    /// Chooses steps by their places, from 0, with the keyboard on the string.
    public PlanPage choose(int... places) {
        window.act(STEPS, ListView.class, list -> {
            list.requestFocus();
            list.getSelectionModel().clearSelection();
            Arrays.stream(places).forEach(list.getSelectionModel()::select);
        });
        return this;
    }

    /// The places of the chosen steps, from 0.
    public List<Integer> chosen() {
        return window.see(
                STEPS,
                ListView.class,
                list -> List.copyOf(list.getSelectionModel().getSelectedIndices()));
    }

    public PlanPage press(String button) {
        window.act(button, ButtonBase.class, ButtonBase::fire);
        return this;
    }

    public PlanPage addOwnPart(String title, int minutes) {
        press("#plan-own");
        type("#step-title", title);
        type("#step-minutes", Integer.toString(minutes));
        return this;
    }

    public PlanPage addBreak() {
        add();
        return press("#plan-add-break").press("#plan-add-close");
    }

    /// Opens the column in which pearls are looked for.
    public PlanPage add() {
        return press("#plan-add");
    }

    public String say(String label) {
        return window.see(label, Labeled.class, Labeled::getText);
    }

    public PlanPage awaitSaying(String label, String text) {
        window.await(
                label + " " + text, () -> window.isShown(label) && say(label).equals(text), () -> say(label));
        return this;
    }

    /// The warnings that are shown, as sentences.
    public List<String> warnings() {
        return window.see(
                "#planner",
                Node.class,
                planner -> planner.lookupAll(".warning-sentence").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    public PlanPage awaitWarning(String beginning) {
        window.await(
                "the warning " + beginning,
                () -> warnings().stream().anyMatch(sentence -> sentence.startsWith(beginning)),
                () -> warnings().toString());
        return this;
    }

    public PlanPage leave() {
        return press("#plan-back").awaitLeft();
    }
}
