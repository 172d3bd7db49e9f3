package fi.helminauha.ui.present;

import fi.helminauha.collection.Guidance;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.Theme;
import fi.helminauha.training.Page;
import fi.helminauha.training.PresentationPages;
import fi.helminauha.training.Step;
import fi.helminauha.ui.reader.PearlPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The pearls of a day in the language in which it is presented: what they are called, what they tell the trainer, and
/// their pages. Used on the JavaFX thread.
public final class PresentedPearls {
    private final Map<PearlId, PearlPage> pages;
    private final Language language;
    private final Loader loader;
    private Function<PearlId, Optional<String>> notes = _ -> Optional.empty();

    /// Reads a pearl that was not among the steps.
    @FunctionalInterface
    public interface Loader {
        void load(PearlId pearl, Consumer<Optional<PearlPage>> then);
    }

    /// @param pages  those of the steps; one that is missing has left the collection
    public PresentedPearls(Map<PearlId, PearlPage> pages, Language language, Loader loader) {
        this.pages = new HashMap<>(pages);
        this.language = language;
        this.loader = loader;
    }

    /// What the step is called: by the trainer, else by its pearl; empty for a break without a name.
    String title(Step step) {
        return step.title().isBlank()
                ? step.pearl()
                        .flatMap(this::pearl)
                        .map(pearl -> pearl.in(language).title())
                        .orElse("")
                : step.title();
    }

    Optional<PearlCard> card(PearlId id) {
        return pearl(id).map(Pearl::card);
    }

    /// The cards of the pearls that a pearl leads to.
    List<PearlCard> related(PearlId id) {
        return page(id).map(PearlPage::related).orElse(List.of());
    }

    /// What the step’s pearl tells the one who leads it.
    Guidance guidance(Step step) {
        return step.pearl()
                .flatMap(this::pearl)
                .map(pearl -> pearl.in(language).guidance())
                .orElse(Guidance.NONE);
    }

    /// Lets the trainer see what they wrote on the pearls.
    public void readNotes(Function<PearlId, Optional<String>> read) {
        notes = read;
    }

    /// What the trainer wrote on the step’s pearl.
    Optional<String> note(Step step) {
        return step.pearl().flatMap(notes);
    }

    /// The pages that the audience sees of a step.
    /// @param session  the session’s title
    List<Page> pages(Step step, String session) {
        return PresentationPages.of(step, session, step.pearl().flatMap(this::pearl), language);
    }

    /// One of a step’s pages, with what belongs to its pearl.
    /// @param all    the step’s pages
    /// @param index  from 0
    Slide slide(Step step, List<Page> all, int index) {
        var page = step.pearl().flatMap(this::page);
        return new Slide(
                step.id(),
                all.get(index),
                index,
                all.size(),
                step.work(),
                page.flatMap(
                        of -> of.head().mainTheme(of.pearl().card().theme()).map(Theme::id)),
                page.map(PearlPage::drawings).orElse(Map.of()));
    }

    /// Goes on when a pearl is here, or is known to have left the collection.
    void load(PearlId pearl, Runnable then) {
        if (pages.containsKey(pearl)) {
            then.run();
        } else {
            loader.load(pearl, page -> {
                page.ifPresent(read -> pages.put(pearl, read));
                then.run();
            });
        }
    }

    private Optional<PearlPage> page(PearlId id) {
        return Optional.ofNullable(pages.get(id));
    }

    private Optional<Pearl> pearl(PearlId id) {
        return page(id).map(PearlPage::pearl);
    }
}
