package fi.helminauha.ui.plan;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Step;
import fi.helminauha.ui.browse.BrowseViewModel;
import fi.helminauha.ui.kit.Appearance;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.library.LibraryViewModel;
import fi.helminauha.ui.task.Background;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The planner: head, the day’s band, the string of steps, and at the right what there is to know and to set. Built
/// again when the language changes.
public final class PlanView extends BorderPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SINGLE = PseudoClass.getPseudoClass("single");

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
    private final PlanSide side = new PlanSide();
    private final PlanPanes panes;
    private final StringFoot foot;
    private final BandBox band;
    private final VBox top;
    private final Supplier<PearlReading> reading;
    private Optional<PearlColumn> pearlColumn = Optional.empty();

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
        side.show(cards(around.reading()));
        panes = new PlanPanes(string(), side);
        setCenter(panes);
        viewModel.sessionProperty().when(Attached.in(this)).subscribe(_ -> advice.follow());
        viewModel.dayIndexProperty().when(Attached.in(this)).subscribe(_ -> advice.follow());
        viewModel.selectionProperty().when(Attached.in(this)).subscribe(this::readChosen);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        // A larger text of the interface leaves less room too. Not at once: the styling that changes the font is not to
        // find other children than it began with.
        header.font().subscribe((_, _) -> around.background().later(Duration.ZERO, this::arrange));
        header.sideToggle().selectedProperty().subscribe(this::arrange);
        var keyboard = new PlanKeyboard(
                viewModel,
                clipboard,
                acts,
                steps,
                panes,
                new PlanKeyboard.Ways(this::add, this::addOwn, this::edit, this::foldColumn, this::goToSteps));
        addEventFilter(KeyEvent.KEY_PRESSED, keyboard::onKey);
        addEventHandler(KeyEvent.KEY_PRESSED, keyboard::onUnusedKey);
    }

    private BorderPane string() {
        var string = new BorderPane();
        string.getStyleClass().add("string");
        string.setCenter(steps);
        string.setBottom(foot);
        new StepDrag(viewModel, words).serveRest(string);
        return string;
    }

    private List<Node> cards(PlanReading reading) {
        var warned = new WarningActions(
                viewModel,
                advice,
                reading,
                words,
                new WarningActions.Fields(this::editDetails, this::editWay, this::add));
        return List.of(
                new TimeCard(viewModel, advice, words),
                new NoticeCard(viewModel, advice, words, warned),
                stepCard,
                new ChosenCard(viewModel, words, clipboard),
                new ArrangementsCard(trainings, viewModel, messages),
                new MaterialsCard(viewModel, advice, words),
                new SessionCard(viewModel, messages));
    }

    private void insert(Step step) {
        viewModel.insert(List.of(step));
        steps.requestFocus();
    }

    /// Adds a part of one’s own, its title ready to be typed.
    private void addOwn() {
        viewModel.insert(List.of(OwnParts.part()));
        if (!panes.isSideBeside()) {
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
        return panes.column().filter(wanted::equals).isPresent();
    }

    private void show(Region wanted) {
        panes.setColumn(Optional.of(wanted));
        arrange();
        applyCss();
        layout();
    }

    private void foldColumn() {
        panes.setColumn(Optional.empty());
        arrange();
        steps.requestFocus();
    }

    private void arrange() {
        var em = header.font().getValue().getSize();
        var room = PlanRoom.of(getWidth(), getHeight(), em, panes.column().isPresent());
        panes.arrange(room, header.sideToggle().isSelected());
        header.sideToggle().setVisible(!room.isBeside());
        header.setNarrow(room.isNarrow());
        header.setLow(room.isLow());
        band.setLow(room.isLow());
        foot.setNarrow(room.isNarrow());
        top.setVisible(!panes.isColumnAlone());
        pseudoClassStateChanged(NARROW, room.isNarrow());
        pseudoClassStateChanged(SINGLE, room.isSingle());
    }

    private void goToSteps() {
        header.sideToggle().setSelected(false);
        steps.requestFocus();
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
        if (!panes.isSideBeside()) {
            header.sideToggle().setSelected(true);
        }
        applyCss();
        layout();
        side.scrollTo(stepCard);
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
        side.scrollToTop();
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
