package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.Set;

/** Which values imports bring. */
final class ImportEvaluator {
    private final ValueFlow flow;
    private final Body body;
    private final ParsedFile file;
    private final Targets targets;

    ImportEvaluator(ValueFlow flow, Body body, Targets targets) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
        this.targets = targets;
    }

    void importName(Alias alias) {
        ParsedFile module = flow.index().project().resolveModule(alias.name, 0, file);
        String bound = alias.asName != null || alias.name.indexOf('.') < 0 ? alias.name : alias.name.substring(0, alias.name.indexOf('.'));
        ParsedFile boundModule = bound.equals(alias.name) ? module : flow.index().project().resolveModule(bound, 0, file);
        Value value = boundModule != null ? new Value.ModuleValue(boundModule) : new Value.External(bound);
        targets.define(alias, Set.of(value));
    }

    void importFrom(Stmt.ImportFrom from, Alias alias) {
        if (alias.name.equals("*")) {
            return;
        }
        String moduleName = from.module == null ? "" : from.module;
        ParsedFile module = flow.index().project().resolveModule(moduleName, from.level, file);
        Definition bound = flow.definitionAt(alias);
        if (bound == null) {
            return;
        }
        if (module == null) {
            ParsedFile submodule = from.level == 0 && moduleName.isEmpty()
                    ? null
                    : flow.index().project().resolveModule(joined(moduleName, alias.name), from.level, file);
            Value value = submodule != null ? new Value.ModuleValue(submodule) : new Value.External(moduleName + "." + alias.name);
            targets.define(alias, Set.of(value));
            return;
        }
        List<Definition> exported = flow.index().exported(module, alias.name);
        if (exported.isEmpty()) {
            ParsedFile submodule = flow.index().project().resolveModule(joined(moduleName, alias.name), from.level, file);
            targets.define(alias, Set.of(submodule != null ? new Value.ModuleValue(submodule) : Value.OTHER));
        }
        for (Definition definition : exported) {
            flow.add(new Location.Var(bound), flow.read(new Location.Var(definition), body));
        }
        flow.traces().imported(new ImportLink(file, from, alias, bound, module, exported));
    }

    private static String joined(String module, String name) {
        return module.isEmpty() ? name : module + "." + name;
    }
}
