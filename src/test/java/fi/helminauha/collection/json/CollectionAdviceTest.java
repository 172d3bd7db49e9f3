package fi.helminauha.collection.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.helminauha.collection.Advice;
import fi.helminauha.collection.Advice.Kind;
import fi.helminauha.collection.CollectionAdvice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no mistake, but is to be mended, is counted and told of with its place.
class CollectionAdviceTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        SmallCollection.writeTo(folder);
    }

    @Test
    void ofACollectionWithEverythingOnlyMissingSourcesSituationsAndTellingWordsAreTold() {
        assertEquals(
                Set.of(Kind.SOURCES, Kind.SITUATIONS, Kind.TELLING_WORDS, Kind.SYNONYMS),
                advice().stream().map(Advice::kind).collect(Collectors.toSet()));
        assertEquals(4, count(Kind.SOURCES));
        assertEquals(
                "pearls/perusta/kaksi.json: Name 2 sources where there is literature.",
                advice().getFirst().toString());
    }

    @Test
    void twoSourcesAreEnough() {
        change(SmallCollection.RICH, "\"sources\": \\[", "\"sources\": [{ \"title\": \"Toinen lähde\" }, ");

        assertEquals(3, count(Kind.SOURCES));
    }

    @Test
    void aMethodForAGroupInARoomSaysHowTheRoomIsAndHowElseItGoes() {
        change(
                SmallCollection.RICH,
                "\"room\": \"(fi|sv|en) tuolit piirissä\",|\"variations\": \\[[^\\]]*\\]\\([^]]*\\],",
                "");

        assertEquals(1, count(Kind.ROOM));
        assertEquals(1, count(Kind.VARIATIONS));

        change(SmallCollection.RICH, "\"places\": \\[\"on-site\"\\]", "\"places\": [\"remote\"]");
        assertEquals(0, count(Kind.ROOM) + count(Kind.VARIATIONS));
    }

    @Test
    void aFormIsThereFilledInToo() {
        change(SmallCollection.RICH, "\"example\": \"(fi|sv|en) Aino\", ", "");

        assertEquals(1, count(Kind.EXAMPLES));
    }

    @ParameterizedTest
    @CsvSource({"fi, tiistaina", "fi, Tiistain", "sv, tisdagen", "en, Tuesdays"})
    void tuesdayIsCountedInEveryLanguageAndForm(String language, String word) {
        change(SmallCollection.RICH, "\"" + language + " alkaa\\.\"", "\"Se alkaa " + word + " aamulla.\"");

        assertEquals(1, count(Kind.TUESDAY));
    }

    @Test
    void tenSituationsWithDifferentWordsAreEnough() {
        situations(TEN);

        assertEquals(List.of(), toldOfRich("fi"));
    }

    @Test
    void nineSituationsAreTooFew() {
        situations(TEN.subList(1, 10));

        assertEquals(List.of("9 situations; write 10–12."), toldOfRich("fi"));
    }

    @Test
    void situationsThatShareMostOfTheirWordsAreTooAlike() {
        situations(with("pomo huutaa palaverissa", "palaverissa huutaa pomo"));

        assertEquals(
                List.of("“pomo huutaa palaverissa” and “palaverissa huutaa pomo” are too alike."), toldOfRich("fi"));
    }

    @Test
    void theFormsOfAWordAreOneWord() {
        situations(with("riitelyä vuorolistasta", "riitely vuorolistoista alkoi"));

        assertEquals(1, toldOfRich("fi").size());
    }

    @Test
    void oneSharedWordMakesNoSituationsAlike() {
        situations(with("pomo huutaa", "pomo lähtee"));

        assertEquals(List.of(), toldOfRich("fi"));
    }

    @Test
    void aSituationIsNoTitle() {
        situations(with("fi vinkki yksi"));

        assertEquals(List.of("“fi vinkki yksi” is a title; say it as a reader would."), toldOfRich("fi"));
    }

    @Test
    void theTitlesWordsStandInAThirdOfTheSituationsAtMost() {
        situations(with("otsikko hukkui", "otsikkoa kysyttiin", "otsikosta riideltiin"));
        assertEquals(List.of(), toldOfRich("fi"));

        situations(with("otsikko hukkui", "otsikkoa kysyttiin", "otsikosta riideltiin", "otsikolle naurettiin"));
        assertEquals(List.of("4 of 10 have words of the title; at most a third may."), toldOfRich("fi"));
    }

    @Test
    void twoPearlsDoNotClaimTheSameSituation() {
        situations(with("riita kahvihuoneessa"));
        change("pearls/perusta/yksi.json", "\"fi yksi yksi\"", "\"mistä riita kahvihuoneessa\"");

        var told = told(Kind.SITUATIONS).stream()
                .filter(each -> each.contains("riita kahvihuoneessa”"))
                .toList();
        assertEquals(
                List.of("pearls/perusta/yksi.json: fi: “mistä riita kahvihuoneessa” is claimed by rikas too"
                        + " (“riita kahvihuoneessa”); say what parts them."),
                told);
    }

    @Test
    void aGroupOfSynonymsLeadsToATextInEachLanguage() {
        assertEquals(
                List.of("synonyms.json: The group \"esihenkilo\" leads to no text in fi, sv, en;"
                        + " add a word that the texts have, or remove it."),
                told(Kind.SYNONYMS));

        situations(with("esimiehelle ei voi puhua"));
        assertEquals(
                List.of("synonyms.json: The group \"esihenkilo\" leads to no text in sv, en;"
                        + " add a word that the texts have, or remove it."),
                told(Kind.SYNONYMS));
    }

    @Test
    void thirtyTellingWordsAreEnoughAndFewerAreToldOf() {
        telling(entry("rikas", thirty(), List.of()));
        assertEquals(List.of(), toldOfTelling("rikas"));

        telling(entry("rikas", thirty().subList(1, 30), List.of("huutaa")));
        assertEquals(List.of("29 words to which it is the best answer; write at least 30."), toldOfTelling("rikas"));
    }

    @Test
    void aTellingWordStandsOnceAndHasSixWordsAtMost() {
        telling(entry(
                "rikas",
                thirty(),
                List.of("Sana0", "vetää herneen nenään aina vain", "kaikki menee meillä aina vain ihan pieleen")));

        assertEquals(
                List.of(
                        "“Sana0” is there twice.",
                        "“kaikki menee meillä aina vain ihan pieleen” has more than 6 words."),
                toldOfTelling("rikas"));
    }

    @Test
    void aWordWithTooManyBestAnswersTellsNothing() {
        for (var copy = 0; copy < 7; copy++) {
            copy("kaksi", "lisa" + copy);
        }
        var pearls = List.of("lisa0", "lisa1", "lisa2", "lisa3", "lisa4", "lisa5", "lisa6", "kaksi");
        telling(pearls.stream().map(pearl -> entry(pearl, thirty(), List.of())).toArray(String[]::new));
        assertEquals(List.of(), toldOfTelling("kaksi"));

        telling(Stream.concat(Stream.of("rikas"), pearls.stream())
                .map(pearl -> entry(pearl, thirty(), List.of()))
                .toArray(String[]::new));

        assertEquals(
                "“sana0” has 9 pearls as its best answer; keep it where it says most.",
                toldOfTelling("kaksi").getFirst());
    }

    private static List<String> thirty() {
        return IntStream.range(0, 30).mapToObj(number -> "sana" + number).toList();
    }

    private static String entry(String pearl, List<String> first, List<String> further) {
        return "{ \"pearl\": \"" + pearl + "\", \"first\": " + quoted(first) + ", \"further\": " + quoted(further)
                + " }";
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", ", "[", "]"));
    }

    private void telling(String... entries) {
        SmallCollection.write(folder, "telling.fi.json", "{ \"pearls\": [" + String.join(",", entries) + "] }");
    }

    private List<String> toldOfTelling(String pearl) {
        var beginning = "telling.fi.json: " + pearl + ": ";
        return told(Kind.TELLING_WORDS).stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .toList();
    }

    /// A tip with other words.
    private void copy(String id, String to) {
        try {
            var text = Files.readString(folder.resolve("pearls/perusta/" + id + ".json"));
            SmallCollection.write(
                    folder,
                    "pearls/perusta/" + to + ".json",
                    text.replace(id, to).replace("\"related\": [", "\"related\": [\"rikas\", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final List<String> TEN = List.of(
            "pomo huutaa",
            "vuorolista venyy",
            "kukaan ei kuuntele",
            "saikku jatkuu",
            "lapset itkevät aamulla",
            "omainen uhkailee",
            "kirjaaminen unohtui",
            "kahvihuoneessa juorutaan",
            "opiskelija karkasi",
            "työkaveri pelkää");

    /// Ten situations, some of which are these.
    private static List<String> with(String... some) {
        return Stream.concat(Stream.of(some), TEN.stream().skip(some.length)).toList();
    }

    /// The rich pearl's, in Finnish.
    private void situations(List<String> lines) {
        change(
                SmallCollection.RICH,
                "(?s)(\"fi\": \\{.*?\"askedAs\": )\\[[^\\]]*\\]",
                "$1[" + lines.stream().map(line -> '"' + line + '"').collect(Collectors.joining(", ")) + "]");
    }

    private List<String> toldOfRich(String language) {
        var beginning = "pearls/perusta/rikas.json: " + language + ": ";
        return told(Kind.SITUATIONS).stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .toList();
    }

    private List<Advice> advice() {
        var reading = CollectionReader.read(folder);
        return CollectionAdvice.of(assertInstanceOf(CollectionReading.Read.class, reading, reading::toString)
                .collection());
    }

    private long count(Kind kind) {
        return told(kind).size();
    }

    private List<String> told(Kind kind) {
        return advice().stream()
                .filter(each -> each.kind() == kind)
                .map(Advice::toString)
                .toList();
    }

    /// @param found  a regular expression; all that it finds is replaced
    private void change(String file, String found, String replacement) {
        try {
            var text = Files.readString(folder.resolve(file));
            var changed = text.replaceAll(found, replacement);
            assertNotEquals(text, changed, "nothing is found by " + found);
            SmallCollection.write(folder, file, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
