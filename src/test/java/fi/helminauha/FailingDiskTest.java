package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fi.helminauha.store.KeptLibrary;
import fi.helminauha.store.NotKeptReason;
import fi.helminauha.store.OpenedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lets the Nth call fail that writes, for N through a whole run. The program never ends by it, never says “kept” of
/// what is not, and goes on where only one call failed.
@Tag("badday")
class FailingDiskTest {
    private static final int CHANGES = 40;
    private static final int POINTS = 60;

    @TempDir
    private Path folder;

    private WatchedDisk disk = new WatchedDisk(Path.of(""));
    private int tried;

    @BeforeEach
    void compile() throws IOException, InterruptedException {
        disk = WatchedDisk.compile(folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no room from then on, 28, 1",
        "no room once, 28, 0",
        "an error once, 5, 0",
        "read only from then on, 30, 1"
    })
    void whatFailsIsNeverSaidToBeKept(String what, int error, int isLasting) throws IOException {
        var failures = new ArrayList<String>();
        var calls = run(-1, error, isLasting, failures);
        for (var i = 0; i < POINTS; i++) {
            run(1 + i * (calls - 1) / POINTS, error, isLasting, failures);
        }

        System.out.printf("failing disk, %s: %d of %d calls tried, %d failed%n", what, tried, calls, failures.size());
        assertEquals(List.of(), failures);
    }

    @Test
    void aDiskThatCannotLockIsToldFromOneThatABusyProgramHolds() throws IOException, InterruptedException {
        var locks = WatchedDisk.compile("nolocks", folder);

        try (var program = ChildJvm.start(
                folder,
                Map.of("LD_PRELOAD", locks.toString()),
                Map.of(),
                OpeningProgram.class,
                folder.resolve("home/library.db").toString())) {
            assertEquals(NotKeptReason.NO_LOCKS.name(), program.line());
        }
    }

    /// Says why the library is not kept.
    static final class OpeningProgram {
        private OpeningProgram() {}

        public static void main(String... arguments) {
            var opened = OpenedLibrary.at(Path.of(arguments[0]), Clock.systemUTC());
            System.out.println(opened instanceof OpenedLibrary.NotKept notKept ? notKept.reason() : "kept");
            opened.store().close();
        }
    }

    /// @return how many calls wrote
    private int run(int at, int error, int isLasting, List<String> failures) throws IOException {
        var home = Files.createDirectories(folder.resolve("run-" + error + isLasting + at));
        var count = folder.resolve("count");
        var before = fill(home);
        var environment = new HashMap<String, String>(Map.of(
                "LD_PRELOAD", disk.library().toString(),
                "DISK_FOLDER", home + "/",
                "DISK_COUNT", count.toString(),
                "DISK_FAIL_AT", Integer.toString(at),
                "DISK_FAIL_ON", Integer.toString(isLasting),
                "DISK_ERROR", Integer.toString(error)));
        List<String> lines;
        try (var program = ChildJvm.start(
                folder, environment, Map.of(), WritingProgram.class, home.toString(), "3", CHANGES + "")) {
            lines = program.lines();
        }
        tried++;
        if (lines.isEmpty() || !lines.getLast().equals("end")) {
            failures.add("call " + at + ": the program ended: " + lines);
        }
        check(at, home, before, lines, failures);
        return Integer.parseInt(Files.readString(count).strip());
    }

    private static Written fill(Path home) {
        var changes = List.of(
                "mark pearl-1",
                "folder 1 pearl-2 pearl-3",
                "session 1 77",
                "settings 120",
                "search 7",
                "highlight 1 77",
                "team 1 77",
                "share 5",
                "backup pearl-1");
        var written = new Written();
        try (var library = new KeptLibrary(home.resolve("library.db"), Clock.systemUTC(), _ -> {}, _ -> {})) {
            ChangeMaker.forgetBackups();
            for (var change : changes) {
                ChangeMaker.make(change, library, home);
                written = written.after(change);
            }
        }
        return written;
    }

    /// Of each thing there must be what was said to be kept last, or what was begun after that.
    private static void check(int at, Path home, Written before, List<String> lines, List<String> failures) {
        var possible = new HashMap<String, List<String>>();
        before.things().forEach((name, value) -> possible.put(name, new ArrayList<>(List.of(value))));
        var written = before;
        for (var line : lines) {
            if (line.equals("end") || line.startsWith("begin ")) {
                continue;
            }
            var after = written.after(line.substring(line.indexOf(' ') + 1));
            var names = new ArrayList<>(written.things().keySet());
            names.addAll(after.things().keySet());
            for (var name : names) {
                var now = after.things().getOrDefault(name, "none");
                if (!now.equals(written.things().getOrDefault(name, "none"))) {
                    var values = possible.computeIfAbsent(name, _ -> new ArrayList<>(List.of("none")));
                    if (line.startsWith("kept ")) {
                        values.clear();
                    }
                    values.add(now);
                }
            }
            // A backup that was not said to be there is not restored either.
            written = line.startsWith("unkept backup ") ? written : after;
        }
        var opened = OpenedLibrary.at(home.resolve("library.db"), Clock.systemUTC());
        try (var library =
                assertInstanceOf(OpenedLibrary.Kept.class, opened, "call " + at).store()) {
            var read = WrittenReader.read(library, home).things();
            possible.forEach((name, values) -> {
                if (!values.contains(read.getOrDefault(name, "none"))) {
                    failures.add("call " + at + ": " + name + " is " + read.get(name) + ", not of " + values);
                }
            });
        }
    }
}
