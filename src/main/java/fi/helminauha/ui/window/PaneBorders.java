package fi.helminauha.ui.window;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Ancestors;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.SettingsViewModel;
import java.util.Comparator;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The borders between tree, list and reader. Tree and list are as wide as the user has drawn them, in em, whatever the
/// window’s width; the reader has the rest. What a narrow window takes from them they have again in a wide one. Used on
/// the JavaFX thread.
final class PaneBorders {
    /// What is left to the reader at least, as a share of the window’s width, beside tree and list.
    private static final double READER_LEAST = 0.41;
    /// Beside one of them.
    private static final double READER_LEAST_OF_TWO = 0.55;
    /// Of a border by a key, in pixels.
    private static final double STEP = 16;

    private final SplitPane panes;
    private final Region tree;
    private final Region list;
    private final SettingsViewModel settings;
    private final Messages messages;
    private List<Node> served = List.of();
    private final Runnable placeAgain = this::placeAgain;
    private boolean isDue;

    PaneBorders(SplitPane panes, Region tree, Region list, SettingsViewModel settings, Messages messages) {
        this.panes = panes;
        this.tree = tree;
        this.list = list;
        this.settings = settings;
        this.messages = messages;
        SplitPane.setResizableWithParent(tree, false);
        SplitPane.setResizableWithParent(list, false);
        panes.widthProperty().subscribe(() -> isDue = true);
        settings.settingsProperty()
                .map(Appearance::textPixels)
                .when(Attached.in(panes))
                .subscribe(this::place);
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isBorder(event.getTarget())) {
                remember();
            }
        });
        panes.sceneProperty().subscribe(this::followScene);
    }

    private void followScene(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(placeAgain);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(placeAgain);
            // As wide as the window will be, so that the first frame is laid out once.
            placeIn(now.getWidth());
        }
    }

    /// JavaFX lays panes out in a window of another width without asking where their borders are to be.
    private void placeAgain() {
        if (isDue && panes.getWidth() > 0) {
            isDue = false;
            place();
            panes.layout();
        }
        serveKeys();
    }

    /// The borders are nodes of JavaFX’s own, made anew when other panes are shown.
    private void serveKeys() {
        if (panes.getDividers().size() == served.size() && served.stream().allMatch(each -> each.getParent() != null)) {
            return;
        }
        served = panes.lookupAll(".split-pane-divider").stream()
                .filter(border -> panes.equals(border.getParent()))
                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                .toList();
        for (var border = 0; border < served.size(); border++) {
            var place = border;
            var node = served.get(border);
            node.setFocusTraversable(true);
            node.setAccessibleRole(AccessibleRole.THUMB);
            node.setAccessibleText(
                    messages.text(panes.getItems().get(border).equals(tree) ? "pane.border.tree" : "pane.border.list"));
            node.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                    move(place, event.getCode() == KeyCode.LEFT ? -STEP : STEP);
                    event.consume();
                }
            });
        }
    }

    private void move(int border, double by) {
        panes.setDividerPosition(border, panes.getDividerPositions()[border] + by / panes.getWidth());
        panes.layout();
        remember();
    }

    /// Within a border is its grip.
    private static boolean isBorder(Object target) {
        return Ancestors.orSelf(target).anyMatch(node -> node.getStyleClass().contains("split-pane-divider"));
    }

    /// Gives the panes that are shown their widths.
    void place() {
        placeIn(panes.getWidth());
    }

    private void placeIn(double room) {
        var now = settings.get();
        var em = Appearance.textPixels(now);
        var most = 1 - (panes.getDividers().size() > 1 ? READER_LEAST : READER_LEAST_OF_TWO);
        var end = 0.0;
        for (var border = 0; room > 0 && border < panes.getDividers().size(); border++) {
            var pane = panes.getItems().get(border) instanceof Region shown ? shown : list;
            var wanted = end + em * (pane.equals(tree) ? now.treeEm() : now.listEm());
            end = Math.max(Math.min(wanted, most * room), end + pane.minWidth(-1));
            var position = end / room;
            // JavaFX takes borders to whole pixels.
            if (Math.abs(panes.getDividers().get(border).getPosition() - position) * room >= 1) {
                panes.setDividerPosition(border, position);
            }
        }
    }

    private void remember() {
        var em = Appearance.textPixels(settings.get());
        var before = 0.0;
        for (var border = 0; border < panes.getDividers().size(); border++) {
            var end = panes.getDividers().get(border).getPosition() * panes.getWidth();
            var width = (end - before) / em;
            var pane = panes.getItems().get(border);
            settings.change(old -> pane.equals(list) ? old.withListEm(width) : old.withTreeEm(width));
            before = end;
        }
    }
}
