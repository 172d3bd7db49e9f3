package fi.helminauha.paper;

import fi.helminauha.collection.Coded;

/// A sheet, upright.
public enum PaperSize implements Coded {
    A4("a4"),
    A3("a3");

    private final String code;

    PaperSize(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
