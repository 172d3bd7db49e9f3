package fi.helminauha.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabeledSkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A menu button whose menu is made when it is opened. JavaFX’s own makes a window for it at once, and a label within
/// the button, which eight of them in the first frame are long in doing.
public final class LazyMenuButton extends MenuButton {
    private final Supplier<List<MenuItem>> choices;

    /// @param choices  makes the menu’s items, as they are to be at that moment
    public LazyMenuButton(String text, Supplier<List<MenuItem>> choices) {
        this(text, null, choices);
    }

    /// @param text  null for an icon alone
    public LazyMenuButton(@Nullable String text, @Nullable Node icon, Supplier<List<MenuItem>> choices) {
        super(text, icon);
        this.choices = choices;
        setMnemonicParsing(false);
        getStyleClass().setAll("drop-down");
    }

    /// What the menu would have if it were opened now.
    public List<MenuItem> choices() {
        return choices.get();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Look(this);
    }

    /// Text, icon, and an arrow at their right.
    private static final class Look extends LabeledSkinBase<LazyMenuButton> {
        private final Region arrow = new Region();
        private Optional<ContextMenu> menu = Optional.empty();

        Look(LazyMenuButton button) {
            super(button);
            arrow.getStyleClass().add("arrow");
            arrow.setMouseTransparent(true);
            updateChildren();
            button.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    button.requestFocus();
                    open();
                }
            });
            button.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
            registerChangeListener(button.showingProperty(), _ -> showOrHide());
        }

        private void onKey(KeyEvent event) {
            if (event.getCode() == KeyCode.SPACE
                    || event.getCode() == KeyCode.ENTER
                    || event.getCode() == KeyCode.DOWN) {
                open();
                menu.filter(ContextMenu::isShowing).ifPresent(MenuKeys::chooseFirst);
                event.consume();
            }
        }

        private void open() {
            if (getSkinnable().isShowing()) {
                getSkinnable().hide();
            } else {
                getSkinnable().show();
            }
        }

        private void showOrHide() {
            var button = getSkinnable();
            if (!button.isShowing()) {
                menu.ifPresent(ContextMenu::hide);
                return;
            }
            var shown = menu.orElseGet(this::menu);
            menu = Optional.of(shown);
            shown.getItems().setAll(button.choices());
            shown.show(button, Side.BOTTOM, 0, 0);
        }

        private ContextMenu menu() {
            var made = new ContextMenu();
            made.setOnHidden(_ -> getSkinnable().hide());
            return made;
        }

        @Override
        protected void updateChildren() {
            super.updateChildren();
            // Called by the constructor of the class above, too.
            if (arrow != null) {
                getChildren().add(arrow);
            }
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return super.computePrefWidth(height, top, right, bottom, left) + room();
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width - room(), height);
            arrow.autosize();
            positionInArea(arrow, x, y, width, height, 0, HPos.RIGHT, VPos.CENTER);
        }

        /// What the arrow takes of the width, in pixels.
        private double room() {
            return snapSizeX(arrow.prefWidth(-1) + getSkinnable().getGraphicTextGap());
        }

        @Override
        public void dispose() {
            menu.ifPresent(ContextMenu::hide);
            super.dispose();
        }
    }
}
