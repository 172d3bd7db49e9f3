package fi.helminauha.start;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The options that are answered by words alone, before anything is opened or shown.
public final class Options {
    private static final String TOUR = "--tour";
    /// With these the program starts; the last two are the installers’ own, and not told of.
    private static final List<String> STARTING = List.of(TOUR, "--rehearse", "--rehearse-start");
    private static final List<String> HELP = List.of("--help", "-h", "-?", "/?");
    private static final List<String> VERSION = List.of("--version", "-V");
    /// What macOS gives a program that is started from the Finder.
    private static final String PROCESS_NUMBER = "-psn_";

    private Options() {}

    /// @param status  with what the program ends: 0, or 2 where it was not understood
    public record Reply(String words, int status) {}

    /// @param system  the system’s locale, in whose language it is answered, else in Finnish
    /// @return absent where the program is to start
    public static Optional<Reply> reply(String[] arguments, Locale system) {
        for (var argument : arguments) {
            if (STARTING.contains(argument)) {
                return Optional.empty();
            } else if (HELP.contains(argument)) {
                return Optional.of(new Reply(messages(system).text("command.help"), 0));
            } else if (VERSION.contains(argument)) {
                return Optional.of(new Reply("Helminauha " + Version.PROGRAM, 0));
            } else if (argument.startsWith("-") && !argument.startsWith(PROCESS_NUMBER)) {
                return Optional.of(new Reply(messages(system).text("command.unknown", argument), 2));
            }
        }
        return Optional.empty();
    }

    private static Messages messages(Locale system) {
        return Messages.in(Language.ofCode(system.getLanguage()).orElse(Language.FI));
    }
}
