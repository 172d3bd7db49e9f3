package fi.helminauha.packaging;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Lays out the files as they are installed under `/usr`. Nothing else is done at installation: menus, icons and file
/// types are
/// taken up by the triggers of the packages that own them, so there is no script of ours that could fail.
final class LinuxTree {
    private static final String ID = "fi.helminauha.Helminauha";
    private static final String NAME = "helminauha";

    /// Where gzip’s file says how hard it was compressed (RFC 1952), and its word for “as hard as can be”.
    private static final int EXTRA_FLAGS = 8;
    private static final byte BEST = 2;

    private LinuxTree() {}

    static Path lay(Build build, AppImage image, Icons icons, LinuxWords words) throws IOException {
        var tree = build.work().resolve("tree");
        var files = build.systemFiles();
        var share = tree.resolve("usr").resolve("share");
        var documents = share.resolve("doc").resolve(NAME);

        Folders.copy(image.folder(), tree.resolve("usr").resolve("lib").resolve(NAME));
        Files.createDirectories(tree.resolve("usr").resolve("bin"));
        Files.createSymbolicLink(
                tree.resolve("usr").resolve("bin").resolve(NAME), Path.of("../lib/helminauha/bin/helminauha"));

        words.fill(files.resolve(ID + ".desktop"), share.resolve("applications").resolve(ID + ".desktop"));
        words.fill(
                files.resolve(ID + ".metainfo.xml"), share.resolve("metainfo").resolve(ID + ".metainfo.xml"));
        words.fill(
                files.resolve(ID + ".mime.xml"),
                share.resolve("mime").resolve("packages").resolve(ID + ".xml"));
        words.fill(files.resolve("copyright"), documents.resolve("copyright"));
        zip(words.filled(files.resolve("changelog")), documents.resolve("changelog.gz"));
        zip(
                words.filled(files.resolve("helminauha.1")),
                share.resolve("man").resolve("man1").resolve("helminauha.1.gz"));

        var theme = share.resolve("icons").resolve("hicolor");
        for (var size : Icons.SIZES) {
            copy(
                    icons.png(size),
                    theme.resolve(size + "x" + size).resolve("apps").resolve(NAME + ".png"));
        }
        copy(
                Path.of("icons", "helminauha.svg"),
                theme.resolve("scalable").resolve("apps").resolve(NAME + ".svg"));
        setPermissions(tree);
        Folders.setTimes(tree, build.time());
        return tree;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    /// Without name and time inside, so that the same build gives the same bytes.
    private static void zip(String text, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        var bytes = new ByteArrayOutputStream();
        try (var zipped = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zipped.write(text.getBytes(StandardCharsets.UTF_8));
        }
        var file = bytes.toByteArray();
        file[EXTRA_FLAGS] = BEST;
        Files.write(to, file);
    }

    /// What everyone may read, and run where it is a program; only its owner may write.
    private static void setPermissions(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (var path : paths.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                var isOpen = Files.isDirectory(path)
                        || Files.getPosixFilePermissions(path).contains(OWNER_EXECUTE);
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(isOpen ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
