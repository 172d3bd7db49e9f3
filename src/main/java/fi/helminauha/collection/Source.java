package fi.helminauha.collection;

import java.net.URI;
import java.util.Optional;

/// A reference of a pearl. What is not known is absent, never guessed.
/// @param year     as printed: `2019`, `2019–2021`
/// @param address  `https` only
/// @param isRead   whether the pearl was written from it; if not, it is for further reading
public record Source(
        Optional<String> author,
        Optional<String> year,
        String title,
        Optional<String> publisher,
        Optional<URI> address,
        boolean isRead) {}
