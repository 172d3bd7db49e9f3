package fi.helminauha.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Takes jars apart and puts them together.
final class Jars {
    private Jars() {}

    /// Unpacks the entries that are wanted.
    static void unpack(Path jar, Path folder, Predicate<String> isWanted) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream()
                    .filter(each -> !each.isDirectory() && isWanted.test(each.getName()))
                    .toList()) {
                var target = folder.resolve(entry.getName()).normalize();
                Files.createDirectories(target.getParent());
                try (var in = file.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    /// Writes a jar of the entries that are wanted, all of one time. It is compressed, since its classes come from the
    /// start-up cache: stored, the libraries take 16 MB more on the disk.
    static void repack(Path jar, Path smaller, Instant time, Predicate<String> isWanted) throws IOException {
        try (var file = new JarFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(smaller))) {
            // The manifest stands first: the JDK looks there.
            for (var entry : file.stream()
                    .filter(each -> !each.isDirectory() && isWanted.test(each.getName()))
                    .toList()) {
                try (var in = file.getInputStream(entry)) {
                    compress(out, entry.getName(), in.readAllBytes(), time);
                }
            }
        }
    }

    /// Writes a jar of a folder of classes, not compressed: what is in it is read at the start.
    static void pack(Path folder, Path jar, Instant time) throws IOException {
        try (OutputStream to = Files.newOutputStream(jar);
                var out = new ZipOutputStream(to);
                var paths = Files.walk(folder)) {
            add(out, JarFile.MANIFEST_NAME, "Manifest-Version: 1.0\r\n\r\n".getBytes(), time);
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.equals(JarFile.MANIFEST_NAME)) {
                    add(out, name, Files.readAllBytes(path), time);
                }
            }
        }
    }

    private static void compress(ZipOutputStream out, String name, byte[] bytes, Instant time) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(time.toEpochMilli());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static void add(ZipOutputStream out, String name, byte[] bytes, Instant time) throws IOException {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setTime(time.toEpochMilli());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
