package fi.helminauha.ui.plan;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Step;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Slot;
import fi.helminauha.ui.kit.TypedValue;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The planner: head, the day’s band, the string of steps, and at the right what there is to know and to set. Built
/// again when the language changes. It is long because what a key does and where the keyboard goes depend on which of
/// its parts have room; each part has a class of its own.
public final class PlanView extends BorderPane {
    /// Below this width, in em, the right side takes the string’s place instead of standing beside it.
    private static final double NARROW_EM = 56;
    /// Below this height the string has the room of the goal and the band.
    private static final double LOW_EM = 30;
    /// Below this width, buttons are signs, and rows have less room around their words.
    private static final double ONE_EM = 34;
    /// Below this width, the column in which pearls are looked for takes the place of the string.
    private static final double ADD_ONE_EM = 50;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SINGLE = PseudoClass.getPseudoClass("single");
    /// Below this width the right side gives way while pearls are looked for.
    private static final double CROWDED_EM = 82;

    private final TrainingViewModel trainings;
    private final PlanViewModel viewModel;
    private final PlanWords words;
    private final Messages messages;
    private final PlanActions acts;
    private final PlanClipboard clipboard;
    private final PlanAdviceViewModel advice;
    private final PlanHeader header;
    private final StepList steps;
    private final StepCard stepCard;
    private final AddColumn addColumn;
    private final ScrollPane side = new ScrollPane();
    private final BorderPane string = new BorderPane();
    private final BorderPane work = new BorderPane();
    private final Slot left = new Slot();
    private final Slot middle = new Slot();
    private final Slot right = new Slot();
    private final StringFoot foot;
    private final BandBox band;
    private final VBox top;
    private final Supplier<PearlReading> reading;
    private Optional<PearlColumn> pearlColumn = Optional.empty();
    /// What stands at the left of the string.
    private Optional<Region> column = Optional.empty();

    /// What the planner needs of the program around it.
    /// @param present  runs a day
    /// @param ways     by which a session leaves the planner
    /// @param reading  reads pearls when they are asked for
    public record Surroundings(
            BrowseViewModel browse,
            LibraryViewModel library,
            CollectionHead head,
            PresentAction present,
            SharedWays ways,
            PlanReading reading,
            Background background,
            Window window) {}

    /// What the window around it does for the planner.
    /// @param print    puts the session on paper
    /// @param menu     makes the choices of text size, look and language, and the way to the guide
    /// @param reading  makes the page on which pearls are read beside the string
    public record Window(Runnable print, Supplier<List<MenuItem>> menu, Supplier<PearlReading> reading) {}

