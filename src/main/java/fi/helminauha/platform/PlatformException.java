package fi.helminauha.platform;

/// The platform does not do what it was asked for.
public final class PlatformException extends Exception {
    public PlatformException(String message) {
        super(message);
    }

    PlatformException(String message, Throwable cause) {
        super(message, cause);
    }
}
