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
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.PearlWords;
import fi.helminauha.ui.kit.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The filters above the list, in one row: what is chosen stands as chips that a click removes, then a menu for each
/// facet with counts. What has no room is in the last menu, and of many chips the last ones in a menu beside them.
final class FilterBar extends HBox {
    private static final List<Facet> OTHERS = List.of(Facet.AUDIENCE, Facet.GROUP, Facet.DIFFICULTY, Facet.PROJECT);
    /// Have a menu of their own where there is room.
    private static final List<Facet> FIRST = List.of(Facet.KIND, Facet.MINUTES, Facet.PLACE);

    private final BrowseViewModel viewModel;
    private final Supplier<CollectionHead> head;
    private final PearlWords words;
    private final Messages messages;
    private List<LazyMenuButton> menus = List.of();
    private Optional<LazyMenuButton> others = Optional.empty();
    private Optional<Button> clear = Optional.empty();
    private List<Button> chips = List.of();
    /// Stands for the chips that have no room.
    private Optional<LazyMenuButton> folded = Optional.empty();
    /// How wide a part was when it was last shown, in em: what is hidden is not styled.
    private final Map<Region, Double> widths = new WeakHashMap<>();

    FilterBar(BrowseViewModel viewModel, Supplier<CollectionHead> head, PearlWords words, Messages messages) {
        this.viewModel = viewModel;
        this.head = head;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("filter-bar");
    }

    /// Adds the filters, which the first frame does without; the bar keeps a line for them. To be called once.
    void buildDeferred() {
        menus = FIRST.stream().map(this::menu).toList();
        others = Optional.of(menu("others", this::otherChoices));
        viewModel.queryProperty().when(Attached.in(this)).map(Query::filters).subscribe(this::show);
    }

    private void show(Filters filters) {
        chips = filters.isEmpty() ? List.of() : chips(filters);
        folded = chips.size() > 1 ? Optional.of(foldedChips()) : Optional.empty();
        clear = filters.isEmpty() ? Optional.empty() : Optional.of(clear());
        var nodes = new ArrayList<Region>(chips);
        folded.ifPresent(nodes::add);
        nodes.addAll(menus);
        others.ifPresent(nodes::add);
        clear.ifPresent(nodes::add);
        nodes.forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        getChildren().setAll(nodes);
    }

    private List<Button> chips(Filters filters) {
        var made = new ArrayList<Button>();
        for (var facet : Facet.values()) {
            values(facet).stream()
                    .filter(filters.of(facet)::contains)
                    .map(value -> chip(facet, value))
                    .forEach(made::add);
        }
        return made;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        others.ifPresent(this::fold);
        super.layoutChildren();
    }

    /// Folds the menus, from the one beside the last; then chips, then what clears.
    private void fold(LazyMenuButton last) {
        var em = last.getFont().getSize();
        getManagedChildren().forEach(part -> widths.put((Region) part, part.prefWidth(-1) / em));
        var gap = getSpacing() / em;
        var room = (getWidth() - snappedLeftInset() - snappedRightInset()) / em + gap;
        var needed = getChildren().stream()
                .filter(part -> folded.filter(part::equals).isEmpty())
                .mapToDouble(part -> width((Region) part) + gap)
                .sum();
        for (var menu : menus.reversed()) {
            needed -= foldIf(menu, needed > room) ? width(menu) + gap : 0;
        }
        if (folded.isPresent()) {
            needed = foldChips(folded.get(), needed, room, gap);
        }
        var isTooWide = needed > room;
        clear.ifPresent(button -> foldIf(button, isTooWide));
    }

    /// Folds the last chips into a menu until the row has room, but never the first. All widths are in em.
    /// @return how wide the row is then
    private double foldChips(LazyMenuButton rest, double wide, double room, double gap) {
        var needed = wide > room ? wide + width(rest) + gap : wide;
        var hidden = 0;
        for (var chip : chips.subList(1, chips.size()).reversed()) {
            var isFolded = foldIf(chip, needed > room);
            needed -= isFolded ? width(chip) + gap : 0;
            hidden += isFolded ? 1 : 0;
        }
        foldIf(rest, hidden == 0);
        rest.setText(messages.text("filter.more", hidden));
        rest.setAccessibleText(messages.text("filter.more.name", hidden));
        return needed;
    }

    private double width(Region part) {
        return widths.getOrDefault(part, 0.0);
    }

    private static boolean foldIf(Node part, boolean isFolded) {
        if (part.isManaged() == isFolded) {
            part.setVisible(!isFolded);
            part.setManaged(!isFolded);
        }
        return isFolded;
    }

    private LazyMenuButton foldedChips() {
        var menu = menu(
                "others",
                () -> chips.stream()
                        .filter(chip -> !chip.isManaged())
                        .map(FilterBar::removal)
                        .toList());
        menu.setId("filter-more");
        menu.setText(messages.text("filter.more", chips.size()));
        menu.setAccessibleText(messages.text("filter.more.name", chips.size()));
        return menu;
    }

    private static MenuItem removal(Button chip) {
        var item = Plain.item(chip.getAccessibleText());
        item.setId(chip.getId() + "-item");
        item.setOnAction(_ -> chip.fire());
        return item;
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
        var clear = Plain.button(null, new Icon(BootstrapIcons.X_CIRCLE));
        clear.setId("filter-clear");
        clear.getStyleClass().add("icon-button");
        clear.setAccessibleText(messages.text("filter.clear"));
        LazyTooltip.give(clear, messages.text("filter.clear"));
        clear.setOnAction(_ -> viewModel.clearFilters());
        return clear;
    }

    private LazyMenuButton menu(Facet facet) {
        return menu(name(facet), () -> choices(List.of(facet)));
    }

    private LazyMenuButton menu(String key, Supplier<List<MenuItem>> choices) {
        var menu = new LazyMenuButton(messages.text("filter." + key), choices);
        menu.setId("filter-" + key);
        menu.setAccessibleText(menu.getText());
        menu.getStyleClass().addAll("pill", "filter-menu");
        return menu;
    }

    private List<MenuItem> otherChoices() {
        var facets = new ArrayList<Facet>();
        for (var i = 0; i < FIRST.size(); i++) {
            if (!menus.get(i).isManaged()) {
                facets.add(FIRST.get(i));
            }
        }
        facets.addAll(OTHERS);
        var items = new ArrayList<MenuItem>(choices(facets));
        clear.filter(button -> !button.isManaged()).ifPresent(button -> {
            var item = Plain.item(messages.text("filter.clear"));
            item.setId("filter-clear-item");
            item.setOnAction(_ -> button.fire());
            items.addFirst(new SeparatorMenuItem());
            items.addFirst(item);
        });
        return items;
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
