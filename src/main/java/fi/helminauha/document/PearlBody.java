package fi.helminauha.document;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import fi.helminauha.collection.Variation;
import fi.helminauha.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A pearl’s body as it is read: what to say first stands before the first step, a caption where another sitting
/// begins,
/// and the variations at the end.
public final class PearlBody {
    private final Pearl pearl;
    private final Messages messages;
    private final List<Integer> sections;
    private final List<Element.OfBody> body = new ArrayList<>();
    private int steps;
    /// Of the step before; 0 before the first.
    private int sitting;

    private PearlBody(Pearl pearl, Messages messages, List<Integer> sections) {
        this.pearl = pearl;
        this.messages = messages;
        this.sections = sections;
    }

    /// @param messages  in the language that is read
    public static List<Element.OfBody> of(Pearl pearl, Messages messages) {
        return new PearlBody(pearl, messages, List.of()).elements();
    }

    /// What everybody in the room may read: nothing that is for the one who leads.
    /// @param sections  from 0, which is what comes before the first heading; empty for all
    public static List<Element.OfBody> forRoom(Pearl pearl, Messages messages, List<Integer> sections) {
        return new PearlBody(pearl, messages, List.copyOf(sections)).elementsForRoom();
    }

    private List<Element.OfBody> elementsForRoom() {
        var section = 0;
        var isForRoom = true;
        for (var block : pearl.in(messages.language()).body()) {
            if (block instanceof Block.Heading(var _, var addressee)) {
                section++;
                isForRoom = addressee == Addressee.ROOM;
            }
            var isShown = isForRoom && (sections.isEmpty() || sections.contains(section)) && !isForLeader(block);
            if (isShown) {
                add(block);
            } else if (block instanceof Block.Step) {
                // The steps after it keep their numbers.
                steps++;
            }
        }
        return List.copyOf(body);
    }

    private static boolean isForLeader(Block block) {
        return block instanceof Block.Note(var _, var _, var addressee) && addressee == Addressee.LEADER;
    }

    private List<Element.OfBody> elements() {
        var text = pearl.in(messages.language());
        var words = text.guidance().words();
        var place = placeOfWords(text.body());
        for (var i = 0; i < text.body().size(); i++) {
            if (i == place) {
                words.ifPresent(this::addSaidFirst);
            }
            add(text.body().get(i));
        }
        if (place == text.body().size()) {
            words.ifPresent(this::addSaidFirst);
        }
        var variations = text.guidance().variations();
        if (!variations.isEmpty()) {
            add(new Block.Heading(messages.text("reader.variations"), Addressee.LEADER));
            add(new Block.Bullets(variations.stream().map(PearlBody::variation).toList()));
        }
        return List.copyOf(body);
    }

    /// Before the first step; in a pearl without steps behind its first block, which says what it is about.
    private static int placeOfWords(List<Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Step) {
                return i;
            }
        }
        return Math.min(1, blocks.size());
    }

    private void addSaidFirst(RichText words) {
        body.add(new Element.Body(new Block.Quotation(labelled(words), Optional.empty())));
    }

    private RichText labelled(RichText words) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Strong(messages.text("reader.words") + " "));
        runs.addAll(words.runs());
        return new RichText(runs);
    }

    private void add(Block block) {
        if (block instanceof Block.Step step) {
            steps++;
            if (pearl.span().isPresent() && step.sitting() != sitting) {
                body.add(new Element.Caption(plain(messages.text("reader.sitting", step.sitting()))));
            }
            sitting = step.sitting();
            body.add(new Element.Body(step, steps));
        } else {
            body.add(new Element.Body(block, block instanceof Block.Numbers ? 1 : 0));
        }
    }

    private static RichText plain(String text) {
        return new RichText(List.of(new Inline.Plain(text)));
    }

    private static RichText variation(Variation variation) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Strong(BlockWords.leading(variation.title())));
        runs.addAll(variation.text().runs());
        return new RichText(runs);
    }
}
