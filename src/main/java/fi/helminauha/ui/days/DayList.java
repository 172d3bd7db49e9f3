package fi.helminauha.ui.days;

import fi.helminauha.collection.ReadySession;
import fi.helminauha.collection.SessionId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Facet;
import fi.helminauha.search.Filters;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.Plain;
import fi.helminauha.ui.kit.QuietButton;
import fi.helminauha.ui.kit.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The ready-made sessions as cards, the shortest first, below filters. The arrow keys choose the next one.
final class DayList extends BorderPane {
    private final DaysViewModel viewModel;
    private final DayWords words;
    private final Messages messages;
    private final Runnable opened;
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Label caption = new Label();
    private final Button clear;

    /// @param opened  a card was clicked or entered
    DayList(DaysViewModel viewModel, DayWords words, Runnable opened) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = words.messages();
        this.opened = opened;
        setId("day-list");
        getStyleClass().add("day-list");
        setMinWidth(0);
        clear = Plain.button(messages.text("filter.clear"));
        clear.setId("days-clear");
        clear.getStyleClass().setAll("link-button");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> viewModel.clearFilters());
        clear.managedProperty().bind(clear.visibleProperty());
        caption.setId("days-count");
        caption.getStyleClass().addAll("hit-count", "muted");
        caption.setWrapText(true);
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        var captionRow = new HBox(caption, clear);
        captionRow.getStyleClass().add("hit-caption");
        setTop(new VBox(filters(), captionRow));
        cards.getStyleClass().add("day-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        viewModel.readyProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.filtersProperty().when(Attached.in(this)).subscribe(_ -> show());
        viewModel.chosenProperty().when(Attached.in(this)).subscribe(this::mark);
    }

    private FlowPane filters() {
        var bar = new FlowPane();
        bar.getStyleClass().add("day-filters");
        for (var facet : DaysViewModel.FACETS) {
            var name = facet.name().toLowerCase(Locale.ROOT);
            var menu = new LazyMenuButton(messages.text("filter." + name), () -> choices(facet));
            menu.setId("days-" + name);
            menu.setAccessibleText(menu.getText());
            menu.getStyleClass().addAll("pill", "filter-menu");
            menu.setMinWidth(USE_PREF_SIZE);
            viewModel.filtersProperty().when(Attached.in(this)).subscribe(now -> say(menu, facet, now));
            bar.getChildren().add(menu);
        }
        return bar;
    }

    /// A menu whose filter is on says how many values are chosen.
    private void say(LazyMenuButton menu, Facet facet, Filters now) {
        var name = messages.text("filter." + facet.name().toLowerCase(Locale.ROOT));
        var chosen = now.of(facet).size();
        menu.setText(chosen == 0 ? name : messages.text("filter.choice", name, chosen));
        menu.setAccessibleText(menu.getText());
    }

    private List<MenuItem> choices(Facet facet) {
        var items = new ArrayList<MenuItem>();
        for (var value : facet.fixedValues()) {
            var number = viewModel.count(facet, value);
            var isChosen = viewModel.filtersProperty().get().of(facet).contains(value);
            var item = Plain.checkItem(
                    messages.text("filter.choice", words.pearls().value(facet, value), number));
            item.setId("days-" + facet.name().toLowerCase(Locale.ROOT) + "-" + value);
            item.setSelected(isChosen);
            item.setDisable(number == 0 && !isChosen);
            item.setOnAction(_ -> viewModel.toggle(facet, value));
            items.add(item);
        }
        return items;
    }

    private void show() {
        var shown = viewModel.shown();
        caption.setText(messages.count("days.count", shown.size()));
        clear.setVisible(!viewModel.filtersProperty().get().isEmpty());
        var nodes = new ArrayList<Node>();
        for (var session : shown) {
            nodes.add(DayCard.whole("day-", session, words, () -> open(session)));
        }
        if (shown.isEmpty() && !viewModel.readyProperty().get().isEmpty()) {
            nodes.add(nothing());
        }
        cards.getChildren().setAll(nodes);
        mark(viewModel.chosenProperty().get());
    }

    private VBox nothing() {
        var shortest = DaysViewModel.byLength(viewModel.readyProperty().get()).getFirst();
        var sentence = new WrappedLabel(messages.text("days.none", words.duration(shortest.minutes())));
        sentence.setMinWidth(0);
        var box = new VBox(
                sentence, new QuietButton(messages, "days-none-clear", "days.none.clear", viewModel::clearFilters));
        box.setId("days-none");
        box.getStyleClass().add("days-none");
        return box;
    }

    private void open(ReadySession session) {
        viewModel.choose(session.id());
        opened.run();
    }

    private void mark(Optional<SessionId> chosen) {
        cards().forEach(card ->
                card.setChosen(chosen.equals(Optional.of(card.session().id()))));
    }

    private List<DayCard> cards() {
        return cards.getChildren().stream()
                .filter(DayCard.class::isInstance)
                .map(DayCard.class::cast)
                .toList();
    }

    private void onKey(KeyEvent event) {
        var all = cards();
        var at = event.getTarget() instanceof DayCard card ? all.indexOf(card) : -1;
        var next = at + (event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0);
        if (at >= 0 && next != at) {
            if (next >= 0 && next < all.size()) {
                viewModel.choose(all.get(next).session().id());
                all.get(next).requestFocus();
                bringIntoView(all.get(next));
            }
            event.consume();
        }
    }

    private void bringIntoView(Node card) {
        var height = cards.getHeight() - scroll.getViewportBounds().getHeight();
        var seen = scroll.getVvalue() * height;
        var bounds = card.getBoundsInParent();
        if (height > 0 && bounds.getMinY() < seen) {
            scroll.setVvalue(bounds.getMinY() / height);
        } else if (height > 0
                && bounds.getMaxY() > seen + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / height);
        }
    }

    /// Gives the keyboard to the chosen card.
    @Override
    public void requestFocus() {
        var all = cards();
        var chosen = viewModel.chosenProperty().get();
        all.stream()
                .filter(card -> chosen.equals(Optional.of(card.session().id())))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(
                        card -> {
                            card.requestFocus();
                            bringIntoView(card);
                        },
                        super::requestFocus);
    }
}
