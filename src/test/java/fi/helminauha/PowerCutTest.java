package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.helminauha.WatchedDisk.Call;
import fi.helminauha.store.OpenedLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cuts the power after any call that wrote. What had been synced is on the disk then; of the rest nothing is, or
/// everything, or any part of it.
@Tag("badday")
class PowerCutTest {
    private static final int CHANGES = 150;
    /// A cut at every so many calls.
    private static final int STEP = 3;
    private static final int SECTOR = 512;

    @TempDir
    private Path folder;

    private final Random random = new Random(4);
    /// What is on the disk for certain, by name.
    private final Map<String, byte[]> synced = new HashMap<>();
    /// What was written since and is perhaps on it.
    private final Map<String, List<Call>> pending = new HashMap<>();
    private Written acknowledged = new Written();
    private Written begun = new Written();
    private final List<String> losses = new ArrayList<>();
    private int disks;

    private enum Luck {
        NOTHING,
        EVERYTHING,
        SOME_CALLS,
        SOME_SECTORS
    }

    @Test
    void noChangeThatWasSaidToBeKeptIsLost() throws IOException, InterruptedException {
        var home = Files.createDirectory(folder.resolve("home"));
        var log = folder.resolve("log");
        var disk = WatchedDisk.compile(folder);
        var environment =
                Map.of("LD_PRELOAD", disk.library().toString(), "DISK_FOLDER", home + "/", "DISK_LOG", log.toString());
        try (var program = ChildJvm.start(
                folder, environment, Map.of(), WritingProgram.class, home.toString(), "77", CHANGES + "")) {
            assertEquals("end", program.lines().getLast());
        }

        var calls = WatchedDisk.calls(log);
        for (var i = 0; i < calls.size(); i++) {
            follow(calls.get(i));
            if (i % STEP == 0 || calls.get(i).kind() == 'P') {
                for (var luck : Luck.values()) {
                    cut(i, luck);
                }
            }
        }

        System.out.printf("power cuts: %d calls, %d disks tried, %d failed%n", calls.size(), disks, losses.size());
        assertTrue(disks > 1000, () -> disks + " disks");
        assertEquals(List.of(), losses);
    }

    private void follow(Call call) {
        var path = call.path();
        if (call.kind() == 'S' && Files.isDirectory(Path.of(path))) {
            // A name is taken to be on the disk as soon as it is given.
            return;
        }
        switch (call.kind()) {
            case 'W', 'T' ->
                pending.computeIfAbsent(path, _ -> new ArrayList<>()).add(call);
            case 'C' -> synced.putIfAbsent(path, new byte[0]);
            case 'S' -> synced.put(path, content(path, Luck.EVERYTHING));
            case 'U' -> synced.remove(path);
            case 'R' -> {
                synced.put(call.other(), synced.getOrDefault(path, new byte[0]));
                synced.remove(path);
                var moved = pending.remove(path);
                pending.remove(call.other());
                if (moved != null) {
                    pending.put(call.other(), moved);
                }
            }
            default -> new String(call.data(), StandardCharsets.UTF_8).lines().forEach(this::hear);
        }
        if (call.kind() == 'S' || call.kind() == 'U') {
            pending.remove(path);
        }
    }

    private void hear(String line) {
        if (line.startsWith("begin ")) {
            begun = acknowledged.after(line.substring("begin ".length()));
        } else if (line.startsWith("kept ")) {
            acknowledged = begun;
        } else if (line.startsWith("unkept ")) {
            losses.add(line);
        }
    }

    private byte[] content(String path, Luck luck) {
        var content = synced.getOrDefault(path, new byte[0]);
        for (var call : pending.getOrDefault(path, List.of())) {
            var isLost = luck == Luck.NOTHING || luck.compareTo(Luck.EVERYTHING) > 0 && random.nextBoolean();
            if (isLost) {
                continue;
            }
            if (call.kind() == 'T') {
                content = Arrays.copyOf(content, (int) call.offset());
            } else {
                content = with(content, call, luck);
            }
        }
        return content;
    }

    private byte[] with(byte[] content, Call call, Luck luck) {
        var end = (int) call.offset() + call.data().length;
        var changed = Arrays.copyOf(content, Math.max(content.length, end));
        for (var from = 0; from < call.data().length; from += SECTOR) {
            if (luck != Luck.SOME_SECTORS || random.nextBoolean()) {
                var length = Math.min(SECTOR, call.data().length - from);
                System.arraycopy(call.data(), from, changed, (int) call.offset() + from, length);
            }
        }
        return changed;
    }

    private void cut(int after, Luck luck) throws IOException {
        var image = Files.createDirectory(folder.resolve("image"));
        var paths = new HashSet<>(synced.keySet());
        paths.addAll(pending.keySet());
        for (var path : paths) {
            // SQLite’s index of the journal does not outlive a computer’s stop.
            if (!path.endsWith("-shm")) {
                var place = image.resolve(
                        folder.resolve("home").relativize(Path.of(path)).toString());
                Files.createDirectories(place.getParent());
                Files.write(place, content(path, luck));
            }
        }
        disks++;
        var opened = OpenedLibrary.at(image.resolve("library.db"), Clock.systemUTC());
        try (var library = opened.store()) {
            var read = WrittenReader.read(library, image);
            var isKept =
                    opened instanceof OpenedLibrary.Kept && library.unread().all() == 0;
            if (!isKept || !read.equals(acknowledged) && !read.equals(begun)) {
                losses.add(
                        "after call " + after + ", " + luck + ": " + opened + " has " + read + ", not " + acknowledged);
            }
        }
        try (var files = Files.walk(image)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
