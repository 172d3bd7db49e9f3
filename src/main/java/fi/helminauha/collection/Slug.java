package fi.helminauha.collection;

import java.util.regex.Pattern;

/// The form that all ids of a collection share: lower-case words and digits joined by hyphens.
final class Slug {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 80;

    private Slug() {}

    static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && FORM.matcher(value).matches();
    }

    static void require(String value, String what) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a " + what + " id: '" + value + "'");
        }
    }
}
