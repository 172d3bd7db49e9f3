package fi.helminauha.paper;

import fi.helminauha.figure.FigureRenderer;
import fi.helminauha.i18n.Messages;
import fi.helminauha.training.TrainingSession;
import java.util.concurrent.CancellationException;

/// Makes papers. Blocks, for a second or more; used on one thread at a time.
public final class PaperMaker {
    private final FigureRenderer renderer = new FigureRenderer();
    private final PdfPress press = new PdfPress();

    /// Makes a paper; the same order of the same things gives the same bytes.
    /// @throws PaperException if it cannot be laid out
    public MadePaper make(PaperSubject subject, PaperOrder order, PaperHoldings holdings) {
        return make(subject, order, holdings, PaperWatch.PATIENT);
    }

    /// Makes a paper as long as it is wanted.
    /// @param watch  asked now and then
    /// @throws CancellationException if it is wanted no more
    /// @throws PaperException        if it cannot be laid out
    public MadePaper make(PaperSubject subject, PaperOrder order, PaperHoldings holdings, PaperWatch watch) {
        var content = new PaperContent(subject, order, holdings, renderer, watch);
        var out = new Markup();
        for (var language : order.languages()) {
            var words = new PaperWords(holdings, Messages.in(language));
            var isFirst = language == order.languages().getFirst();
            var part = "div lang=\"" + language.code() + "\" class=\"" + language.code()
                    + (isFirst ? "\"" : " new-page\"");
            out.open(part);
            if (hasFoot(order)) {
                foot(out, words);
            }
            switch (order.kind()) {
                case HANDOUT -> new HandoutMarkup(out, words, content).write();
                case RUN_SHEET, SLIDES, FEEDBACK, PARTICIPANTS -> {
                    if (subject instanceof PaperSubject.OfSession(var session)) {
                        writeOfSession(out, words, content, session);
                    }
                }
                case FORMS, SCREEN_FORMS -> {
                    if (subject instanceof PaperSubject.OfTeamRun(var run)) {
                        new FilledMarkup(out, words, content, run).write();
                    } else {
                        new FormsMarkup(out, words, content).write();
                    }
                }
                case CARDS -> new CardsMarkup(out, words, content).write();
                case POSTER -> new PosterMarkup(out, words, content).write();
            }
            out.close(part);
        }
        return press.print(content, out);
    }

    private static void writeOfSession(Markup out, PaperWords words, PaperContent content, TrainingSession session) {
        switch (content.order().kind()) {
            case RUN_SHEET -> new RunSheetMarkup(out, words, content, session).write();
            case SLIDES -> new SlidesMarkup(out, words, content, session).write();
            case FEEDBACK -> new FeedbackMarkup(out, words, content, session).write();
            case PARTICIPANTS -> new ParticipantsMarkup(out, words, content, session).write();
            case HANDOUT, FORMS, SCREEN_FORMS, CARDS, POSTER ->
                throw new IllegalArgumentException(content.order().kind() + " is not of a session alone");
        }
    }

    /// Whether pages say their number and where they come from by the sheet’s own foot.
    private static boolean hasFoot(PaperOrder order) {
        return switch (order.kind()) {
            case HANDOUT, RUN_SHEET, FORMS, SCREEN_FORMS, FEEDBACK, PARTICIPANTS -> true;
            case SLIDES -> order.layout().slides() > 1;
            case CARDS, POSTER -> false;
        };
    }

    private static void foot(Markup out, PaperWords words) {
        out.open("div class=\"running-foot\"")
                .raw("<span class=\"number-of-pages\"></span>")
                .text(words.text("paper.foot"))
                .close("div");
    }
}
