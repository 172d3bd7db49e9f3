package fi.helminauha.paper;

import fi.helminauha.collection.Coded;

/// What goes into a paper, if it is wanted.
public enum PaperPart implements Coded {
    /// A page with title, time and goal, and the day’s steps or the pearls with their pages.
    COVER("cover"),
    /// The whole texts of pearls; without them each pearl’s summary alone, with its forms if those are wanted.
    TEXTS("texts"),
    /// Forms among the texts.
    FORMS("forms"),
    /// Tables of roles among the texts; left out where each role is given on a card.
    ROLES("roles"),
    /// What pearls say to the one who leads.
    LEADER("leader"),
    /// What the trainer has noted for each step.
    NOTES("notes"),
    /// What the user has written on each pearl in the library.
    OWN_NOTES("own-notes"),
    /// Cards for the groups of what is done in groups.
    GROUPS("groups");

    private final String code;

    PaperPart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// Whether it holds what its writer may have meant for nobody else, so that it goes in only when it is asked for
    /// that very paper.
    public boolean isPrivate() {
        return switch (this) {
            case NOTES, OWN_NOTES -> true;
            case COVER, TEXTS, FORMS, ROLES, LEADER, GROUPS -> false;
        };
    }
}
