package fi.helminauha.document;

import fi.helminauha.collection.Coded;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Origin;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.Source;
import fi.helminauha.collection.Span;
import fi.helminauha.i18n.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a page says the facts of its pearl in the reader's language.
public final class PageWords {
    public static final String BETWEEN_FACTS = "\u2003";
    private static final String DOT = " · ";
    private static final String PATH = " › ";
    private static final int SITUATIONS = 3;

    private final CollectionHead head;
    private final Messages messages;

    public PageWords(CollectionHead head, Messages messages) {
        this.head = head;
        this.messages = messages;
    }

    private Language language() {
        return messages.language();
    }

    /// The names of the main theme and the sub-theme.
    public String themePath(PearlCard card) {
        var names = new ArrayList<String>();
        head.mainTheme(card.theme()).ifPresent(theme -> names.add(theme.name().in(language())));
        head.theme(card.theme())
                .map(theme -> theme.name().in(language()))
                .filter(name -> !names.contains(name))
                .ifPresent(names::add);
        return String.join(PATH, names);
    }

    /// Kind and minutes, for a card.
    public String brief(PearlCard card) {
        return head.name(card.kind(), language()) + DOT + minutes(card.minutes());
    }

    public String minutes(Minutes minutes) {
        return minutes.isExact()
                ? messages.text("pearl.minutes", minutes.from())
                : messages.text("pearl.minutes.range", minutes.from(), minutes.to());
    }

    /// All facts of a pearl, for paper.
    /// @param span  of a pearl of more than one sitting
    public List<Inline> facts(PearlCard card, Optional<Span> span) {
        var runs = new ArrayList<>(briefFacts(card, span));
        runs.add(new Inline.Plain(Stream.of(
                        audience(card),
                        difficulty(card),
                        messages.text("level." + card.level().code()))
                .map(PageWords::apart)
                .collect(Collectors.joining())));
        return runs;
    }

    /// What decides whether a pearl can be used here: kind, minutes, group, places.
    /// @param span  of a pearl of more than one sitting
    public List<Inline> briefFacts(PearlCard card, Optional<Span> span) {
        var facts = howAndWhere(card, span);
        return List.of(
                new Inline.Strong(head.name(card.kind(), language())),
                new Inline.Plain(facts.stream().map(PageWords::apart).collect(Collectors.joining())));
    }

    /// For whom the pearl is, and how demanding it is.
    public List<Inline> audienceFacts(PearlCard card) {
        return List.of(
                new Inline.Strong(messages.text("reader.audience")),
                new Inline.Plain(" " + audience(card) + DOT + difficulty(card) + DOT
                        + messages.text("level." + card.level().code())));
    }

    private String audience(PearlCard card) {
        return names("reader.for.", card.audiences(), ", ");
    }

    private String difficulty(PearlCard card) {
        return messages.text("reader.difficulty", card.difficulty().number());
    }

    /// A fact is not broken between lines, a list of audiences may be.
    private static String apart(String fact) {
        return BETWEEN_FACTS + (fact.contains(",") ? fact : unbroken(fact));
    }

    /// Kind, minutes, group and places in one line.
    /// @param span  of a pearl of more than one sitting
    public String plainFacts(PearlCard card, Optional<Span> span) {
        var facts = howAndWhere(card, span);
        facts.addFirst(head.name(card.kind(), language()));
        return String.join(DOT, facts);
    }

    private List<String> howAndWhere(PearlCard card, Optional<Span> span) {
        var facts = new ArrayList<String>();
        facts.add(minutes(card.minutes()));
        span.map(this::span).ifPresent(facts::add);
        facts.add(group(card.group()));
        facts.add(names("place.", card.places(), DOT));
        return facts;
    }

    private String span(Span span) {
        return span.days() == 1
                ? messages.text("reader.span.day", span.sittings())
                : messages.text("reader.span", span.sittings(), span.days());
    }

    private static String unbroken(String fact) {
        return fact.replace(' ', '\u00A0');
    }

    private String group(GroupSize group) {
        if (group.to().isEmpty() && group.from() == 1) {
            return messages.text("reader.group.any");
        }
        if (group.to().isEmpty()) {
            return messages.text("reader.group.open", group.from());
        }
        var most = group.to().getAsInt();
        return group.from() == most
                ? messages.count("reader.group", most)
                : messages.text("reader.group.range", group.from(), most);
    }

    private <E extends Enum<E> & Coded> String names(String key, Collection<E> values, String between) {
        return values.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(value -> messages.text(key + value.code()))
                .collect(Collectors.joining(between));
    }

    /// The first of the situations in which people turn to the pearl: its best ones.
    public static List<String> situations(List<String> askedAs) {
        return askedAs.subList(0, Math.min(SITUATIONS, askedAs.size()));
    }

    public List<Inline> needs(List<String> needs) {
        return List.of(
                new Inline.Strong(messages.text("reader.needs")),
                new Inline.Plain(" " + String.join(", ", needs) + "."));
    }

    /// The relation to a project in a word or two.
    public String originName(Origin origin) {
        return messages.text("origin.name." + origin.relation().code());
    }

    /// What the relation to a project means, so that nothing general passes for a result of a project.
    public List<Inline> origin(Origin origin) {
        var key = "reader.origin." + origin.relation().code();
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Strong(messages.text(key)));
        origin.project()
                .flatMap(head::project)
                .ifPresent(project -> runs.add(new Inline.Plain(" "
                        + messages.text(
                                "reader.origin.project-name",
                                project.name().in(language()),
                                project.about().in(language())))));
        runs.add(new Inline.Plain(" " + messages.text(key + ".means")));
        return runs;
    }

    /// Author (year). Title. Publisher. Address.
    public static List<Inline> source(Source source) {
        var runs = new ArrayList<Inline>();
        var before = source.author().orElse("")
                + source.year().map(year -> " (" + year + ")").orElse("");
        if (!before.isBlank()) {
            runs.add(new Inline.Plain(BlockWords.ended(before.strip()) + " "));
        }
        runs.add(new Inline.Emphasis(source.title()));
        runs.add(new Inline.Plain(
                BlockWords.ended(source.title()).substring(source.title().length())
                        + source.publisher()
                                .map(publisher -> " " + BlockWords.ended(publisher))
                                .orElse("")));
        source.address().ifPresent(address -> {
            runs.add(new Inline.Plain(" "));
            runs.add(new Inline.WebLink(shown(address), address));
        });
        return runs;
    }

    /// The address without what every address has.
    private static String shown(URI address) {
        var text = address.toString().replaceFirst("^https://(www\\.)?", "");
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
