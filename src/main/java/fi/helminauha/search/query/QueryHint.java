package fi.helminauha.search.query;

/// What was typed like a key, as `lajj:menetelmä` or `laji:auto`, but is none. It was searched as words.
/// @param typed   as typed
/// @param reason  key of the sentence that says what can be typed
public record QueryHint(String typed, String reason) {}
