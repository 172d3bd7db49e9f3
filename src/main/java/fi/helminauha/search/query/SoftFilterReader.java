package fi.helminauha.search.query;

import fi.helminauha.collection.PearlKind;
import fi.helminauha.search.analysis.StopWords;
import fi.helminauha.search.query.SoftFilter.ForGroup;
import fi.helminauha.search.query.SoftFilter.InMinutes;
import fi.helminauha.search.query.SoftFilter.OfKind;
import fi.helminauha.search.query.SoftFilter.Wish;
import fi.helminauha.search.query.SoftFilter.WithoutMaterial;
import fi.helminauha.search.query.TypedQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds soft filters among typed words, in whatever language.
public final class SoftFilterReader {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("viisi", 5),
            Map.entry("viiden", 5),
            Map.entry("kymmenen", 10),
            Map.entry("viisitoista", 15),
            Map.entry("viidentoista", 15),
            Map.entry("kaksikymmentä", 20),
            Map.entry("kahdenkymmenen", 20),
            Map.entry("kolmekymmentä", 30),
            Map.entry("kolmenkymmenen", 30),
            Map.entry("fem", 5),
            Map.entry("tio", 10),
            Map.entry("femton", 15),
            Map.entry("tjugo", 20),
            Map.entry("trettio", 30),
            Map.entry("five", 5),
            Map.entry("ten", 10),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30));
    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";
    private static final Set<PearlKind> TO_DO = Set.of(PearlKind.TIP, PearlKind.METHOD, PearlKind.TOOL);
    private static final Set<PearlKind> TO_FILL_IN =
            Set.of(PearlKind.TOOL, PearlKind.CHECKLIST, PearlKind.QUESTION_SET);
    private static final Set<PearlKind> TOLD = Set.of(PearlKind.CASE, PearlKind.PRACTICE_CASE);

    /// Behind these words a kind is not wished for.
    private static final String UNWANTED =
            "(?<!(?:^| )(?:ilman|ei|ei mitään|inhoan|utan|inga|ingen|inget|inte|hatar|without|no|not|hate|hates) )";

    /// In English the word has other senses: a bad case, in case, a case manager.
    private static final String CASE = "(?<!(?:^| )(?:a|the|this|that|bad|hard|difficult|new|my|one|in) )"
            + "case(?: stud(?:y|ies)| examples?)?(?! (?:manage|work|load))";

    private record Rule(Pattern pattern, boolean isMatter, Function<MatchResult, Wish> wish) {}

    /// Rules whose words say something of a pearl’s matter too are looked for in the texts all the same.
    private static final List<Rule> RULES = List.of(
            minutes("puol(?:i|en|essa) ?tun(?:tia?|nin|nissa)|(?:en )?halv ?timme|half an hour|half.hour", 30),
            minutes("vartti|vartin|vartissa|(?:en )?kvart|(?:a )?quarter of an hour", 15),
            minutes("puol(?:i|en) ?päivän?|halvdag|half.day", 210),
            minutes("koko ?päivän?|heldag|hel dag|hela dagen|(?:whole|full|all).day", 360),
            rule(NUMBER + "[ -]?min(?:s|uu\\p{L}*|ut\\p{L}*)?", false, found -> new InMinutes(number(found.group(1)))),
            minutes("tun(?:ti|nin|nissa)|(?:en|1) timme|(?:an|one|1) hour", 60),
            group("kahdelle|för två|for two", 2, 2),
            group("pienryhmälle|pienelle ryhmälle|liten grupp|små grupper|small groups?", 3, 8),
            group("(?:isolle|suurelle) ryhmälle|stor(?:a)? grupp(?:er)?|(?:large|big) groups?", 21, Integer.MAX_VALUE),
            rule(
                    NUMBER + " (?:hengelle|hengen|henkilölle|henkilön|personer|people|persons)",
                    false,
                    found -> new ForGroup(number(found.group(1)), number(found.group(1)))),
            rule(
                    "ilman (?:materiaal\\p{L}*|välineitä|tarvikkeita)|utan (?:material|tillbehör)"
                            + "|(?:without|no) (?:any )?(?:materials?|props|equipment)",
                    false,
                    _ -> new WithoutMaterial()),
            kinds("lomake|lomakkeen|lomakepohja|blankett|formulär|form(?=$| (?:for|to|about) )|template", TO_FILL_IN),
            kinds("tarkistuslista|muistilista|checklista|checklist", Set.of(PearlKind.CHECKLIST)),
            kinds("kysymyslista|kysymyspatteristo|frågelista|frågebatteri", Set.of(PearlKind.QUESTION_SET)),
            kinds("harjoitus|harjoituksia|övning|övningar|exercise|exercises|activity", TO_DO),
            kinds(
                    "tapaus|tapauskertomus|esimerkkitapaus|" + CASE + "|roolipeli|fallbeskrivning|rollspel|role.play",
                    TOLD));

    private SoftFilterReader() {}

    private static Rule rule(String words, boolean isMatter, Function<MatchResult, Wish> wish) {
        return new Rule(Pattern.compile("(?<=^| )(?:" + words + ")(?=$| )"), isMatter, wish);
    }

    private static Rule minutes(String words, int minutes) {
        return rule(words, false, _ -> new InMinutes(minutes));
    }

    private static Rule group(String words, int least, int most) {
        return rule(words, false, _ -> new ForGroup(least, most));
    }

    private static Rule kinds(String words, Set<PearlKind> kinds) {
        return rule(UNWANTED + "(?:" + words + ")", true, _ -> new OfKind(kinds));
    }

    private static int number(String word) {
        return Optional.ofNullable(NUMBERS.get(word)).orElseGet(() -> Integer.valueOf(word));
    }

    /// @param rest          what is left to look for in the texts
    /// @param filters       in no order
    /// @param isFilterOnly  whether nothing is left but small words and kinds: all pearls are
    ///                      listed, those that meet the filters first
    public record Read(TypedQuery rest, List<SoftFilter> filters, boolean isFilterOnly) {}

    /// @param literal  the words of filters that are to be taken as words
    public static Read read(TypedQuery typed, Set<String> literal) {
        var text = typed.words().stream().map(Word::text).collect(Collectors.joining(" "));
        var matter = text;
        var isFactAsked = false;
        var filters = new ArrayList<SoftFilter>();
        for (var rule : RULES) {
            var matcher = rule.pattern().matcher(text);
            if (matcher.find() && !literal.contains(matcher.group())) {
                filters.add(new SoftFilter(matcher.group(), rule.wish().apply(matcher)));
                matter = without(matter, matcher.group());
                if (!rule.isMatter()) {
                    isFactAsked = true;
                    text = without(text, matcher.group());
                }
            }
        }
        var isFilterOnly = isFactAsked
                && typed.phrases().isEmpty()
                && typed.excluded().isEmpty()
                && words(matter).allMatch(StopWords::isSmallAnywhere);
        return new Read(typed.withWordsOf(words(text).collect(Collectors.toSet())), filters, isFilterOnly);
    }

    private static String without(String text, String words) {
        return (" " + text + " ").replace(" " + words + " ", " ").strip();
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" +")).filter(word -> !word.isEmpty());
    }
}
