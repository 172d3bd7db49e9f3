package fi.helminauha.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells where a pearl's situations (`askedAs`) are too few, too alike, copied, or claimed by two pearls. A word counts
/// by its first letters, so that its forms are one word.
final class SituationAdvice {
    private static final int LEAST = 10;
    private static final int LETTERS = 5;
    private static final int SHORTEST = 4;
    /// Two situations that share fewer words are never alike.
    private static final int LEAST_SHARED = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");
    private static final Localized<Set<String>> SMALL = new Localized<>(words("""
                    ja on ei en et eivät emme ole oli olen että jos kun niin kuin mutta tai se ne me he te hän minä sinä mitä
                    mikä miten miksi kuka ketä missä mistä mihin milloin joka jotka jota tämä tämän näin tässä sitä siitä
                    niitä vain vielä myös kaikki joku jotain aina nyt olla meillä minulla mulla meidän minun mun pitäisi pitää
                    voi voiko saa saako saada haluan haluaisin kanssa mä noin sen sitten vaikka koska enää ihan liian paljon jo
                    eikä kumpi kumpikin siis tehdä teen tekee
                    """), words("""
                    och i att det som en ett den på är av för med till har inte om men var jag vi de så kan man vad hur när ska
                    vill från eller alla någon något nu min mitt mina vår vårt våra oss mig sig du ni han hon hen där här bara
                    också ju redan utan bli blir blev göra gör vilken vilka vem varför än då skulle borde måste får få finns
                    alltid aldrig mycket
                    """), words("""
                    the a an and i to of in is it that we my our you for on with do does did not don't how what when who why
                    are be have has had can at this they them their us me from or so if but was were will would should as by no
                    nobody anyone any all more about just too get got there want need it's i'm isn't doesn't can't
                    """));

    private final BiConsumer<Pearl, String> told;
    /// The first pearl of each situation, by language and words.
    private final Map<String, Claim> claims = new HashMap<>();

    private record Claim(PearlId pearl, String situation) {}

    private SituationAdvice(BiConsumer<Pearl, String> told) {
        this.told = told;
    }

    /// @param told  takes each finding
    static void tell(PearlCollection collection, BiConsumer<Pearl, String> told) {
        var advice = new SituationAdvice(told);
        for (var language : Language.values()) {
            var titles = collection.pearls().stream()
                    .map(pearl -> pearl.in(language).title().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            collection.pearls().forEach(pearl -> advice.check(pearl, language, titles));
        }
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    private void check(Pearl pearl, Language language, Set<String> titles) {
        var situations = pearl.in(language).askedAs();
        if (situations.size() < LEAST) {
            tell(pearl, language, situations.size() + " situations; write " + LEAST + "–12.");
        }
        var contents = situations.stream().map(each -> content(each, language)).toList();
        for (var i = 0; i < situations.size(); i++) {
            var situation = situations.get(i);
            if (titles.contains(situation.toLowerCase(Locale.ROOT))) {
                tell(pearl, language, "“" + situation + "” is a title; say it as a reader would.");
            }
            for (var j = 0; j < i; j++) {
                if (areAlike(contents.get(i), contents.get(j))) {
                    tell(pearl, language, "“" + situations.get(j) + "” and “" + situation + "” are too alike.");
                }
            }
            claim(pearl, language, situation, contents.get(i));
        }
        var title = content(pearl.in(language).title(), language);
        var copied = contents.stream()
                .filter(words -> words.stream().anyMatch(title::contains))
                .count();
        if (3 * copied > situations.size()) {
            tell(
                    pearl,
                    language,
                    copied + " of " + situations.size() + " have words of the title; at most a third may.");
        }
    }

    private void claim(Pearl pearl, Language language, String situation, Set<String> content) {
        if (content.isEmpty()) {
            return;
        }
        var words = content.stream().sorted().collect(Collectors.joining(" ", language.code() + " ", ""));
        var first = claims.putIfAbsent(words, new Claim(pearl.id(), situation));
        if (first != null && !first.pearl().equals(pearl.id())) {
            tell(
                    pearl,
                    language,
                    "“" + situation + "” is claimed by " + first.pearl() + " too (“" + first.situation()
                            + "”); say what parts them.");
        }
    }

    /// Whether two thirds of the shorter one's words stand in the other.
    private static boolean areAlike(Set<String> first, Set<String> second) {
        var shared = new HashSet<>(first);
        shared.retainAll(second);
        return shared.size() >= LEAST_SHARED && 3 * shared.size() >= 2 * Math.min(first.size(), second.size());
    }

    /// The beginnings of the words that say something.
    private static Set<String> content(String text, Language language) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            var word = matcher.group();
            if (word.length() >= SHORTEST && !SMALL.in(language).contains(word)) {
                words.add(word.substring(0, Math.min(LETTERS, word.length())));
            }
        }
        return Set.copyOf(words.stream().distinct().toList());
    }

    private void tell(Pearl pearl, Language language, String sentence) {
        told.accept(pearl, language.code() + ": " + sentence);
    }
}
