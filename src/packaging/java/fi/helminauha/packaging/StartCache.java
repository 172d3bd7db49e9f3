package fi.helminauha.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The start-up cache (JEP 483, 514, 515): the program is started once by its own launcher, up to its window with the
/// list, and Java keeps what it loaded, linked and measured. Java puts all of the cache into memory at each start, some
/// six microseconds a class, so what comes later is left out. Java ignores a cache that does not fit without a word, so
/// the build asks for proof that it is used.
final class StartCache {
    /// Its name, beside the jars.
    static final String FILE = "helminauha.aot";
    /// Of the classes that a start loads, at least this share must come from the cache.
    private static final double LEAST_SHARE = 0.95;

    private StartCache() {}

    static void train(Build build, AppImage image) throws IOException {
        var cache = image.app().resolve(FILE).toAbsolutePath();
        try (var display = TrainingDisplay.open(build.platform())) {
            var traced = rehearse(build, image, display, LambdaForms.TRACE);
            LambdaForms.of(traced).addTo(image.classList());
            rehearse(build, image, display, "-XX:AOTCacheOutput=" + cache);
            Files.deleteIfExists(image.classList());
            image.addJavaOption(build, "-XX:AOTCache=$APPDIR/" + FILE);
            Folders.setTimes(image.folder(), build.time());
            check(build, image, display);
        }
    }

    /// Fails where the cache is refused, or where too much is read from jars or made anew in spite of it.
    private static void check(Build build, AppImage image, TrainingDisplay display) throws IOException {
        var log = build.work().resolve("classes.log").toAbsolutePath();
        var traced =
                rehearse(build, image, display, LambdaForms.TRACE + " -XX:AOTMode=on -Xlog:class+load:file=" + log);
        var forms = LambdaForms.of(traced);
        long cached = 0;
        long all = 0;
        for (var line : Files.readAllLines(log)) {
            if (line.contains(" source: ") && !line.contains("Lambda") && !line.contains("LambdaForm")) {
                all++;
                cached += line.contains("shared objects file") ? 1 : 0;
            }
        }
        System.out.printf(
                "The start-up cache gives %d of %d classes, %d of %d lambda forms, and weighs %.1f MB.%n",
                cached,
                all,
                forms.found(),
                forms.all(),
                Folders.size(image.app().resolve(FILE)) / 1e6);
        if (cached < all * LEAST_SHARE || forms.found() < forms.all() * LEAST_SHARE) {
            throw new IllegalStateException("The start-up cache is hardly used: see " + log);
        }
    }

    /// Runs the start in the real window, or the tour where there is no display, with a user’s folder of its own.
    /// @return what it printed
    private static String rehearse(Build build, AppImage image, TrainingDisplay display, String javaOptions)
            throws IOException {
        var user = build.work().resolve("user").toAbsolutePath();
        Folders.clear(user);
        var environment = new HashMap<>(display.environment());
        for (var variable : List.of("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")) {
            environment.put(variable, user.toString());
        }
        // This variable’s options stand after the launcher’s own, which turn the log off.
        environment.put("_JAVA_OPTIONS", javaOptions + " -Duser.home=" + user);
        var pictures = build.work().resolve("rehearsal").toAbsolutePath();
        var words = new ArrayList<String>();
        words.add(image.launcher().toAbsolutePath().toString());
        words.addAll(display.isShown() ? List.of("--rehearse-start") : List.of("--tour", pictures.toString()));
        return Command.run(Map.copyOf(environment), words);
    }
}
