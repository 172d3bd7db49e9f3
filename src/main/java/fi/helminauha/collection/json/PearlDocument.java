package fi.helminauha.collection.json;

import fi.helminauha.collection.Audience;
import fi.helminauha.collection.Difficulty;
import fi.helminauha.collection.GroupSize;
import fi.helminauha.collection.Guidance;
import fi.helminauha.collection.HrLevel;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Material;
import fi.helminauha.collection.Minutes;
import fi.helminauha.collection.Origin;
import fi.helminauha.collection.Passage.Role;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.PearlKind;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.Place;
import fi.helminauha.collection.ProjectId;
import fi.helminauha.collection.Reference;
import fi.helminauha.collection.Relation;
import fi.helminauha.collection.Span;
import fi.helminauha.collection.ThemeId;
import fi.helminauha.collection.Variation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Maps `pearls/<theme>/<id>.json`.
final class PearlDocument {
    private static final int MOST_PEOPLE = 10_000;
    private static final int MOST_PHRASES = 12;
    private static final int LEAST_PHRASES = 3;
    private static final int MOST_NEEDS = 30;

    private PearlDocument() {}

    static Pearl pearl(Fields fields) {
        var id = fields.ownId("id", PearlId::isValid, PearlId::new);
        var theme = fields.reference("theme", ThemeId::isValid, ThemeId::new, Reference.ToTheme::new);
        var kind = fields.code("kind", PearlKind.class);
        var origin = fields.object("origin", PearlDocument::origin);
        var audiences = fields.codes("audiences", Audience.class, 1);
        var level = fields.code("level", HrLevel.class);
        var minutes = fields.object("minutes", PearlDocument::minutes);
        var group = fields.object("group", PearlDocument::group);
        var places = fields.codes("places", Place.class, 1);
        var materials = fields.codes("materials", Material.class, 0);
        var difficulty = difficulty(fields);
        var related = fields.references("related", PearlId::isValid, PearlId::new, Reference.Relates::new);
        var sources = fields.objects("sources", 0, SourceDocument::source);
        var span = fields.optional("span", name -> fields.object(name, PearlDocument::span));
        var texts = fields.localized("texts", PearlDocument::text);
        var card = new PearlCard(
                id,
                theme,
                kind,
                origin,
                audiences,
                level,
                minutes,
                group,
                places,
                materials,
                difficulty,
                texts.map(PearlText::title),
                texts.map(PearlText::summary));
        return new Pearl(card, related, sources, span, texts);
    }

    private static Origin origin(Fields fields) {
        var relation = fields.knownCode("relation", Relation.class);
        Optional<ProjectId> project = fields.has("project")
                ? Optional.of(fields.reference("project", ProjectId::isValid, ProjectId::new, Reference.ToProject::new))
                : Optional.empty();
        if (relation.isEmpty()) {
            return new Origin(Relation.GENERAL, Optional.empty());
        }
        if (Origin.namesProject(relation.get()) == project.isPresent()) {
            return new Origin(relation.get(), project);
        }
        var code = relation.get().code();
        if (project.isPresent()) {
            fields.loss("project", "The relation \"" + code + "\" goes without a project; remove the field.");
        } else {
            fields.loss("relation", "The relation \"" + code + "\" needs a project; add the field \"project\".");
        }
        return new Origin(Relation.GENERAL, Optional.empty());
    }

    private static Minutes minutes(Fields fields) {
        var from = fields.knownNumber("from", 1, Minutes.MAX);
        var to = fields.knownNumber("to", 1, Minutes.MAX);
        if (from.isEmpty() || to.isEmpty()) {
            return new Minutes(1, Minutes.MAX);
        }
        if (from.getAsInt() > to.getAsInt()) {
            fields.loss(
                    "to",
                    "The minutes end before they begin: " + from.getAsInt() + "–" + to.getAsInt()
                            + "; exchange the numbers.");
            return new Minutes(1, Minutes.MAX);
        }
        return new Minutes(from.getAsInt(), to.getAsInt());
    }

    private static Span span(Fields fields) {
        return new Span(fields.number("sittings", 2, Span.MOST_SITTINGS), fields.number("days", 1, Span.MOST_DAYS));
    }

    static GroupSize group(Fields fields) {
        var from = fields.number("from", 1, MOST_PEOPLE);
        var to = fields.optionalNumber("to", 1, MOST_PEOPLE);
        if (to.isPresent() && to.getAsInt() < from) {
            fields.loss(
                    "to",
                    "The largest group is smaller than the smallest: " + to.getAsInt() + "; exchange the numbers.");
            return new GroupSize(from, OptionalInt.empty());
        }
        return new GroupSize(from, to);
    }

    static Difficulty difficulty(Fields fields) {
        return Difficulty.ofNumber(fields.number("difficulty", 1, Difficulty.values().length));
    }

    private static PearlText text(Fields fields, Language language) {
        return new PearlText(
                fields.passage("title", language, Role.TITLE),
                fields.passage("summary", language, Role.SUMMARY),
                fields.passages("askedAs", language, Role.ASKED_AS, LEAST_PHRASES, MOST_PHRASES),
                fields.passages("needs", language, Role.NEED, 0, MOST_NEEDS),
                fields.objects("body", 1, block -> BlockDocument.block(block, language)),
                guidance(fields, language));
    }

    private static Guidance guidance(Fields fields, Language language) {
        return new Guidance(
                fields.optionalRich("room", language, Role.ARRANGEMENT),
                fields.optionalRich("words", language, Role.PROSE),
                fields.optional("variations", name -> variations(fields, name, language))
                        .orElse(List.of()));
    }

    private static List<Variation> variations(Fields fields, String name, Language language) {
        var variations = fields.objects(
                name,
                1,
                variation -> new Variation(
                        variation.passage("title", language, Role.HEADING), variation.rich("text", language)));
        if (variations.size() > Guidance.MOST_VARIATIONS) {
            fields.problem(
                    name,
                    "Here are " + variations.size() + " variations; choose at most " + Guidance.MOST_VARIATIONS + ".");
        }
        return variations;
    }
}
