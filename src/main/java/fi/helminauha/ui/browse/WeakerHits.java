package fi.helminauha.ui.browse;

import fi.helminauha.i18n.Messages;
import fi.helminauha.search.Answer;
import fi.helminauha.search.Hit;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.Plain;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The hits of an answer that are folded away since they are much weaker than the others, and the row under the list
/// that says how many they are and unfolds them.
final class WeakerHits {
    private final ListView<Hit> list;
    private final VBox foot;
    private final Supplier<Optional<Answer>> answer;
    private final Messages messages;
    /// The answer whose weaker hits were asked for.
    private Optional<Answer> unfolded = Optional.empty();
    /// Made when there is something to say.
    private Optional<Button> row = Optional.empty();

    /// @param foot    what is under the list, where the row comes first
    /// @param answer  gives what is shown in the list
    WeakerHits(ListView<Hit> list, VBox foot, Supplier<Optional<Answer>> answer, Messages messages) {
        this.list = list;
        this.foot = foot;
        this.answer = answer;
        this.messages = messages;
    }

    /// What the list shows of an answer.
    List<Hit> unfolded(Answer of) {
        return unfolded.filter(of::equals).isPresent()
                ? of.hits()
                : of.hits().subList(0, of.extent().strong());
    }

    /// How many are folded away.
    private int folded() {
        return answer.get()
                .map(now -> now.hits().size() - list.getItems().size())
                .orElse(0);
    }

    /// Whether the last row of the list is chosen and the next one is what unfolds.
    boolean isAtFold() {
        return folded() > 0
                && list.getSelectionModel().getSelectedIndex()
                        == list.getItems().size() - 1;
    }

    void focus() {
        row.ifPresent(Button::requestFocus);
    }

    /// Says how many there are. To be called when the list has other rows.
    void show() {
        var folded = folded();
        if (row.isEmpty() && folded > 0) {
            row = Optional.of(row());
            foot.getChildren().addFirst(row.get());
        }
        row.ifPresent(now -> {
            now.setText(messages.count("list.weaker", folded));
            now.setVisible(folded > 0);
            now.setManaged(folded > 0);
        });
    }

    private Button row() {
        var made = Plain.button(null, new Icon(BootstrapIcons.CHEVRON_DOWN));
        made.setId("hit-weaker");
        made.getStyleClass().add("weaker-row");
        made.setMaxWidth(Double.MAX_VALUE);
        made.setOnAction(_ -> unfold());
        made.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP) {
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                unfold();
                event.consume();
            }
        });
        return made;
    }

    /// Shows them, the first of them in sight.
    private void unfold() {
        unfolded = answer.get();
        var strong = list.getItems().size();
        list.getItems()
                .addAll(answer.get()
                        .map(now -> now.hits().subList(strong, now.hits().size()))
                        .orElse(List.of()));
        show();
        list.requestFocus();
        list.getFocusModel().focus(strong);
        list.scrollTo(Math.max(0, strong - 1));
    }
}
