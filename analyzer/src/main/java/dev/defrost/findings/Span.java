package dev.defrost.findings;

/** A place in a file: UTF-16 offsets, half open, and lines and columns from 1. */
public record Span(String path, int start, int end, int line, int column, int endLine, int endColumn) {}
