package fi.helminauha.collection;

/// Whom a part of a pearl's body speaks to when the pearl is led in a room.
public enum Addressee implements Coded {
    /// Everybody who is there.
    ROOM("room"),
    /// The one who leads; the audience never sees it.
    LEADER("leader");

    private final String code;

    Addressee(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
