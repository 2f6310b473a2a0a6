package dev.defrost.findings;

/** Replaces the characters from {@code start} to {@code end} (UTF-16 offsets into the original text, half open). */
public record TextEdit(int start, int end, String replacement) {}
