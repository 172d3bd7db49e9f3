package fi.helminauha.ui.paper;

import fi.helminauha.collection.Coded;
import fi.helminauha.collection.Language;
import fi.helminauha.paper.PaperKind;
import fi.helminauha.paper.PaperOrder;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSize;
import fi.helminauha.paper.PaperSubject;
import fi.helminauha.paper.SheetLayout;
import fi.helminauha.paper.WorkGroups;
import fi.helminauha.settings.PaperChoices;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is chosen in the window.
/// @param words  for the cover; may be empty
record PaperChoice(PaperKind kind, List<Language> languages, Set<PaperPart> parts, SheetLayout layout, String words) {

    PaperChoice {
        languages = List.copyOf(languages);
        parts = Set.copyOf(parts);
    }

    /// As it was chosen the last time for a subject of this sort, else what is right most of the time.
    static PaperChoice first(PaperSubject subject, Language language, PaperChoices remembered) {
        var kind = remembered
                .get(sort(subject) + ".kind")
                .flatMap(code -> Coded.of(PaperKind.class, code))
                .filter(kinds(subject)::contains)
                .orElse(PaperKind.HANDOUT);
        return of(kind, subject, List.of(language), "", remembered);
    }

    private static PaperChoice of(
            PaperKind kind, PaperSubject subject, List<Language> languages, String words, PaperChoices remembered) {
        return new PaperChoice(kind, languages, parts(kind, subject, remembered), layout(subject, remembered), words);
    }

    private static SheetLayout layout(PaperSubject subject, PaperChoices remembered) {
        var size = remembered
                .get("size")
                .flatMap(code -> Coded.of(PaperSize.class, code))
                .orElse(PaperSize.A4);
        return SheetLayout.USUAL
                .withGroups(WorkGroups.usual(subject))
                .withSize(size)
                .withCards(number("cards", SheetLayout.CARDS, SheetLayout.USUAL.cards(), remembered))
                .withSlides(number("slides", SheetLayout.SLIDES, SheetLayout.USUAL.slides(), remembered));
    }

    private static int number(String name, List<Integer> possible, int usual, PaperChoices remembered) {
        return remembered
                .get(name)
                .flatMap(number -> possible.stream()
                        .filter(each -> each.toString().equals(number))
                        .findFirst())
                .orElse(usual);
    }

    private static Set<PaperPart> parts(PaperKind kind, PaperSubject subject, PaperChoices remembered) {
        var parts = EnumSet.noneOf(PaperPart.class);
        var offered = PaperOrder.partsOf(kind, subject);
        remembered
                .get(sort(subject) + "." + kind.code())
                .ifPresentOrElse(
                        codes -> Arrays.stream(codes.split(",", -1))
                                .flatMap(code -> Coded.of(PaperPart.class, code).stream())
                                .filter(offered::contains)
                                .forEach(parts::add),
                        () -> offered.stream()
                                .filter(part -> isUsual(part, subject))
                                .forEach(parts::add));
        if (kind == PaperKind.HANDOUT) {
            // Notes reach nobody by a choice of last month.
            parts.removeIf(PaperPart::isPrivate);
            if (!offered.contains(PaperPart.TEXTS)) {
                parts.add(PaperPart.TEXTS);
            }
        }
        return parts;
    }

    private static boolean isUsual(PaperPart part, PaperSubject subject) {
        return switch (part) {
            case COVER, TEXTS, FORMS, ROLES, GROUPS -> true;
            // Who prints the pearl that is being read means all of it.
            case LEADER -> subject.pearls().size() == 1 && subject instanceof PaperSubject.OfPearls;
            case NOTES, OWN_NOTES -> false;
        };
    }

    /// The kinds that can be made of a subject.
    static List<PaperKind> kinds(PaperSubject subject) {
        // What is filled in is one thing.
        return subject instanceof PaperSubject.OfTeamRun
                ? List.of(PaperKind.FORMS)
                : Stream.of(PaperKind.values())
                        .filter(kind -> !kind.isOfSession() || subject instanceof PaperSubject.OfSession)
                        .toList();
    }

    private static String sort(PaperSubject subject) {
        return switch (subject) {
            case PaperSubject.OfSession _ -> "session";
            case PaperSubject.OfPearls(var _, var pearls) -> pearls.size() == 1 ? "pearl" : "pearls";
            case PaperSubject.OfTeamRun _ -> "team";
        };
    }

    /// The choices with this one.
    PaperChoices rememberedIn(PaperChoices choices, PaperSubject subject) {
        return choices.with(sort(subject) + ".kind", kind.code())
                .with(
                        sort(subject) + "." + kind.code(),
                        parts.stream().sorted().map(PaperPart::code).collect(Collectors.joining(",")))
                .with("size", layout.size().code())
                .with("cards", Integer.toString(layout.cards()))
                .with("slides", Integer.toString(layout.slides()));
    }

    PaperChoice withKind(PaperKind changed, PaperSubject subject, PaperChoices remembered) {
        return changed == kind ? this : of(changed, subject, languages, words, remembered);
    }

    /// With the part, or without it if it was there.
    PaperChoice toggled(PaperPart part) {
        var changed = EnumSet.noneOf(PaperPart.class);
        changed.addAll(parts);
        if (!changed.remove(part)) {
            changed.add(part);
        }
        return new PaperChoice(kind, languages, changed, layout, words);
    }

    /// With the language after the others, or without it; the last one stays.
    PaperChoice toggled(Language language) {
        var changed = languages.contains(language)
                ? languages.stream().filter(each -> each != language).toList()
                : Stream.concat(languages.stream(), Stream.of(language)).toList();
        return new PaperChoice(kind, changed.isEmpty() ? languages : changed, parts, layout, words);
    }

    PaperChoice with(UnaryOperator<SheetLayout> change) {
        return new PaperChoice(kind, languages, parts, change.apply(layout), words);
    }

    PaperChoice withWords(String changed) {
        return new PaperChoice(kind, languages, parts, layout, changed);
    }

    /// What is in it that not everybody shall read, the most private first.
    List<PaperPart> secrets() {
        return Stream.of(PaperPart.NOTES, PaperPart.OWN_NOTES, PaperPart.LEADER)
                .filter(parts::contains)
                .toList();
    }

    PaperOrder order(Instant made) {
        return new PaperOrder(kind, languages, parts, layout, words, made);
    }
}
