package dev.defrost.recipes.java;

import dev.defrost.java.JavaSource;
import org.openrewrite.java.tree.J;

/** A file with its typed tree and the places of the tree's nodes. */
record ParsedFile(JavaSource source, J.CompilationUnit unit, NodeSpans spans) {
    String packageName() {
        return unit.getPackageDeclaration() == null ? "" : unit.getPackageDeclaration().getPackageName();
    }
}