    public PlanView(TrainingViewModel trainings, Surroundings around, Messages messages) {
        this.trainings = trainings;
        this.viewModel = trainings.plan();
        this.messages = messages;
        this.words = new PlanWords(around.head(), messages, viewModel::card);
        acts = new PlanActions(
                trainings, around.present(), around.ways(), around.window().print());
        clipboard = new PlanClipboard(viewModel, words);
        header = new PlanHeader(trainings, words, acts, around.window().menu());
        var adding = new AddActions(this::add, this::addOwn, () -> insert(OwnParts.pause()));
        foot = new StringFoot(viewModel, words, adding);
        steps = new StepList(viewModel, words, new EmptyString(messages, adding));
        advice = new PlanAdviceViewModel(viewModel, around.reading(), around.background(), messages.language());
        stepCard = new StepCard(
                viewModel, words, around.reading(), around.library().notes()::words, this::read);
        reading = around.window().reading();
        addColumn = new AddColumn(
                viewModel,
                around.browse(),
                around.library(),
                around.head(),
                messages,
                new AddColumn.Actions(this::foldColumn, this::addOwn, () -> insert(OwnParts.pause())));
        setId("planner");
        getStyleClass().add("planner");
        Appearance.addPlanning(this);
        band = new BandBox(viewModel, words, steps);
        top = new VBox(header, new DayTabs(viewModel, words), band);
        top.managedProperty().bind(top.visibleProperty());
        setTop(top);
        string();
        side(around.reading());
        work.setLeft(left);
        work.setCenter(middle);
        work.setRight(right);
        middle.hold(string);
        // Where the window is low, what is at the foot is cut rather than the head.
        work.setMinHeight(0);
        setCenter(work);
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(_ -> advice.follow());
        viewModel.dayIndexProperty().when(Attached.in(this)).subscribe(_ -> advice.follow());
        viewModel.selectionProperty().when(Attached.in(this)).subscribe(this::readChosen);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        // A larger text of the interface leaves less room too. Not at once: the styling that changes the font is not to
        // find other children than it began with.
        header.font().subscribe((_, _) -> around.background().later(Duration.ZERO, this::arrange));
        header.sideToggle().selectedProperty().subscribe(this::arrange);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onUnusedKey);
    }

    private void string() {
        string.getStyleClass().add("string");
        string.setCenter(steps);
        string.setBottom(foot);
        new StepDrag(viewModel, words).serveRest(string);
    }

    private void side(PlanReading reading) {
        var acts = new WarningActions(
                viewModel,
                advice,
                reading,
                words,
                new WarningActions.Fields(this::editDetails, this::editWay, this::add));
        var cards = new VBox(
                new TimeCard(viewModel, advice, words),
                new NoticeCard(viewModel, advice, words, acts),
                stepCard,
                new ChosenCard(viewModel, words, clipboard),
                new ArrangementsCard(trainings, viewModel, messages),
                new MaterialsCard(viewModel, advice, words),
                new SessionCard(viewModel, messages));
        cards.getStyleClass().add("plan-cards");
        side.setContent(cards);
        side.setFitToWidth(true);
        side.setId("plan-side");
        side.getStyleClass().add("plan-side");
        side.setFocusTraversable(false);
    }

    private void insert(Step step) {
        viewModel.insert(List.of(step));
        steps.requestFocus();
    }

    /// Adds a part of one’s own, its title ready to be typed.
    private void addOwn() {
        viewModel.insert(List.of(OwnParts.part()));
        if (right.getChildren().isEmpty()) {
            foldColumn();
        }
        edit();
    }

    /// Opens the column in which pearls are looked for, its search ready to be typed into.
    public void add() {
        show(addColumn);
        addColumn.focusSearch();
    }

    /// Opens a pearl beside the string, to be read on.
    private void read(PearlId pearl) {
        if (pearlColumn.isEmpty()) {
            pearlColumn = Optional.of(new PearlColumn(reading.get(), messages, this::foldColumn));
        }
        pearlColumn.get().read(pearl);
        show(pearlColumn.get());
        pearlColumn.get().requestFocus();
    }

    /// Who has opened one pearl sees those of the other steps as they are chosen.
    private void readChosen() {
        pearlColumn
                .filter(this::isShown)
                .ifPresent(page -> viewModel
                        .chosen()
                        .flatMap(Step::pearl)
                        .filter(pearl -> viewModel.card(pearl).isPresent())
                        .ifPresent(page::read));
    }

    /// What has no room in the window is arranged anew: it never asks for a wider one.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private boolean isShown(Region wanted) {
        return column.filter(wanted::equals).isPresent();
    }

    private void show(Region wanted) {
        column = Optional.of(wanted);
        arrange();
        applyCss();
        layout();
    }

    private void foldColumn() {
        column = Optional.empty();
        arrange();
        steps.requestFocus();
    }

    /// Puts the right side beside the string where there is room, else in its place when that is wanted.
    private void arrange() {
        var em = header.font().getValue().getSize();
        var isBeside = getWidth() == 0 || getWidth() >= (column.isPresent() ? CROWDED_EM : NARROW_EM) * em;
        var isSingle = getWidth() > 0 && getWidth() < (column.isPresent() ? ADD_ONE_EM : ONE_EM) * em;
        var isNarrow = getWidth() > 0 && getWidth() < NARROW_EM * em;
        var isInPlace = !isBeside && header.sideToggle().isSelected();
        var wanted = column.filter(_ -> isSingle).orElse(isInPlace ? side : string);
        if (!middle.holds(wanted)) {
            left.hold(null);
            right.hold(null);
            middle.hold(wanted);
        }
        left.hold(isSingle ? null : column.orElse(null));
        right.hold(isBeside ? side : null);
        header.sideToggle().setVisible(!isBeside);
        header.setNarrow(isNarrow);
        var isLow = getHeight() > 0 && getHeight() < LOW_EM * em;
        header.setLow(isLow);
        band.setLow(isLow);
        foot.setNarrow(isNarrow);
        top.setVisible(!isShown(wanted));
        pseudoClassStateChanged(NARROW, isNarrow);
        pseudoClassStateChanged(SINGLE, isSingle);
    }

    private void onKey(KeyEvent event) {
        var isOnSteps = isIn(focused().orElse(null), steps) && !(focused().orElse(null) instanceof TextInputControl);
        // A list would swallow Esc, by which a cell is left that is being edited.
        if (event.getCode() == KeyCode.ESCAPE && focused().orElse(null) instanceof ListView) {
            onUnusedKey(event);
            return;
        }
        // In the search field Ctrl+Z takes back what was typed there, and the page has keys of its own.
        if (column.filter(shown -> isIn(focused().orElse(null), shown)).isPresent()) {
            return;
        }
        PlanShortcut.of(event, isOnSteps).ifPresent(shortcut -> {
            if (focused().orElse(null) instanceof TypedValue<?> typed && typed.isPending()) {
                if (shortcut == PlanShortcut.UNDO) {
                    typed.restore();
                    event.consume();
                    return;
                }
                typed.take();
            }
            run(shortcut);
            event.consume();
        });
    }

    private void run(PlanShortcut shortcut) {
        switch (shortcut) {
            case ADD -> add();
            case OWN -> addOwn();
            case EDIT -> edit();
            case UP -> viewModel.moveChosen(-1);
            case DOWN -> viewModel.moveChosen(1);
            case MORE -> viewModel.stretchChosen(1);
            case LESS -> viewModel.stretchChosen(-1);
            case CUT -> clipboard.cut();
            case COPY -> clipboard.copy();
            case PASTE -> clipboard.paste();
            case REMOVE -> viewModel.removeChosen();
            case UNDO -> viewModel.undo();
            case REDO -> viewModel.redo();
            case PRESENT -> acts.present(false);
            case REHEARSE -> acts.present(true);
            case LEAVE -> acts.leave();
        }
    }

    private void edit() {
        if (viewModel.chosen().isPresent()) {
            showStepCard();
            stepCard.edit();
        }
    }

    private void editWay() {
        showStepCard();
        stepCard.editWay();
    }

    private void editDetails() {
        header.editDetails();
    }

    /// Scrolls the right side so far that the fields of the step are seen.
    private void showStepCard() {
        if (right.getChildren().isEmpty()) {
            header.sideToggle().setSelected(true);
        }
        applyCss();
        layout();
        var content = side.getContent().getLayoutBounds().getHeight();
        var seen = side.getViewportBounds().getHeight();
        side.setVvalue(
                content <= seen ? 0 : Math.min(1, stepCard.getBoundsInParent().getMinY() / (content - seen)));
    }

    /// Esc leads back a step: from adding and from the fields to the string, from there to the main window.
    private void onUnusedKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (column.isPresent()) {
                foldColumn();
            } else if (isIn(focused().orElse(null), steps)) {
                acts.leave();
            } else {
                header.sideToggle().setSelected(false);
                steps.requestFocus();
            }
            event.consume();
        }
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }

    private static boolean isIn(@Nullable Node node, Node ancestor) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /// Leads back to the pearls, as the key for it does.
    public void leave() {
        acts.leave();
    }

    /// Puts the keyboard where a session that was just opened is gone on with: on its title while it is untouched and
    /// empty, else on its steps.
    public void begin() {
        header.sideToggle().setSelected(false);
        foldColumn();
        side.setVvalue(0);
        if (viewModel.session().minutes() == 0
                && trainings.readyProperty().get().isEmpty()) {
            header.editTitle();
        }
    }

    /// The keys of the planner and what they do.
    public static Stream<List<String>> shortcuts(Messages messages) {
        return Stream.of(PlanShortcut.values())
                .map(shortcut -> List.of(shortcut.keys().shown(), messages.text(shortcut.key())));
    }
}
