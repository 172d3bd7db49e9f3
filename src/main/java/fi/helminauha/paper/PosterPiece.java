package fi.helminauha.paper;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.RichText;
import fi.helminauha.training.Step;
import fi.helminauha.training.StepContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be on a poster, in the order in which it comes in pearls and sessions. It is the same in each language.
/// @param over    what it is a part of; may be empty
/// @param title   of an instruction; else empty
/// @param text    may be empty
/// @param figure  there alone
/// @param pearl   whose colour it has
public record PosterPiece(
        Kind kind, String over, String title, String text, Optional<Block.Figure> figure, Optional<Pearl> pearl) {
    /// What it is.
    public enum Kind {
        QUESTION,
        INSTRUCTION,
        FIGURE
    }

    /// All of a subject.
    public static List<PosterPiece> of(PaperSubject subject, PaperHoldings holdings, Language language) {
        var pieces = new ArrayList<PosterPiece>();
        switch (subject) {
            case PaperSubject.OfSession(var session) ->
                session.days().stream()
                        .flatMap(day -> day.steps().stream())
                        .forEach(step -> own(step, session.title()).ifPresent(pieces::add));
            case PaperSubject.OfPearls _, PaperSubject.OfTeamRun _ -> {
                // Pearls alone.
            }
        }
        subject.pearls().forEach(id -> holdings.pearl(id).ifPresent(pearl -> pieces.addAll(of(pearl, language))));
        return List.copyOf(pieces);
    }

    private static Optional<PosterPiece> own(Step step, String session) {
        return step.content() instanceof StepContent.Own(var text)
                        && !(text.isBlank() && step.title().isBlank())
                ? Optional.of(new PosterPiece(
                        Kind.INSTRUCTION,
                        session,
                        step.title(),
                        text.strip().replaceAll("\\s+", " "),
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }

    private static List<PosterPiece> of(Pearl pearl, Language language) {
        var text = pearl.in(language);
        var pieces = new ArrayList<PosterPiece>();
        var isForRoom = true;
        for (var block : text.body()) {
            if (block instanceof Block.Heading(var _, var addressee)) {
                isForRoom = addressee == Addressee.ROOM;
            } else if (isForRoom) {
                add(block, pearl, text.title(), pieces);
            }
        }
        return pieces;
    }

    private static void add(Block block, Pearl pearl, String over, List<PosterPiece> pieces) {
        switch (block) {
            case Block.Questions(var items) ->
                items.forEach(item -> pieces.add(piece(Kind.QUESTION, over, "", item, Optional.empty(), pearl)));
            case Block.Step step -> {
                if (!step.isBreak()) {
                    pieces.add(piece(Kind.INSTRUCTION, over, step.title(), step.text(), Optional.empty(), pearl));
                }
            }
            case Block.Figure figure ->
                pieces.add(piece(
                        Kind.FIGURE,
                        over,
                        "",
                        figure.caption().orElse(BlockMarkup.plain("")),
                        Optional.of(figure),
                        pearl));
            default -> {
                // The other kinds are read in the hand.
            }
        }
    }

    private static PosterPiece piece(
            Kind kind, String over, String title, RichText text, Optional<Block.Figure> figure, Pearl pearl) {
        return new PosterPiece(kind, over, title, text.plain(), figure, Optional.of(pearl));
    }

    /// By what it is known in a list.
    public String name() {
        return !title.isBlank() ? title : !text.isBlank() ? text : over;
    }
}
