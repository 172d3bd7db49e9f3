package fi.helminauha.collection;

/// How many words a pearl's text has in each language, both ends included (data/README.md §3).
record WordLimits(int least, int most) {
    static WordLimits of(PearlKind kind) {
        return switch (kind) {
            case METHOD -> new WordLimits(250, 500);
            case TOOL, CHECKLIST, QUESTION_SET -> new WordLimits(200, 450);
            case THEORY, PRACTICE_CASE -> new WordLimits(250, 450);
            case TIP -> new WordLimits(80, 180);
            case CASE -> new WordLimits(200, 400);
        };
    }
}
