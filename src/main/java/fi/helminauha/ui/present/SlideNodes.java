package fi.helminauha.ui.present;

import fi.helminauha.i18n.Messages;
import fi.helminauha.training.Page;
import fi.helminauha.ui.figure.FigurePainter;
import fi.helminauha.ui.page.PageFigure;
import fi.helminauha.ui.page.PageNodes;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Builds what is under a page’s title. Sizes are in em of the text’s size, which the page sets.
final class SlideNodes {
    private final PageNodes nodes;

    SlideNodes(Messages messages, FigurePainter painter) {
        this.nodes = new PageNodes(messages, painter);
    }

    /// @param rest  until when the break lasts, for the page of a break
    Region content(Slide slide, String rest) {
        var content = build(slide, rest);
        // A box is as high as its text; only a figure takes all the room that there is.
        if (!(content instanceof PageFigure)) {
            content.setMaxHeight(Region.USE_PREF_SIZE);
        }
        return content;
    }

    private Region build(Slide slide, String rest) {
        return switch (slide.page().content()) {
            case Page.Content.Opening(var summary) -> PageNodes.plain("page-summary", summary);
            case Page.Content.Own(var text) -> own(text);
            case Page.Content.Rest() -> PageNodes.plain("page-rest", rest);
            case Page.Content.OfBlock(var block, var number) ->
                nodes.block(block, number, slide.theme(), slide.drawings());
        };
    }

    private static VBox own(String text) {
        return PageNodes.column(
                "page-own",
                text.lines().map(line -> PageNodes.plain("page-text", line)).toList());
    }
}
