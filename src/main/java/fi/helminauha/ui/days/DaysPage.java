package fi.helminauha.ui.days;

import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.CommandBar;
import fi.helminauha.ui.kit.Commands;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The ready-made sessions: cards at the left, the chosen one at a glance at the right; one of the two where there is
/// no room for both. Built anew when the language changes.
public final class DaysPage extends HBox {
    /// Below this width, in em, cards and overview are shown one at a time.
    private static final double BOTH_EM = 52;

    private final DaysViewModel viewModel;
    private final DayWords words;
    private final Messages messages;
    private final Ways ways;
    private final DayList list;
    private final BorderPane side = new BorderPane();
    /// Has the text size of the interface.
    private final Label ruler = new Label();
    /// Whether the overview is in front, where one of the two is shown.
    private boolean isOverview;

    /// Ways that lead out of the page.
    /// @param back     to where the user came from
    /// @param read     opens a pearl
    /// @param print    puts a session on paper
    /// @param present  runs it before people
    public record Ways(
            Runnable back, Consumer<PearlId> read, Consumer<ReadySession> print, Consumer<ReadySession> present) {}

    public DaysPage(DaysViewModel viewModel, DayWords words, Ways ways) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = words.messages();
        this.ways = ways;
        setId("days");
        getStyleClass().add("days");
        Appearance.addHome(this);
        setMinSize(0, 0);
        setAccessibleText(messages.text("tree.sessions.ready"));
        ruler.setManaged(false);
        ruler.setVisible(true);
        list = new DayList(viewModel, words, this::showOverview);
        side.setMinSize(0, 0);
        side.getStyleClass().add("day-side");
        HBox.setHgrow(side, Priority.ALWAYS);
        viewModel.chosenProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.readyProperty().when(Attached.in(this)).subscribe(_ -> show());
        widthProperty().subscribe(this::arrange);
        ruler.fontProperty().subscribe(this::arrange);
        getChildren().setAll(ruler);
        arrange();
    }

    private void show() {
        side.setTop(viewModel.chosen().<Node>map(this::bar).orElse(null));
        side.setCenter(viewModel.chosen().map(this::overview).orElse(null));
    }

    private CommandBar bar(ReadySession session) {
        var edit = Plain.button(messages.text("days.edit"), new Icon(BootstrapIcons.PENCIL));
        Commands.primary(edit, "day-edit", messages.text("days.edit.explained"));
        edit.setOnAction(_ -> viewModel.edit(session, messages.language()));
        var bar = new CommandBar(
                messages,
                "day-more-acts",
                new CommandBar.Parts(
                        List.of(Commands.button(
                                "day-back",
                                BootstrapIcons.ARROW_LEFT,
                                messages.text("days.back"),
                                messages.text("days.back"),
                                this::back)),
                        new Region(),
                        List.of(),
                        List.of(
                                Commands.worded(
                                        "day-print",
                                        BootstrapIcons.PRINTER,
                                        messages.text("plan.print"),
                                        messages.text("days.print"),
                                        () -> ways.print().accept(session)),
                                Commands.worded(
                                        "day-present",
                                        BootstrapIcons.PLAY_FILL,
                                        messages.text("plan.present"),
                                        messages.text("plan.present.run"),
                                        () -> ways.present().accept(session))),
                        CommandBar.NOTHING,
                        edit));
        bar.getStyleClass().add("reader-toolbar");
        return bar;
    }

    private ScrollPane overview(ReadySession session) {
        var scroll = new ScrollPane(new DayOverview(viewModel, session, words, ways.read()));
        scroll.setId("day-overview");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinSize(0, 0);
        return scroll;
    }

    /// From the overview to the cards where they are not beside it, else out of the page.
    private void back() {
        if (isSingle() && isOverview) {
            isOverview = false;
            arrange();
            list.requestFocus();
        } else {
            ways.back().run();
        }
    }

    private void showOverview() {
        isOverview = true;
        arrange();
        if (isSingle()) {
            Optional.ofNullable(side.lookup("#day-edit")).ifPresent(Node::requestFocus);
        }
    }

    private boolean isSingle() {
        return getWidth() > 0 && getWidth() < BOTH_EM * ruler.getFont().getSize();
    }

    private void arrange() {
        HBox.setHgrow(list, isSingle() ? Priority.ALWAYS : Priority.NEVER);
        list.setMinWidth(isSingle() ? 0 : USE_PREF_SIZE);
        list.setMaxWidth(isSingle() ? Double.MAX_VALUE : USE_PREF_SIZE);
        show(list, !isSingle() || !isOverview);
        show(side, !isSingle() || isOverview);
    }

    /// A part that stays is not taken out: what is taken out loses the keyboard.
    private void show(Region part, boolean isShown) {
        if (!isShown) {
            getChildren().remove(part);
        } else if (!getChildren().contains(part)) {
            getChildren().add(part == list ? 0 : getChildren().size(), part);
        }
    }

    /// Gives the keyboard to the chosen card.
    @Override
    public void requestFocus() {
        if (isSingle() && isOverview) {
            showOverview();
        } else {
            list.requestFocus();
        }
    }
}
