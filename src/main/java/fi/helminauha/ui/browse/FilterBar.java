package fi.helminauha.ui.browse;

import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Project;
import fi.helminauha.collection.ProjectId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Answer;
import fi.helminauha.search.Facet;
import fi.helminauha.search.Filters;
import fi.helminauha.search.Query;
import fi.helminauha.ui.Icon;
import fi.helminauha.ui.PearlWords;
import fi.helminauha.ui.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The filters above the list: what is chosen stands as chips that a click removes, then a menu for each facet with
/// counts.
final class FilterBar extends FlowPane {
    private static final List<Facet> OTHERS = List.of(Facet.AUDIENCE, Facet.GROUP, Facet.DIFFICULTY, Facet.PROJECT);

    private final BrowseViewModel viewModel;
    private final CollectionHead head;
    private final PearlWords words;
    private final Messages messages;
    private final List<FilterChoice> choices = new ArrayList<>();
    private final List<MenuButton> menus;

    FilterBar(BrowseViewModel viewModel, CollectionHead head, PearlWords words, Messages messages) {
        this.viewModel = viewModel;
        this.head = head;
        this.words = words;
        this.messages = messages;
        this.menus = List.of(
                menu("kind", List.of(Facet.KIND)),
                menu("minutes", List.of(Facet.MINUTES)),
                menu("place", List.of(Facet.PLACE)),
                menu("others", OTHERS));
        getStyleClass().add("filter-bar");
        viewModel.queryProperty().when(Shown.in(this)).map(Query::filters).subscribe(this::show);
        viewModel.answerProperty().when(Shown.in(this)).subscribe(this::showCounts);
    }

    private void show(Filters filters) {
        var nodes = new ArrayList<Node>();
        for (var facet : Facet.values()) {
            for (var value : values(facet)) {
                if (filters.of(facet).contains(value)) {
                    nodes.add(chip(facet, value));
                }
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
        var chip = new Button(words.value(facet, value), icon);
        chip.getStyleClass().addAll("pill", "chip");
        chip.setId("chip-" + name(facet) + "-" + value);
        chip.setAccessibleText(messages.text("filter.remove", words.value(facet, value)));
        chip.setOnAction(_ -> viewModel.toggle(facet, value));
        return chip;
    }

    private Button clear() {
        var clear = new Button(messages.text("filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().addAll("link-button");
        clear.setOnAction(_ -> viewModel.clearFilters());
        return clear;
    }

    private MenuButton menu(String key, List<Facet> facets) {
        var menu = new MenuButton(messages.text("filter." + key));
        menu.setId("filter-" + key);
        menu.setAccessibleText(menu.getText());
        menu.getStyleClass().add("pill");
        for (var facet : facets) {
            if (facets.size() > 1) {
                if (!menu.getItems().isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                menu.getItems().add(caption(facet));
            }
            for (var value : values(facet)) {
                var choice = new FilterChoice(viewModel, facet, value, words.value(facet, value), messages);
                choice.setId("filter-" + name(facet) + "-" + value);
                choices.add(choice);
                menu.getItems().add(choice);
            }
        }
        return menu;
    }

    private CustomMenuItem caption(Facet facet) {
        var caption = new Label(messages.text("filter." + name(facet)));
        caption.getStyleClass().add("caption");
        var item = new CustomMenuItem(caption, false);
        item.setDisable(true);
        return item;
    }

    /// The counts are those of the newest answer; while none has come they are not known.
    private void showCounts(Optional<Answer> answer) {
        if (answer.orElse(null) instanceof Answer.Hits hits) {
            choices.forEach(choice -> choice.show(hits));
        }
    }

    private List<String> values(Facet facet) {
        return facet == Facet.PROJECT
                ? head.projects().stream()
                        .map(Project::id)
                        .map(ProjectId::value)
                        .toList()
                : facet.fixedValues();
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
