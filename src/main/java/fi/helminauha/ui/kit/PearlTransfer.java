package fi.helminauha.ui.kit;

import fi.helminauha.collection.PearlCard;
import fi.helminauha.collection.PearlId;
import fi.helminauha.i18n.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Pearls that are drawn from one place of the program to another; other programs get their titles.
public final class PearlTransfer {
    private static final DataFormat PEARLS = new DataFormat("application/x-helminauha-pearls");

    private PearlTransfer() {}

    /// Begins to draw pearls away from a node; called when the mouse has been drawn on it.
    public static void begin(Node source, List<PearlCard> pearls, Messages messages) {
        var board = source.startDragAndDrop(TransferMode.COPY);
        board.setContent(content(pearls, messages));
    }

    static ClipboardContent content(List<PearlCard> pearls, Messages messages) {
        var content = new ClipboardContent();
        content.put(PEARLS, pearls.stream().map(card -> card.id().value()).collect(Collectors.joining("\n")));
        content.putString(pearls.stream()
                .map(card -> card.title().in(messages.language()))
                .collect(Collectors.joining("\n")));
        return content;
    }

    /// What is being drawn, if it is pearls.
    public static Optional<List<PearlId>> pearls(Dragboard board) {
        return board.getContent(PEARLS) instanceof String ids
                ? Optional.of(Arrays.stream(ids.split("\n")).map(PearlId::new).toList())
                : Optional.empty();
    }
}
