package fi.helminauha.library;

/// What becomes of one kind of things where another library takes the place of this one.
/// @param part     the kind of things
/// @param comes    how many are there that this library has not
/// @param goes     how many this library has that are not there
/// @param changes  how many are in both and differ
public record PartChange(LibraryPart part, int comes, int goes, int changes) {
    public boolean isNone() {
        return comes == 0 && goes == 0 && changes == 0;
    }
}
