package fi.helminauha.ui.home;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.Theme;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Brief;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.PearlDot;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.WrappedLabel;
import fi.helminauha.ui.library.TeamRunWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Below the doors: what is the user’s own, to go on with. Before there is anything of it, what will be there.
final class OwnPart extends VBox {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final HomeViewModel viewModel;
    private final Runnable guide;
    private final Messages messages;

    /// @param guide  shows the guide
    OwnPart(HomeViewModel viewModel, Runnable guide, Messages messages) {
        this.viewModel = viewModel;
        this.guide = guide;
        this.messages = messages;
        getStyleClass().add("home-own");
        var isHere = Attached.in(this);
        viewModel.recentlyReadProperty().when(isHere).subscribe(_ -> show());
        viewModel.sessionsProperty().when(isHere).subscribe(_ -> show());
        viewModel.foldersProperty().when(isHere).subscribe(_ -> show());
        viewModel.bookmarksProperty().when(isHere).subscribe(_ -> show());
        viewModel.teamRunsProperty().when(isHere).subscribe(_ -> show());
    }

    private void show() {
        var sections = new ArrayList<Node>();
        add(
                sections,
                "home.recent",
                viewModel.recentlyRead().stream().map(this::pearl).toList());
        add(
                sections,
                "home.own-sessions",
                viewModel.sessions().stream()
                        .map(session -> line(
                                title(session.title()),
                                new Icon(BootstrapIcons.JOURNAL_TEXT),
                                () -> viewModel.open(session.id())))
                        .toList());
        add(sections, "home.follow-ups", followUps());
        add(sections, "home.bookmarks", bookmarks());
        var line = new VBox();
        line.getStyleClass().add("separator-line");
        getChildren().setAll(line, sections.isEmpty() ? nothingYet() : HomePage.columns(sections));
    }

    private void add(List<Node> sections, String key, List<Button> lines) {
        if (!lines.isEmpty()) {
            var heading = new WrappedLabel(messages.text(key));
            heading.getStyleClass().add("home-own-heading");
            heading.setMinWidth(0);
            var section = new VBox(heading);
            section.getChildren().addAll(lines);
            section.getStyleClass().add("home-section");
            sections.add(section);
        }
    }

    private Button pearl(PearlCard card) {
        var dot = new PearlDot();
        dot.setTheme(viewModel.mainTheme(card).map(Theme::id));
        return line(card.title().in(messages.language()), dot, () -> viewModel.open(card));
    }

    /// The days on which a team looks again at what it decided, and the way to all runs. Others see the screen: only
    /// titles are told.
    private List<Button> followUps() {
        var lines = new ArrayList<Button>();
        var words = new TeamRunWords(messages);
        var today = LocalDate.now();
        for (var run : viewModel.followUps()) {
            var day = run.followUp().orElseThrow();
            var line = line(
                    messages.text("home.follow-up", title(run.title()), words.followUp(day, today)),
                    new Icon(BootstrapIcons.CALENDAR_CHECK),
                    () -> viewModel.open(run));
            line.getStyleClass().add("home-follow-up");
            line.pseudoClassStateChanged(LATE, day.isBefore(today));
            lines.add(line);
        }
        var all = viewModel.teamRunsProperty().get().size();
        if (all > 0) {
            lines.add(line(
                    messages.text("tree.entry", messages.text("home.team-runs"), all),
                    new Icon(BootstrapIcons.PEOPLE),
                    viewModel::openTeamRuns));
        }
        return lines;
    }

    private List<Button> bookmarks() {
        var lines = new ArrayList<Button>();
        if (viewModel.bookmarks() > 0) {
            lines.add(line(
                    messages.text("tree.entry", messages.text("tree.bookmarks"), viewModel.bookmarks()),
                    new Icon(BootstrapIcons.STAR_FILL),
                    viewModel::openBookmarks));
        }
        viewModel
                .folders()
                .forEach(folder -> lines.add(line(
                        messages.text(
                                "tree.entry",
                                title(folder.name().value()),
                                folder.pearls().size()),
                        new Icon(BootstrapIcons.FOLDER),
                        () -> viewModel.open(folder.id()))));
        return lines;
    }

    private String title(String typed) {
        return typed.isBlank() ? messages.text("session.untitled") : Brief.of(Emoji.shown(typed), Brief.TITLE);
    }

    private static Button line(String words, Node sign, Runnable open) {
        var line = Plain.button(words, sign);
        HomePage.layAsLine(line);
        line.setOnAction(_ -> open.run());
        return line;
    }

    private Node nothingYet() {
        var pearl = new PearlDot();
        pearl.getStyleClass().addAll("large-pearl", "home-empty-pearl");
        var heading = new WrappedLabel(messages.text("home.empty"));
        heading.getStyleClass().add("home-own-heading");
        var words = new WrappedLabel(messages.text("home.empty.advice"));
        words.getStyleClass().add("home-advice");
        var read = Plain.button(messages.text("home.guide"));
        read.setId("home-guide");
        read.getStyleClass().setAll("link-button");
        read.setOnAction(_ -> guide.run());
        var beside = new VBox(heading, words, read);
        beside.setMinWidth(0);
        beside.getStyleClass().add("home-empty-words");
        HBox.setHgrow(beside, Priority.ALWAYS);
        var row = new HBox(pearl, beside);
        row.getStyleClass().add("home-empty");
        return row;
    }
}
