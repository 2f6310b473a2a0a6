package dev.defrost.findings;

/** A file that was not analysed: a {@code DFR0xx} code, a message, and the line and column (from 1; 0 when unknown). */
public record SkippedFile(String path, String rule, String message, int line, int column) {}
