package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Sums by which one can see that files came whole.
final class Checksums {
    private Checksums() {}

    /// Writes SHA256SUMS beside the installers, as `sha256sum -c` reads it.
    static void write(Path folder) throws IOException {
        var lines = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                lines.append(sha256(file))
                        .append("  ")
                        .append(file.getFileName())
                        .append('\n');
            }
        }
        Files.writeString(folder.resolve("SHA256SUMS"), lines);
    }

    /// In hexadecimal digits.
    static String sha256(Path file) throws IOException {
        return HexFormat.of().formatHex(digest("SHA-256", Files.readAllBytes(file)));
    }

    /// Writes the list by which `dpkg --verify` finds damaged files.
    /// @param tree  the files as they are installed; its folder DEBIAN is left out
    static void writeMd5(Path tree, Path list) throws IOException {
        var lines = new StringBuilder();
        try (var files = Files.walk(tree)) {
            for (var file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                if (!file.startsWith(tree.resolve("DEBIAN"))) {
                    lines.append(HexFormat.of().formatHex(digest("MD5", Files.readAllBytes(file))))
                            .append("  ")
                            .append(tree.relativize(file))
                            .append('\n');
                }
            }
        }
        Files.writeString(list, lines);
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
