package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Makes what users install, for the system it runs on: first the program’s folder, with its own Java and a start-up
/// cache, then
/// the installers around it. Started by the Maven profile `installer` with the program’s class path.
public final class Installers {
    private Installers() {}

    /// @param arguments  version; the project’s time stamp; then optionally the kinds wanted, as `deb`, `none`, or `deb
    /// fast`
    public static void main(String... arguments) throws IOException {
        var allowed = Lack.of(System.getProperty("installer.allow", ""));
        var build = new Build(arguments[0], Instant.parse(arguments[1]), Platform.here(), allowed);
        var kinds = List.of(arguments).subList(2, arguments.length);
        if (Files.notExists(build.dictionary())) {
            build.mind(Lack.NO_DICTIONARY);
        }
        if (!TrainingDisplay.isHere(build.platform())) {
            build.mind(Lack.NO_WINDOW);
        }
        Folders.clear(build.work());
        Folders.clear(build.installers());

        var icons = Icons.draw(Path.of("icons", "helminauha.svg"), build.work().resolve("icons"));
        var classPath = ClassPath.ofThisRun();
        var runtime = RuntimeImage.link(build, classPath);
        var input = ProgramInput.gather(build, classPath);
        var image = AppImage.make(build, runtime, input, icons);
        if (build.platform() == Platform.LINUX) {
            LinuxLauncher.replace(build, image);
        }
        Folders.setTimes(image.folder(), build.time());
        StartCache.train(build, image);
        if (build.platform() == Platform.LINUX) {
            LinuxLauncher.seal(image);
            Folders.setTimes(image.folder(), build.time());
        }

        if (build.platform() == Platform.MACOS) {
            // The cache and the option for it have come after jpackage has signed: the system would call it damaged.
            Command.run(
                    "codesign",
                    "--force",
                    "--deep",
                    "--sign",
                    "-",
                    image.folder().toString());
        }
        switch (build.platform()) {
            case LINUX -> LinuxInstallers.make(build, image, icons, kinds);
            case WINDOWS -> AppImage.wrap(build, image, icons, List.of("msi", "exe"), kinds);
            case MACOS -> AppImage.wrap(build, image, icons, List.of("dmg", "pkg"), kinds);
        }
        Checksums.write(build.installers());
        try (var made = Files.list(build.installers())) {
            made.sorted().forEach(file -> System.out.printf("  %s  %.1f MB%n", file, Folders.size(file) / 1e6));
        }
        System.out.printf("  the program’s folder: %s  %.1f MB%n", image.folder(), Folders.size(image.folder()) / 1e6);
    }
}
