package fi.helminauha.ui.paper;

import fi.helminauha.figure.FigurePixels;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Attached;
import fi.helminauha.ui.kit.Icon;
import fi.helminauha.ui.kit.LazyTooltip;
import fi.helminauha.ui.kit.Plain;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The pages of a paper, one at a time, as large as there is room. The page that was there stays until the next one is
/// drawn.
final class PaperPreview extends VBox {
    /// Height of a sheet by its width.
    private static final double UPRIGHT = Math.sqrt(2);
    /// Width from which all pages are shown beside the one that is looked at.
    private static final double THUMBNAILS_EM = 34;

    private final PreviewViewModel viewModel;
    private final Messages messages;
    private final Sheet sheet = new Sheet();
    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private final PaperThumbnails thumbnails;

    PaperPreview(PaperViewModel paper, Messages messages) {
        viewModel = paper.preview();
        this.messages = messages;
        getStyleClass().add("paper-preview");
        setAlignment(Pos.CENTER);
        previous = turning("paper-previous", "paper.previous", BootstrapIcons.CHEVRON_LEFT, -1);
        next = turning("paper-next", "paper.next", BootstrapIcons.CHEVRON_RIGHT, 1);
        place.setId("paper-place");
        var pager = new HBox(previous, place, next);
        pager.setAlignment(Pos.CENTER);
        pager.getStyleClass().add("paper-pager");
        var stage = new StackPane(sheet, new PaperProgress(paper, messages));
        HBox.setHgrow(stage, Priority.ALWAYS);
        stage.setMinSize(0, 0);
        thumbnails = new PaperThumbnails(viewModel, messages);
        thumbnails.managedProperty().bind(thumbnails.visibleProperty());
        thumbnails.setVisible(false);
        var pages = new HBox(stage, thumbnails);
        pages.getStyleClass().add("paper-pages");
        pages.setMinHeight(0);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().setAll(pages, pager);
        widthProperty().subscribe(_ -> showThumbnails());
        viewModel.pictureProperty().when(Attached.in(this)).subscribe(sheet::show);
        viewModel.pageProperty().when(Attached.in(this)).subscribe(_ -> tell());
        viewModel.paperProperty().when(Attached.in(this)).subscribe(_ -> tell());
    }

    /// Where there is room beside a page that is as high as the pane.
    private void showThumbnails() {
        var em = place.getFont().getSize();
        var pages = viewModel.paperProperty().get().map(made -> made.pages()).orElse(0);
        thumbnails.setVisible(pages > 1 && getWidth() > THUMBNAILS_EM * em);
    }

    private Button turning(String id, String key, BootstrapIcons icon, int by) {
        var button = Plain.button(null, new Icon(icon));
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(messages.text(key));
        LazyTooltip.give(button, messages.text(key));
        button.setOnAction(_ -> turn(by));
        return button;
    }

    void turn(int by) {
        viewModel.turnTo(viewModel.pageProperty().get() + by);
    }

    private void tell() {
        var page = viewModel.pageProperty().get();
        var pages = viewModel.paperProperty().get().map(made -> made.pages()).orElse(0);
        place.setText(pages == 0 ? "" : messages.text("paper.place", page + 1, pages));
        sheet.setAccessibleText(place.getText());
        previous.setDisable(page == 0);
        next.setDisable(page + 1 >= pages);
        showThumbnails();
    }

    static WritableImage image(FigurePixels pixels) {
        return new WritableImage(new PixelBuffer<>(
                pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance()));
    }

    /// A page in the pixels of the screen.
    private final class Sheet extends Region {
        private final ImageView image = new ImageView();
        /// Height of the page by its width.
        private double ratio = UPRIGHT;

        Sheet() {
            setId("paper-sheet");
            getStyleClass().add("paper-sheet");
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            image.setPreserveRatio(true);
            getChildren().setAll(image);
            setMinSize(0, 0);
        }

        void show(Optional<FigurePixels> picture) {
            ratio = picture.map(pixels -> (double) pixels.height() / pixels.width())
                    .orElse(UPRIGHT);
            image.setImage(picture.map(PaperPreview::image).orElse(null));
            requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(width < 0 ? 400 : width, 600) * UPRIGHT;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 400;
        }

        @Override
        protected void layoutChildren() {
            var across = Math.floor(Math.min(getWidth(), getHeight() / ratio));
            var left = Math.floor((getWidth() - across) / 2);
            image.setFitWidth(across);
            image.relocate(left, Math.floor(Math.max(0, (getHeight() - across * ratio) / 2)));
            viewModel.lookAt((int) Math.round(across * scale()));
        }

        private double scale() {
            return getScene() == null || getScene().getWindow() == null
                    ? 1
                    : getScene().getWindow().getRenderScaleX();
        }
    }
}
