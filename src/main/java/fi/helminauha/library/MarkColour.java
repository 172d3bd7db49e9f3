package fi.helminauha.library;

import fi.helminauha.collection.Coded;

/// With what pen somebody marks words, in the order of the keys.
public enum MarkColour implements Coded {
    /// Has a dotted line.
    GREEN("green"),
    /// Has a dashed line.
    BLUE("blue"),
    /// Has a line without gaps.
    ROSE("rose");

    private final String code;

    MarkColour(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
