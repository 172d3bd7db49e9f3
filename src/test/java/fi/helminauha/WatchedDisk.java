package fi.helminauha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What stands between a program and its disk: `src/test/c/disk.c`, compiled for the test. Only where there are Linux
/// and a C compiler.
record WatchedDisk(Path library) {
    private static final int HEAD = 17;

    static WatchedDisk compile(Path folder) throws IOException, InterruptedException {
        return new WatchedDisk(compile("disk", folder));
    }

    /// Compiles a file of `src/test/c` into something to be loaded before all else.
    static Path compile(String name, Path folder) throws IOException, InterruptedException {
        var library = folder.resolve(name + ".so");
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the disk is watched on Linux");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/gcc")), "gcc compiles what watches the disk");
        var compiler = new ProcessBuilder(
                        "/usr/bin/gcc",
                        "-shared",
                        "-fPIC",
                        "-O1",
                        "-o",
                        library.toString(),
                        "src/test/c/" + name + ".c",
                        "-ldl")
                .inheritIO()
                .start();
        assertEquals(0, compiler.waitFor());
        return library;
    }

    /// A call that changed the disk, or, of the kind `P`, what the program printed.
    /// @param other   the new name, where one was changed
    /// @param offset  bytes; where data was written, or the new length
    record Call(char kind, String path, String other, long offset, byte[] data) {}

    static List<Call> calls(Path log) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(log)).order(ByteOrder.nativeOrder());
        var calls = new ArrayList<Call>();
        while (bytes.remaining() >= HEAD) {
            var kind = (char) bytes.get();
            var path = new byte[bytes.getShort()];
            var other = new byte[bytes.getShort()];
            var offset = bytes.getLong();
            var data = new byte[bytes.getInt()];
            bytes.get(path).get(other).get(data);
            calls.add(new Call(
                    kind,
                    new String(path, StandardCharsets.UTF_8),
                    new String(other, StandardCharsets.UTF_8),
                    offset,
                    data));
        }
        return calls;
    }
}
