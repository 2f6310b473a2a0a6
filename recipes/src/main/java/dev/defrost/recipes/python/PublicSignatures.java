package dev.defrost.recipes.python;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Functions of published packages whose signature would change with a group, and names that {@code __all__} lists there: code that nobody sees
 * here may call and import them. Such groups are not SAFE. Private names, nested functions and the main-guarded part of a module are nobody else's.
 */
final class PublicSignatures {
    private final ValueFlow flow;
    private final Map<String, String> publishers;

    /** @param publishers the packaging file of each published file, by its path */
    PublicSignatures(ValueFlow flow, Map<String, String> publishers) {
        this.flow = flow;
        this.publishers = publishers;
    }

    /** Keeps the groups that reach a public signature. */
    void check(Groups groups) {
        if (publishers.isEmpty()) {
            return;
        }
        for (ResourceGroup group : groups.all()) {
            Optional<Stmt.FunctionDef> found = Stream.concat(group.locations().stream(), group.holders().stream()).map(PublicSignatures::function)
                    .filter(function -> function != null && isPublic(function)).findFirst();
            found.ifPresent(function -> {
                ParsedFile file = flow.fileOf(function);
                String message = "the signature of " + function.name + " would change, which " + publishers.get(file.path()) + " publishes";
                group.doubt(BlockerCode.PUBLIC_API, Spans.of(file, function), message);
            });
            group.locations().forEach(location -> listed(group, location));
        }
    }

    /** A name that {@code __all__} lists. */
    private void listed(ResourceGroup group, Location location) {
        Expr.Constant entry = location instanceof Location.Var var && var.definition().variable().scope().kind() == Scope.Kind.MODULE
                ? flow.index().exports().entry(var.definition()) : null;
        String publisher = entry == null ? null : publishers.get(flow.fileOf(entry).path());
        if (publisher != null) {
            group.doubt(BlockerCode.PUBLIC_API, Spans.of(flow.fileOf(entry), entry), "__all__ would list other names, which " + publisher + " publishes");
        }
    }

    private static Stmt.FunctionDef function(Location location) {
        Node node = null;
        if (location instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER) {
            node = var.definition().madeIn().node();
        } else if (location instanceof Location.Result result) {
            node = result.function();
        } else if (location instanceof Location.Part part) {
            node = part.function();
        } else if (location instanceof Location.Yielded yielded) {
            node = yielded.function();
        }
        return node instanceof Stmt.FunctionDef function ? function : null;
    }

    private boolean isPublic(Stmt.FunctionDef function) {
        String path = flow.fileOf(function).path();
        if (!publishers.containsKey(path) || isPrivateModule(path) || isPrivate(function.name)) {
            return false;
        }
        for (Node at = function.parent(); at != null; at = at.parent()) {
            if (at instanceof Stmt.FunctionDef || at instanceof Stmt.ClassDef outer && isPrivate(outer.name) || at instanceof Stmt.If test && isMainGuard(test)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrivate(String name) {
        return name.startsWith("_") && !name.endsWith("__");
    }

    private static boolean isPrivateModule(String path) {
        for (String segment : path.split("/")) {
            if (isPrivate(segment.replaceFirst("\\.\\w+$", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMainGuard(Stmt.If test) {
        return test.test instanceof Expr.Compare compare && compare.left instanceof Expr.Name name && name.id.equals("__name__");
    }
}
