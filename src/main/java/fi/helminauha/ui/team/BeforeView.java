package fi.helminauha.ui.team;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.Division;
import fi.helminauha.team.TeamWay;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.TextEntry;
import fi.helminauha.ui.kit.TypedValue;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.send.CalendarEntries;
import fi.helminauha.ui.send.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What a team needs before it goes through a pearl, on one page: what for, how long, how many, the room, what to
/// bring,
/// the invitation, and what only the leader reads.
final class BeforeView extends BorderPane {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /// Below this width, in em of the interface.
    private static final double COMPACT_EM = 56;

    private final BeforeViewModel viewModel;
    private final Messages messages;
    private final Actions acts;
    private final DivisionWords division;
    private final Button begin;
    private final Label how = new WrappedLabel();
    private final Label divided = new WrappedLabel();

    /// What the page asks of the window around it.
    /// @param print  puts the pearl’s form on paper
    record Actions(Runnable begin, Runnable print, Letters letters, CalendarEntries calendar, Runnable leave) {}

    /// @param pearls  how the facts of the pearl are said
    BeforeView(BeforeViewModel viewModel, PearlWords pearls, Messages messages, Actions acts) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.acts = acts;
        this.division = new DivisionWords(messages);
        this.begin = primary();
        setId("team-before");
        getStyleClass().add("team-before");
        var column = new VBox(
                head(),
                facts(pearls),
                new InvitationPart(viewModel, messages, acts.letters(), acts.calendar()),
                leader());
        column.getStyleClass().add("team-column");
        column.setMinWidth(0);
        var place = new HBox(column);
        HBox.setHgrow(column, Priority.ALWAYS);
        var scroll = new ScrollPane(place);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("team-scroll");
        setCenter(scroll);
        setBottom(foot());
        widthProperty().subscribe(this::fit);
        how.fontProperty().subscribe(this::fit);
        GrowingType.give(this, how.fontProperty());
        // Before the fields, which keep Esc for themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var isWrong = event.getTarget() instanceof TypedValue<?> typed && typed.isPending();
            if (event.getCode() == KeyCode.ESCAPE && !isWrong) {
                acts.leave().run();
                event.consume();
            }
        });
    }

    private void fit() {
        pseudoClassStateChanged(
                COMPACT,
                getWidth() > 0 && getWidth() < COMPACT_EM * how.getFont().getSize());
    }

    /// Puts the keyboard where one goes on.
    void takeKeyboard() {
        begin.requestFocus();
    }

    private Node head() {
        var text = viewModel.walk().text();
        var pearl = new PearlDot();
        pearl.setTheme(viewModel.pearl().theme());
        var over = new Label(messages.text("team.before"));
        over.getStyleClass().add("team-over");
        var row = new HBox(pearl, over);
        row.getStyleClass().add("team-over-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return column("team-head", row, wrapped("team-title", text.title()), wrapped("team-aim", text.summary()));
    }

    private Node facts(PearlWords pearls) {
        var text = viewModel.walk().text();
        var rows = new ArrayList<Node>();
        if (viewModel.sittings().size() > 1) {
            rows.add(fact("team.before.meeting", sittings()));
        }
        rows.add(fact("team.before.minutes", ways()));
        rows.add(fact(
                "team.before.group", group(pearls, viewModel.pearl().pearl().card())));
        text.guidance()
                .room()
                .ifPresent(room -> rows.add(fact("team.before.room", wrapped("team-value", room.plain()))));
        if (!text.needs().isEmpty()) {
            rows.add(fact("team.before.bring", wrapped("team-value", String.join(", ", text.needs()))));
        }
        return column("team-facts", rows.toArray(Node[]::new));
    }

    private Node fact(String key, Node value) {
        var name = wrapped("team-name", messages.text(key));
        name.setMinWidth(USE_PREF_SIZE);
        return new FactRow(name, value);
    }

    private Node sittings() {
        return chips(
                viewModel.sittings(),
                "team-sitting-",
                number -> messages.text("reader.sitting", number),
                viewModel.sittingProperty().get(),
                chosen -> {
                    viewModel.choose((int) chosen);
                    showHow();
                });
    }

    private Node ways() {
        how.getStyleClass().add("team-note");
        how.setMinHeight(USE_PREF_SIZE);
        viewModel.wayProperty().when(Attached.in(this)).subscribe(_ -> showHow());
        var place = new VBox();
        place.getStyleClass().add("team-ways");
        viewModel
                .sittingProperty()
                .when(Attached.in(this))
                .subscribe(_ -> place.getChildren()
                        .setAll(
                                chips(
                                        viewModel.ways(),
                                        "team-way-",
                                        this::way,
                                        viewModel.wayProperty().get(),
                                        viewModel::choose),
                                how));
        return place;
    }

    private String way(TeamWay way) {
        var minutes = messages.text("pearl.minutes", way.minutes());
        var whole = viewModel.ways().getFirst().minutes();
        return way.isWhole()
                ? messages.text("team.way.whole", minutes)
                : messages.text(way.minutes() < whole ? "team.way.shorter" : "team.way.longer", minutes);
    }

    private void showHow() {
        var text = viewModel.wayProperty().get().how();
        how.setText(text.map(words -> words.plain()).orElse(""));
        LeaderLine.setShown(how, text.isPresent());
    }

    /// One of them is always chosen, and Tab leads to each.
    private <T> FlowPane chips(List<T> values, String id, Function<T, String> words, T chosen, Consumer<T> choose) {
        var row = new FlowPane();
        row.getStyleClass().add("team-chips");
        var chips = new ArrayList<ToggleButton>();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var chip = chip(id + i, words.apply(value));
            chip.setSelected(value.equals(chosen));
            chip.setOnAction(_ -> {
                chips.forEach(each -> each.setSelected(each == chip));
                choose.accept(value);
            });
            chips.add(chip);
        }
        row.getChildren().setAll(chips);
        return row;
    }

    private static ToggleButton chip(String id, String words) {
        var chip = Plain.toggle(words);
        chip.setId(id);
        chip.getStyleClass().add("team-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private Node group(PearlWords pearls, PearlCard card) {
        var count = TextEntry.line();
        count.setId("team-people");
        count.getStyleClass().add("team-people");
        count.setPrefColumnCount(3);
        count.setAccessibleText(messages.text("team.before.people"));
        var people = viewModel.peopleProperty().get();
        count.setText(people.isPresent() ? String.valueOf(people.getAsInt()) : "");
        count.textProperty().subscribe((_, typed) -> viewModel.setPeople(typed == null ? "" : typed));
        var name = wrapped("team-people-name", messages.text("team.before.people"));
        name.setLabelFor(count);
        var row = new FlowPane(wrapped("team-value", pearls.group(card.group())), name, count);
        row.getStyleClass().add("team-people-row");
        row.setAlignment(Pos.CENTER_LEFT);
        divided.setId("team-divided");
        divided.getStyleClass().add("team-note");
        divided.setMinHeight(USE_PREF_SIZE);
        viewModel.peopleProperty().when(Attached.in(this)).subscribe(this::divide);
        return column("team-group", row, divided);
    }

    private void divide(OptionalInt people) {
        LeaderLine.setShown(divided, people.isPresent());
        if (people.isPresent()) {
            var groups = Division.of(people.getAsInt(), DivisionWords.SIZE);
            divided.setText(division.sentence(groups) + (groups.groups() > 1 ? " " + division.countOff(groups) : ""));
        }
    }

    private Node leader() {
        var blocks = viewModel.walk().forLeader();
        if (blocks.isEmpty()) {
            return new Region();
        }
        var nodes = new ArrayList<Node>();
        nodes.add(wrapped("team-heading", messages.text("team.before.leader")));
        blocks.forEach(block -> nodes.add(LeaderNodes.of(block)));
        return column("team-part", nodes.toArray(Node[]::new));
    }

    private FootBar foot() {
        return new FootBar(
                quiet("team-leave", "team.before.leave", BootstrapIcons.X, acts.leave()),
                begin,
                quiet("team-print", "team.before.print", BootstrapIcons.PRINTER, acts.print()));
    }

    private Button primary() {
        var button = Plain.button(messages.text("team.before.begin"), new Icon(BootstrapIcons.PLAY_FILL));
        button.setId("team-begin");
        button.getStyleClass().addAll("primary-button", "team-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> acts.begin().run());
        return button;
    }

    private Button quiet(String id, String key, BootstrapIcons icon, Runnable act) {
        var button = Plain.button(messages.text(key), new Icon(icon));
        button.setId(id);
        button.getStyleClass().addAll("quiet-button", "team-button", "team-framed");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    static Label wrapped(String styleClass, String words) {
        var label = new WrappedLabel(words);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static VBox column(String styleClass, Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add(styleClass);
        column.setMinWidth(0);
        return column;
    }
}
