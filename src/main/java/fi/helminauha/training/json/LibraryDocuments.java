package fi.helminauha.training.json;

import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlId;
import fi.helminauha.library.Anchor;
import fi.helminauha.library.Bookmark;
import fi.helminauha.library.Folder;
import fi.helminauha.library.FolderId;
import fi.helminauha.library.FolderName;
import fi.helminauha.library.Highlight;
import fi.helminauha.library.HighlightId;
import fi.helminauha.library.LibraryHoldings.NeededTime;
import fi.helminauha.library.LibraryHoldings.Reading;
import fi.helminauha.library.MarkColour;
import fi.helminauha.library.Note;
import fi.helminauha.training.RunId;
import fi.helminauha.training.TrainingId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// What a library holds, part by part, as the documents in a file that is taken along. What reads throws
/// [TrainingReadException] if its document is damaged, and [NewerDocumentException] if a newer program wrote it.
public final class LibraryDocuments {
    /// What the head says that the file is.
    public static final String FORMAT = "helmikirjasto";

    /// Of files without marked words, without what teams did, and in which nobody counted how often a pearl was opened.
    private static final int FIRST = 1;
    private static final int VERSION = 2;
    private static final int MOST = 100_000;
    /// Of seconds that a pearl took.
    private static final int LONGEST = 366 * 24 * 3600;

    private LibraryDocuments() {}

    /// A session in the list of them; the session itself is a document of its own.
    public record ListedSession(TrainingId id, Instant changed) {}

    /// A run in the list of them, likewise.
    public record ListedRun(RunId id, TrainingId training, boolean isOver) {}

    /// A team’s run in the list of them, likewise.
    public record ListedTeamRun(RunId id, Instant changed) {}

    /// What the file is.
    /// @param written  when
    /// @param isFirst  whether it is of the first version, which had less in it
    public record Head(Instant written, boolean isFirst) {}

    /// Of a file that is written now.
    public static String head(Instant written) {
        return Json.write(
                Json.object().put("format", FORMAT).put("version", VERSION).put("written", written.toString()));
    }

    public static Head readHead(String json) {
        return Json.read("head", json, fields -> {
            if (!fields.title("format").equals(FORMAT)) {
                throw new TrainingReadException("format", "this is no " + FORMAT);
            }
            var version = fields.version("version", VERSION);
            return new Head(fields.instant("written"), version == FIRST);
        });
    }

    private interface Form<T> {
        void put(ObjectNode json, T thing);
    }

    private static <T> String write(String name, List<T> things, Form<T> form) {
        var json = Json.object();
        var list = json.putArray(name);
        things.forEach(thing -> form.put(list.addObject(), thing));
        return Json.write(json);
    }

    private static <T> List<T> read(String name, String json, Function<Fields, T> mapping) {
        return Json.read(name, json, fields -> fields.objects(name, MOST, mapping));
    }

    public static String bookmarks(List<Bookmark> bookmarks) {
        return write(
                "bookmarks",
                bookmarks,
                (json, each) -> json.put("pearl", each.pearl().value())
                        .put("since", each.since().toString()));
    }

    public static List<Bookmark> readBookmarks(String json) {
        return read(
                "bookmarks", json, fields -> new Bookmark(fields.of("pearl", PearlId::new), fields.instant("since")));
    }

    public static String readings(List<Reading> readings) {
        return write(
                "readings",
                readings,
                (json, each) -> json.put("pearl", each.pearl().value())
                        .put("last", each.last().toString())
                        .put("times", each.times()));
    }

    /// @param isFirst  whether the file is of the first version: each pearl was opened at least once
    public static List<Reading> readReadings(String json, boolean isFirst) {
        return read(
                "readings",
                json,
                fields -> new Reading(
                        fields.of("pearl", PearlId::new),
                        fields.instant("last"),
                        isFirst
                                ? fields.optionalNumber("times", 1, Integer.MAX_VALUE)
                                        .orElse(1)
                                : fields.number("times", 1, Integer.MAX_VALUE)));
    }

    public static String folders(List<Folder> folders) {
        return write("folders", folders, (json, each) -> {
            json.put("id", each.id().toString()).put("name", each.name().value());
            var pearls = json.putArray("pearls");
            each.pearls().forEach(pearl -> pearls.add(pearl.value()));
        });
    }

