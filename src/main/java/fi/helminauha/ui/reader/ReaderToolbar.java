package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.PearlTransfer;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Back, forward, bookmark, copy; in two rows where they have no room in one, and as icons alone where they would need
/// more.
final class ReaderToolbar extends FlowPane {
    /// Below this width the buttons are icons, in em.
    private static final double ICONS_EM = 26;

    private final ReaderViewModel viewModel;
    private final Messages messages;
    private final ObservableValue<Boolean> isIdle;

    /// @param copy  copies the selection or the page
    ReaderToolbar(ReaderViewModel viewModel, Messages messages, ReaderView.Around around, Runnable copy) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.isIdle =
                viewModel.stateProperty().when(Attached.in(this)).map(state -> !(state instanceof ReaderState.Reading));
        getStyleClass().add("reader-toolbar");
        var bookmark = bookmark();
        var worded = List.of(bookmark, addTo(around.sessions()), copyButton(copy), print(around.print()));
        getChildren()
                .setAll(
                        back(),
                        forward(),
                        bookmark,
                        folders(around.folders()),
                        worded.get(1),
                        worded.get(2),
                        worded.get(3));
        Runnable fold = () -> worded.forEach(button -> button.setContentDisplay(
                getWidth() > 0 && getWidth() < ICONS_EM * bookmark.getFont().getSize()
                        ? ContentDisplay.GRAPHIC_ONLY
                        : ContentDisplay.LEFT));
        widthProperty().subscribe(fold);
        bookmark.fontProperty().subscribe(fold);
    }

    private Button back() {
        var back = Plain.button(null, new Icon(BootstrapIcons.ARROW_LEFT));
        name(back, "reader-back", messages.text("reader.back"));
        back.disableProperty()
                .bind(viewModel.canGoBackProperty().when(Attached.in(this)).map(can -> !can));
        back.setOnAction(_ -> viewModel.back());
        return back;
    }

    private Button forward() {
        var forward = Plain.button(null, new Icon(BootstrapIcons.ARROW_RIGHT));
        name(forward, "reader-forward", messages.text("reader.forward"));
        forward.disableProperty()
                .bind(viewModel.canGoForwardProperty().when(Attached.in(this)).map(can -> !can));
        forward.setOnAction(_ -> viewModel.forward());
        return forward;
    }

    private ToggleButton bookmark() {
        var star = new Icon(BootstrapIcons.STAR);
        var bookmark = Plain.toggle(messages.text("reader.bookmark"), star);
        name(bookmark, "reader-bookmark");
        LazyTooltip.give(
                bookmark,
                () -> messages.text(bookmark.isSelected() ? "reader.bookmark.remove" : "reader.bookmark.add"));
        bookmark.getStyleClass().add("bookmark-button");
        bookmark.setAccessibleText(messages.text("reader.bookmark"));
        bookmark.disableProperty().bind(isIdle);
        viewModel.bookmarkedProperty().when(Attached.in(this)).subscribe(isBookmarked -> {
            star.show(isBookmarked ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR);
            bookmark.setSelected(isBookmarked);
        });
        bookmark.setOnAction(_ -> {
            // What is shown follows what is kept, not the press.
            bookmark.setSelected(viewModel.bookmarkedProperty().get());
            viewModel.toggleBookmark();
        });
        return bookmark;
    }

    /// A menu to choose folders from, without words: it belongs to the bookmark beside it.
    private LazyMenuButton folders(Supplier<List<MenuItem>> folders) {
        var choice = new LazyMenuButton(null, new Icon(BootstrapIcons.FOLDER_PLUS), folders);
        name(choice, "reader-folders", messages.text("reader.folders"));
        choice.disableProperty().bind(isIdle);
        return choice;
    }

    /// A menu to choose the session from; drawn with the mouse, the button takes the pearl to a session in the tree.
    private LazyMenuButton addTo(Supplier<List<MenuItem>> sessions) {
        var add = new LazyMenuButton(
                messages.text("reader.add-to-session"), new Icon(BootstrapIcons.PLUS_CIRCLE), sessions);
        name(add, "reader-add-to-session", messages.text("reader.add-to-session.explained"));
        add.disableProperty().bind(isIdle);
        add.setOnDragDetected(event -> {
            if (viewModel.stateProperty().get() instanceof ReaderState.Reading reading) {
                PearlTransfer.begin(add, List.of(reading.page().pearl().card()), messages);
                event.consume();
            }
        });
        return add;
    }

    private Button copyButton(Runnable copy) {
        var button = Plain.button(messages.text("reader.copy"), new Icon(BootstrapIcons.CLIPBOARD));
        name(button, "reader-copy", messages.text("reader.copy.explained"));
        button.disableProperty().bind(isIdle);
        button.setOnAction(_ -> copy.run());
        return button;
    }

    private Button print(Runnable print) {
        var button = Plain.button(messages.text("reader.print"), new Icon(BootstrapIcons.PRINTER));
        name(button, "reader-print", messages.text("reader.print.explained"));
        button.disableProperty().bind(isIdle);
        button.setOnAction(_ -> print.run());
        return button;
    }

    private static void name(ButtonBase button, String id, String explained) {
        name(button, id);
        LazyTooltip.give(button, explained);
        button.setAccessibleText(explained);
    }

    private static void name(ButtonBase button, String id) {
        button.setId(id);
        button.getStyleClass().removeAll("button", "toggle-button");
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
    }
}
