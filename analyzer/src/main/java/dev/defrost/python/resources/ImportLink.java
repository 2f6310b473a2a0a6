package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/** {@code from module import name}: the name that it binds holds what the module's own name holds when the import runs. */
public record ImportLink(
        ParsedFile file, Stmt.ImportFrom statement, Alias alias, Definition bound, ParsedFile module, List<Definition> exported) {
    /** Whether there is one variable to import: with one definition, or filled by assignments alone. */
    public boolean isOfOneVariable() {
        return exported.size() == 1
                || exported.stream().map(Definition::variable).distinct().count() == 1 && exported.get(0).variable().isAssignedOnly();
    }
}
