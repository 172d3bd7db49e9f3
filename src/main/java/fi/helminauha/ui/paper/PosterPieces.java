package fi.helminauha.ui.paper;

import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.PosterPiece;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Emoji;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Which question, instruction or figure is on the poster.
final class PosterPieces extends ComboBox<Integer> {
    /// Characters of a piece’s name in the list.
    private static final int LONGEST = 70;

    private final PaperViewModel viewModel;
    private final Messages messages;

    PosterPieces(PaperViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("paper-poster");
        setAccessibleText(messages.text("paper.poster"));
        setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
        setMinWidth(0);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer piece) {
                return piece == null ? "" : name(piece);
            }

            @Override
            public Integer fromString(String words) {
                throw new UnsupportedOperationException("pieces are chosen, not typed");
            }
        });
        viewModel.piecesProperty().when(Attached.in(this)).subscribe(pieces -> {
            getItems().setAll(IntStream.range(0, pieces.size()).boxed().toList());
            viewModel.choiceProperty().get().ifPresent(choice -> {
                if (choice.layout().poster() < pieces.size()) {
                    setValue(choice.layout().poster());
                }
            });
        });
        valueProperty().subscribe(piece -> {
            if (piece != null) {
                viewModel.choose(old -> old.with(layout -> layout.withPoster(piece)));
            }
        });
    }

    private String name(int at) {
        var pieces = viewModel.piecesProperty().get();
        if (at >= pieces.size()) {
            return "";
        }
        var piece = pieces.get(at);
        var name = Emoji.shown(piece.name());
        var brief = name.length() <= LONGEST ? name : name.substring(0, LONGEST).stripTrailing() + "…";
        return messages.text("paper.poster." + code(piece), brief);
    }

    private static String code(PosterPiece piece) {
        return piece.kind().name().toLowerCase(Locale.ROOT);
    }
}
