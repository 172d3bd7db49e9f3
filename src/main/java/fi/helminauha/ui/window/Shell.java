package fi.helminauha.ui.window;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.exchange.SessionFileName;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Query;
import fi.helminauha.settings.Settings;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.browse.HitListPane;
import fi.helminauha.ui.browse.SearchField;
import fi.helminauha.ui.browse.ThemeTree;
import fi.helminauha.ui.help.AboutPane;
import fi.helminauha.ui.help.CollectionFacts;
import fi.helminauha.ui.help.HelpPane;
import fi.helminauha.ui.help.ProgramFacts;
import fi.helminauha.ui.kit.Keeping;
import fi.helminauha.ui.kit.NoticeBar;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.SettingsViewModel;
import fi.helminauha.ui.kit.Shortcut;
import fi.helminauha.ui.kit.UnkeptPane;
import fi.helminauha.ui.library.FolderMenus;
import fi.helminauha.ui.library.FolderNamePane;
import fi.helminauha.ui.library.FolderNamingViewModel;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.plan.ArrivedPane;
import fi.helminauha.ui.plan.PlanView;
import fi.helminauha.ui.plan.Saving;
import fi.helminauha.ui.plan.SessionRows;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The main window’s content: bar, tree, list and reader. It is built anew when the language changes; what is
/// typed, chosen and open lives in the view-models.
public final class Shell extends StackPane {
    private final SettingsViewModel settings;
    private final BrowseViewModel browse;
    private final LibraryViewModel library;
    private final FolderNamingViewModel naming;
    private final Notices notices;
    private final ReaderPane readerPane;
    private final TrainingPane trainingPane;
    private Optional<Holdings> holdings = Optional.empty();
    private Optional<ProgramFacts> program = Optional.empty();
    private boolean isComplete;
    private Content content;
    /// The pane that is shown where one has room; it stays when the language changes.
    private Part front = Part.LIST;
    /// Gives the keyboard back when a folder has its name.
    private Runnable named = () -> {};
    private Optional<PlanView> planner = Optional.empty();

    /// The parts of the window in one language.
    private record Content(
            Messages messages,
            SearchField search,
            ThemeTree tree,
            HitListPane list,
            ReaderPlace reader,
            Panes panes,
            TopBar bar,
            SessionRows sessions,
            BorderPane frame) {}

    /// What the window says of the collection.
    /// @param counts         how many pearls each theme and sub-theme has
    /// @param hasDictionary  whether Finnish is searched with a dictionary
    public record Holdings(CollectionHead head, Map<ThemeId, Integer> counts, boolean hasDictionary) {}

