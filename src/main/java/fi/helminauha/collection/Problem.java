package fi.helminauha.collection;

/// Something wrong in a collection's files.
/// @param file      path below the collection's folder, with `/`
/// @param pointer   JSON pointer (RFC 6901) of the value; empty for the whole file
/// @param sentence  says what is wrong and what to do
public record Problem(String file, String pointer, String sentence) {
    /// `file:pointer: sentence`, the form that editors' tools recognise.
    @Override
    public String toString() {
        return file + ":" + pointer + ": " + sentence;
    }
}
