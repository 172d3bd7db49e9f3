package fi.helminauha.ui.paper;

import fi.helminauha.paper.PaperKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How many pages each kind of paper has, counted one after the other while nothing else is to be done. Used on the
/// JavaFX thread.
final class PageCounts {
    private final PaperWork work;
    private final ReadOnlyObjectWrapper<Map<PaperKind, Integer>> ofKinds = new ReadOnlyObjectWrapper<>(Map.of());
    /// What a choice gives, as far as is known.
    private final Map<PaperChoice, Integer> counted = new HashMap<>();

    PageCounts(PaperWork work) {
        this.work = work;
    }

    /// As far as they are counted.
    ReadOnlyObjectProperty<Map<PaperKind, Integer>> ofKindsProperty() {
        return ofKinds.getReadOnlyProperty();
    }

    void clear() {
        counted.clear();
        ofKinds.set(Map.of());
    }

    void put(PaperChoice choice, int pages) {
        counted.put(choice, pages);
    }

    /// Tells what is known of these, a choice of each kind, and counts the others.
    void count(List<PaperChoice> choices, Function<PaperChoice, PaperWish> wish) {
        tell(choices);
        var unknown =
                choices.stream().filter(choice -> !counted.containsKey(choice)).toList();
        work.count(unknown.stream().map(wish).toList(), (at, pages) -> {
            counted.put(unknown.get(at), pages);
            tell(choices);
        });
    }

    private void tell(List<PaperChoice> choices) {
        var known = new EnumMap<PaperKind, Integer>(PaperKind.class);
        for (var choice : choices) {
            var pages = counted.get(choice);
            if (pages != null) {
                known.put(choice.kind(), pages);
            }
        }
        ofKinds.set(known);
    }
}
