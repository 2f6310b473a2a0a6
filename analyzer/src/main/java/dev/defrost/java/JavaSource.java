package dev.defrost.java;

/** A Java file of the program: its path as findings name it, its decoded text without byte order mark, and whether it may be edited. */
public record JavaSource(String path, String text, boolean editable) {}
