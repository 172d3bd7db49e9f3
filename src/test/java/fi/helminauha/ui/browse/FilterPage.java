package fi.helminauha.ui.browse;

import fi.helminauha.ui.WindowPage;
import fi.helminauha.ui.kit.LazyMenuButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;

/// The filters above the list as a test sees and handles them.
public final class FilterPage {
    private static final String PREFIX = "filter-";
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\D*$");

    private final WindowPage window;

    public FilterPage(WindowPage window) {
        this.window = window;
    }

    /// Chooses a value of a menu: `choose("kind", "kind-tip")`.
    public FilterPage choose(String menu, String value) {
        window.choose("#" + PREFIX + menu, PREFIX + value);
        return this;
    }

    /// The values of a menu that have pearls, with how many: `kind-tip` → 4.
    public Map<String, Integer> counts(String menu) {
        return window.see("#" + PREFIX + menu, LazyMenuButton.class, button -> {
            var counts = new LinkedHashMap<String, Integer>();
            values(button).forEach(item -> {
                var number = LAST_NUMBER.matcher(item.getText());
                if (number.find() && !number.group(1).equals("0")) {
                    counts.put(item.getId().substring(PREFIX.length()), Integer.valueOf(number.group(1)));
                }
            });
            return counts;
        });
    }

    /// The values of a menu that cannot be chosen.
    public List<String> disabled(String menu) {
        return window.see(
                "#" + PREFIX + menu,
                LazyMenuButton.class,
                button -> values(button)
                        .filter(MenuItem::isDisable)
                        .map(item -> item.getId().substring(PREFIX.length()))
                        .toList());
    }

    private static Stream<MenuItem> values(LazyMenuButton button) {
        return button.choices().stream().filter(item -> item.getId() != null);
    }

    /// The chips, as they read.
    public List<String> chips() {
        return window.see(
                ".filter-bar",
                Parent.class,
                bar -> bar.getChildrenUnmodifiable().stream()
                        .filter(FilterPage::isChip)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private static boolean isChip(Node node) {
        return Objects.requireNonNullElse(node.getId(), "").startsWith("chip-");
    }

    /// Clicks a chip: `kind-tip`.
    public FilterPage remove(String value) {
        window.press("#chip-" + value);
        return this;
    }

    public FilterPage clear() {
        window.press("#filter-clear");
        return this;
    }

    public boolean canClear() {
        return window.isShown("#filter-clear");
    }
}
