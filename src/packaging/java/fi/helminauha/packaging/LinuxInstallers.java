package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The packages of Linux: one tree of files as it is installed, wrapped in three ways.
final class LinuxInstallers {
    /// A kind that asks for less compression and less time: for a test.
    private static final String FAST = "fast";

    private LinuxInstallers() {}

    /// @param kinds  which packages are wanted; all if empty
    static void make(Build build, AppImage image, Icons icons, List<String> kinds) throws IOException {
        var words = LinuxWords.of(build, image);
        var tree = LinuxTree.lay(build, image, icons, words);
        if (isWanted(kinds, "deb", "dpkg-deb")) {
            debian(build, tree, words, kinds);
        }
        if (isWanted(kinds, "rpm", "rpmbuild")) {
            rpm(build, tree, words);
        }
        if (isWanted(kinds, "tar", "tar")) {
            archive(build, image, words);
        }
    }

    private static boolean isWanted(List<String> kinds, String kind, String program) {
        if (!kinds.isEmpty() && !kinds.contains(kind)) {
            return false;
        }
        if (!Command.isHere(program)) {
            System.out.println("The program " + program + " is not installed here: no ." + kind + " is made.");
            return false;
        }
        return true;
    }

    private static void debian(Build build, Path tree, LinuxWords words, List<String> kinds) throws IOException {
        var debian = build.work().resolve("debian");
        Folders.copy(tree, debian);
        words.fill(
                build.systemFiles().resolve("control"), debian.resolve("DEBIAN").resolve("control"));
        var overrides =
                debian.resolve("usr").resolve("share").resolve("lintian").resolve("overrides");
        words.fill(build.systemFiles().resolve("lintian-overrides"), overrides.resolve("helminauha"));
        Checksums.writeMd5(debian, debian.resolve("DEBIAN").resolve("md5sums"));
        Folders.setTimes(debian, build.time());
        Command.run(
                "dpkg-deb",
                "--root-owner-group",
                "-Zxz",
                kinds.contains(FAST) ? "-z0" : "-z9",
                "--build",
                debian.toString(),
                build.installers()
                        .resolve("helminauha_" + build.version() + "_" + words.architecture() + ".deb")
                        .toString());
    }

    private static void rpm(Build build, Path tree, LinuxWords words) throws IOException {
        var top = build.work().resolve("rpm").toAbsolutePath();
        var spec = top.resolve("helminauha.spec");
        words.with("@TREE@", tree.toAbsolutePath().toString())
                .fill(build.systemFiles().resolve("helminauha.spec"), spec);
        Command.run(
                "rpmbuild",
                "-bb",
                "--define",
                "_topdir " + top,
                "--define",
                "_rpmdir " + build.installers().toAbsolutePath(),
                "--define",
                "_build_name_fmt %%{NAME}-%%{VERSION}.%%{ARCH}.rpm",
                "--define",
                "_buildhost localhost",
                "--define",
                "_source_payload w0.gzdio",
                spec.toString());
    }

    private static void archive(Build build, AppImage image, LinuxWords words) {
        var hasZstd = Command.isHere("zstd");
        var name =
                "helminauha-" + build.version() + "-linux-" + words.architecture() + (hasZstd ? ".tar.zst" : ".tar.gz");
        Command.run(
                "tar",
                "--create",
                "--owner=0",
                "--group=0",
                "--numeric-owner",
                "--sort=name",
                "--use-compress-program",
                hasZstd ? "zstd -19 --threads=0 --quiet" : "gzip -9",
                "--file",
                build.installers().resolve(name).toString(),
                "--directory",
                image.folder().getParent().toString(),
                image.folder().getFileName().toString());
    }
}
