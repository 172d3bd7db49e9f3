package fi.helminauha.ui;

import fi.helminauha.ui.kit.LazyMenuButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What in a scene somebody could not read, name, press or type, as lines for a test to show; empty where all is well.
/// Used on the JavaFX thread.
public final class SceneFaults {
    /// In pixels, by WCAG 2.2.
    private static final double LEAST_TARGET = 24;

    private SceneFaults() {}

    /// What cannot be read whole: words beyond the scene’s sides, and buttons and labels whose words are cut.
    public static List<String> cut(Scene scene) {
        var cut = new ArrayList<String>();
        collectCut(scene, scene.getRoot(), cut, false);
        return cut;
    }

    private static void collectCut(Scene scene, Parent parent, List<String> cut, boolean isScrolled) {
        for (var node : parent.getChildrenUnmodifiable()) {
            // A row that a list keeps for later stands wherever it last was.
            if (!node.isVisible() || node instanceof IndexedCell<?> cell && cell.isEmpty()) {
                continue;
            }
            if (node instanceof Text words && !words.getText().isBlank()) {
                var bounds = words.localToScene(words.getLayoutBounds());
                if (bounds.getMinX() < -1
                        || bounds.getMaxX() > scene.getWidth() + 1
                        || !isScrolled && (bounds.getMinY() < -1 || bounds.getMaxY() > scene.getHeight() + 1)) {
                    cut.add("beyond the window: " + words.getText());
                }
                if (words.getParent() instanceof Labeled label
                        && label.getText() != null
                        && !label.getText().equals(words.getText())
                        && words.getText().endsWith(label.getEllipsisString())
                        && label.getTooltip() == null
                        // A label that the keyboard can rest on says there what is cut.
                        && !(label instanceof Label && label.isFocusTraversable())) {
                    cut.add("cut: " + label.getText());
                }
            }
            if (node instanceof Parent inner) {
                collectCut(
                        scene,
                        inner,
                        cut,
                        isScrolled || inner instanceof ScrollPane || inner instanceof VirtualFlow<?>);
            }
        }
    }

    /// What a screen reader would have no name for, of everything that can be clicked, typed into or reached by Tab.
    static List<String> namelessControls(Scene scene) {
        var nameless = new ArrayList<String>();
        collectNameless(scene.getRoot(), nameless);
        return nameless;
    }

    private static void collectNameless(Parent parent, List<String> nameless) {
        for (var node : parent.getChildrenUnmodifiable()) {
            if (node.isVisible()) {
                var isReached =
                        node.isFocusTraversable() || node instanceof ButtonBase || node instanceof TextInputControl;
                if (isReached && node instanceof Control && name(node).isBlank()) {
                    nameless.add(node.toString());
                }
                if (node instanceof LazyMenuButton menu) {
                    WindowPage.items(menu.choices().stream())
                            .filter(item -> !(item instanceof javafx.scene.control.CustomMenuItem))
                            .filter(item -> Objects.requireNonNullElse(item.getText(), "")
                                    .isBlank())
                            .forEach(item -> nameless.add(menu.getId() + ": " + item));
                }
                if (node instanceof Parent inner) {
                    collectNameless(inner, nameless);
                }
            }
        }
    }

    /// The controls whose name does not have the words that are seen on them: who speaks to the computer says those.
    static List<String> labelsMissingInNames(Scene scene) {
        return seen(scene.getRoot())
                .filter(node -> node instanceof ButtonBase)
                .map(Labeled.class::cast)
                .filter(button -> hasWords(button.getText())
                        && !name(button)
                                .toLowerCase(Locale.ROOT)
                                .contains(button.getText().toLowerCase(Locale.ROOT)))
                .map(button -> button.getText() + " is called " + name(button))
                .toList();
    }

    /// Signs such as − and A+ are no words.
    private static boolean hasWords(@Nullable String text) {
        return text != null
                && text.codePoints().filter(Character::isLetterOrDigit).count() > 1;
    }

    /// What can be pressed and is less than 24 pixels wide or high.
    static List<String> smallTargets(Scene scene) {
        return seen(scene.getRoot())
                .filter(node -> node instanceof ButtonBase
                        || node instanceof ComboBoxBase<?>
                        || node instanceof TextInputControl && !(node.getParent() instanceof ComboBoxBase<?>))
                .filter(node -> node.getStyleClass().stream().noneMatch("arrow-button"::equals))
                .filter(node -> Math.min(
                                node.getLayoutBounds().getWidth(),
                                node.getLayoutBounds().getHeight())
                        < LEAST_TARGET)
                .map(node -> "%s, %.1f × %.1f"
                        .formatted(
                                node,
                                node.getLayoutBounds().getWidth(),
                                node.getLayoutBounds().getHeight()))
                .toList();
    }

    /// The fields of one line that stand in forms, where they are not all equally high.
    static List<String> unevenFields(Scene scene) {
        var fields = scene.getRoot().lookupAll(".named-field").stream()
                .flatMap(SceneFaults::seen)
                .filter(node -> node instanceof ComboBoxBase<?>
                        || node instanceof TextField && !(node.getParent() instanceof ComboBoxBase<?>))
                .distinct()
                .map(Control.class::cast)
                .toList();
        return fields.stream().map(Control::getHeight).distinct().count() < 2
                ? List.of()
                : fields.stream()
                        .map(field -> "%s, %.1f".formatted(field.getId(), field.getHeight()))
                        .toList();
    }

    /// A node and all that is in it, whether it can be seen or not.
    static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(SceneFaults::nodes))
                : Stream.of(node);
    }

    /// A node and what is in it, as far as it is visible and not disabled.
    static Stream<Node> seen(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(SceneFaults::seen))
                : Stream.of(node);
    }

    /// The texts in which a letter after an underscore would be taken for a key, and the underscore not be shown.
    static List<String> keysInTexts(Scene scene) {
        var found = new ArrayList<String>();
        collectKeys(scene.getRoot(), found);
        return found;
    }

    private static void collectKeys(Parent parent, List<String> found) {
        for (var node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Labeled labeled && labeled.isMnemonicParsing()) {
                found.add(labeled.getClass().getSimpleName() + " " + labeled.getId() + " " + labeled.getText());
            }
            if (node instanceof LazyMenuButton menu) {
                WindowPage.items(menu.choices().stream())
                        .filter(item -> item.getText() != null && item.isMnemonicParsing())
                        .forEach(item -> found.add(menu.getId() + ": " + item.getText()));
            }
            if (node instanceof Parent inner) {
                collectKeys(inner, found);
            }
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            return label.getText();
        }
        if (node instanceof TextInputControl) {
            return "";
        }
        return Objects.requireNonNullElse((String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "");
    }
}
