package fi.helminauha;

import fi.helminauha.app.Wiring;
import fi.helminauha.start.AppPaths;
import fi.helminauha.start.Display;
import fi.helminauha.start.NotHere;
import fi.helminauha.start.OpenRequest;
import fi.helminauha.start.Options;
import fi.helminauha.start.SingleInstance;
import fi.helminauha.start.SystemProperties;
import fi.helminauha.tour.InstalledTour;
import fi.helminauha.tour.Tour;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// The program’s beginning. It is not the JavaFX application itself, because the Java launcher refuses such a class
/// on the class path.
public final class Main {
    private static final Path TOUR_FOLDER = Path.of("target", "tour");

    /// Held, since the JDK forgets the level of a logger that nobody holds.
    private static @Nullable Logger quiet;

    private Main() {}

    public static void main(String... arguments) throws IOException {
        quietenJavaFx();
        System.exit(run(arguments, System.out));
    }

    /// Kept apart, so that a start without options does not load what reads them.
    private static OptionalInt reply(String[] arguments, PrintStream out) {
        var reply = Options.reply(arguments, Locale.getDefault());
        reply.ifPresent(said -> (said.status() == 0 ? out : System.err).println(said.words()));
        return reply.map(said -> OptionalInt.of(said.status())).orElseGet(OptionalInt::empty);
    }

    /// @return the exit status
    private static int run(String[] arguments, PrintStream out) throws IOException {
        if (arguments.length > 0) {
            var status = reply(arguments, out);
            if (status.isPresent()) {
                return status.getAsInt();
            }
        }
        var display = Display.of(SystemProperties.all(), System.getenv());
        var isTourWanted = arguments.length > 0 && arguments[0].equals("--tour");
        if (display == Display.SHOWN && !isTourWanted) {
            return show(arguments, out);
        }
        return tour(display, arguments.length > 1 ? Path.of(arguments[1]) : TOUR_FOLDER, out);
    }

    private static int tour(Display display, Path folder, PrintStream out) throws IOException {
        out.println(
                switch (display) {
                    case SHOWN -> "Rendering the tour.";
                    case NONE ->
                        "There is no display here, so no window can be shown. Rendering the tour of the program instead.";
                    case NO_GTK ->
                        "There is a display, but the library GTK 3 is missing: install it (on Debian: apt-get install"
                                + " libgtk-3-0) to see the window. Rendering the tour of the program instead.";
                });
        return Tour.render(folder, out);
    }

    private static int show(String[] arguments, PrintStream out) throws IOException {
        if (Display.isDrawnInSoftware(SystemProperties.all())) {
            System.setProperty(Display.PIPELINE, "sw");
            // A texture of 8 MB for what a processor draws as fast anew.
            System.setProperty(Display.NO_SHAPE_CACHE, "true");
        }
        // Asked, and by that loaded, while the collection is read and the window’s content is built.
        var isLibraryHere = CompletableFuture.supplyAsync(
                () -> Display.isLibraryHere(SystemProperties.all()),
                Thread.ofPlatform().daemon().name("display")::start);
        var places = AppPaths.of(SystemProperties.all(), System.getenv());
        var display = Display.name(SystemProperties.all(), System.getenv());
        var wanted = new OpenRequest(filesIn(arguments));
        var claim = SingleInstance.claim(places.user().data(), wanted, display, SingleInstance.PATIENCE);
        // Not by a switch over the types, which the JDK would make anew at each start.
        if (claim instanceof SingleInstance.Claim.Owner owner) {
            try (var instance = owner.instance()) {
                return launch(places, Optional.of(instance), isLibraryHere, arguments, out);
            }
        } else if (claim instanceof SingleInstance.Claim.Unowned) {
            return launch(places, Optional.empty(), isLibraryHere, arguments, out);
        }
        return claim instanceof SingleInstance.Claim.Other other
                ? NotHere.afterOther(places, wanted, other.display(), display)
                : NotHere.afterSilence(places, wanted);
    }

    private static int launch(
            AppPaths places,
            Optional<SingleInstance> instance,
            CompletableFuture<Boolean> isLibraryHere,
            String[] arguments,
            PrintStream out)
            throws IOException {
        var wiring = new Wiring(places, Locale.getDefault());
        if (!isLibraryHere.join()) {
            return tour(Display.NO_GTK, TOUR_FOLDER, out);
        }
        filesIn(arguments).forEach(wiring::open);
        App.prepare(wiring, InstalledTour.asked(arguments, out), instance);
        Application.launch(App.class, arguments);
        return App.status();
    }

    /// The files that the system hands over when they are opened from a folder's window.
    static List<Path> filesIn(String... arguments) {
        if (arguments.length > 0 && arguments[0].startsWith("-")) {
            return List.of();
        }
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            try {
                if (!argument.isBlank()) {
                    files.add(Path.of(argument).toAbsolutePath());
                }
            } catch (InvalidPathException e) {
                // A name that no file can have here.
            }
        }
        return files;
    }

    /// JavaFX warns where it comes from the class path, which is no news to who starts the program from its sources.
    /// The installed program has JavaFX in its runtime, and need not load the JDK’s logging at its start.
    private static void quietenJavaFx() {
        if (ModuleLayer.boot().findModule("javafx.graphics").isEmpty()) {
            quiet = Logger.getLogger("javafx");
            quiet.setLevel(Level.SEVERE);
        }
    }
}
