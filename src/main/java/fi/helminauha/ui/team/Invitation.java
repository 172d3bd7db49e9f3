package fi.helminauha.ui.team;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Inline;
import fi.helminauha.collection.RichText;
import fi.helminauha.document.Element;
import fi.helminauha.document.Excerpt;
import fi.helminauha.document.PlainWriter;
import fi.helminauha.document.XhtmlWriter;
import fi.helminauha.i18n.Messages;
import fi.helminauha.team.TeamStage;
import fi.helminauha.team.TeamWalk;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a team is told before it goes through a pearl: what for, how long, what to bring, and the steps.
/// @param subject  of a message
/// @param plain    with its title
/// @param html     a fragment without styles
record Invitation(String subject, String plain, String html) {
    /// Programs for mail open no longer address.
    private static final int LONGEST_ADDRESS = 1_900;

    static Invitation of(TeamWalk walk, Messages messages) {
        var text = walk.text();
        var subject = messages.text("team.invitation.subject", text.title());
        var elements = new ArrayList<Element>();
        elements.add(new Element.Title(rich(subject)));
        elements.add(new Element.Lead(rich(text.summary())));
        elements.add(
                fact(messages.text("team.before.minutes") + ":", messages.text("pearl.minutes", walk.minutes()) + "."));
        if (!text.needs().isEmpty()) {
            elements.add(fact(messages.text("team.before.bring") + ":", String.join(", ", text.needs()) + "."));
        }
        if (walk.stages().size() > 1) {
            elements.add(new Element.Body(new Block.Heading(messages.text("team.invitation.steps"))));
            elements.add(new Element.Body(
                    new Block.Numbers(walk.stages().stream()
                            .map(TeamStage::title)
                            .map(Invitation::rich)
                            .toList()),
                    1));
        }
        var excerpt = Excerpt.whole(elements);
        return new Invitation(subject, PlainWriter.write(excerpt, messages), XhtmlWriter.write(excerpt, messages));
    }

    private static Element fact(String name, String value) {
        return new Element.Lead(new RichText(List.of(new Inline.Strong(name), new Inline.Plain(" " + value))));
    }

    private static RichText rich(String text) {
        return new RichText(List.of(new Inline.Plain(text)));
    }

    /// An address that opens a new message of this in the user’s program for mail; its end is left out where it would
    /// be
    /// too long.
    URI mail() {
        var letters = plain.length();
        var address = address(plain);
        while (address.length() > LONGEST_ADDRESS) {
            letters -= (address.length() - LONGEST_ADDRESS) / 3 + 1;
            address = address(plain.substring(0, letters).stripTrailing() + " …");
        }
        return URI.create(address);
    }

    private String address(String body) {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        // A plus would be read as a plus.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
