package dev.defrost.python.semantics;

import java.util.List;

/** All parsed files of a project and how they import each other. */
public final class Project {
    private final List<ParsedFile> files;

    private Project(List<ParsedFile> files) {
        this.files = List.copyOf(files);
    }

    public static Project of(List<ParsedFile> files) {
        return new Project(files);
    }

    public List<ParsedFile> files() {
        return files;
    }

    /** The file at the path; null if it is not in the project. */
    public ParsedFile file(String path) {
        throw new UnsupportedOperationException();
    }

    /**
     * The file that {@code importer} gets for a dotted module name with {@code level} leading dots; null = not in the project.
     */
    public ParsedFile resolveModule(String dottedName, int level, ParsedFile importer) {
        throw new UnsupportedOperationException();
    }

    /** The variable that an attribute {@code name} of the module means, through {@code from .a import x} and {@code import *}; null if unknown. */
    public Variable resolveName(ParsedFile module, String name) {
        throw new UnsupportedOperationException();
    }
}