    public static List<Folder> readFolders(String json) {
        return read(
                "folders",
                json,
                fields -> new Folder(
                        fields.of("id", FolderId::of),
                        fields.of("name", FolderName::new),
                        fields.texts("pearls", MOST, PearlId::new)));
    }

    public static String notes(List<Note> notes) {
        return write(
                "notes",
                notes,
                (json, each) -> json.put("pearl", each.pearl().value())
                        .put("title", each.title())
                        .put("text", each.text())
                        .put("written", each.written().toString()));
    }

    public static List<Note> readNotes(String json) {
        return read(
                "notes",
                json,
                fields -> new Note(
                        fields.of("pearl", PearlId::new),
                        fields.title("title"),
                        fields.text("text"),
                        fields.instant("written")));
    }

    public static String highlights(List<Highlight> highlights) {
        return write("highlights", highlights, (json, each) -> {
            var anchor = each.anchor();
            json.put("id", each.id().toString())
                    .put("pearl", each.pearl().value())
                    .put("title", each.title())
                    .put("language", anchor.language().code())
                    .put("block", anchor.position().block())
                    .put("item", anchor.position().item())
                    .put("offset", anchor.position().offset())
                    .put("before", anchor.quote().before())
                    .put("words", anchor.quote().words())
                    .put("after", anchor.quote().after())
                    .put("wholeText", anchor.text())
                    .put("isAlone", anchor.isAlone())
                    .put("colour", each.colour().code())
                    .put("note", each.note())
                    .put("changed", each.changed().toString());
        });
    }

    public static List<Highlight> readHighlights(String json) {
        return read(
                "highlights",
                json,
                fields -> new Highlight(
                        fields.of("id", HighlightId::of),
                        readAnchor(fields),
                        fields.title("title"),
                        fields.code("colour", MarkColour.class),
                        fields.text("note"),
                        fields.instant("changed")));
    }

    private static Anchor readAnchor(Fields fields) {
        return new Anchor(
                fields.of("pearl", PearlId::new),
                fields.code("language", Language.class),
                new Anchor.Position(
                        fields.number("block", 0, MOST),
                        fields.number("item", 0, MOST),
                        fields.number("offset", 0, MOST)),
                new Anchor.Quote(fields.text("before"), fields.text("words"), fields.text("after")),
                fields.number("wholeText", Integer.MIN_VALUE, Integer.MAX_VALUE),
                fields.isTrue("isAlone"));
    }

    public static String sessions(List<ListedSession> sessions) {
        return write(
                "sessions",
                sessions,
                (json, each) -> json.put("id", each.id().toString())
                        .put("changed", each.changed().toString()));
    }

    public static List<ListedSession> readSessions(String json) {
        return read(
                "sessions",
                json,
                fields -> new ListedSession(fields.of("id", TrainingId::of), fields.instant("changed")));
    }

    public static String runs(List<ListedRun> runs) {
        return write(
                "runs",
                runs,
                (json, each) -> json.put("id", each.id().toString())
                        .put("session", each.training().toString())
                        .put("isOver", each.isOver()));
    }

    public static List<ListedRun> readRuns(String json) {
        return read(
                "runs",
                json,
                fields -> new ListedRun(
                        fields.of("id", RunId::of), fields.of("session", TrainingId::of), fields.isTrue("isOver")));
    }

    public static String times(List<NeededTime> times) {
        return write(
                "times",
                times,
                (json, each) -> json.put("run", each.run().toString())
                        .put("pearl", each.pearl().value())
                        .put("seconds", each.taken().toSeconds()));
    }

    public static List<NeededTime> readTimes(String json) {
        return read(
                "times",
                json,
                fields -> new NeededTime(
                        fields.of("run", RunId::of),
                        fields.of("pearl", PearlId::new),
                        Duration.ofSeconds(fields.number("seconds", 0, LONGEST))));
    }

    public static String teamRuns(List<ListedTeamRun> runs) {
        return write(
                "teamRuns",
                runs,
                (json, each) -> json.put("id", each.id().toString())
                        .put("changed", each.changed().toString()));
    }

    public static List<ListedTeamRun> readTeamRuns(String json) {
        return read(
                "teamRuns", json, fields -> new ListedTeamRun(fields.of("id", RunId::of), fields.instant("changed")));
    }
}
