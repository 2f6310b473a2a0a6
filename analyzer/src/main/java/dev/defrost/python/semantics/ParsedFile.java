package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Module;

/** A file of the project with what is known of its names; the path is relative to the project root, with forward slashes. Identity is equality. */
public record ParsedFile(String path, Module module, Scopes scopes, DefUse defUse) {
    /** The file with another text, for which what is known of the context managers that it names still holds. */
    public ParsedFile withText(Module changed) {
        ParsedFile file = of(path, changed);
        file.scopes.moduleScope().letPass(scopes.moduleScope().lettingPass());
        return file;
    }

    /** The file with its scopes and definitions worked out (definitions only when asked for). */
    public static ParsedFile of(String path, Module module) {
        Scopes scopes = Scopes.of(module);
        return new ParsedFile(path, module, scopes, DefUse.of(scopes));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
