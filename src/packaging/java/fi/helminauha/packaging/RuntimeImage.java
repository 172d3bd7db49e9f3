package fi.helminauha.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The program’s own Java: the modules of the JDK and of JavaFX that it needs, and no others.
final class RuntimeImage {
    /// JDK modules that the code names (as jdeps says), `jdk.localedata` for Finnish and Swedish dates and numbers, and
    /// `jdk.unsupported`, without which PDFBox complains that it cannot let go of a file.
    private static final List<String> MODULES =
            List.of("java.base", "java.desktop", "java.sql", "javafx.controls", "jdk.localedata", "jdk.unsupported");
    /// Found by reflection or optional: the program was seen to run without.
    private static final List<String> UNNEEDED = List.of("jdk.incubator.vector");
    /// Parts of the JDK’s `java.desktop` for Swing, sound and printing windows of its own; with them the image would
    /// need more
    /// of the system’s libraries.
    private static final List<String> UNUSED_FILES =
            List.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so");

    /// What the program hardly reads is compressed in the image, the rest is not: an installed program grows by that,
    /// an
    /// installer shrinks, since it compresses better than jlink does.
    private static final String COMPRESSION = "--compress=zip-6:filter=/java.desktop/**,/java.xml/**";

    /// How every program and library of Linux begins.
    private static final byte[] ELF = {0x7f, 'E', 'L', 'F'};

    private RuntimeImage() {}

    /// @return the image’s folder
    static Path link(Build build, ClassPath classPath) throws IOException {
        var modules = Files.createDirectories(build.work().resolve("modules"));
        for (var jar : classPath.javafx()) {
            convert(build, jar, modules);
        }
        checkModules(classPath, modules);
        var image = build.work().resolve("runtime");
        Command.tool(
                "jlink",
                List.of(
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        String.join(",", MODULES),
                        "--output",
                        image.toString(),
                        "--include-locales=fi,sv,en",
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        COMPRESSION,
                        "--vm=server"));
        for (var file : UNUSED_FILES) {
            Files.deleteIfExists(image.resolve("lib").resolve(file));
        }
        Files.deleteIfExists(image.resolve("bin").resolve("keytool"));
        if (build.platform() == Platform.LINUX) {
            strip(image);
        }
        return image;
    }

    /// Takes the symbols out of programs and libraries, which only a debugger reads.
    private static void strip(Path image) throws IOException {
        if (!Command.isHere("strip")) {
            System.out.println("There is no strip here (Debian’s package binutils): the libraries keep their symbols.");
            return;
        }
        try (var files = Files.walk(image)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(RuntimeImage::isBinary)
                    .toList()) {
                Command.run("strip", "--strip-unneeded", file.toString());
            }
        }
    }

    private static boolean isBinary(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(ELF.length), ELF);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }

    /// Makes a jmod of a jar: then jlink puts the native libraries into the image’s `lib`, where JavaFX finds them
    /// without
    /// unpacking them into the user’s home.
    private static void convert(Build build, Path jar, Path modules) throws IOException {
        var name = ClassPath.name(jar).replaceFirst("-[0-9].*", "").replace('-', '.');
        var classes = build.work().resolve(name).resolve("classes");
        var libraries = Files.createDirectories(build.work().resolve(name).resolve("libraries"));
        Jars.unpack(jar, libraries, build.platform()::isNativeLibrary);
        Jars.unpack(jar, classes, file -> !build.platform().isNativeLibrary(file) && !file.endsWith("javafx-swt.jar"));
        Command.tool(
                "jmod",
                List.of(
                        "create",
                        "--class-path",
                        classes.toString(),
                        "--libs",
                        libraries.toString(),
                        modules.resolve(name + ".jmod").toString()));
    }

    /// Asks jdeps whether the program has come to need another module.
    private static void checkModules(ClassPath classPath, Path modules) {
        var words = new ArrayList<>(List.of(
                "--multi-release",
                "base",
                "--ignore-missing-deps",
                "--print-module-deps",
                "--module-path",
                joined(classPath.javafx()),
                "--class-path",
                joined(classPath.libraries()),
                classPath.classes().toString()));
        classPath.libraries().forEach(jar -> words.add(jar.toString()));
        var last = Command.tool("jdeps", words).lines().toList().getLast();
        for (var module : last.split(",")) {
            if (!MODULES.contains(module) && !UNNEEDED.contains(module)) {
                throw new IllegalStateException("The program needs the module " + module + ": add it in RuntimeImage.");
            }
        }
    }

    private static String joined(List<Path> paths) {
        return String.join(
                java.io.File.pathSeparator, paths.stream().map(Path::toString).toList());
    }
}
