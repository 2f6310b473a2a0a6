package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which responses stay typed in this attempt, which parts of them are turned into Python values where, and which go on into other requests as
 * they are. A response that is not understood as a whole is converted at its call.
 */
final class ResponseForms implements Responses {
    private final Migration migration;
    private final Set<Expr> atCall = new HashSet<>();
    private final Set<Expr> typed = new HashSet<>();
    private final Map<Expr, ResponsePart> conversions = new LinkedHashMap<>();
    private final Set<Expr> rendering = new HashSet<>();
    private boolean planned;

    ResponseForms(Migration migration) {
        this.migration = migration;
    }

    @Override
    public boolean staysTyped(Expr.Call call) {
        plan();
        return !atCall.contains(call);
    }

    @Override
    public boolean isTyped(Expr expr) {
        plan();
        return typed.contains(expr);
    }

    @Override
    public String code(ParsedFile file, Expr expr) {
        plan();
        ResponsePart part = conversions.get(expr);
        return part == null ? ownCode(file, expr) : new ResponseConversions(migration, file).code(expr, part);
    }

    /** The code of an expression that may itself be a use of a resource, without what a request puts around it. */
    private String ownCode(ParsedFile file, Expr expr) {
        Expr member = expr instanceof Expr.Call call ? call.function : expr;
        ResourceGroup use = member instanceof Expr.Attribute access ? migration.group(access.value) : null;
        if (use == null || Kept.isKept(use)) {
            return migration.rewriter(file).renderInside(expr);
        }
        String own = null;
        if (rendering.add(expr)) {
            own = migration.rewriter(file).renderFor(expr, use);
            rendering.remove(expr);
        }
        if (own == null) {
            migration.block(use, BlockerCode.UNSUPPORTED_FLOW, file, expr, "what it gives is typed where it is used");
        }
        return own == null ? migration.rewriter(file).renderInside(expr) : own;
    }

    /** Registers the conversions of this attempt. */
    void rewrite() {
        plan();
        conversions.forEach((expr, part) -> {
            ParsedFile file = migration.flow().fileOf(expr);
            migration.rewriter(file).replace(expr, () -> new ResponseConversions(migration, file).code(expr, part));
        });
    }

    private void plan() {
        if (planned) {
            return;
        }
        planned = true;
        ConvertingCalls calls = new ConvertingCalls(migration);
        Map<ParsedFile, Map<Expr.Call, ConvertingCalls.Site>> byFile = new LinkedHashMap<>();
        calls.all().forEach((call, site) -> byFile.computeIfAbsent(site.file(), key -> new LinkedHashMap<>()).put(call, site));
        byFile.forEach((file, sites) -> plan(file, sites, calls));
    }

    /** What turns out wrong is converted further out, until nothing does. */
    private void plan(ParsedFile file, Map<Expr.Call, ConvertingCalls.Site> sites, ConvertingCalls calls) {
        Set<Expr> outermost = new HashSet<>();
        Set<ResourceGroup> untypedWriters = new HashSet<>();
        while (true) {
            ResponseSinks sinks = new ResponseSinks(migration, file, calls, untypedWriters);
            ResponseWalk walk = new ResponseWalk(migration, file, sinks, outermost);
            sites.forEach((call, site) -> walk.follow(call, site.parts()));
            boolean again = outermost.addAll(mixed(file, walk.uses()));
            again |= outermost.addAll(new ResponseCopies(migration, file).told(walk.uses()));
            Set<Expr> passed = new HashSet<>(typed);
            walk.uses().forEach(use -> addTyped(use, passed));
            again |= untypedWriters.addAll(untyped(sinks.typedWriters(), passed));
            if (!again) {
                typed.addAll(passed);
                walk.uses().forEach(this::settle);
                return;
            }
        }
    }

    private static void addTyped(ResponseUse use, Set<Expr> passed) {
        if (use instanceof ResponseUse.Typed each) {
            passed.add(each.expr());
        }
    }

    private void settle(ResponseUse use) {
        if (use instanceof ResponseUse.AtCall each) {
            atCall.add(each.call());
        } else if (use instanceof ResponseUse.Converted each) {
            conversions.put(each.expr(), each.part());
        }
    }

    /** Sources of variables that some read shares with a value that is not typed, or typed otherwise. */
    private static Set<Expr> mixed(ParsedFile file, List<ResponseUse> uses) {
        Map<Definition, ResponseUse.Held> held = new LinkedHashMap<>();
        Set<Expr> wrong = new HashSet<>();
        for (ResponseUse use : uses) {
            if (use instanceof ResponseUse.Held each) {
                ResponseUse.Held before = held.put(each.definition(), each);
                if (before != null && !before.part().paths().equals(each.part().paths())) {
                    wrong.add(each.source());
                }
            }
        }
        held.forEach((definition, each) -> {
            for (Expr.Name read : file.defUse().uses(definition)) {
                List<Definition> reaching = file.defUse().reaching(read);
                if (!reaching.stream().allMatch(other -> agrees(held.get(other), other, each))) {
                    reaching.stream().filter(held::containsKey).forEach(other -> wrong.add(held.get(other).source()));
                }
            }
        });
        return wrong;
    }

    private static boolean agrees(ResponseUse.Held held, Definition definition, ResponseUse.Held with) {
        if (held != null) {
            return held.part().paths().equals(with.part().paths());
        }
        Expr value = definition.kind() == Definition.Kind.ASSIGN ? definition.value() : null;
        boolean none = value instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
        return none || value != null && ResponseWalk.isEmpty(value, with.part());
    }

    /** Batch writers that cannot take typed items everywhere. */
    private Set<ResourceGroup> untyped(Set<ResourceGroup> writers, Set<Expr> passed) {
        return writers.stream().filter(each -> !BatchWriters.takesTyped(migration, each, passed::contains)).collect(Collectors.toSet());
    }

    @Override
    public boolean readsNames(ParsedFile file) {
        return migration.programNames().readsNames(file);
    }

    @Override
    public boolean isSeenOutside(ParsedFile file, String name) {
        return migration.programNames().isMentionedOutside(file, name);
    }
}
