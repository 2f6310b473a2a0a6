package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Follows a response from its call to all of its uses and decides for each whether it stays typed or is converted there; what cannot be
 * expressed deep inside is converted further out, in the end at the call.
 */
final class ResponseWalk {
    private static final int MAX_HOPS = 6;
    private static final int MAX_CONVERSIONS_OF_ELEMENT = 3;
    private static final int MAX_CONVERSIONS_OF_LIST = 2;

    private final Migration migration;
    private final ParsedFile file;
    private final ResponseSinks sinks;
    private final Set<Expr> outermost;
    private final List<ResponseUse> uses = new ArrayList<>();

    /** @param outermost expressions that are converted where they stand, whatever is done with them */
    ResponseWalk(Migration migration, ParsedFile file, ResponseSinks sinks, Set<Expr> outermost) {
        this.migration = migration;
        this.file = file;
        this.sinks = sinks;
        this.outermost = outermost;
    }

    List<ResponseUse> uses() {
        return uses;
    }

    void follow(Expr.Call call, List<String> paths) {
        visit(call, ResponsePart.whole(call, paths));
    }

    private boolean visit(Expr expr, ResponsePart part) {
        if (part.isPlain() || expr.parent() instanceof Stmt.ExprStmt) {
            return true;
        }
        int mark = uses.size();
        if (!outermost.contains(expr) && understood(expr, part)) {
            return true;
        }
        uses.subList(mark, uses.size()).clear();
        return convert(expr, part);
    }

    private boolean convert(Expr expr, ResponsePart part) {
        if (expr == part.root()) {
            uses.add(new ResponseUse.AtCall(part.root()));
            return true;
        }
        if (part.isWhole() || !ResponseConversions.isPossible(file, expr, part)) {
            return false;
        }
        uses.add(new ResponseUse.Converted(expr, part));
        return true;
    }

    private boolean understood(Expr expr, ResponsePart part) {
        Node parent = expr.parent();
        if (ResponseConversions.isStored(expr)) {
            return false;
        }
        if (parent instanceof Expr.Subscript subscript && subscript.value == expr) {
            return subscripted(subscript, expr, part);
        }
        if (parent instanceof Expr.Attribute method && method.parent() instanceof Expr.Call call && call.function == method) {
            return called(call, method, part);
        }
        if (sinks.takes(expr, part)) {
            uses.add(new ResponseUse.Typed(expr, part));
            return true;
        }
        if (parent instanceof Stmt.Assign assign && assign.value == expr && assign.targets.size() == 1
                && assign.targets.get(0) instanceof Expr.Name target) {
            return assigned(target, expr, part);
        }
        if (parent instanceof Expr.NamedExpr walrus && walrus.value == expr) {
            return assigned(walrus.target, expr, part) && visit(walrus, part);
        }
        return !part.isValue() && (asShape(expr, part) || asLoop(expr, part));
    }

    // ---- parts of it

    private boolean subscripted(Expr.Subscript subscript, Expr expr, ResponsePart part) {
        if (part.isValue() || ResponseConversions.isStored(subscript)) {
            return false;
        }
        if (part.isList()) {
            return visit(subscript, subscript.index instanceof Expr.Slice ? part.required() : part.element());
        }
        ResponsePart member = memberOf(subscript.index, part, false);
        return member != null && visit(subscript, member);
    }

    private static ResponsePart memberOf(Expr key, ResponsePart part, boolean mayMiss) {
        return key instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? part.member(constant.value, mayMiss) : part.anyMember(mayMiss);
    }

    private boolean called(Expr.Call call, Expr.Attribute method, ResponsePart part) {
        if (!part.isDict() || !call.keywords.isEmpty()) {
            return false;
        }
        if (method.name.equals("keys") && call.arguments.isEmpty()) {
            return shape(method.value, part);
        }
        if (!method.name.equals("get") || call.arguments.isEmpty() || call.arguments.size() > 2) {
            return false;
        }
        Expr missing = call.arguments.size() == 2 ? call.arguments.get(1) : null;
        ResponsePart member = memberOf(call.arguments.get(0), part, true);
        if (member == null || missing instanceof Expr.Starred) {
            return false;
        }
        if (member.isPlain() || missing == null || isNone(missing)) {
            return visit(call, member);
        }
        if (member.isValue()) {
            return missing instanceof Expr.Constant && visit(call, member);
        }
        return isEmpty(missing, member) && visit(call, member.required());
    }

    private static boolean isNone(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
    }

    /** An empty display that the part may be mistaken for. */
    static boolean isEmpty(Expr expr, ResponsePart part) {
        return part.isDict() && expr instanceof Expr.DictExpr dict && dict.values.isEmpty()
                || part.isList() && expr instanceof Expr.ListExpr list && list.elements.isEmpty();
    }

    // ---- uses that need no values

    private boolean shape(Expr expr, ResponsePart part) {
        uses.add(new ResponseUse.Shape(expr, part));
        return true;
    }

