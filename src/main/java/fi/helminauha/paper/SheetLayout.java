package fi.helminauha.paper;

import java.util.List;

/// How a paper stands on its sheets.
/// @param cards   on a sheet: 2, 4 or 8
/// @param slides  on a sheet: 1 to be shown, 2 or 4 with lines for notes
/// @param poster  which of [PosterPiece]s is on the poster, from 0; the first where there are not so many
/// @param groups  that get a card each of what is done in groups: 2–8
public record SheetLayout(PaperSize size, int cards, int slides, int poster, int groups) {
    public static final List<Integer> CARDS = List.of(2, 4, 8);
    public static final List<Integer> SLIDES = List.of(1, 2, 4);
    public static final List<Integer> GROUPS = List.of(2, 3, 4, 5, 6, 7, 8);
    /// What is right most of the time.
    public static final SheetLayout USUAL = new SheetLayout(PaperSize.A4, 4, 1, 0, 4);

    /// @throws IllegalArgumentException if there are no such sheets
    public SheetLayout {
        if (!CARDS.contains(cards) || !SLIDES.contains(slides) || poster < 0 || !GROUPS.contains(groups)) {
            throw new IllegalArgumentException(
                    cards + " cards, " + slides + " slides a sheet, poster " + poster + ", " + groups + " groups");
        }
    }

    public SheetLayout withSize(PaperSize changed) {
        return new SheetLayout(changed, cards, slides, poster, groups);
    }

    public SheetLayout withCards(int changed) {
        return new SheetLayout(size, changed, slides, poster, groups);
    }

    public SheetLayout withSlides(int changed) {
        return new SheetLayout(size, cards, changed, poster, groups);
    }

    public SheetLayout withPoster(int changed) {
        return new SheetLayout(size, cards, slides, changed, groups);
    }

    public SheetLayout withGroups(int changed) {
        return new SheetLayout(size, cards, slides, poster, changed);
    }
}
