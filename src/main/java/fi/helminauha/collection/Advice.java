package fi.helminauha.collection;

/// What is to be mended in a collection that keeps every rule.
/// @param file  path below the collection's folder, with `/`
public record Advice(Kind kind, String file, String sentence) {
    /// What advice is about.
    public enum Kind implements Coded {
        SOURCES("under two sources"),
        ROOM("methods without a room"),
        VARIATIONS("methods without variations"),
        EXAMPLES("forms without an example"),
        TUESDAY("texts that name Tuesday (at most 5)"),
        SITUATIONS("situations too few, alike or copied"),
        TELLING_WORDS("telling words few, long, double or shared"),
        SYNONYMS("synonym groups that lead nowhere");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /// `file: sentence`.
    @Override
    public String toString() {
        return file + ": " + sentence;
    }
}
