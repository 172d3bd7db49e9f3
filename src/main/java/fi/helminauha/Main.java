package fi.helminauha;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// The program’s beginning. It is not the JavaFX application itself, because the Java launcher refuses such a class
/// on the class path.
public final class Main {
    private static final Path TOUR_FOLDER = Path.of("target", "tour");

    /// Held, since the JDK forgets the level of a logger that nobody holds.
    private static final List<Logger> QUIET = List.of(
            Logger.getLogger("javafx"),
            Logger.getLogger("org.apache.lucene.internal.vectorization"),
            Logger.getLogger("org.apache.lucene.util.HotspotVMOptions"));

    private Main() {}

    public static void main(String... arguments) throws IOException {
        quietenLibraries();
        System.exit(run(arguments, System.out));
    }

    /// @return the exit status
    private static int run(String[] arguments, PrintStream out) throws IOException {
        var display = Display.of(properties(), System.getenv());
        var isTourWanted = arguments.length > 0 && arguments[0].equals("--tour");
        if (display != Display.SHOWN || isTourWanted) {
            out.println(
                    switch (display) {
                        case SHOWN -> "Rendering the tour.";
                        case NONE ->
                            "There is no display here, so no window can be shown. Rendering the tour of the program instead.";
                        case NO_GTK ->
                            "There is a display, but the library GTK 3 is missing: install it (on Debian: apt-get install"
                                    + " libgtk-3-0) to see the window. Rendering the tour of the program instead.";
                    });
            return Tour.render(arguments.length > 1 ? Path.of(arguments[1]) : TOUR_FOLDER, out);
        }
        return show(arguments);
    }

    private static int show(String[] arguments) throws IOException {
        if (Display.isDrawnInSoftware(properties())) {
            System.setProperty(Display.PIPELINE, "sw");
            // A texture of 8 MB for what a processor draws as fast anew.
            System.setProperty(Display.NO_SHAPE_CACHE, "true");
        }
        var places = Places.of(properties(), System.getenv());
        return switch (SingleInstance.claim(places.user().data(), fileIn(arguments))) {
            case SingleInstance.Claim.Other() -> 0;
            case SingleInstance.Claim.Unowned() -> launch(places, arguments);
            case SingleInstance.Claim.Owner(var instance) -> {
                try (instance) {
                    instance.onRequest(App::bringToFront);
                    yield launch(places, arguments);
                }
            }
        };
    }

    private static int launch(Places places, String[] arguments) {
        var wiring = new Wiring(places, Locale.getDefault());
        fileIn(arguments).ifPresent(wiring::open);
        App.prepare(wiring, Rehearsal.asked(arguments, System.out));
        Application.launch(App.class, arguments);
        return App.status();
    }

    /// The session that the system hands over when its file is opened by a double click.
    static Optional<Path> fileIn(String... arguments) {
        try {
            return arguments.length == 0 || arguments[0].isBlank() || arguments[0].startsWith("-")
                    ? Optional.empty()
                    : Optional.of(Path.of(arguments[0]).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// JavaFX warns of the class path and Lucene of JDK modules that it could use: neither is news to who starts the
    /// program.
    private static void quietenLibraries() {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    static Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }
}
