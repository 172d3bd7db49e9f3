package fi.helminauha.team;

import fi.helminauha.collection.Coded;

/// How it went, as the team or its leader says.
public enum Mood implements Coded {
    WELL("well"),
    SO_SO("so-so"),
    BADLY("badly");

    private final String code;

    Mood(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
