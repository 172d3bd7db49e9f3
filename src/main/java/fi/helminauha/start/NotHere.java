package fi.helminauha.start;

import fi.helminauha.collection.Language;
import fi.helminauha.i18n.Messages;
import fi.helminauha.settings.SettingsFile;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Tells the user why this start shows no window of its own and has not opened the file: on the terminal and in a
/// dialog, since who opens a file by a double click sees no terminal.
public final class NotHere extends Application {
    /// The program’s status where the first start could not do what was asked.
    static final int STATUS = 3;

    private static final AtomicReference<@Nullable Said> SAID = new AtomicReference<>();

    /// @param close  the button’s word
    private record Said(String sentence, String close) {}

    /// Blocks until the dialog is closed; where nobody sees one, only prints.
    /// @param key  names the sentence
    /// @return the program’s exit status
    private static int say(AppPaths places, String key, Object... arguments) {
        var language = new SettingsFile(places.settings())
                .read()
                .language()
                .orElseGet(
                        () -> Language.ofCode(Locale.getDefault().getLanguage()).orElse(Language.FI));
        var messages = Messages.in(language);
        var sentence = messages.text(key, arguments);
        SAID.set(new Said(sentence, messages.text("start.close")));
        System.err.println(sentence);
        if (Display.isSeen(SystemProperties.all())) {
            launch(NotHere.class);
        }
        return STATUS;
    }

    /// Says where the other start’s window is, unless it is on this start’s display, where the user sees it.
    /// @param wanted  what this start asked of the other
    /// @return the program’s exit status
    public static int afterOther(AppPaths places, OpenRequest wanted, String shownOn, String display) {
        return shownOn.equals(display)
                ? 0
                : say(places, wanted.files().isEmpty() ? "start.other-display" : "start.other-display.file", shownOn);
    }

    /// Says that the other start does not answer.
    /// @param wanted  what this start asked of the other
    /// @return the program’s exit status
    public static int afterSilence(AppPaths places, OpenRequest wanted) {
        return say(places, wanted.files().isEmpty() ? "start.silent" : "start.silent.file");
    }

    @Override
    public void start(Stage stage) {
        var said = Objects.requireNonNull(SAID.get());
        var dialog = new Alert(
                Alert.AlertType.INFORMATION,
                said.sentence(),
                new ButtonType(said.close(), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.setTitle("Helminauha");
        dialog.setHeaderText(null);
        dialog.setResizable(true);
        dialog.showAndWait();
    }
}
