package fi.helminauha.ui.paper;

import fi.helminauha.figure.FigurePixels;
import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.MadePaper;
import fi.helminauha.ui.kit.Attached;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All pages of a paper, small, to go to one of them. A page is drawn when it comes into sight.
final class PaperThumbnails extends ListView<PaperThumbnails.Page> {
    /// Pixels across a page.
    private static final int ACROSS = 88;
    /// Pages that are kept drawn.
    private static final int MOST = 150;

    private final PreviewViewModel viewModel;
    private final Messages messages;
    private final Map<Integer, Image> drawn = new LinkedHashMap<>();
    /// Pages that are drawn or will be.
    private final Set<Integer> asked = new HashSet<>();

    /// A page of one paper: that of another paper is another one, so that its row is filled anew.
    /// @param number  from 0
    record Page(MadePaper of, int number) {}

    PaperThumbnails(PreviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("paper-thumbnails");
        getStyleClass().add("paper-thumbnails");
        setAccessibleText(messages.text("paper.thumbnails"));
        setCellFactory(_ -> new PageCell());
        viewModel.paperProperty().when(Attached.in(this)).subscribe(made -> {
            drawn.clear();
            asked.clear();
            getItems()
                    .setAll(made.stream()
                            .flatMap(paper -> IntStream.range(0, paper.pages()).mapToObj(page -> new Page(paper, page)))
                            .toList());
            follow();
        });
        viewModel.pageProperty().when(Attached.in(this)).subscribe(_ -> follow());
        getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null && page.number() != viewModel.pageProperty().get()) {
                viewModel.turnTo(page.number());
            }
        });
    }

    private void follow() {
        var page = viewModel.pageProperty().get();
        if (Attached.isShown(this)
                && page < getItems().size()
                && getSelectionModel().getSelectedIndex() != page) {
            getSelectionModel().select(page);
            scrollTo(Math.max(0, page - 1));
        }
    }

    private void keep(int page, FigurePixels pixels) {
        if (drawn.size() >= MOST) {
            var oldest = drawn.keySet().iterator().next();
            drawn.remove(oldest);
            asked.remove(oldest);
        }
        drawn.put(page, PaperPreview.image(pixels));
        refresh();
    }

    /// A page with its number.
    private final class PageCell extends ListCell<Page> {
        private final ImageView image = new ImageView();
        private final Label number = new Label();
        private final VBox row = new VBox(new StackPane(image), number);

        PageCell() {
            getStyleClass().add("paper-thumbnail");
            row.setAlignment(Pos.CENTER);
            image.setFitWidth(ACROSS);
            image.setPreserveRatio(true);
            number.getStyleClass().add("muted");
        }

        @Override
        protected void updateItem(@Nullable Page shown, boolean empty) {
            super.updateItem(shown, empty);
            if (empty || shown == null) {
                setGraphic(null);
                return;
            }
            var page = shown.number();
            number.setText(Integer.toString(page + 1));
            setAccessibleText(messages.text(
                    "paper.place", page + 1, getListView().getItems().size()));
            var picture = drawn.get(page);
            image.setImage(picture);
            row.setMinHeight(picture == null ? ACROSS * Math.sqrt(2) : USE_COMPUTED_SIZE);
            setGraphic(row);
            if (picture == null && asked.add(page)) {
                viewModel.thumbnail(page, 2 * ACROSS, pixels -> keep(page, pixels));
            }
        }
    }
}
