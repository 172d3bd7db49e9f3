package fi.helminauha.ui.browse;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Answer;
import fi.helminauha.search.Hit;
import fi.helminauha.search.Order;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.MenuKeys;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Spoken;
import fi.helminauha.ui.library.LibraryViewModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The middle pane: filters, how many pearls there are, and the list.
public final class HitListPane extends BorderPane {
    private final BrowseViewModel viewModel;
    private final LibraryViewModel library;
    private final Messages messages;
    private final Label caption = Spoken.follow(new Label());
    private final ListView<Hit> list = new ListView<>();
    private final EmptyList empty;
    private final AnswerNotes notes;
    private final FilterBar filters;
    private final HBox captionRow = captionRow();
    private final VBox top;
    private final VBox foot = new VBox();
    private final WeakerHits weaker;
    private final ChosenHits chosenHits;
    private final ToldHits told;
    /// Made for the main window’s list; held, since what follows the notes is held by it alone.
    private Optional<NoteGroups> noteGroups = Optional.empty();
    /// What can be done with a pearl of the list.
    /// @param choose  done when its row is chosen
    /// @param enter   done by Enter
    /// @param add     done by Ctrl+Enter and from the row’s menu; what is given is the node to show a choice beside
    /// @param folders  makes the choice of folders for pearls in the row’s menu; empty where there is none
    /// @param more     makes what else can be done with pearls in the row’s menu; empty where there is nothing
    public record Actions(
            Consumer<Hit> choose,
            Consumer<Hit> enter,
            BiConsumer<Hit, Node> add,
            Function<List<PearlId>, List<MenuItem>> folders,
            Function<List<PearlId>, List<MenuItem>> more) {}

    /// The list with filters and order.
    public static HitListPane whole(
            BrowseViewModel viewModel,
            LibraryViewModel library,
            Supplier<CollectionHead> head,
            PearlWords words,
            Messages messages,
            Actions acts) {
        var pane = ofFirstFrame(viewModel, library, head, words, messages, acts);
        pane.buildDeferred();
        return pane;
    }

    /// The list as the first frame of the program shows it, without filters and order; [#buildDeferred] adds them.
    public static HitListPane ofFirstFrame(
            BrowseViewModel viewModel,
            LibraryViewModel library,
            Supplier<CollectionHead> head,
            PearlWords words,
            Messages messages,
            Actions acts) {
        return new HitListPane(viewModel, library, head, words, messages, acts);
    }

