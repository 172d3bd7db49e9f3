package fi.helminauha.ui.plan;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.ReadySession;
import fi.helminauha.i18n.Messages;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.training.TrainingId;
import fi.helminauha.training.TrainingSession;
import fi.helminauha.training.TrainingSummary;
import fi.helminauha.ui.browse.ThemeTree;
import fi.helminauha.ui.browse.TreeRow;
import fi.helminauha.ui.kit.Emoji;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The training sessions in the tree of the main window: a new one, one from a file, the user’s, their templates, those
/// of the collection.
public final class SessionRows {
    private static final int MOST_CHOICES = 12;

    private final TrainingViewModel trainings;
    private final LibraryViewModel library;
    private final Function<PearlId, Optional<PearlCard>> cards;
    private final Consumer<TrainingId> shareFile;
    private final Runnable openFile;
    private final Messages messages;

    /// @param cards      what the collection knows of a pearl
    /// @param shareFile  asks where to and writes a session to a file
    /// @param openFile   asks which file and opens it
    public SessionRows(
            TrainingViewModel trainings,
            LibraryViewModel library,
            Function<PearlId, Optional<PearlCard>> cards,
            Consumer<TrainingId> shareFile,
            Runnable openFile,
            Messages messages) {
        this.trainings = trainings;
        this.library = library;
        this.cards = cards;
        this.shareFile = shareFile;
        this.openFile = openFile;
        this.messages = messages;
    }

    /// What the tree shows of them, followed as it changes.
    /// @param showReady  shows those of the collection
    public ThemeTree.Own own(Runnable showReady) {
        ObservableValue<List<TreeRow>> rows = Bindings.createObjectBinding(
                () -> rows(showReady), trainings.sessionsProperty(), trainings.readySessionsProperty());
        return new ThemeTree.Own(messages.text("tree.sessions"), rows, this::bookmarksMenu, this::folderMenu);
    }

    private List<TreeRow> rows(Runnable showReady) {
        var rows = new ArrayList<TreeRow>();
        rows.add(act("new", "tree.sessions.new", BootstrapIcons.PLUS_CIRCLE, this::create));
        var sessions = trainings.sessionsProperty().get();
        sessions.stream().filter(each -> !each.isTemplate()).map(this::row).forEach(rows::add);
        var templates = sessions.stream().filter(TrainingSummary::isTemplate).toList();
        if (!templates.isEmpty()) {
            rows.add(folder(
                    "templates",
                    "tree.sessions.templates",
                    BootstrapIcons.FILE_EARMARK,
                    Optional.empty(),
                    templates.stream().map(this::row).toList()));
        }
        var ready = trainings.readySessionsProperty().get();
        if (!ready.isEmpty()) {
            rows.add(folder(
                    TreeRow.READY,
                    "tree.sessions.ready",
                    BootstrapIcons.COLLECTION,
                    Optional.of(showReady),
                    ready.stream().map(this::row).toList()));
        }
        rows.add(act("file", "tree.sessions.file", BootstrapIcons.FOLDER2_OPEN, openFile));
        return rows;
    }

