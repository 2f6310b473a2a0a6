package dev.defrost.python.resources;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Keeps what a session makes that is not known to be boto3's in every execution, when the program itself has a {@code resource} of its own
 * that such a session could have: assumption A7 does not hold there.
 */
final class UntoldSessions {
    private static final String NAME = "resource";
    /** Functions that put an attribute, given by its name, on any object. */
    private static final Set<String> SETTERS = Set.of("setattr", "object", "patch");

    private final ValueFlow flow;
    private final Collection<ResourceGroup> groups;
    private List<Other> others;

    /** A place that makes an attribute {@code resource}; {@code owned} when only objects of the project's classes get it. */
    private record Other(ParsedFile file, Node at, boolean owned) {}

    UntoldSessions(ValueFlow flow, Collection<ResourceGroup> groups) {
        this.flow = flow;
        this.groups = groups;
    }

    void check() {
        for (ResourceGroup group : groups) {
            for (Expr origin : group.origins()) {
                if (origin instanceof Expr.Call call && Creation.isAssumed(flow, call)) {
                    check(group, call);
                }
            }
        }
    }

    private void check(ResourceGroup group, Expr.Call creation) {
        ParsedFile file = flow.fileOf(creation);
        boolean ofProject = flow.values(((Expr.Attribute) creation.function).value).stream()
                .anyMatch(owner -> owner instanceof Value.Instance || owner instanceof Value.ClassValue);
        for (Other other : others()) {
            if ((ofProject || !other.owned()) && flow.index().imports().together(file, other.file())) {
                group.doubt(BlockerCode.MIXED_VALUES, Spans.of(other.file(), other.at()), "the session may have this resource instead of boto3's");
            }
        }
    }

    private List<Other> others() {
        if (others == null) {
            others = new ArrayList<>();
            flow.index().files().forEach(file -> file.module().descendants().forEach(node -> collect(file, node)));
        }
        return others;
    }

    private void collect(ParsedFile file, Node node) {
        if (node instanceof Stmt.FunctionDef function && function.name.equals(NAME) && flow.index().classOfMethod(function) != null
                || node instanceof Expr.Name name && name.id.equals(NAME) && isStored(node) && isInClass(node)
                || node instanceof Keyword keyword && NAME.equals(keyword.name) && keyword.parent() instanceof Expr.Call call && !isOwn(call)
                || node instanceof Expr.Constant text && text.kind == Expr.Kind.STRING && isSet(text)) {
            others.add(new Other(file, node, false));
        } else if (node instanceof Expr.Attribute attribute && attribute.name.equals(NAME) && (isStored(node) || node.parent() instanceof Expr.Attribute)) {
            Set<Value> owners = flow.values(attribute.value);
            boolean owned = !owners.isEmpty() && owners.stream()
                    .allMatch(owner -> owner instanceof Value.Instance || owner instanceof Value.ClassValue || owner instanceof Value.ModuleValue);
            others.add(new Other(file, node, owned));
        }
    }

    private static boolean isStored(Node node) {
        return node.parent() instanceof Stmt.Assign assign && assign.value != node
                || node.parent() instanceof Stmt.AnnAssign annotated && annotated.target == node
                || node.parent() instanceof Stmt.For loop && loop.target == node
                || node.parent() instanceof Expr.TupleExpr tuple && isStored(tuple)
                || node.parent() instanceof Stmt.AugAssign || node.parent() instanceof Stmt.Delete;
    }

    private static boolean isInClass(Node node) {
        return node.parent() != null && node.parent().parent() instanceof Stmt.ClassDef;
    }

    /** Whether the call is one of the project's functions or of a method of a resource: neither makes an attribute of its argument. */
    private boolean isOwn(Expr.Call call) {
        Set<Value> callees = flow.values(call.function);
        return !callees.isEmpty() && callees.stream().allMatch(callee -> callee instanceof Value.Function || callee instanceof Value.BoundFunction
                || callee instanceof Value.Method);
    }

    /** {@code setattr(x, "resource", y)}, {@code patch.object(x, "resource")}, {@code patch("boto3.Session.resource")}, {@code type("X", (), {"resource": y})}. */
    private static boolean isSet(Expr.Constant text) {
        boolean named = text.value.equals(NAME) || text.value.endsWith("." + NAME);
        Node parent = text.parent();
        if (named && parent instanceof Expr.DictExpr dict) {
            return dict.parent() instanceof Expr.Call call && call.arguments.contains(dict) && call.arguments.size() == 3;
        }
        return named && parent instanceof Expr.Call call && SETTERS.contains(String.valueOf(Decorators.lastName(call.function)));
    }
}