    private HitListPane(
            BrowseViewModel viewModel,
            LibraryViewModel library,
            Supplier<CollectionHead> head,
            PearlWords words,
            Messages messages,
            Actions acts) {
        this.viewModel = viewModel;
        this.library = library;
        this.messages = messages;
        this.empty = new EmptyList(viewModel, messages);
        this.notes = new AnswerNotes(viewModel, messages);
        getStyleClass().add("hit-pane");
        caption.setId("hit-count");
        caption.getStyleClass().addAll("hit-count", "muted");
        this.chosenHits = new ChosenHits(list, viewModel, library);
        this.weaker = new WeakerHits(list, foot, this::hits, messages);
        this.told = new ToldHits(viewModel, library, messages);
        list.setId("hit-list");
        list.setAccessibleText(messages.text("list.name"));
        list.getStyleClass().add("hit-list");
        list.setCellFactory(_ -> new HitCell(library, head, words, messages));
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (list.getContextMenu() == null) {
                // Made now, since a menu is a window with a scene, which the first frame does without.
                list.setContextMenu(new HitMenu(list, viewModel, library, chosenHits, messages).menu(acts));
            }
            MenuKeys.show(event, list);
        });
        this.filters = new FilterBar(viewModel, head, words, messages);
        // Where text is large and much is to be said, the list has less room rather than the window too little.
        setMinHeight(0);
        top = new VBox(filters, captionRow, notes);
        setTop(top);
        setCenter(new StackPane(list, empty));
        setBottom(foot);
        list.getSelectionModel().selectedItemProperty().subscribe(hit -> {
            if (hit != null && !isOpened(hit)) {
                acts.choose().accept(hit);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && weaker.isAtFold()) {
                weaker.focus();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && chosen().isPresent()) {
                if (event.isShortcutDown()) {
                    acts.add().accept(chosen().get(), list);
                } else {
                    acts.enter().accept(chosen().get());
                }
                event.consume();
            }
        });
        viewModel.answerProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.answerProperty().when(Attached.withRoom(list)).subscribe(_ -> showRows());
        // The same pearls in the same order may have been presented once more.
        library.readings()
                .presented()
                .changesProperty()
                .when(Attached.withRoom(list))
                .subscribe((_, _) -> {
                    if (viewModel.placeProperty().get() instanceof TreePlace.MostUsed) {
                        showRows();
                    }
                });
        viewModel.failureProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.failureProperty().when(Attached.withRoom(list)).subscribe(_ -> showRows());
        viewModel.openedProperty().when(Attached.in(this)).subscribe(_ -> {
            if (selectOpened()) {
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
            }
        });
    }

    /// The pearls that are chosen, in the order of the list.
    public List<PearlId> chosenPearls() {
        return chosenHits.pearls();
    }

    private HBox captionRow() {
        caption.setWrapText(true);
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        var row = new HBox(caption);
        row.getStyleClass().add("hit-caption");
        return row;
    }

    /// Adds what the first frame does without: filters and order. Called once, for a list of the first frame alone.
    public void buildDeferred() {
        filters.buildDeferred();
        var order = OrderMenu.of(viewModel, messages);
        order.setMinWidth(USE_PREF_SIZE);
        captionRow.getChildren().add(order);
    }

    /// Shows the user’s notes beside the list: those that have the typed words, and those whose pearl is gone. Called
    /// once at most, after [#buildDeferred].
    /// @param read  done when one is opened
    public void showNotes(Runnable read) {
        var groups = new NoteGroups(viewModel, library, messages, pearl -> {
            viewModel.open(pearl);
            read.run();
        });
        var teams = new TeamGroup(viewModel, library.teamRuns(), messages, pearl -> {
            viewModel.open(pearl);
            read.run();
        });
        top.getChildren().addAll(groups.found(), teams.group());
        foot.getChildren().add(groups.gone());
        noteGroups = Optional.of(groups);
    }

    /// Sets something else that a search finds above the pearls.
    public void showAbove(Node found) {
        top.getChildren().add(found);
    }

    private void show() {
        var hits = hits();
        caption.setText(hits.map(this::captionText).orElse(""));
        hits.ifPresentOrElse(notes::show, notes::showNothing);
        var isEmpty = isFailed()
                || viewModel.answerProperty().get().isPresent()
                        && hits.stream().allMatch(found -> found.hits().isEmpty());
        empty.setVisible(isEmpty);
        list.setVisible(!isEmpty);
        if (isEmpty) {
            empty.explain();
        }
    }

    private boolean isFailed() {
        return viewModel.failureProperty().get().isPresent();
    }

    /// What was found; before a failure that says nothing of the query that failed.
    private Optional<Answer> hits() {
        return viewModel.answerProperty().get().filter(_ -> !isFailed());
    }

    /// Rows are measured when they come in, and words at no width are as high as they have letters: they come when the
    /// list has its width.
    private void showRows() {
        var before = pearlsShown();
        list.getItems().setAll(hits().map(weaker::unfolded).map(told::in).orElse(List.of()));
        // Who orders a folder, or marks what is listed, stays where they are.
        var isOther = !before.isEmpty() && !before.equals(pearlsShown());
        weaker.show();
        // Which text the rows answer, for who drives the window from outside.
        list.setUserData(viewModel
                .answerProperty()
                .get()
                .map(answer -> answer.query().text())
                .orElse(null));
        if (isOther && !list.getItems().isEmpty()) {
            list.scrollTo(0);
        }
        selectOpened();
    }

    private Set<PearlId> pearlsShown() {
        return list.getItems().stream().map(hit -> hit.card().id()).collect(Collectors.toSet());
    }

    private String captionText(Answer hits) {
        var number = messages.count("list.count", hits.total());
        return hits.query().text().isBlank()
                        || hits.hits().isEmpty()
                        || hits.query().order() != Order.RELEVANCE
                ? number
                : messages.text("list.count.ranked", number);
    }

    private boolean isOpened(Hit hit) {
        return viewModel.openedProperty().get().equals(Optional.of(hit.card().id()));
    }

    /// The row of the pearl that is being read is the selected one, if it is in the list.
    /// @return whether another row had to be selected
    private boolean selectOpened() {
        var selection = list.getSelectionModel();
        for (var i = 0; i < list.getItems().size(); i++) {
            if (isOpened(list.getItems().get(i))) {
                var isOther = selection.getSelectedIndex() != i;
                if (isOther) {
                    selection.clearAndSelect(i);
                }
                return isOther;
            }
        }
        selection.clearSelection();
        return false;
    }

    /// Puts the keyboard on the list, on its first pearl if none is chosen.
    public void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// The pearl whose row is chosen.
    public Optional<Hit> chosen() {
        return chosenHits.hit();
    }
}