    private TreeRow act(String key, String nameKey, BootstrapIcons icon, Runnable act) {
        return new TreeRow(
                key,
                messages.text(nameKey),
                "",
                icon,
                Optional.of(act),
                List::of,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private TreeRow folder(
            String key, String nameKey, BootstrapIcons icon, Optional<Runnable> open, List<TreeRow> rows) {
        return new TreeRow(
                key,
                messages.text(nameKey),
                Integer.toString(rows.size()),
                icon,
                open,
                List::of,
                Optional.empty(),
                Optional.empty(),
                rows);
    }

    private TreeRow row(TrainingSummary session) {
        return new TreeRow(
                session.id(),
                name(session),
                "",
                BootstrapIcons.JOURNAL_TEXT,
                Optional.of(() -> trainings.open(session.id())),
                () -> menu(session),
                Optional.of(() -> trainings.remove(session.id())),
                Optional.of(pearls -> add(pearls, session.id())),
                List.of());
    }

    private TreeRow row(ReadySession ready) {
        return new TreeRow(
                ready.id(),
                ready.texts().in(messages.language()).title(),
                "",
                BootstrapIcons.JOURNAL_TEXT,
                Optional.of(() -> trainings.open(ready, messages.language())),
                () -> List.of(
                        item("session-open", "session.open", () -> trainings.open(ready, messages.language())),
                        item("session-copy", "session.ready.copy", () -> {
                            trainings.open(ready, messages.language());
                            trainings.keepReady();
                        })),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private String name(TrainingSummary session) {
        return session.title().isBlank() ? messages.text("session.untitled") : session.title();
    }

    private List<MenuItem> menu(TrainingSummary session) {
        var id = session.id();
        var items = new ArrayList<MenuItem>();
        items.add(item("session-open", "session.open", () -> trainings.open(id)));
        if (session.isTemplate()) {
            items.add(item("session-use", "session.use", () -> trainings.copy(id, session.title(), false)));
        } else {
            items.add(item(
                    "session-copy",
                    "session.copy",
                    () -> trainings.copy(id, messages.text("session.copy.title", name(session)), false)));
            items.add(item("session-template", "session.template", () -> trainings.copy(id, session.title(), true)));
        }
        items.add(item("session-share", "session.share", () -> shareFile.accept(id)));
        items.add(new SeparatorMenuItem());
        items.add(item("session-remove", "session.remove", () -> trainings.remove(id)));
        return items;
    }

    private List<MenuItem> bookmarksMenu() {
        var item = item("session-of-bookmarks", "session.of-bookmarks", this::createOfBookmarks);
        item.setDisable(library.bookmarksProperty().get().isEmpty());
        return List.of(item);
    }

    private List<MenuItem> folderMenu(FolderId id) {
        var folder = library.folder(id);
        var item = item("session-of-folder", "session.of-folder", () -> folder.ifPresent(this::createOf));
        item.setDisable(folder.filter(chosen -> !chosen.pearls().isEmpty()).isEmpty());
        return List.of(item);
    }

    private MenuItem item(String id, String key, Runnable act) {
        var item = Plain.item(messages.text(key));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void create() {
        trainings.create(TrainingSession.empty(messages.text("session.new.title")));
    }

    private void createOfBookmarks() {
        trainings.create(TrainingSession.ofPearls(
                messages.text("session.of-bookmarks.title"),
                known(library.bookmarksProperty().get().reversed())));
    }

    private void createOf(Folder folder) {
        trainings.create(TrainingSession.ofPearls(
                folder.name().value(), known(folder.pearls().reversed())));
    }

    private void add(List<PearlId> pearls, TrainingId id) {
        trainings.add(known(pearls), id);
    }

    private List<PearlCard> known(List<PearlId> pearls) {
        return pearls.stream().flatMap(pearl -> cards.apply(pearl).stream()).toList();
    }

    /// The choice of a session to which pearls are added: the last used first, then a new one.
    public List<MenuItem> choices(Supplier<List<PearlCard>> pearls) {
        var items = new ArrayList<MenuItem>();
        trainings.sessionsProperty().get().stream()
                .filter(session -> !session.isTemplate())
                .limit(MOST_CHOICES)
                .forEach(session -> {
                    var item = Plain.item(Emoji.shown(name(session)));
                    item.setId("add-to-" + items.size());
                    item.setOnAction(_ -> trainings.add(pearls.get(), session.id()));
                    items.add(item);
                });
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item(
                "add-to-new",
                "session.add.new",
                () -> trainings.create(TrainingSession.ofPearls(messages.text("session.new.title"), pearls.get()))));
        return items;
    }

    /// The same choice for a pearl that is known only when it is made, as the one that is being read.
    public Supplier<List<MenuItem>> choicesFor(Supplier<Optional<PearlId>> pearl) {
        return () -> choices(() -> known(pearl.get().stream().toList()));
    }
}
