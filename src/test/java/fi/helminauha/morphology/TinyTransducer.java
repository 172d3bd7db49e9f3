package fi.helminauha.morphology;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Builds the bytes of a small transducer, arc by arc, so that tests need no installed dictionary. State 0 is the
/// start.
final class TinyTransducer {
    private static final int FINAL = 0xFFFF;

    private final List<List<Arc>> states = new ArrayList<>(List.of(new ArrayList<>()));
    private final TreeSet<String> symbols =
            new TreeSet<>(Comparator.comparingInt(TinyTransducer::kind).thenComparing(Comparator.naturalOrder()));

    private record Arc(String input, String output, int target) {}

    private static int kind(String symbol) {
        return symbol.isEmpty() ? 0 : symbol.startsWith("@") ? 1 : symbol.startsWith("[") ? 3 : 2;
    }

    TinyTransducer() {
        symbols.add("");
    }

    int state() {
        states.add(new ArrayList<>());
        return states.size() - 1;
    }

    TinyTransducer arc(int from, int to, String input, String output) {
        symbols.add(input);
        symbols.add(output);
        states.get(from).add(new Arc(input, output, to));
        return this;
    }

    TinyTransducer end(int state) {
        states.get(state).add(new Arc("", "", -1));
        return this;
    }

    /// A way of its own from the start to an end: the letters of the word are read, with nothing written; then the
    /// symbols are written, with nothing read.
    TinyTransducer word(String word, String outputs) {
        var at = 0;
        for (var i = 0; i < word.length(); i++) {
            var next = state();
            arc(at, next, word.substring(i, i + 1), "");
            at = next;
        }
        for (var output : outputs.split(" ", -1)) {
            var next = state();
            arc(at, next, "", output);
            at = next;
        }
        return end(at);
    }

    FinnishDictionary dictionary() {
        return FinnishDictionary.read(new ByteArrayInputStream(bytes()));
    }

    /// The outputs for a word, each in one text, in the order in which they are found.
    List<String> outputs(String word) {
        var transducer = TransducerFile.read(bytes());
        var walk = new TransducerWalk(transducer);
        var analysis = new Analysis(transducer.symbols());
        var outputs = new ArrayList<String>();
        if (walk.start(word)) {
            while (outputs.size() < 1000 && walk.next(analysis)) {
                var text = new StringBuilder();
                for (var i = 0; i < analysis.size(); i++) {
                    text.append(analysis.is(i, Tag.TEXT) ? analysis.text(i) : '#');
                }
                outputs.add(text.toString());
            }
        }
        return outputs;
    }

    byte[] bytes() {
        var names = new ArrayList<>(symbols);
        var firstCells = firstCells();
        var buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(0x00013A6E).putInt(0x000351FA).putLong(0).putShort((short) names.size());
        names.forEach(name -> buffer.put(name.getBytes(StandardCharsets.UTF_8)).put((byte) 0));
        buffer.position(Math.ceilDiv(buffer.position(), 8) * 8);
        for (var state : states) {
            var arcs = state.stream()
                    .sorted(Comparator.comparingInt(arc -> order(arc, names)))
                    .toList();
            for (var i = 0; i < arcs.size(); i++) {
                putArc(buffer, arcs.get(i), names, firstCells, i == 0 ? arcs.size() - 1 : 0);
                if (i == 0 && arcs.size() > 255) {
                    buffer.putInt(arcs.size() - 1).putInt(0);
                }
            }
        }
        var bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    private static int order(Arc arc, List<String> names) {
        return arc.target() < 0 ? 1 : arc.input().isEmpty() ? 0 : 1 + names.indexOf(arc.input());
    }

    private static void putArc(ByteBuffer buffer, Arc arc, List<String> names, List<Integer> firstCells, int more) {
        var isEnd = arc.target() < 0;
        buffer.putShort((short) (isEnd ? FINAL : names.indexOf(arc.input())));
        buffer.putShort((short) names.indexOf(arc.output()));
        buffer.putInt((isEnd ? 0 : firstCells.get(arc.target())) | Math.min(more, 255) << 24);
    }

    private List<Integer> firstCells() {
        var firstCells = new ArrayList<Integer>();
        var cell = 0;
        for (var state : states) {
            firstCells.add(cell);
            cell += state.size() + (state.size() > 255 ? 1 : 0);
        }
        return firstCells;
    }
}
