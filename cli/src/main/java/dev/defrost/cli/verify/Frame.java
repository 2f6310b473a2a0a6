package dev.defrost.cli.verify;

/** A place in the project that a program passed: file from the project's root, line, function. */
public record Frame(String file, int line, String function) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
