package fi.helminauha.paper;

/// Watches a paper while it is made. Asked on the thread that makes it.
@FunctionalInterface
public interface PaperWatch {
    /// Wants every paper, whatever it takes.
    PaperWatch PATIENT = _ -> true;

    /// @param done  how much of it is made, from 0 to 1; never less than before
    /// @return whether it is still wanted
    boolean goesOn(double done);
}
