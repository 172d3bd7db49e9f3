package fi.helminauha.collection;

import java.util.Optional;

/// Something to print for a ready-made session; its name is in the session's texts.
/// @param pearl   whose form or cards it is; absent for what no pearl has
/// @param copies  1–100 for each of `per`
public record Printout(Optional<PearlId> pearl, Per per, int copies) {
    public static final int MOST_COPIES = 100;

    /// Who gets the copies.
    public enum Per implements Coded {
        PERSON("person"),
        PAIR("pair"),
        GROUP("group"),
        /// One set for the whole room.
        ROOM("room");

        private final String code;

        Per(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
