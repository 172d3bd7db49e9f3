package fi.helminauha.search;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.HrLevel;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Localized;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Origin;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.Relation;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.Theme;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.search.analysis.SearchResources;
import fi.helminauha.search.index.TextIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// A collection made in a test, and a search over it.
final class SmallCollection {
    static final List<Theme> THEMES = List.of(
            theme("tyo", "Työ", "Arbete", "Work", theme("tyo-kyky", "Työkyky", "Arbetsförmåga", "Work ability")),
            theme(
                    "puhe",
                    "Puhe",
                    "Tal",
                    "Talk",
                    theme("puhe-dialogi", "Avoin dialogi", "Öppen dialog", "Open dialogue")));

    private final List<Pearl> pearls = new ArrayList<>();

    private static Theme theme(String id, String fi, String sv, String en, Theme... subThemes) {
        return new Theme(new ThemeId(id), new Localized<>(fi, sv, en), List.of(subThemes));
    }

    /// Adds a method of 30 minutes with that Finnish text.
    SmallCollection with(String id, String title, String... body) {
        return with(id, PearlKind.METHOD, 30, new Localized<>(title, "Titel " + id, "Title " + id), body);
    }

    SmallCollection with(String id, PearlKind kind, int minutes, Localized<String> title, String... body) {
        var texts = Localized.of(language -> new PearlText(
                title.in(language),
                language == Language.FI ? "Tiivistelmä." : "Text.",
                List.of(),
                List.of(),
                language == Language.FI
                        ? List.of(body).stream().map(SmallCollection::paragraph).toList()
                        : List.of()));
        var card = new PearlCard(
                new PearlId(id),
                new ThemeId(kind == PearlKind.METHOD ? "tyo-kyky" : "puhe-dialogi"),
                kind,
                new Origin(Relation.GENERAL, Optional.empty()),
                Set.of(Audience.STAFF),
                HrLevel.OPERATIONAL,
                new Minutes(minutes, minutes),
                new GroupSize(2, OptionalInt.of(12)),
                Set.of(Place.ON_SITE),
                Set.of(),
                Difficulty.EASY,
                texts.map(PearlText::title),
                texts.map(PearlText::summary));
        pearls.add(new Pearl(card, List.of(), List.of(), texts));
        return this;
    }

    /// Lets the pearl name others as related.
    SmallCollection related(String id, String... others) {
        pearls.replaceAll(pearl -> pearl.id().value().equals(id)
                ? new Pearl(pearl.card(), Stream.of(others).map(PearlId::new).toList(), pearl.sources(), pearl.texts())
                : pearl);
        return this;
    }

    /// Gives the last pearl Finnish situations.
    SmallCollection asked(String... situations) {
        var pearl = pearls.removeLast();
        var texts = Localized.of(language -> language == Language.FI
                ? new PearlText(
                        pearl.in(language).title(),
                        pearl.in(language).summary(),
                        List.of(situations),
                        List.of(),
                        pearl.in(language).body())
                : pearl.in(language));
        pearls.add(new Pearl(pearl.card(), List.of(), List.of(), texts));
        return this;
    }

    /// The card of a method that takes so long.
    static PearlCard card(int minutes) {
        return new SmallCollection()
                .with("a", PearlKind.METHOD, minutes, new Localized<>("a", "a", "a"))
                .pearls()
                .getFirst()
                .card();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(new RichText(List.of(new Inline.Plain(text))));
    }

    List<Pearl> pearls() {
        return List.copyOf(pearls);
    }

    PearlSearch search(SearchResources resources) {
        var index = TextIndex.open(SearchData.index(pearls, resources), resources);
        return new PearlSearch(THEMES, pearls.stream().map(Pearl::card).toList(), () -> index);
    }

    /// The ids of the hits, best first, divided by spaces.
    static String ids(Answer answer) {
        return String.join(
                " ", answer.hits().stream().map(hit -> hit.card().id().value()).toList());
    }

    static Answer fi(PearlSearch search, String text) {
        return search.search(Query.everything(Language.FI).withText(text));
    }
}
