package fi.helminauha.ui.send;

import fi.helminauha.i18n.Messages;
import fi.helminauha.mail.Letter;
import fi.helminauha.mail.MailLink;
import fi.helminauha.ui.kit.Notices;
import fi.helminauha.ui.kit.Plain;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Letters on the clipboard, and in the system’s mail program. Used on the JavaFX thread.
public final class Letters {
    private final Predicate<URI> show;
    private final Notices notices;

    /// @param show  opens an address in the system’s program for it, and says whether there is one
    public Letters(Predicate<URI> show, Notices notices) {
        this.show = show;
        this.notices = notices;
    }

    /// Puts a letter on the clipboard, as text and as HTML.
    public void copy(Letter letter) {
        put(letter);
        notices.tell("notice.send.copied");
    }

    private static void put(Letter letter) {
        var content = new ClipboardContent();
        content.putString(letter.plain());
        content.putHtml(letter.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Opens a letter in the system’s mail program; one that is too long for it is put on the clipboard, and every one
    /// where there is no such program.
    public void mail(Letter letter, Messages messages) {
        var link = MailLink.of(letter, messages);
        if (!link.isWhole()) {
            put(letter);
        }
        if (show.test(link.address())) {
            notices.tell(link.isWhole() ? "notice.send.mail" : "notice.send.mail.long");
        } else {
            put(letter);
            notices.tell("notice.send.mail.none");
        }
    }

    /// What can be done with a letter that is written when it is wanted.
    /// @param letter  absent where there is nothing to be sent
    public List<MenuItem> items(Supplier<Optional<Letter>> letter, Messages messages) {
        return List.of(
                item("send-copy", messages.text("send.copy"), () -> letter.get().ifPresent(this::copy)),
                item(
                        "send-mail",
                        messages.text("send.mail"),
                        () -> letter.get().ifPresent(written -> mail(written, messages))));
    }

    private static MenuItem item(String id, String text, Runnable act) {
        var item = Plain.item(text);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
