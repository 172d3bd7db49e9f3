package fi.helminauha.paper;

import fi.helminauha.collection.PearlId;
import fi.helminauha.team.TeamRun;
import fi.helminauha.training.Step;
import fi.helminauha.training.TrainingSession;
import java.util.List;

/// What a paper is made of.
public sealed interface PaperSubject {
    /// As it is called on the paper and in its file’s name.
    String title();

    /// Its pearls, each once, in their order.
    List<PearlId> pearls();

    record OfSession(TrainingSession session) implements PaperSubject {
        @Override
        public String title() {
            return session.title();
        }

        @Override
        public List<PearlId> pearls() {
            return session.days().stream()
                    .flatMap(day -> day.steps().stream())
                    .map(Step::pearl)
                    .flatMap(pearl -> pearl.stream())
                    .distinct()
                    .toList();
        }
    }

    /// One pearl or more, as of a folder of bookmarks.
    record OfPearls(String title, List<PearlId> pearls) implements PaperSubject {
        public OfPearls {
            pearls = pearls.stream().distinct().toList();
        }
    }

    /// What a team wrote down on its way through a pearl: its form, filled in.
    record OfTeamRun(TeamRun run) implements PaperSubject {
        @Override
        public String title() {
            return run.title();
        }

        @Override
        public List<PearlId> pearls() {
            return List.of(run.pearl());
        }
    }
}
