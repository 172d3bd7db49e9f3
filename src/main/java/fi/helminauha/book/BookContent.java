package fi.helminauha.book;

import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlId;
import fi.helminauha.document.PageWords;
import fi.helminauha.document.SessionWords;
import fi.helminauha.figure.FigureColours;
import fi.helminauha.figure.FigureException;
import fi.helminauha.figure.FigureRenderer;
import fi.helminauha.i18n.Messages;
import fi.helminauha.paper.HandoutItem;
import fi.helminauha.paper.PaperHoldings;
import fi.helminauha.paper.PaperPart;
import fi.helminauha.paper.PaperSubject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.regex.Matcher;

/// A handout in one of its languages while it is written: what was ordered, what there is, how it is said.
final class BookContent {
    private final PaperSubject subject;
    private final BookOrder order;
    private final PaperHoldings holdings;
    private final Messages messages;
    private final Look look;
    private final SessionWords sessionWords;
    private final PageWords pageWords;
    private final List<HandoutItem> items;

    /// How a medium shows things.
    /// @param colours   of figures, by the style class of a theme
    /// @param address   of an item, by its number from 0 and its anchor
    /// @param isApart   whether each item is in a file of its own, whose first heading is the item’s
    /// @param progress  told of each item
    record Look(
            FigureRenderer renderer,
            Function<String, FigureColours> colours,
            Address address,
            boolean isApart,
            BookProgress progress) {}

    /// Where an item is.
    @FunctionalInterface
    interface Address {
        /// @param index   of the item, from 0
        /// @param anchor  its id
        String of(int index, String anchor);
    }

    BookContent(PaperSubject subject, BookOrder order, PaperHoldings holdings, Language language, Look look) {
        this.subject = subject;
        this.order = order;
        this.holdings = holdings;
        this.messages = Messages.in(language);
        this.look = look;
        sessionWords = new SessionWords(pearl -> pearl(pearl).map(this::title), messages);
        pageWords = new PageWords(holdings.head(), messages);
        items = HandoutItem.of(subject, order.parts(), this::pearl, messages);
    }

    /// One more item begins.
    /// @throws CancellationException if the handout is wanted no more
    void goOn() {
        look.progress().goOn();
    }

    PaperSubject subject() {
        return subject;
    }

    BookOrder order() {
        return order;
    }

    Messages messages() {
        return messages;
    }

    Language language() {
        return messages.language();
    }

    SessionWords sessionWords() {
        return sessionWords;
    }

    PageWords pageWords() {
        return pageWords;
    }

    List<HandoutItem> items() {
        return items;
    }

    boolean hasCover() {
        return order.has(PaperPart.COVER);
    }

    /// Whether one item is all there is, so that its title is that of all.
    boolean isAlone() {
        return !hasCover() && items.size() == 1;
    }

    /// The element of a heading.
    /// @param depth  0 for an item, 1 for what is in it
    String heading(int depth) {
        return "h" + ((isAlone() || look.isApart() ? 1 : 2) + depth);
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /// What the handout is called; where the subject has no title, a plain name.
    String title() {
        return subject.title().isBlank() ? text("session.untitled") : subject.title();
    }

    private String title(Pearl pearl) {
        return pearl.in(language()).title();
    }

    private Optional<Pearl> pearl(PearlId id) {
        return Optional.ofNullable(holdings.pearls().get(id));
    }

    /// The id of an item in its file; the same for every session that was made of the same ready-made one.
    String anchor(HandoutItem item) {
        return language().code() + "-"
                + item.pearl().map(pearl -> pearl.id().value()).orElseGet(() -> "step-" + (items.indexOf(item) + 1));
    }

    String address(HandoutItem item) {
        return look.address().of(items.indexOf(item), anchor(item));
    }

    /// What the user has written on an item’s pearl, if that is wanted.
    Optional<String> ownNotes(HandoutItem item) {
        return order.has(PaperPart.OWN_NOTES) ? item.ownNotes(holdings.notes()) : Optional.empty();
    }

    /// Where a pearl is in the same handout.
    Optional<String> address(PearlId pearl) {
        return items.stream()
                .filter(item -> item.pearl().filter(it -> it.id().equals(pearl)).isPresent())
                .findFirst()
                .map(this::address);
    }

    /// The style class by which a pearl has the colour of its theme.
    String themeClass(Pearl pearl) {
        return "theme-"
                + holdings.head()
                        .mainTheme(pearl.card().theme())
                        .map(theme -> theme.id().value())
                        .orElse("none");
    }

    /// A figure as SVG, named by what it shows; absent if it cannot be drawn.
    /// @param themeClass  of its pearl
    Optional<String> drawing(Block.Figure figure, String themeClass) {
        var drawing = holdings.drawings().getOrDefault(figure.figure(), "");
        if (drawing.isEmpty()) {
            return Optional.empty();
        }
        try {
            var svg =
                    look.renderer().svg(drawing, figure.words(), look.colours().apply(themeClass));
            var name = " role=\"img\" aria-label=\"" + Html.value(figure.alternative()) + "\"";
            return Optional.of(svg.replaceFirst("<svg\\b", Matcher.quoteReplacement("<svg" + name)));
        } catch (FigureException e) {
            return Optional.empty();
        }
    }
}
