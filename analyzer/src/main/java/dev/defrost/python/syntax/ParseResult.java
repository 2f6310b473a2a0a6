package dev.defrost.python.syntax;

/** What became of an attempt to parse a file. */
public sealed interface ParseResult {
    /** The tree of a file that is valid Python. */
    record Parsed(Module module) implements ParseResult {}

    /** The first syntax error; line and column count from 1, columns in UTF-16 units. */
    record Failed(String message, int line, int column) implements ParseResult {}
}
