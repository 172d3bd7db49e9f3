package fi.helminauha.ui.browse;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// The rows below the search field. ControlsFX gives the list 248 pixels and each row 24, for words of any length and
/// size. Here it is as wide as the field, or as its longest words as far as the window goes; longer ones wrap.
final class CompletionRows {
    /// Beside the words of a row, and above and below them together: the padding in `browse.css`.
    private static final double BESIDE_EM = 1.6;

    private static final double AROUND_EM = 0.8;
    /// Of the list and of a row’s mark, in pixels.
    private static final double EDGES = 6;

    private final ListView<String> list;
    private final TextField field;

    private CompletionRows(ListView<String> list, TextField field) {
        this.list = list;
        this.field = field;
    }

    /// @param most  rows that are in sight at once
    static void lay(ListView<String> list, TextField field, int most) {
        var rows = new CompletionRows(list, field);
        // Its colours are those of another theme.
        list.getStylesheets().clear();
        list.setCellFactory(_ -> new Row());
        var changes = new Observable[] {list.getItems(), field.fontProperty(), field.widthProperty()};
        list.prefWidthProperty().unbind();
        list.prefWidthProperty().bind(Bindings.createDoubleBinding(rows::width, changes));
        list.prefHeightProperty().unbind();
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> rows.height(most), list.getItems(), field.fontProperty(), list.prefWidthProperty()));
    }

    /// What is too long for the list goes on below.
    private static final class Row extends ListCell<String> {
        Row() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            setText(isEmpty ? null : item);
        }
    }

    private double em() {
        return field.getFont().getSize();
    }

    private double width() {
        var room = field.getScene().getWidth() - field.localToScene(0, 0).getX() - EDGES;
        var longest = list.getItems().stream()
                .mapToDouble(words -> text(words).getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        return Math.max(field.getWidth(), Math.min(room, Math.ceil(longest + BESIDE_EM * em()) + EDGES));
    }

    private double height(int most) {
        var wrapped = list.getPrefWidth() - BESIDE_EM * em() - EDGES;
        return list.getItems().stream()
                        .limit(most)
                        .mapToDouble(words -> {
                            var text = text(words);
                            text.setWrappingWidth(wrapped);
                            return Math.ceil(text.getLayoutBounds().getHeight() + AROUND_EM * em()) + 1;
                        })
                        .sum()
                + EDGES;
    }

    private Text text(String words) {
        var text = new Text(words);
        text.setFont(field.getFont());
        return text;
    }
}
