package dev.defrost.recipes.python;

import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Span;
import dev.defrost.python.resources.AskedNames;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.semantics.Builtins;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.rewrite.Doubts;
import dev.defrost.recipes.python.rewrite.Kept;
import dev.defrost.recipes.python.rewrite.Migration;
import dev.defrost.recipes.python.text.AlignedCalls;
import dev.defrost.recipes.python.text.LongLines;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The last look at rewritten files: they parse, no comment is missing, and imports that became unused go. What does not pass keeps the
 * groups that the rewrite was for.
 */
final class Acceptance {
    private final Migration migration;

    Acceptance(Migration migration) {
        this.migration = migration;
    }

    /** The texts as they are to be written; none where the plan holds none. */
    Map<ParsedFile, String> accepted(Map<ParsedFile, String> texts) {
        Map<ParsedFile, String> accepted = new LinkedHashMap<>();
        texts.forEach((file, text) -> {
            if (text.equals(file.module().source.text())) {
                return;
            }
            ParseResult result = PythonParser.parse(new SourceText(file.path(), text));
            if (result instanceof ParseResult.Parsed parsed) {
                checkComments(file, parsed.module());
                checkPlaceholders(file, parsed.module());
                ParsedFile after = file.withText(parsed.module());
                checkNames(file, after);
                checkObserved(file, after);
                new RefusedSyntax(migration).check(file, after, groupsIn(file));
                new CallCounts(migration, file).check(after);
                if (!migration.options().texts()) {
                    return;
                }
                String tidy = ObservedNames.areOfModule(file) ? text : new UnusedImports(migration.programNames()).remove(file, after);
                String aligned = AlignedCalls.aligned(file.module().source.text(), tidy);
                String cleaned = LongLines.broken(file, migration.layout(file), parsed.module(), aligned);
                if (!cleaned.equals(file.module().source.text())) {
                    accepted.put(file, cleaned);
                }
            } else if (result instanceof ParseResult.Failed failed) {
                String error = "the rewrite of " + file.path() + " does not parse at " + failed.line() + ":" + failed.column()
                        + ": " + failed.message();
                groupsIn(file).forEach(group -> migration.fail(group, error));
            }
        });
        return accepted;
    }

    /** No name is read that nothing binds, but for those that nothing bound before; and none that may be unbound where it is read. */
    private void checkNames(ParsedFile before, ParsedFile after) {
        Set<String> unbound = unbound(after);
        unbound.removeAll(unbound(before));
        unbound.removeIf(name -> isBroughtByStar(before, name));
        unbound.forEach(name -> keepWriters(before, name, "nothing defines " + name + " in " + before.path()));
        Map<String, Integer> own = ownBuiltins(before);
        ownBuiltins(after).forEach((name, reads) -> {
            if (reads > own.getOrDefault(name, 0)) {
                keepWriters(before, name, before.path() + " has a " + name + " of its own, which the new code would find in the place of Python's");
            }
        });
        FilledNames.unfilled(before, after).forEach(name -> keepWriters(before, name, name + " might be read in " + before.path() + " before it is filled"));
    }

