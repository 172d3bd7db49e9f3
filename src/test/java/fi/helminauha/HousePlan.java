package fi.helminauha;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rooms of the program and what each may use: as the tests of the house hold it, and as docs/architecture.md says
/// it.
final class HousePlan {
    /// A room a line, then the rooms that it may use.
    static final String ARROWS = """
            collection      |
            morphology      |
            files           |
            calendar        | collection
            collection.json | collection
            library         | collection team training
            training        | collection
            team            | collection training
            training.json   | collection library team training
            settings        | collection files
            i18n            | collection
            document        | collection i18n training
            mail            | calendar collection document i18n team training
            figure          | morphology
            paper           | collection document figure i18n morphology team training
            book            | collection document figure i18n paper training
            search          | collection morphology
            search.analysis | collection morphology
            search.index    | collection search.analysis
            search.query    | collection search.analysis search.index
            search.scoring  | collection search.analysis search.index search.query
            search.highlight | collection search.analysis search.index search.query
            store           | collection files library team training training.json
            exchange        | collection files library team training training.json
            platform        |
            edition         | collection collection.json files morphology store search search.analysis search.index
            editor          | book collection collection.json edition exchange figure files morphology paper search search.index search.query store training
            ui.task         |
            ui.send         | calendar collection exchange files i18n mail ui.kit ui.task
            ui.figure       | collection figure i18n
            ui.kit          | collection document i18n platform search settings store training ui.task
            ui.help         | collection i18n settings ui.kit
            ui.library      | collection exchange i18n library store team training training.json ui.kit ui.task
            ui.browse       | collection i18n library search search.highlight search.query search.scoring settings team ui.kit ui.library ui.task
            ui.reader       | collection document i18n library ui.figure ui.kit
            ui.plan         | collection exchange i18n library search store training training.json ui.browse ui.kit ui.library ui.task
            ui.days         | collection i18n search search.analysis search.highlight settings training ui.browse ui.kit ui.plan ui.task
            ui.home         | collection i18n library search team training ui.browse ui.days ui.kit ui.library ui.plan ui.task
            ui.paper        | book collection exchange figure files i18n paper settings ui.kit ui.task
            ui.page         | collection figure i18n settings ui.figure ui.kit
            ui.present      | collection figure i18n platform search settings store training training.json ui.browse ui.figure ui.kit ui.library ui.page ui.reader ui.task
            ui.team         | calendar collection document figure i18n library mail settings store team training ui.figure ui.kit ui.library ui.page ui.send ui.task
            ui.window       | collection exchange i18n library paper search settings store team training ui.browse ui.days ui.help ui.home ui.kit ui.library ui.paper ui.plan ui.team
            start           | collection i18n morphology settings
            app             | collection document edition exchange i18n library mail morphology paper platform search search.analysis search.highlight search.index settings start store team training ui.browse ui.days ui.figure ui.help ui.home ui.kit ui.library ui.paper ui.plan ui.present ui.reader ui.send ui.task ui.team ui.window
            tour            | app collection morphology settings start ui.browse ui.kit ui.present
            """;

    private static final Pattern ROW = Pattern.compile("\\| `([\\w.]+)` \\| ([^|]*) \\| [^|]* \\|");
    private static final Pattern NAME = Pattern.compile("`([\\w.]+\\*?)`");

    private HousePlan() {}

    /// The rooms of [#ARROWS] with what each may use.
    static Map<String, Set<String>> drawn() {
        return ARROWS.lines()
                .map(line -> line.split("\\|", -1))
                .collect(Collectors.toMap(
                        line -> line[0].strip(),
                        line -> line[1].isBlank()
                                ? Set.of()
                                : Set.of(line[1].strip().split(" "))));
    }

    /// A row of the document’s table of rooms.
    /// @param uses    the rooms that it names; `ui.*` for all of that beginning
    /// @param isOpen  whether it goes on with the rooms below those
    record Row(Set<String> uses, boolean isOpen) {
        boolean names(String room) {
            return uses.contains(room) || uses.contains("ui.*") && room.startsWith("ui.");
        }
    }

    /// The rows of docs/architecture.md by their room, but for the root, which may use everything.
    static Map<String, Row> told() throws IOException {
        try (var lines = Files.lines(Path.of("docs/architecture.md"))) {
            return lines.takeWhile(line -> !line.startsWith("## "))
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .filter(row -> !row.group(2).equals("everything"))
                    .collect(Collectors.toMap(
                            row -> row.group(1),
                            row -> new Row(
                                    NAME.matcher(row.group(2))
                                            .results()
                                            .map(name -> name.group(1))
                                            .collect(Collectors.toSet()),
                                    row.group(2).endsWith("and below"))));
        }
    }
}
