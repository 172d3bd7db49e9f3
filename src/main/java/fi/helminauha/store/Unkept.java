package fi.helminauha.store;

import java.nio.file.Path;

/// That the library, or the last changes to it, are not on the disk.
/// @param isOpen   whether the library itself is open and only changes are missing
/// @param changes  how many the user would miss if the program ended now
/// @param file     the library’s
/// @param failure  for who helps
public record Unkept(NotKeptReason reason, boolean isOpen, int changes, Path file, StoreException failure) {}
