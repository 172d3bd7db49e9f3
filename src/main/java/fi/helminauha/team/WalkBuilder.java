package fi.helminauha.team;

import fi.helminauha.collection.Addressee;
import fi.helminauha.collection.Block;
import fi.helminauha.collection.Language;
import fi.helminauha.collection.Pearl;
import fi.helminauha.collection.PearlText;
import fi.helminauha.collection.RichText;
import java.util.ArrayList;
import java.util.List;

/// Makes the stages of a walk, in one pass over the pearl’s body.
final class WalkBuilder {
    /// A stage of a pearl without steps has so many minutes at least: a clock that ends at once helps nobody.
    private static final int LEAST_MINUTES = 3;

    private final Pearl pearl;
    private final PearlText text;
    private final boolean hasSteps;
    private final List<Part> parts = new ArrayList<>();
    /// What the leader may want to know at any time, for stages that say nothing of their own.
    private final List<RichText> hints = new ArrayList<>();

    private boolean isForRoom = true;
    private boolean isPastSteps;
    private int section;

    /// A stage that is being made.
    private static final class Part {
        private final int section;
        private String title;
        private int minutes;
        private int sitting;
        private boolean isBreak;
        private final List<TeamPage> pages = new ArrayList<>();
        private final List<RichText> leader = new ArrayList<>();

        Part(String title, int section, int sitting) {
            this.title = title;
            this.section = section;
            this.sitting = sitting;
        }

        int weight() {
            return pages.stream().mapToInt(PageWeight::of).sum();
        }

        void take(Part next) {
            pages.addAll(next.pages);
            leader.addAll(next.leader);
        }
    }

    WalkBuilder(Pearl pearl, Language language) {
        this.pearl = pearl;
        this.text = pearl.in(language);
        this.hasSteps = text.body().stream().anyMatch(Block.Step.class::isInstance);
    }

    /// At least one.
    List<TeamStage> stages() {
        var first = new Part(text.title(), 0, 1);
        first.pages.add(new TeamPage("", text.title(), new TeamPage.Content.Opening(text.summary())));
        parts.add(first);
        var pages = new PageMaker(text.title(), isTickedByNumber());
        for (var i = 0; i < text.body().size(); i++) {
            add(text.body().get(i), i, pages);
        }
        if (!hasSteps) {
            join();
            share();
        }
        spreadHints();
        return parts.stream()
                .map(part -> new TeamStage(
                        part.title, part.minutes, part.sitting, part.isBreak, part.section, part.pages, part.leader))
                .toList();
    }

    /// Where a numbered list says what to do; elsewhere it tells of something.
    private boolean isTickedByNumber() {
        return switch (pearl.card().kind()) {
            case METHOD, TOOL, TIP, CHECKLIST, QUESTION_SET, PRACTICE_CASE -> true;
            case THEORY, CASE -> false;
        };
    }

    private void add(Block block, int index, PageMaker pages) {
        if (block instanceof Block.Heading(var title, var addressee)) {
            section++;
            isForRoom = addressee == Addressee.ROOM;
            if (isForRoom) {
                pages.under(title);
                if (!hasSteps) {
                    parts.add(new Part(title, section, 1));
                }
            }
        } else if (!isForRoom || LeaderText.isForLeader(block)) {
            tellLeader(block);
        } else {
            if (block instanceof Block.Step step) {
                begin(step);
            }
            parts.getLast().pages.addAll(pages.of(block, index));
        }
    }

    private void begin(Block.Step step) {
        if (isPastSteps) {
            parts.add(new Part(step.title(), section, step.sitting()));
        }
        isPastSteps = true;
        var part = parts.getLast();
        part.title = step.title();
        part.minutes = step.minutes();
        part.sitting = step.sitting();
        part.isBreak = step.isBreak();
    }

    private void tellLeader(Block block) {
        var told = LeaderText.hints(block).toList();
        if (isForRoom || !hasSteps) {
            parts.getLast().leader.addAll(told);
        } else if (isPastSteps && !(block instanceof Block.Paragraph)) {
            // Before the steps stands what is prepared, and a paragraph after them tells what to do afterwards.
            hints.addAll(told);
        }
    }

    private void spreadHints() {
        var silent = parts.stream()
                .filter(part -> part.leader.isEmpty() && !part.isBreak)
                .toList();
        for (var i = 0; i < hints.size() && !silent.isEmpty(); i++) {
            silent.get(i * silent.size() / hints.size()).leader.add(hints.get(i));
        }
    }

    /// Puts neighbours together until each has the least minutes, the shortest first; headings without anything to show
    /// go as well.
    private void join() {
        parts.removeIf(part -> part.pages.isEmpty() && part.leader.isEmpty());
        for (var i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i).pages.isEmpty()) {
                parts.get(i - 1).take(parts.remove(i));
            }
        }
        var most = Math.max(1, minutes() / LEAST_MINUTES);
        while (parts.size() > most) {
            var best = 1;
            for (var i = 1; i < parts.size(); i++) {
                if (joint(i) < joint(best)) {
                    best = i;
                }
            }
            parts.get(best - 1).take(parts.remove(best));
        }
    }

    private int joint(int index) {
        return parts.get(index - 1).weight() + parts.get(index).weight();
    }

    private int minutes() {
        return pearl.card().minutes().to();
    }

    private void share() {
        var shares = Shares.of(minutes(), parts.stream().mapToInt(Part::weight).toArray());
        for (var i = 0; i < shares.length; i++) {
            parts.get(i).minutes = shares[i];
        }
    }
}
