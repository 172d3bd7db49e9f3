package fi.helminauha.collection.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A small collection that keeps every rule, for tests to copy and break: four pearls, of which `rikas` has every kind
/// of block, a session, a figure, terms, synonyms, telling words and a word. Every text tells its language and place,
/// so that a test
/// can find it.
public final class SmallCollection {
    public static final String RICH = "pearls/perusta/rikas.json";
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
    private static final List<String> TIPS = List.of("yksi", "kaksi", "kolme");
    private static final List<String> KINDS =
            List.of("theory", "tip", "method", "tool", "question-set", "checklist", "case", "practice-case");

    private SmallCollection() {}

    /// Writes it into a folder.
    public static Path writeTo(Path folder) {
        files().forEach((name, text) -> write(folder, name, text));
        return folder;
    }

    public static void write(Path folder, String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> files() {
        var files = new TreeMap<String, String>();
        files.put("collection.json", head());
        files.put(RICH, rich());
        TIPS.forEach(id -> files.put("pearls/perusta/" + id + ".json", tip(id)));
        files.put("sessions/aamu.json", session());
        files.put("glossary.json", glossary());
        files.put("synonyms.json", SYNONYMS);
        files.put("telling.fi.json", TELLING);
        files.put(
                "words.json",
                "{ \"words\": [{ \"base\": \"etätyönohjaus\", \"parts\": [\"etä\", \"työnohjaus\"] }] }\n");
        files.put("wording.json", WORDING);
        files.put("figures/talo.svg", FIGURE);
        return files;
    }

    private static String head() {
        var kinds = KINDS.stream()
                .map(kind -> "    { \"id\": \"%s\", \"name\": %s }".formatted(kind, names("laji " + kind)))
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "version": "2026.1",
                  "languages": ["fi", "sv", "en"],
                  "title": %s,
                  "themes": [
                    { "id": "perusta", "name": %s, "themes": [{ "id": "perusta-a", "name": %s }] },
                    { "id": "muu", "name": %s, "themes": [{ "id": "muu-a", "name": %s }] }
                  ],
                  "kinds": [
                %s
                  ],
                  "projects": [{ "id": "sh", "name": %s, "about": %s }]
                }
                """.formatted(
                        names("kokoelma"),
                        names("teema"),
                        names("alateema"),
                        names("toinen"),
                        names("toinen alateema"),
                        kinds,
                        names("hanke"),
                        localized(language -> quoted(sentence(language, "hanke", 1))));
    }

    private static String rich() {
        var texts = localized(
                language -> """
                {
                  "title": "%1$s otsikko",
                  "summary": "%2$s",
                  "askedAs": ["%1$s miten yksi", "%1$s miten kaksi", "%1$s miten kolme"],
                  "needs": ["%1$s kynä"],
                  "room": "%1$s tuolit piirissä",
                  "words": "%1$s tervetuloa",
                  "variations": [{ "title": "%1$s yksin", "text": "%1$s *itse* [linkki](pearl:yksi)" }],
                  "body": [
                    { "type": "paragraph", "text": "%3$s" },
                    { "type": "heading", "text": "%1$s väliotsikko" },
                    { "type": "bullets", "items": ["%1$s **vahva** kohta", "%1$s *paino*"] },
                    { "type": "numbers", "items": ["%1$s ensin", "%1$s sitten"] },
                    { "type": "step", "title": "%1$s alku", "text": "%1$s alkaa.", "minutes": 20 },
                    { "type": "step", "title": "%1$s loppu", "text": "%1$s loppuu.", "minutes": 25 },
                    { "type": "quotation", "text": "%1$s sanoo.", "source": "%1$s kirja" },
                    { "type": "table", "header": ["%1$s a", "%1$s b"], "rows": [["%1$s c", "%1$s d"]] },
                    { "type": "checklist", "items": ["%1$s tehty"] },
                    { "type": "questions", "items": ["%1$s kysyy?"] },
                    { "type": "form", "title": "%1$s lomake", "fields": [\
                      { "example": "%1$s Aino", "label": "%1$s nimi", "lines": 2 }] },
                    { "type": "figure", "figure": "talo", "words": { "katto": "%1$s katto" }, \
                      "alt": "%1$s talo, jossa on katto.", "caption": "%1$s kuva" },
                    { "type": "note", "tone": "tip", "text": "%1$s katso [linkki](pearl:yksi) ja [sana](term:tyokyky)." },
                    { "type": "heading", "for": "leader", "text": "%1$s jälkeen" },
                    { "type": "note", "tone": "caution", "for": "leader", "text": "%1$s varo." },
                    { "type": "step", "title": "%1$s lepo", "text": "%1$s lepää.", "minutes": 5, \
                      "sitting": 2, "break": true }
                  ]
                }""".formatted(language, sentence(language, "rikas", 0), sentences(language, "rikas", 40)));
        return pearl("rikas", "method", "45", "\"yksi\", \"kaksi\", \"kolme\"", texts)
                .replace("\"group\"", "\"span\": { \"sittings\": 2, \"days\": 14 },\n  \"group\"")
                .replace("\"Lähde\"", "\"Lähde\", \"read\": true");
    }

    private static String tip(String id) {
        var texts = localized(
                language -> """
                {
                  "title": "%1$s vinkki %2$s",
                  "summary": "%3$s",
                  "askedAs": ["%1$s %2$s yksi", "%1$s %2$s kaksi", "%1$s %2$s kolme"],
                  "needs": [],
                  "body": [{ "type": "paragraph", "text": "%4$s" }]
                }""".formatted(language, id, sentence(language, id, 0), sentences(language, id, 14)));
        var related = TIPS.stream()
                .filter(other -> !other.equals(id))
                .map(SmallCollection::quoted)
                .collect(Collectors.joining(", "));
        return pearl(id, "tip", "5", related, texts);
    }

    private static String pearl(String id, String kind, String minutes, String related, String texts) {
        return """
                {
                  "id": "%s",
                  "theme": "perusta-a",
                  "kind": "%s",
                  "origin": { "relation": "project-theme", "project": "sh" },
                  "audiences": ["supervisors"],
                  "level": "operational",
                  "minutes": { "from": %3$s, "to": %3$s },
                  "group": { "from": 2 },
                  "places": ["on-site"],
                  "materials": [],
                  "difficulty": 1,
                  "related": [%4$s],
                  "sources": [{ "title": "Lähde", "address": "https://www.example.fi/" }],
                  "texts": %5$s
                }
                """.formatted(id, kind, minutes, related, texts);
    }

    private static String session() {
        var texts = localized(language -> """
                {
                  "title": "%1$s aamu", "goal": "%1$s tavoite", "materials": [], "before": "", "after": "",
                  "audience": "%1$s tiimi", "room": "%1$s pöydät", "printouts": ["%1$s kortit", "%1$s lista"],
                  "spare": "%1$s kun jää aikaa",
                  "steps": [
                    { "title": "%1$s helmi", "way": "%1$s tapa", "notes": "" },
                    { "title": "%1$s tauko", "way": "%1$s kahvi", "notes": "" },
                    { "title": "%1$s oma", "way": "%1$s itse", "notes": "" }
                  ]
                }""".formatted(language));
        return """
                {
                  "id": "aamu",
                  "audiences": ["staff"],
                  "minutes": 60,
                  "group": { "from": 4, "to": 12 },
                  "places": ["remote"],
                  "difficulty": 2,
                  "steps": [
                    { "kind": "pearl", "pearl": "rikas", "minutes": 30, "work": "pairs", "groups": 2 },
                    { "kind": "break", "minutes": 10, "work": "break" },
                    { "kind": "own", "minutes": 20, "work": "alone" }
                  ],
                  "printouts": [
                    { "pearl": "rikas", "per": "person", "copies": 1 },
                    { "per": "room", "copies": 3 }
                  ],
                  "spare": { "pearl": "yksi", "minutes": 5, "work": "plenary" },
                  "texts": %s
                }
                """.formatted(texts);
    }

    private static String glossary() {
        return """
                { "terms": [{ "id": "tyokyky", %s }] }
                """.formatted(LANGUAGES.stream()
                .map(language -> "\"%1$s\": { \"term\": \"%1$s sana\", \"explanation\": \"%2$s\" }"
                        .formatted(language, sentence(language, "sana", 1)))
                .collect(Collectors.joining(", ")));
    }

    private static final String SYNONYMS = """
            {
              "groups": [{ "id": "esihenkilo", "fi": ["esihenkilö", "esimies"], "sv": ["chef"], "en": ["supervisor"] }],
              "oneWay": [{ "language": "fi", "from": "hyvinvointialue", "to": "maakunta" }],
              "notEqual": [{ "language": "fi", "words": ["dialogi", "väittely"] }]
            }
            """;

    private static final String TELLING = """
            { "pearls": [
              { "pearl": "rikas", "first": ["huutaa"], "further": ["kuppikunta"] },
              { "pearl": "kaksi", "first": ["kuppikunta"], "further": [] }
            ] }
            """;

    private static final String WORDING = """
            { "rules": [
              { "language": "fi", "avoid": ["*esimies", "*esimieh*"], "use": "esihenkilö" },
              { "language": "en", "avoid": ["work supervision", "leader*"], "use": "x", "except": ["team leader*"] }
            ] }
            """;

    private static final String FIGURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 590 300">
              <rect x="1" y="1" width="10" height="10" fill="var(--theme-soft)" stroke="none"/>
              <text x="5" y="60" fill="var(--ink)">{{katto}}</text>
            </svg>
            """;

    /// Different for each language, place and number, and seven words long.
    private static String sentence(String language, String place, int number) {
        return "Lause %s %s %d kertoo yhden asian.".formatted(language, place, number);
    }

    private static String sentences(String language, String place, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> sentence(language, place, number))
                .collect(Collectors.joining(" "));
    }

    private static String names(String name) {
        return localized(language -> quoted(language + " " + name));
    }

    private static String localized(Function<String, String> value) {
        return LANGUAGES.stream()
                .map(language -> quoted(language) + ": " + value.apply(language))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
