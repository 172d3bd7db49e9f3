package fi.helminauha.ui.present;

import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;

/// The buttons at the foot of the presenter’s window, and the menu of what is chosen once.
final class PresenterKeys extends FlowPane {
    private final PresentationViewModel viewModel;
    private final PresentWords words;
    private final KeyButtons buttons;
    private final Consumer<PresenterKey> press;
    private final Supplier<List<MenuItem>> view;
    private final Button swap;
    private final Button audience;
    private final StateButton freeze;
    private final Button end;
    private boolean canShow;
    private boolean canSwap;
    private boolean isCompact;

    /// @param view  makes the choices of text size, look and language
    PresenterKeys(
            PresentationViewModel viewModel,
            PresentWords words,
            KeyButtons buttons,
            Consumer<PresenterKey> press,
            Supplier<List<MenuItem>> view) {
        this.viewModel = viewModel;
        this.words = words;
        this.buttons = buttons;
        this.press = press;
        this.view = view;
        swap = button(PresenterKey.SWAP);
        audience = button(PresenterKey.AUDIENCE);
        end = button(PresenterKey.END);
        var black = button(PresenterKey.BLACK);
        freeze = button(PresenterKey.FREEZE);
        follow(black, viewModel.audience().blankProperty().map(drawn -> drawn == ScreenBlank.BLACK));
        follow(freeze, viewModel.audience().frozenProperty());
        getStyleClass().add("presenter-keys");
        setMinHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        button(PresenterKey.PREVIOUS),
                        next(),
                        black,
                        freeze,
                        button(PresenterKey.STEPS),
                        button(PresenterKey.INSERT),
                        swap,
                        audience,
                        options(),
                        end);
    }

    /// To end is at the right, away from what is pressed all day. It is the last one, so nothing stands there. It is
    /// moved from where it was laid out, since another place would ask for another layout, without end.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        end.setTranslateX(getWidth() - snappedRightInset() - end.getWidth() - end.getLayoutX());
    }

    private StateButton button(PresenterKey key) {
        return buttons.button(key, press);
    }

    /// What a button stands for is on.
    static void follow(StateButton button, ObservableValue<Boolean> state) {
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        state.subscribe(button::setOn);
    }

    /// The first Next on a blank screen shows the page again, and says so.
    private Button next() {
        var next = button(PresenterKey.NEXT);
        next.getStyleClass().remove("quiet-button");
        next.getStyleClass().add("primary-button");
        viewModel
                .audience()
                .blankProperty()
                .subscribe(drawn -> next.setText(words.messages()
                        .text(drawn == ScreenBlank.NONE ? "present.key.next" : "present.key.next.blank")));
        return next;
    }

    /// Says whether there are two screens to swap, or one to show the page on.
    /// @param canSwap  whether the audience has a screen of its own
    /// @param canShow  whether the page is seen in the presenter’s window alone
    void setScreens(boolean canSwap, boolean canShow) {
        this.canSwap = canSwap;
        this.canShow = canShow;
        showWhatHasRoom();
    }

    /// Leaves out what the menu has too.
    void setCompact(boolean changed) {
        isCompact = changed;
        showWhatHasRoom();
    }

    /// Where the audience has no screen of its own, nothing is to be frozen while the trainer goes on.
    private void showWhatHasRoom() {
        setShown(swap, canSwap && !isCompact);
        setShown(audience, canShow);
        setShown(freeze, !(canShow && isCompact));
    }

    private static void setShown(Node button, boolean isShown) {
        button.setVisible(isShown);
        button.setManaged(isShown);
    }

    private LazyMenuButton options() {
        var menu = new LazyMenuButton(words.messages().text("present.options"), this::items);
        menu.setId("present-options");
        menu.getStyleClass().addAll("quiet-button", "presenter-button");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private List<MenuItem> items() {
        var options = viewModel.options();
        var items = new ArrayList<MenuItem>();
        if (!freeze.isVisible()) {
            items.add(ofKey(
                    PresenterKey.FREEZE, viewModel.audience().frozenProperty().get()));
        }
        items.add(ofKey(PresenterKey.WHITE, viewModel.audience().blankProperty().get() == ScreenBlank.WHITE));
        items.add(ofKey(
                PresenterKey.CLOCK,
                viewModel
                        .audience()
                        .countdownProperty()
                        .map(Optional::isPresent)
                        .getValue()));
        items.add(ofKey(
                PresenterKey.BREAK, viewModel.audience().breakShownProperty().get()));
        items.add(ofKey(PresenterKey.DARK, viewModel.audience().darkProperty().get()));
        if (canSwap) {
            items.add(ofKey(PresenterKey.SWAP, false));
        }
        items.add(new SeparatorMenuItem());
        items.add(option("in-window", options.inWindowProperty()));
        items.add(option("click", options.clickGoesOnProperty()));
        items.add(option("wheel", options.wheelGoesOnProperty()));
        items.add(option("held-keys", options.heldKeysProperty()));
        items.add(new SeparatorMenuItem());
        items.addAll(view.get());
        return items;
    }

    private MenuItem ofKey(PresenterKey key, boolean isOn) {
        var text = words.messages().text("present.key." + key.word()) + " ("
                + buttons.cap(key).getValue() + ")";
        return item("present-option-" + key.word(), text, isOn, () -> press.accept(key));
    }

    private MenuItem option(String name, BooleanProperty chosen) {
        var text = words.messages().text("present.options." + name);
        return item("present-option-" + name, text, chosen.get(), () -> chosen.set(!chosen.get()));
    }

    private static MenuItem item(String id, String text, boolean isOn, Runnable choose) {
        var item = Plain.checkItem(text);
        item.setId(id);
        item.setSelected(isOn);
        item.setOnAction(_ -> choose.run());
        return item;
    }
}
