package fi.helminauha.ui.browse;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Project;
import fi.helminauha.collection.ProjectId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Answer;
import fi.helminauha.search.Facet;
import fi.helminauha.search.Filters;
import fi.helminauha.search.Query;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyMenuButton;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The filters above the list: what is chosen stands as chips that a click removes, then a menu for each facet with
/// counts.
final class FilterBar extends FlowPane {
    private static final List<Facet> OTHERS = List.of(Facet.AUDIENCE, Facet.GROUP, Facet.DIFFICULTY, Facet.PROJECT);

    private final BrowseViewModel viewModel;
    private final Supplier<CollectionHead> head;
    private final PearlWords words;
    private final Messages messages;
    private List<LazyMenuButton> menus = List.of();

    FilterBar(BrowseViewModel viewModel, Supplier<CollectionHead> head, PearlWords words, Messages messages) {
        this.viewModel = viewModel;
        this.head = head;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("filter-bar");
    }

    /// Adds the filters, which the first frame does without; the bar keeps a line for them. To be called once.
    void complete() {
        menus = List.of(
                menu("kind", List.of(Facet.KIND)),
                menu("minutes", List.of(Facet.MINUTES)),
                menu("place", List.of(Facet.PLACE)),
                menu("others", OTHERS));
        viewModel.queryProperty().when(Attached.in(this)).map(Query::filters).subscribe(this::show);
    }

    private void show(Filters filters) {
        var nodes = new ArrayList<Node>();
        if (!filters.isEmpty()) {
            for (var facet : Facet.values()) {
                values(facet).stream()
                        .filter(filters.of(facet)::contains)
                        .map(value -> chip(facet, value))
                        .forEach(nodes::add);
            }
        }
        nodes.addAll(menus);
        if (!filters.isEmpty()) {
            nodes.add(clear());
        }
        getChildren().setAll(nodes);
    }

    private Button chip(Facet facet, String value) {
        var icon = new Icon(BootstrapIcons.X);
        var chip = Plain.button(words.value(facet, value), icon);
        chip.getStyleClass().addAll("pill", "chip");
        chip.setId("chip-" + name(facet) + "-" + value);
        chip.setAccessibleText(messages.text("filter.remove", words.value(facet, value)));
        chip.setOnAction(_ -> viewModel.toggle(facet, value));
        return chip;
    }

    private Button clear() {
        var clear = Plain.button(messages.text("filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().addAll("link-button");
        clear.setOnAction(_ -> viewModel.clearFilters());
        return clear;
    }

    private LazyMenuButton menu(String key, List<Facet> facets) {
        var menu = new LazyMenuButton(messages.text("filter." + key), () -> choices(facets));
        menu.setId("filter-" + key);
        menu.setAccessibleText(menu.getText());
        menu.getStyleClass().add("pill");
        return menu;
    }

    private List<MenuItem> choices(List<Facet> facets) {
        var items = new ArrayList<MenuItem>();
        for (var facet : facets) {
            if (facets.size() > 1) {
                if (!items.isEmpty()) {
                    items.add(new SeparatorMenuItem());
                }
                items.add(caption(facet));
            }
            for (var value : values(facet)) {
                items.add(choice(facet, value));
            }
        }
        return items;
    }

    /// A value to narrow the list by, with how many pearls it would leave; while no answer has come that is not known.
    private CheckMenuItem choice(Facet facet, String value) {
        var name = words.value(facet, value);
        var choice = Plain.checkItem(name);
        choice.setId("filter-" + name(facet) + "-" + value);
        choice.setOnAction(_ -> viewModel.toggle(facet, value));
        if (viewModel.answerProperty().get().orElse(null) instanceof Answer hits) {
            var number = hits.counts().getOrDefault(facet, Map.of()).getOrDefault(value, 0);
            var isChosen = hits.query().filters().of(facet).contains(value);
            choice.setSelected(isChosen);
            choice.setText(messages.text("filter.choice", name, number));
            choice.setDisable(number == 0 && !isChosen);
        }
        return choice;
    }

    private CustomMenuItem caption(Facet facet) {
        var caption = new Label(messages.text("filter." + name(facet)));
        caption.getStyleClass().add("caption");
        var item = new CustomMenuItem(caption, false);
        item.setDisable(true);
        return item;
    }

    private List<String> values(Facet facet) {
        return facet == Facet.PROJECT
                ? head.get().projects().stream()
                        .map(Project::id)
                        .map(ProjectId::value)
                        .toList()
                : facet.fixedValues();
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
