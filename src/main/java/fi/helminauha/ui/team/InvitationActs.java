package fi.helminauha.ui.team;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What is done with an invitation.
/// @param open  opens an address in the system’s program for it
record InvitationActs(Consumer<URI> open) {
    void copy(Invitation invitation) {
        var content = new ClipboardContent();
        content.putString(invitation.plain());
        content.putHtml(invitation.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void mail(Invitation invitation) {
        open.accept(invitation.mail());
    }
}