    private void keepWriters(ParsedFile file, String name, String why) {
        Set<ResourceGroup> writing = migration.rewriter(file).groupsWriting(name);
        for (ResourceGroup group : writing.isEmpty() ? groupsIn(file) : writing) {
            if (!Kept.isKept(group)) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, file.module(), why);
            }
        }
    }

    /** Where the program looks at the names of a scope, these stay the same. */
    private void checkObserved(ParsedFile before, ParsedFile after) {
        List<ObservedNames.Observation> old = ObservedNames.of(before);
        List<ObservedNames.Observation> changed = ObservedNames.of(after);
        AskedNames asked = new AskedNames(migration.flow());
        Set<String> different = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(old.size(), changed.size()); i++) {
            ObservedNames.Observation left = old.get(i);
            changed.get(i).names().stream().filter(name -> !left.names().contains(name) && asked.mayHold(left.call(), name)).forEach(different::add);
        }
        for (String name : different) {
            Set<ResourceGroup> writing = migration.rewriter(before).groupsWriting(name);
            for (ResourceGroup group : writing.isEmpty() ? groupsIn(before) : writing) {
                if (!Kept.isKept(group)) {
                    Doubts.raise(group, BlockerCode.DYNAMIC_ACCESS, Spans.of(before, group.occurrences().get(0).expr()),
                            "new names would stand among those that the program looks at", migration.options().unsafe());
                }
            }
        }
    }

    /** Whether a module that star imports connect with this one binds the name now. */
    private boolean isBroughtByStar(ParsedFile file, String name) {
        Set<Scope> relatives = migration.flow().index().project().relatives(file.scopes().moduleScope());
        return migration.texts().entrySet().stream()
                .filter(each -> each.getKey() != file && relatives.contains(each.getKey().scopes().moduleScope()))
                .anyMatch(each -> PythonParser.parse(new SourceText(each.getKey().path(), each.getValue())) instanceof ParseResult.Parsed parsed
                        && ParsedFile.of(each.getKey().path(), parsed.module()).scopes().moduleScope().variable(name) != null);
    }

    /** How often names of builtins that are bound to something else there are called, or asked for as types. */
    private static Map<String, Integer> ownBuiltins(ParsedFile file) {
        Map<String, Integer> reads = new HashMap<>();
        for (Node node : file.module().descendants()) {
            Variable variable = node instanceof Expr.Name name && Builtins.has(name.id) ? file.scopes().resolve(name) : null;
            if (variable != null && isUsedAsBuiltin(node) && !variable.definitions().stream().allMatch(Acceptance::isPythons)) {
                reads.merge(variable.name(), 1, Integer::sum);
            }
        }
        return reads;
    }

    private static boolean isUsedAsBuiltin(Node name) {
        return name.parent() instanceof Stmt.FunctionDef || name.parent() instanceof Expr.Call call
                && (call.function == name || call.function instanceof Expr.Name called && called.id.equals("isinstance"));
    }

    /** {@code from builtins import str}. */
    private static boolean isPythons(Definition definition) {
        return definition.site().parent() instanceof Stmt.ImportFrom imported && "builtins".equals(imported.module);
    }

    private static Set<String> unbound(ParsedFile file) {
        Set<String> names = new LinkedHashSet<>();
        for (Node node : file.module().descendants()) {
            if (node instanceof Expr.Name name && file.scopes().resolve(name) == null && !Builtins.has(name.id)) {
                names.add(name.id);
            }
        }
        return names;
    }

    /** What could not be expressed is written as None, and must have kept its group: nothing may be asked of such a None. */
    private void checkPlaceholders(ParsedFile file, Module rewritten) {
        if (asksNone(rewritten) && !asksNone(file.module())) {
            migration.groups().all().stream().filter(group -> group.occurrences().stream().anyMatch(each -> each.file() == file))
                    .forEach(group -> migration.fail(group, "a part of the rewrite of " + file.path() + " could not be expressed"));
        }
    }

    private static boolean asksNone(Node node) {
        boolean[] found = {node instanceof Expr.Attribute attribute && attribute.value instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE};
        node.forEachChild(child -> found[0] |= asksNone(child));
        return found[0];
    }

    /** Every comment of the old text is in the new one, as often. */
    private void checkComments(ParsedFile file, Module rewritten) {
        Map<String, Integer> left = new HashMap<>();
        rewritten.comments.forEach(comment -> left.merge(text(rewritten, comment), 1, Integer::sum));
        Map<String, Integer> missing = new HashMap<>();
        for (Module.Comment comment : file.module().comments) {
            if (left.merge(text(file.module(), comment), -1, Integer::sum) < 0) {
                missing.merge(text(file.module(), comment), 1, Integer::sum);
            }
        }
        for (Module.Comment comment : file.module().comments) {
            if (missing.containsKey(text(file.module(), comment))) {
                blockAt(file, comment);
            }
        }
    }

    private void blockAt(ParsedFile file, Module.Comment comment) {
        Span span = Spans.of(file, comment.start(), comment.end());
        Set<ResourceGroup> groups = migration.rewriter(file).groupsAt(comment.start());
        for (ResourceGroup group : groups.isEmpty() ? groupsIn(file) : groups) {
            if (!Kept.isKept(group)) {
                group.block(BlockerCode.COMMENT_LOST, span, "the comment would be lost: " + text(file.module(), comment));
            }
        }
    }

    private static String text(Module module, Module.Comment comment) {
        return module.source.text().substring(comment.start(), comment.end()).strip();
    }

    private Set<ResourceGroup> groupsIn(ParsedFile file) {
        Set<ResourceGroup> groups = new LinkedHashSet<>();
        for (ResourceGroup group : migration.groups().all()) {
            boolean here = group.occurrences().stream().anyMatch(each -> each.file() == file)
                    || group.standIns().stream().anyMatch(each -> each.test() == file);
            if (here && !Kept.isKept(group)) {
                groups.add(group);
            }
        }
        return groups;
    }
}
