package fi.helminauha.ui.plan;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.training.Change;
import fi.helminauha.training.Day;
import fi.helminauha.training.Fitting;
import fi.helminauha.ui.task.Background;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the planner reads of the collection when it is asked for. Results arrive on the JavaFX thread.
public final class PlanReading {
    private final Background background;
    private final Function<PearlId, Optional<PearlCard>> cards;
    private final Function<PearlId, Optional<Pearl>> pearls;
    private final Function<PearlId, List<PearlCard>> related;

    /// A section of a pearl that can be presented: what is for the leader cannot.
    /// @param index    from 0, which is what comes before the first heading
    /// @param heading  empty for what comes before the first one
    record Section(int index, String heading) {}

    /// @param pearls   reads a pearl, on the `io` thread
    /// @param related  reads what relates to a pearl, on the `io` thread
    public PlanReading(
            Background background,
            Function<PearlId, Optional<PearlCard>> cards,
            Function<PearlId, Optional<Pearl>> pearls,
            Function<PearlId, List<PearlCard>> related) {
        this.background = background;
        this.cards = cards;
        this.pearls = pearls;
        this.related = related;
    }

    void sections(PearlId pearl, Language language, Consumer<List<Section>> then) {
        background.io(
                () -> pearls.apply(pearl)
                        .map(found -> sections(found, language))
                        .orElse(List.of()),
                then);
    }

    private static List<Section> sections(Pearl pearl, Language language) {
        var sections = new ArrayList<Section>();
        var body = pearl.in(language).body();
        if (!body.isEmpty() && !(body.getFirst() instanceof Block.Heading)) {
            sections.add(new Section(0, ""));
        }
        var index = 0;
        for (var block : body) {
            if (block instanceof Block.Heading(var text, var addressee)) {
                index++;
                if (addressee == Addressee.ROOM) {
                    sections.add(new Section(index, text));
                }
            }
        }
        return sections;
    }

    /// The things that pearls need, in a language.
    void needs(Collection<PearlId> wanted, Language language, Consumer<Map<PearlId, List<String>>> then) {
        background.io(
                () -> {
                    var needs = new HashMap<PearlId, List<String>>();
                    wanted.forEach(pearl -> needs.put(
                            pearl,
                            pearls.apply(pearl)
                                    .map(found -> found.in(language).needs())
                                    .orElse(List.of())));
                    return needs;
                },
                then);
    }

    /// How a day could be made to fit its time.
    void propose(Day day, Consumer<List<Change>> then) {
        background.io(() -> Fitting.propose(day, cards, related), then);
    }

    /// Pearls that could stand for one in fewer minutes, the longest first.
    void shorter(PearlCard pearl, int minutes, Consumer<List<PearlCard>> then) {
        background.io(() -> Fitting.shorter(pearl, minutes, related.apply(pearl.id())), then);
    }
}