    /// Is made while the collection is opened; to be filled before it is shown.
    public Shell(
            SettingsViewModel settings,
            BrowseViewModel browse,
            LibraryViewModel library,
            FolderNamingViewModel naming,
            Notices notices,
            ReaderPane readerPane,
            TrainingPane trainingPane) {
        this.settings = settings;
        this.browse = browse;
        this.library = library;
        this.naming = naming;
        this.notices = notices;
        this.readerPane = readerPane;
        this.trainingPane = trainingPane;
        getStyleClass().add("shell");
        this.content = build(settings.language());
        show(content);
        settings.settingsProperty().subscribe((_, now) -> follow(now));
        widthProperty().subscribe(() -> follow(settings.get()));
        browse.queryProperty().subscribe((before, now) -> showWhatIsFound(before, now));
        trainingPane.viewModel().openProperty().subscribe((_, isOpen) -> go(isOpen));
        trainingPane.sharing().arrivedProperty().subscribe(_ -> showArrived());
        naming.askedProperty().subscribe((_, asked) -> showNaming(asked));
        takeFiles();
        // On the scene, which hears the keyboard even while nothing in the window has it.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
                scene.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onMouse);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onUnusedKey);
    }

    private Content build(Language language) {
        var messages = Messages.in(language);
        var words = new PearlWords(this::head, messages);
        var folders = new FolderMenus(library, naming, messages);
        var list = HitListPane.ofFirstFrame(
                browse,
                library,
                this::head,
                words,
                messages,
                new HitListPane.Acts(
                        hit -> browse.open(hit.card().id()),
                        hit -> {
                            browse.open(hit.card().id());
                            lead(Part.READER);
                        },
                        (hit, beside) -> chooseSession(List.of(hit.card()), beside),
                        folders::choices));
        var search = new SearchField(browse, messages, list::focusList);
        var sessions = trainingPane.rows().apply(messages);
        var tree = new ThemeTree(browse, library, folders, sessions.own(), messages);
        holdings.ifPresent(now -> tree.fill(now.head(), now.counts()));
        var reader = new ReaderPlace(() -> readerPane.view().apply(messages));
        var panes = new Panes(tree, list, reader, settings, messages, front, this::focus);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (isRowChosen(event)) {
                lead(Part.READER);
            }
        });
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (isRowChosen(event) && tree.isPlaceChosen()) {
                lead(Part.LIST);
            }
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && tree.isPlaceChosen()) {
                lead(Part.LIST);
            }
        });
        var frame = new BorderPane();
        var bar = new TopBar(
                settings,
                search,
                messages,
                () -> holdings.orElseThrow().hasDictionary(),
                panes::isSingle,
                this::showHelp,
                this::showAbout);
        frame.setBottom(new NoticeBar(notices, messages, _ -> true));
        var built = new Content(messages, search, tree, list, reader, panes, bar, sessions, frame);
        if (isComplete) {
            complete(built);
        }
        return built;
    }

    private static void complete(Content built) {
        built.list().complete();
        built.tree().followFolders();
        built.reader().fill();
    }

    /// Shows the collection. To be called once, when it is open.
    public void fill(Holdings collection) {
        holdings = Optional.of(collection);
        content.tree().fill(collection.head(), collection.counts());
    }

    private CollectionHead head() {
        return holdings.orElseThrow().head();
    }

    /// Builds what the first frame did without: the list’s filters and order, the folders in the tree, and
    /// the reader. To be called once, when tree and list are painted.
    /// @param facts  what the program knows of itself
    public void complete(ProgramFacts facts) {
        program = Optional.of(facts);
        isComplete = true;
        complete(content);
    }

    private void show(Content built) {
        content = built;
        planner = Optional.empty();
        getChildren().setAll(built.frame());
        content.panes().fit(getWidth(), front);
        showRoute();
    }

    private boolean isPlanning() {
        return trainingPane.viewModel().openProperty().get();
    }

    /// Built when it is first opened: most starts of the program do without it.
    private PlanView planner() {
        if (planner.isEmpty()) {
            planner = Optional.of(trainingPane.planner().apply(content.messages()));
        }
        return planner.orElseThrow();
    }

    /// The planner takes the place of bar and panes while a session is open.
    private void showRoute() {
        content.frame().setTop(isPlanning() ? null : content.bar());
        content.frame().setCenter(isPlanning() ? planner() : content.panes());
    }

    private void go(boolean isPlanning) {
        showRoute();
        layOut();
        if (isPlanning) {
            planner().begin();
        } else {
            focus(content.panes().isSingle() || content.panes().isShown(Part.LIST) ? Part.LIST : Part.READER);
        }
    }

    /// Lets the user choose to which session pearls are added.
    private void chooseSession(List<PearlCard> pearls, Node beside) {
        var menu = new ContextMenu();
        menu.setId("add-to-session");
        menu.getItems().setAll(content.sessions().choices(() -> pearls));
        menu.show(beside, Side.BOTTOM, 0, 0);
    }

    /// What came in a file lies over the window until it is answered.
    private void showArrived() {
        var arrived = trainingPane.sharing().arrivedProperty().get();
        uncover(ArrivedPane.class);
        arrived.ifPresent(opened -> cover(new ArrivedPane(trainingPane.sharing(), opened, content.messages())));
    }

    /// Who is asked for a name goes on where the question came from.
    private void showNaming(Optional<FolderNamingViewModel.Question> asked) {
        if (asked.isPresent()) {
            var from = focusedPart().orElse(Part.TREE);
            cover(new FolderNamePane(naming, asked.get(), content.messages()));
            named = () -> focus(from);
        } else {
            uncover(FolderNamePane.class);
            named.run();
        }
    }

    /// Asks what to do, where something that the user made is not on the disk.
    /// @param close  closes the window when the user has answered so
    /// @return whether it is asked; if not, the window may close
    public boolean asksBeforeClosing(Keeping keeping, Runnable close) {
        if (isCovered(UnkeptPane.class)) {
            return true;
        }
        var training = trainingPane.viewModel();
        if (training.savingProperty().get() == Saving.DUE) {
            training.save();
            // What becomes of it is known when it is written.
            training.whenWritten(() -> {
                if (!asksBeforeClosing(keeping, close)) {
                    close.run();
                }
            });
            return true;
        }
        var unkept = keeping.unkeptProperty().get().filter(now -> now.changes() > 0);
        unkept.ifPresent(now ->
                cover(new UnkeptPane(keeping, content.messages(), () -> uncover(UnkeptPane.class), () -> {
                    uncover(UnkeptPane.class);
                    close.run();
                })));
        return unkept.isPresent();
    }

    /// Lays a pane over the window and gives it the keyboard; Tab stays in it.
    private void cover(Region pane) {
        getChildren().forEach(covered -> covered.setDisable(true));
        getChildren().add(pane);
        pane.requestFocus();
    }

    private void uncover(Class<? extends Region> pane) {
        if (!getChildren().removeIf(pane::isInstance)) {
            return;
        }
        content.frame().setDisable(isCovered());
        if (isCovered()) {
            getChildren().getLast().setDisable(false);
            getChildren().getLast().requestFocus();
        } else if (isPlanning()) {
            planner().begin();
        } else {
            focus(Part.SEARCH);
        }
    }

    private boolean isCovered() {
        return getChildren().size() > 1;
    }

    private boolean isCovered(Class<? extends Region> pane) {
        return getChildren().stream().anyMatch(pane::isInstance);
    }

    /// Sessions that are drawn onto the window as files.
    private void takeFiles() {
        setOnDragOver(event -> {
            if (!sessionFiles(event.getDragboard()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            var files = sessionFiles(event.getDragboard());
            files.forEach(trainingPane.sharing()::read);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    /// Those that are called as sessions are; where none is, all, since what is in a file is said when it is read.
    private static List<Path> sessionFiles(Dragboard board) {
        var files = board.getFiles().stream().map(File::toPath).toList();
        var sessions = files.stream().filter(SessionFileName::isSession).toList();
        return sessions.isEmpty() ? files : sessions;
    }

    private void follow(Settings now) {
        if (settings.language() != content.messages().language()) {
            var focused = focusedPart();
            var isHelpShown = isCovered(HelpPane.class);
            // What no longer stands in the window hears nothing of the change.
            getChildren().clear();
            front = content.panes().front();
            show(build(settings.language()));
            browse.setLanguage(settings.language());
            trainingPane.viewModel().setLanguage(settings.language());
            // Panes come into the scene with their skin; before that they cannot have the keyboard.
            applyCss();
            focused.ifPresent(this::focus);
            if (isHelpShown) {
                showHelp();
            }
            showArrived();
        } else {
            fitPanes();
        }
    }

    /// A pane that goes hands the keyboard to the next one: a window without it would hear no shortcut.
    private void fitPanes() {
        var focused = focusedPart();
        content.panes().fit(getWidth(), openPane());
        focused.filter(part -> part != Part.SEARCH && !content.panes().isShown(part))
                .ifPresent(_ -> focus(content.panes().next()));
    }

    /// The pane that a window keeps that loses the others: the pearl, if one is open.
    private Part openPane() {
        var isReading = browse.openedProperty().get().isPresent();
        return focusedPart().filter(part -> part == Part.TREE).orElse(isReading ? Part.READER : Part.LIST);
    }

    private static boolean isRowChosen(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return false;
        }
        for (var node = event.getTarget() instanceof Node target ? target : null;
                node != null && !(node instanceof ButtonBase);
                node = node.getParent()) {
            if (node instanceof IndexedCell<?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    /// Who has chosen a row by a click or by Enter wants to see what it leads to, where one pane alone is shown. The
    /// arrow keys only choose.
    private void lead(Part part) {
        if (content.panes().isSingle()) {
            focus(part);
        }
    }

    /// Who searches wants to see what is found, and goes on typing.
    private void showWhatIsFound(Query before, Query now) {
        if (content.panes().isSingle() && !before.text().equals(now.text())) {
            content.panes().unfold(Part.LIST);
        }
    }

    private Optional<Part> focusedPart() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (var part : Part.values()) {
            if (isIn(owner, node(part))) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(@Nullable Node node, Node ancestor) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private Node node(Part part) {
        return switch (part) {
            case SEARCH -> content.search();
            case TREE -> content.tree();
            case LIST -> content.list();
            case READER -> content.reader();
        };
    }

    /// Puts the keyboard into the search field: who has just opened the window can type at once.
    public void focusSearch() {
        focus(Part.SEARCH);
    }

    private void focus(Part part) {
        if (part != Part.SEARCH
                && content.panes().isSingle()
                && !content.panes().isShown(part)) {
            content.panes().unfold(part);
            layOut();
        }
        switch (part) {
            case SEARCH -> content.search().requestFocus();
            case TREE -> content.tree().requestFocus();
            case LIST -> content.list().focusList();
            case READER -> content.reader().requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        var shortcut = Shortcut.of(event);
        if (shortcut.filter(Shortcut::isEverywhere).isPresent()) {
            run(shortcut.get());
            event.consume();
        } else if (isCovered()) {
            // What lies over the window has its own keys.
            return;
        } else if (isPlanning()) {
            onKeyWhilePlanning(event);
        } else if (shortcut.isPresent()) {
            run(shortcut.get());
            event.consume();
        } else if (isBack(event)) {
            run(Shortcut.BACK);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && stage().filter(Stage::isFullScreen).isPresent()) {
            // Esc leaves the full screen first, whatever has the keyboard.
            stage().ifPresent(stage -> stage.setFullScreen(false));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && focusedPart()
                        .filter(part -> part == Part.LIST || part == Part.TREE)
                        .isPresent()) {
            // List and tree would swallow Esc, by which a cell is left that is being edited.
            onUnusedKey(event);
        }
    }

    /// Backspace leads back as in older browsers, where it cannot mean a letter.
    private boolean isBack(KeyEvent event) {
        return event.getCode() == KeyCode.BACK_SPACE
                && !event.isShortcutDown()
                && !(getScene().getFocusOwner() instanceof TextInputControl);
    }

    /// Of the window’s keys the planner leaves one more: the search, by which pearls are found to add.
    private void onKeyWhilePlanning(KeyEvent event) {
        if (Shortcut.SEARCH.keys().match(event)) {
            planner().add();
            event.consume();
        }
    }

    /// The mouse’s own buttons lead where Alt and the arrows do.
    private void onMouse(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            if (isCovered() || isPlanning()) {
                close();
            } else {
                run(Shortcut.BACK);
            }
            event.consume();
        } else if (event.getButton() == MouseButton.FORWARD) {
            if (!isCovered() && !isPlanning()) {
                run(Shortcut.FORWARD);
            }
            event.consume();
        }
    }

    /// A slash leads to the search, wherever the keyboard has it; while one is typing it is a slash.
    private void onTyped(KeyEvent event) {
        if (!isPlanning()
                && "/".equals(event.getCharacter())
                && !(getScene().getFocusOwner() instanceof TextInputControl)) {
            run(Shortcut.SEARCH);
            event.consume();
        }
    }

    private void run(Shortcut shortcut) {
        switch (shortcut) {
            case SEARCH -> {
                focus(Part.SEARCH);
                content.search().selectAll();
            }
            case LIST -> unfolded(Part.LIST);
            case TREE -> unfolded(Part.TREE);
            case READER -> focus(Part.READER);
            case ADD_TO_SESSION -> addOpened();
            case BOOKMARK -> browse.openedProperty().get().ifPresent(library::toggleBookmark);
            case FIND -> readerPane.find().run();
            case BACK -> readerPane.back().run();
            case FORWARD -> readerPane.forward().run();
            case ZOOM_IN -> settings.zoom().change(1);
            case ZOOM_OUT -> settings.zoom().change(-1);
            case ZOOM_RESET -> settings.zoom().reset();
            case FOLD_TREE -> toggle(Part.TREE);
            case FOLD_LIST -> toggle(Part.LIST);
            case FULL_SCREEN -> stage().ifPresent(stage -> stage.setFullScreen(!stage.isFullScreen()));
            case CLOSE -> close();
            case QUIT -> quit();
            case HELP -> {
                if (isCovered(HelpPane.class)) {
                    uncover(HelpPane.class);
                } else {
                    showHelp();
                }
            }
        }
    }

    /// Closes what is in front: what lies over the window, else the planner, else the window.
    private void close() {
        if (isCovered(AboutPane.class)) {
            uncover(AboutPane.class);
        } else if (isCovered(HelpPane.class)) {
            uncover(HelpPane.class);
        } else if (isCovered()) {
            // A question is answered, not closed.
            getChildren().getLast().requestFocus();
        } else if (isPlanning()) {
            planner().leave();
        } else {
            quit();
        }
    }

    /// As the window’s own button does it.
    private void quit() {
        stage().ifPresent(stage -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private Optional<Stage> stage() {
        return getScene() != null && getScene().getWindow() instanceof Stage stage
                ? Optional.of(stage)
                : Optional.empty();
    }

    /// Adds what is being read; in the list what is chosen, which is the same unless it could not be read.
    private void addOpened() {
        browse.openedProperty()
                .get()
                .flatMap(trainingPane.cards())
                .ifPresent(card -> chooseSession(
                        List.of(card), content.list().getParent() == null ? content.reader() : content.list()));
    }

    /// Shows tree or list or takes it away; where one pane is shown, the next comes instead.
    private void toggle(Part part) {
        var panes = content.panes();
        if (panes.isSingle()) {
            focus(panes.front() != part ? part : part == Part.TREE ? Part.LIST : Part.READER);
        } else {
            panes.toggle(part);
        }
    }

    private void unfolded(Part part) {
        content.panes().unfold(part);
        layOut();
        focus(part);
    }

    /// A pane that has just come in can have the keyboard only when it is laid out.
    private void layOut() {
        applyCss();
        layout();
    }

    /// Esc leads back a step: from the reader to the list, from list and tree to the search field.
    private void onUnusedKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !isPlanning()) {
            switch (focusedPart().orElse(Part.SEARCH)) {
                case READER ->
                    focus(content.panes().isSingle() || content.panes().isShown(Part.LIST) ? Part.LIST : Part.SEARCH);
                case LIST, TREE, SEARCH -> focus(Part.SEARCH);
            }
            event.consume();
        }
    }

    private void showHelp() {
        if (!isCovered(HelpPane.class)) {
            cover(new HelpPane(content.messages(), shortcutRows(), this::showAbout, () -> uncover(HelpPane.class)));
        }
    }

    /// Over the guide too, from which it is reached.
    private void showAbout() {
        if (!isCovered(AboutPane.class)) {
            program.ifPresent(facts ->
                    cover(new AboutPane(content.messages(), facts, collectionFacts(), () -> uncover(AboutPane.class))));
        }
    }

    private CollectionFacts collectionFacts() {
        var now = holdings.orElseThrow();
        var pearls = now.head().themes().stream()
                .mapToInt(theme -> now.counts().getOrDefault(theme.id(), 0))
                .sum();
        return new CollectionFacts(now.head().version(), pearls, now.hasDictionary());
    }

    private List<HelpPane.Row> shortcutRows() {
        var messages = content.messages();
        var rows = new ArrayList<HelpPane.Row>();
        for (var shortcut : Shortcut.values()) {
            rows.add(new HelpPane.Row(shortcut.keys().shown(), messages.text(shortcut.key())));
        }
        rows.add(new HelpPane.Row("Esc", messages.text("shortcut.escape")));
        PlanView.shortcuts(messages)
                .map(keys -> new HelpPane.Row(keys.getFirst(), keys.getLast()))
                .forEach(rows::add);
        return rows;
    }
}
