package fi.helminauha.ui.reader;

import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.CommandBar;
import fi.helminauha.ui.kit.Commands;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.PearlTransfer;
import fi.helminauha.ui.kit.Plain;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The reader’s commands: back and forward, bookmark, what else can be done with the pearl, and to add it to a session.
final class ReaderToolbar {
    private final ReaderViewModel viewModel;
    private final Messages messages;
    private final ReaderView.Surroundings around;
    private final Runnable copy;
    private final Region gap = new Region();
    private final ObservableValue<Boolean> isIdle;

    /// @param copy  copies the selection or the page
    ReaderToolbar(ReaderViewModel viewModel, Messages messages, ReaderView.Surroundings around, Runnable copy) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.around = around;
        this.copy = copy;
        this.isIdle =
                viewModel.stateProperty().when(Attached.in(gap)).map(state -> !(state instanceof ReaderState.Reading));
    }

    CommandBar bar() {
        var bar = new CommandBar(
                messages,
                "reader-more",
                new CommandBar.Parts(
                        List.of(back(), forward()), gap, List.of(bookmark()), acts(), this::rest, addTo()));
        bar.getStyleClass().add("reader-toolbar");
        return bar;
    }

    /// From left to right; the last ones give way first.
    private List<ButtonBase> acts() {
        return List.of(folders(), team(), print(), copyButton());
    }

    private Button back() {
        var back = Commands.button(
                "reader-back",
                BootstrapIcons.ARROW_LEFT,
                messages.text("reader.back.word"),
                messages.text("reader.back"),
                viewModel::back);
        back.disableProperty()
                .bind(viewModel.canGoBackProperty().when(Attached.in(gap)).map(can -> !can));
        return back;
    }

    private Button forward() {
        var forward = Commands.button(
                "reader-forward",
                BootstrapIcons.ARROW_RIGHT,
                messages.text("reader.forward.word"),
                messages.text("reader.forward"),
                viewModel::forward);
        forward.disableProperty()
                .bind(viewModel.canGoForwardProperty().when(Attached.in(gap)).map(can -> !can));
        return forward;
    }

    private ToggleButton bookmark() {
        var star = new Icon(BootstrapIcons.STAR);
        var bookmark = Commands.toggle(
                "reader-bookmark", star, messages.text("reader.bookmark"), messages.text("reader.bookmark.add"));
        bookmark.disableProperty().bind(isIdle);
        viewModel.bookmarkedProperty().when(Attached.in(gap)).subscribe(isBookmarked -> {
            star.show(isBookmarked ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR);
            bookmark.setSelected(isBookmarked);
            bookmark.setAccessibleText(messages.text(isBookmarked ? "reader.bookmark.remove" : "reader.bookmark.add"));
        });
        bookmark.setOnAction(_ -> {
            // What is shown follows what is kept, not the press.
            bookmark.setSelected(viewModel.bookmarkedProperty().get());
            viewModel.toggleBookmark();
        });
        return bookmark;
    }

    private LazyMenuButton folders() {
        var choice = Commands.menu(
                "reader-folders",
                BootstrapIcons.FOLDER_PLUS,
                messages.text("reader.folders"),
                messages.text("reader.folders"),
                around.folders());
        choice.disableProperty().bind(isIdle);
        return choice;
    }

    private Button team() {
        var button = Commands.button(
                "reader-team",
                BootstrapIcons.PEOPLE,
                messages.text("reader.team"),
                messages.text("reader.team.explained"),
                viewModel::goThroughWithTeam);
        button.disableProperty().bind(isIdle);
        return button;
    }

    private Button copyButton() {
        var button = Commands.button(
                "reader-copy",
                BootstrapIcons.CLIPBOARD,
                messages.text("reader.copy"),
                messages.text("reader.copy.explained"),
                copy);
        button.disableProperty().bind(isIdle);
        return button;
    }

    private Button print() {
        var button = Commands.button(
                "reader-print",
                BootstrapIcons.PRINTER,
                messages.text("reader.print"),
                messages.text("reader.print.explained"),
                around.print());
        button.disableProperty().bind(isIdle);
        return button;
    }

    /// A menu to choose the session from; drawn with the mouse, the button takes the pearl to a session in the tree.
    private LazyMenuButton addTo() {
        var add = new LazyMenuButton(
                messages.text("reader.add-to-session"), new Icon(BootstrapIcons.PLUS), around.sessions());
        Commands.primary(add, "reader-add-to-session", messages.text("reader.add-to-session.explained"));
        add.disableProperty().bind(isIdle);
        add.setOnDragDetected(event -> {
            if (viewModel.stateProperty().get() instanceof ReaderState.Reading reading) {
                PearlTransfer.begin(add, List.of(reading.page().pearl().card()), messages);
                event.consume();
            }
        });
        return add;
    }

    /// What is in ⋯ even where there is room.
    private List<MenuItem> rest() {
        var find = Plain.item(messages.text("reader.menu.find"));
        find.setId("reader-find");
        find.setDisable(isIdle.getValue());
        find.setOnAction(_ -> viewModel.find());
        var items = new ArrayList<MenuItem>(List.of(find));
        if (!isIdle.getValue()) {
            items.addAll(around.sending().get());
        }
        return items;
    }
}
