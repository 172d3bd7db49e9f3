package fi.helminauha.packaging;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// Draws the program’s icon from its SVG in the sizes and the file forms of the three systems.
record Icons(Path folder) {
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
    /// The names that Apple’s icon file gives to sizes in pixels.
    private static final Map<String, Integer> ICNS_SIZES = new TreeMap<>(Map.of(
            "icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic11", 32, "ic12", 64, "ic13", 256, "ic14",
            512));

    static Icons draw(Path svg, Path folder) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var document = Objects.requireNonNull(new SVGLoader().load(svg.toUri().toURL()), () -> svg + " is no drawing");
        Files.createDirectories(folder);
        var pictures = new TreeMap<Integer, byte[]>();
        for (var size : SIZES) {
            var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            var graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, graphics, new ViewBox(size, size));
            graphics.dispose();
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            pictures.put(size, png.toByteArray());
            Files.write(folder.resolve("helminauha-" + size + ".png"), png.toByteArray());
        }
        Files.write(folder.resolve("helminauha.ico"), ico(pictures));
        Files.write(folder.resolve("helminauha.icns"), icns(pictures));
        return new Icons(folder);
    }

    Path png(int size) {
        return folder.resolve("helminauha-" + size + ".png");
    }

    /// The file that jpackage wants on a system.
    Path forSystem(Platform platform) {
        return switch (platform) {
            case LINUX -> png(512);
            case WINDOWS -> folder.resolve("helminauha.ico");
            case MACOS -> folder.resolve("helminauha.icns");
        };
    }

    /// Windows: a head of 6 bytes, an entry of 16 bytes for each picture, then the PNG files.
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        var chosen = ICO_SIZES.stream().map(pictures::get).toList();
        var length = 6
                + 16 * chosen.size()
                + chosen.stream().mapToInt(png -> png.length).sum();
        var file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) chosen.size());
        var offset = 6 + 16 * chosen.size();
        for (int i = 0; i < chosen.size(); i++) {
            var side = (byte) (int) ICO_SIZES.get(i); // 256 is written as 0
            file.put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            file.putInt(chosen.get(i).length).putInt(offset);
            offset += chosen.get(i).length;
        }
        chosen.forEach(file::put);
        return file.array();
    }

    /// macOS: `icns`, the length, then name, length and PNG of each picture.
    private static byte[] icns(Map<Integer, byte[]> pictures) {
        var length = 8
                + ICNS_SIZES.values().stream()
                        .mapToInt(size -> 8 + pictures.get(size).length)
                        .sum();
        var file = ByteBuffer.allocate(length);
        file.put("icns".getBytes()).putInt(length);
        ICNS_SIZES.forEach((name, size) ->
                file.put(name.getBytes()).putInt(8 + pictures.get(size).length).put(pictures.get(size)));
        return file.array();
    }
}
