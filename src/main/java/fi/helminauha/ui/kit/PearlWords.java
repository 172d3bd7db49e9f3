package fi.helminauha.ui.kit;

import fi.helminauha.collection.Coded;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.ProjectId;
import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Facet;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// How the facts of a pearl are said in the interface’s language.
public final class PearlWords {
    private static final String GAP = " · ";

    private final Supplier<CollectionHead> head;
    private final Messages messages;

    /// @param head  asked when there is a pearl to speak of
    public PearlWords(Supplier<CollectionHead> head, Messages messages) {
        this.head = head;
        this.messages = messages;
    }

    public String kind(PearlKind kind) {
        return head.get().name(kind, messages.language());
    }

    public String minutes(Minutes minutes) {
        return minutes.isExact()
                ? messages.text("pearl.minutes", minutes.from())
                : messages.text("pearl.minutes.range", minutes.from(), minutes.to());
    }

    public String group(GroupSize group) {
        if (group.to().isEmpty()) {
            return group.from() == 1
                    ? messages.text("pearl.group.any")
                    : messages.text("pearl.group.open", group.from());
        }
        var most = group.to().getAsInt();
        return group.from() == most
                ? messages.count("pearl.group", most)
                : messages.text("pearl.group.range", group.from(), most);
    }

    /// Kind, minutes, group and places in one line.
    public String factsLine(PearlCard card) {
        return String.join(
                GAP, kind(card.kind()), minutes(card.minutes()), group(card.group()), list("place", card.places()));
    }

    /// What decides at a glance: kind, minutes, group.
    public String metaLine(PearlCard card) {
        return String.join(GAP, kind(card.kind()), minutes(card.minutes()), group(card.group()));
    }

    /// How the pearl relates to a project, beside a title; the reader says more.
    public String originMark(PearlCard card) {
        return messages.text("origin." + card.origin().relation().code());
    }

    /// The same in a word.
    public String originName(PearlCard card) {
        return messages.text("origin.name." + card.origin().relation().code());
    }

    /// The names of the constants in their own order, joined by commas.
    public String list(String key, Collection<? extends Coded> values) {
        return values.stream()
                .sorted(Comparator.comparing(value -> ((Enum<?>) value).ordinal()))
                .map(value -> messages.text(key + "." + value.code()))
                .collect(Collectors.joining(", "));
    }

    /// The name of a facet’s value.
    public String value(Facet facet, String code) {
        return switch (facet) {
            case KIND -> kind(Coded.of(PearlKind.class, code).orElseThrow());
            case PROJECT ->
                head.get()
                        .project(new ProjectId(code))
                        .map(project -> project.name().in(messages.language()))
                        .orElse(code);
            case AUDIENCE -> messages.text("audience." + code);
            case MINUTES -> messages.text("facet.minutes." + code);
            case PLACE -> messages.text("place." + code);
            case GROUP -> messages.text("facet.group." + code);
            case DIFFICULTY -> messages.text("facet.difficulty." + code);
        };
    }
}