    private boolean asShape(Expr expr, ResponsePart part) {
        Node parent = expr.parent();
        if (isTest(expr)) {
            return shape(expr, part);
        }
        if (parent instanceof Expr.Compare compare && compare.ops.size() == 1) {
            return compared(compare, expr, part) && shape(expr, part);
        }
        if (parent instanceof Expr.Call call && call.arguments.size() == 1 && call.arguments.get(0) == expr && call.keywords.isEmpty()
                && call.function instanceof Expr.Name name && file.defUse().isBuiltin(name)) {
            return (name.id.equals("len") || name.id.equals("bool")) && shape(expr, part);
        }
        if (parent instanceof Expr.BoolOp or && !or.isAnd && or.values.size() == 2 && or.values.get(0) == expr && isEmpty(or.values.get(1), part)) {
            return visit(or, part.required()) && shape(expr, part);
        }
        return false;
    }

    /** Whether only the truth of the expression matters. */
    static boolean isTest(Expr expr) {
        Node parent = expr.parent();
        return parent instanceof Stmt.If branch && branch.test == expr
                || parent instanceof Stmt.While loop && loop.test == expr
                || parent instanceof Stmt.Assert check && check.test == expr
                || parent instanceof Expr.Conditional conditional && conditional.test == expr
                || parent instanceof Expr.UnaryOp not && not.op.equals("not")
                || parent instanceof Comprehension clause && clause.ifs.contains(expr)
                || parent instanceof Expr.BoolOp op && isTest(op);
    }

    private static boolean compared(Expr.Compare compare, Expr expr, ResponsePart part) {
        String op = compare.ops.get(0);
        Expr other = compare.left == expr ? compare.comparators.get(0) : compare.left;
        if (op.equals("in") || op.equals("not in")) {
            return other == compare.left && part.isDict();
        }
        boolean equality = op.equals("==") || op.equals("!=");
        return (op.startsWith("is") || equality) && isNone(other) || equality && isEmpty(other, part);
    }

    // ---- variables

    private boolean asLoop(Expr expr, ResponsePart part) {
        Expr target = null;
        if (expr.parent() instanceof Stmt.For loop && loop.iter == expr && !loop.isAsync) {
            target = loop.target;
        } else if (expr.parent() instanceof Comprehension clause && clause.iter == expr && !clause.isAsync) {
            target = clause.target;
        }
        if (target == null) {
            return false;
        }
        if (part.isDict()) {
            return shape(expr, part);
        }
        int mark = uses.size();
        if (!(target instanceof Expr.Name name) || !variable(name, expr, part.element(), true) || !isReadable(mark, part.element(), MAX_CONVERSIONS_OF_ELEMENT, true)) {
            return false;
        }
        return shape(expr, part);
    }

    private boolean assigned(Expr.Name target, Expr expr, ResponsePart part) {
        int mark = uses.size();
        if (!variable(target, expr, part, false)) {
            return false;
        }
        int most = part.isValue() ? 0 : part.isList() ? MAX_CONVERSIONS_OF_LIST : 1;
        return part.isWhole() || isReadable(mark, part, most, false);
    }

    /** Whether the code reads better when the variable stays typed: few conversions, each of a value of it, or one of all of it. */
    private boolean isReadable(int mark, ResponsePart part, int most, boolean oneOfAll) {
        List<ResponseUse.Converted> conversions = uses.subList(mark, uses.size()).stream()
                .filter(ResponseUse.Converted.class::isInstance).map(ResponseUse.Converted.class::cast).toList();
        boolean ofValues = conversions.stream().allMatch(each -> each.part().isValue() && !each.part().optional());
        return conversions.isEmpty() || ofValues && conversions.size() <= most
                || oneOfAll && conversions.size() == 1 && conversions.get(0).part().isMap() && part.isMap();
    }

    private boolean variable(Expr.Name target, Expr source, ResponsePart part, boolean element) {
        Definition definition = migration.flow().index().definitionAt(target);
        if (definition == null || part.hops().size() >= MAX_HOPS || !isOwn(definition)) {
            return false;
        }
        List<Expr.Name> reads = file.defUse().uses(definition);
        if (reads.isEmpty() && definition.variable().scope().kind() == Scope.Kind.MODULE) {
            return false;
        }
        for (Expr.Name read : reads) {
            boolean mayBeNone = file.defUse().reaching(read).stream().anyMatch(other -> other.value() != null && isNone(other.value()));
            if (!runsHere(read, definition.variable()) || !visit(read, part.through(definition, source, element, mayBeNone))) {
                return false;
            }
        }
        uses.add(new ResponseUse.Held(definition, source, part));
        return true;
    }

    /** Whether all that is done with the variable is done by the code of its own scope. */
    private boolean isOwn(Definition definition) {
        Variable variable = definition.variable();
        Scope.Kind kind = variable.scope().kind();
        boolean plain = kind == Scope.Kind.FUNCTION || kind == Scope.Kind.COMPREHENSION
                || kind == Scope.Kind.MODULE && !migration.responses().isSeenOutside(file, variable.name());
        return plain && variable.declarations().isEmpty() && !migration.responses().readsNames(file)
                && variable.definitions().stream().allMatch(each -> each.madeIn() == variable.scope());
    }

    private boolean runsHere(Expr.Name read, Variable variable) {
        for (Scope scope = file.scopes().scopeOf(read); scope != variable.scope(); scope = scope.parent()) {
            if (scope == null || scope.kind() != Scope.Kind.COMPREHENSION || !file.defUse().runsInPlace(scope.node())) {
                return false;
            }
        }
        return true;
    }
}
