package fi.helminauha.ui.reader;

import atlantafx.base.theme.PrimerLight;
import fi.helminauha.collection.CollectionHead;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.PearlCollection;
import fi.helminauha.collection.PearlId;
import fi.helminauha.collection.json.CollectionReader;
import fi.helminauha.collection.json.CollectionReading;
import fi.helminauha.i18n.Messages;
import fi.helminauha.ui.kit.Zoom;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Draws the reader into PNG files, to be looked at: `folder` or `folder data pearl-id…`.
final class ReaderPictures {
    private static final double SCALE = Double.parseDouble(System.getProperty("scale", "1"));

    private final Path folder;

    private ReaderPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                var pictures = new ReaderPictures(folder);
                if (arguments.length > 1) {
                    pictures.drawReal(arguments);
                } else {
                    pictures.drawAll();
                }
            } finally {
                done.countDown();
            }
        });
        done.await();
        System.exit(0);
    }

    private void drawAll() {
        loadFonts();
        draw("every-fi-light-100-655", SamplePages.everyBlock(), Language.FI, false, 100, 655);
        draw("every-sv-dark-100-655", SamplePages.everyBlock(), Language.SV, true, 100, 655);
        draw("every-en-light-200-655", SamplePages.everyBlock(), Language.EN, false, 200, 655);
        draw("every-fi-light-100-480", SamplePages.everyBlock(), Language.FI, false, 100, 480);
        draw("every-fi-dark-300-480", SamplePages.everyBlock(), Language.FI, true, 300, 480);
        draw("hostile-fi-light-100-655", SamplePages.hostile(), Language.FI, false, 100, 655);
        draw("led-fi-light-100-655", SamplePages.led(), Language.FI, false, 100, 655);
        draw("led-sv-dark-100-655", SamplePages.led(), Language.SV, true, 100, 655);
        draw("led-en-light-200-480", SamplePages.led(), Language.EN, false, 200, 480);
        drawUsed("find-light", false, (model, _) -> {
            model.find();
            model.marks().queryProperty().set("työ");
            model.nextMark();
        });
        drawUsed("selection-dark", true, (model, _) -> {
            model.selection().begin(60, TextSelection.Unit.CHARACTER);
            model.selection().extendTo(520);
        });
        drawUsed("selection-light", false, (model, _) -> {
            model.selection().begin(60, TextSelection.Unit.CHARACTER);
            model.selection().extendTo(520);
        });
        drawUsed("marks-dark", true, (model, _) -> {
            model.setSearchMarks(WordMatchers.ofWords(word -> word.startsWith("työ") || word.startsWith("keskustel")));
            model.bookmarkedProperty().set(true);
            model.nextMark();
        });
        drawUsed("web-light", false, (_, view) -> link(view, 2).follow());
        drawUsed("term-dark", true, (_, view) -> link(view, 0).follow());
        drawState(
                "empty-light",
                false,
                model -> new ReaderView(
                        model,
                        Messages.in(Language.FI),
                        new ReaderView.Surroundings(List::of, List::of, List::of, () -> {})));
        drawState("failed-dark", true, model -> {
            model.fail(new PearlId("tk-tyokykytalo"), "StoreException: read pearl tk-tyokykytalo");
            return new ReaderView(
                    model,
                    Messages.in(Language.FI),
                    new ReaderView.Surroundings(List::of, List::of, List::of, () -> {}));
        });
    }

    private void drawReal(String[] arguments) {
        loadFonts();
        var reading = CollectionReader.read(Path.of(arguments[1]));
        if (!(reading instanceof CollectionReading.Read read)) {
            throw new IllegalStateException(reading.toString());
        }
        for (var i = 2; i < arguments.length; i++) {
            var page = page(read.collection(), new PearlId(arguments[i]));
            draw(arguments[i] + "-fi-light", page, Language.FI, false, 100, 655);
            draw(arguments[i] + "-sv-dark", page, Language.SV, true, 100, 655);
        }
    }

    private static PearlPage page(PearlCollection collection, PearlId id) {
        var pearl = collection.pearls().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new PearlPage(
                pearl,
                new CollectionHead(
                        collection.version(), collection.themes(), collection.kinds(), collection.projects()),
                collection.pearls().stream()
                        .filter(other -> collection.related(pearl).contains(other.id()))
                        .map(other -> other.card())
                        .toList(),
                collection.glossary().stream().collect(Collectors.toMap(term -> term.id(), Function.identity())),
                collection.figures());
    }

    private static void loadFonts() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        for (var font : new String[] {"inter-regular", "inter-semibold", "inter-italic", "helmi-serif-semibold"}) {
            Font.loadFont(ReaderView.class.getResourceAsStream("/fi/helminauha/ui/fonts/" + font + ".ttf"), 14.5);
        }
    }

    private void draw(String name, PearlPage page, Language language, boolean isDark, int zoom, int width) {
        var model = model();
        model.zoom().set(zoom);
        model.show(page);
        var view = new ReaderView(
                model, Messages.in(language), new ReaderView.Surroundings(List::of, List::of, List::of, () -> {}));
        var scene = scene(view, isDark, width, 800);
        scene.snapshot(null);
        ((PageColumn) view.lookup(".reader-column")).addRest();
        scene.snapshot(null);
        var content = (Region) ((PagePane) view.lookup("#reader-page")).getContent();
        var height = Math.min(9000, Math.max(400, content.getHeight() + 70));
        write(name, scene, width, height);
    }

    private void drawState(String name, boolean isDark, Function<ReaderViewModel, ReaderView> state) {
        var view = state.apply(model());
        write(name, scene(view, isDark, 655, 500), 655, 500);
    }

    private void drawUsed(String name, boolean isDark, BiConsumer<ReaderViewModel, ReaderView> use) {
        var model = model();
        model.show(SamplePages.everyBlock());
        var view = new ReaderView(
                model, Messages.in(Language.FI), new ReaderView.Surroundings(List::of, List::of, List::of, () -> {}));
        var scene = scene(view, isDark, 655, 760);
        scene.snapshot(null);
        use.accept(model, view);
        // Without a window only what is laid out anew is painted anew.
        scene.snapshot(null);
        view.resize(654, 760);
        view.layout();
        write(name, scene, 655, 760);
    }

    private static LinkText link(ReaderView view, int number) {
        return view.lookupAll(".reader-link").stream()
                .map(LinkText.class::cast)
                .toList()
                .get(number);
    }

    private static ReaderViewModel model() {
        return new ReaderViewModel(
                new ReaderActions(_ -> {}, _ -> {}, _ -> {}, _ -> {}, (_, _) -> {}),
                new MarkingInMemory().marking(),
                new Zoom(100),
                Runnable::run,
                Runnable::run);
    }

    private static Scene scene(ReaderView view, boolean isDark, double width, double height) {
        var root = new StackPane(view);
        var scene = new Scene(root, width, height);
        for (var sheet : new String[] {"tokens", "base", "reader"}) {
            scene.getStylesheets()
                    .add(ReaderView.class
                            .getResource("/fi/helminauha/ui/css/" + sheet + ".css")
                            .toExternalForm());
        }
        root.pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), isDark);
        root.setStyle("-fx-font-size: 14.5px");
        return scene;
    }

    private void write(String name, Scene scene, double width, double height) {
        var root = (Region) scene.getRoot();
        scene.snapshot(null);
        root.resize(width, height);
        root.layout();
        root.layout();
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        var image = root.snapshot(parameters, null);
        save(image, folder.resolve(name + ".png"));
        System.out.println(name + " " + width + "×" + height);
    }

    private static void save(WritableImage image, Path file) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
