package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.read.Libraries;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Arguments of a request that may change a value which stands before them: {@code Item={"tags": tags, "last": tags.pop()}}. boto3 looks at
 * values when it has all of them, code with types where each of them stands.
 */
final class LaterChanges {
    /** Libraries whose functions answer with strings and numbers, or with what nobody else holds. */
    private static final Set<String> MAKING = Set.of("uuid", "time", "datetime", "decimal", "hashlib", "math", "os", "base64");
    private static final Set<String> MAKERS = Set.of("builtins.str", "builtins.int", "builtins.float", "builtins.len", "builtins.round", "builtins.bool",
            "builtins.abs", "builtins.set", "builtins.repr", "builtins.bytes", "json.loads", "json.dumps", "copy.deepcopy",
            "random.random", "random.randint", "secrets.token_hex", "secrets.token_urlsafe");

    /**
     * A part of a request.
     *
     * @param name  null for a dict that is spread
     * @param typed whether its values are typed where they stand
     */
    record Argument(String name, Expr value, boolean typed) {}

    /** Something that may change values, where it stands, and where these stand. */
    record Change(Node node, Argument at, Set<Argument> values) {}

    private record Held(Expr value, Argument at) {}

    private final Migration migration;
    private final ParsedFile file;
    private final Set<String> scalars;
    private final Changes reaches;
    private final List<Held> held = new ArrayList<>();
    private final List<Change> found = new ArrayList<>();

    private LaterChanges(Migration migration, ParsedFile file, Set<String> scalars) {
        this.migration = migration;
        this.file = file;
        this.scalars = scalars;
        this.reaches = new Changes(migration);
    }

    /**
     * All of them in a request.
     *
     * @param arguments in the order in which the new code evaluates them
     * @param scalars   names of key attributes: DynamoDB takes strings, numbers and bytes only for them
     */
    static List<Change> in(Migration migration, ParsedFile file, List<Argument> arguments, Set<String> scalars) {
        LaterChanges changes = new LaterChanges(migration, file, scalars);
        for (Argument argument : arguments) {
            if (argument.typed()) {
                changes.value(argument, argument.value());
            } else {
                changes.calls(argument, argument.value());
            }
        }
        return changes.found;
    }

    private void value(Argument at, Expr expr) {
        if (expr instanceof Expr.DictExpr dict) {
            for (int i = 0; i < dict.values.size(); i++) {
                if (dict.keys.get(i) != null) {
                    calls(at, dict.keys.get(i));
                }
                boolean scalar = dict == at.value() && dict.keys.get(i) instanceof Expr.Constant key && scalars.contains(key.value);
                if (scalar) {
                    calls(at, dict.values.get(i));
                } else {
                    value(at, dict.values.get(i));
                }
            }
        } else if (expr instanceof Expr.ListExpr list) {
            list.elements.forEach(each -> value(at, each));
        } else if (expr instanceof Expr.TupleExpr tuple) {
            tuple.elements.forEach(each -> value(at, each));
        } else if (expr instanceof Expr.BoolOp choice) {
            choice.values.forEach(each -> value(at, each));
        } else if (expr instanceof Expr.Conditional choice) {
            calls(at, choice.test);
            value(at, choice.body);
            value(at, choice.orElse);
        } else if (expr instanceof Expr.NamedExpr named) {
            value(at, named.value);
        } else if (expr instanceof Expr.Starred starred) {
            value(at, starred.value);
        } else if (expr instanceof Expr.Call call && (isDict(call) || isCondition(call))) {
            calls(at, call.function);
            call.arguments.forEach(each -> value(at, each));
            call.keywords.forEach(each -> value(at, each.value));
        } else if (expr instanceof Expr.BinOp op && (op.op.equals("&") || op.op.equals("|"))) {
            value(at, op.left);
            value(at, op.right);
        } else {
            calls(at, expr);
            if (mayChange(expr)) {
                held.add(new Held(expr, at));
            }
        }
    }

    private static boolean isDict(Expr.Call call) {
        return call.arguments.isEmpty() && call.function instanceof Expr.Name name && name.id.equals("dict");
    }

    private static boolean isCondition(Expr.Call call) {
        return call.function instanceof Expr.Attribute method && Libraries.boto3().condition(method.name) != null;
    }

    private void calls(Argument at, Node node) {
        if (node instanceof Expr.Lambda) {
            return;
        }
        node.forEachChild(child -> calls(at, child));
        boolean left = node instanceof Expr.Yield || node instanceof Expr.YieldFrom || node instanceof Expr.Await;
        if (left || node instanceof Expr.Call || node instanceof Expr.Attribute) {
            Set<Argument> changed = new LinkedHashSet<>();
            Changes.Reach reach = held.isEmpty() || left ? Changes.Reach.ALL : node instanceof Expr.Call call ? reaches.of(file, call)
                    : reaches.of((Expr.Attribute) node);
            held.stream().filter(each -> reach == Changes.Reach.ALL || node instanceof Expr.Call call && changes(call, reach, each.value()))
                    .forEach(each -> changed.add(each.at()));
            if (!changed.isEmpty()) {
                found.add(new Change(node, at, changed));
            }
        }
    }

    private boolean changes(Expr.Call call, Changes.Reach reach, Expr value) {
        List<ObjectPath> values = ObjectPath.in(file, value);
        ObjectPath receiver = call.function instanceof Expr.Attribute method ? ObjectPath.of(file, method.value) : null;
        boolean container = receiver != null && ResponseConversions.CHANGING.contains(((Expr.Attribute) call.function).name);
        if (container && values.stream().anyMatch(receiver::isIn)) {
            return true;
        }
        if (reach == Changes.Reach.NOTHING) {
            return false;
        }
        List<ObjectPath> given = new ArrayList<>();
        if (receiver != null && !container && !isOfLibrary(((Expr.Attribute) call.function).value)) {
            given.add(receiver);
        }
        call.arguments.forEach(each -> given(each, given));
        call.keywords.forEach(each -> given(each.value, given));
        return given.stream().anyMatch(each -> values.stream().anyMatch(each::overlaps));
    }

    private boolean isOfLibrary(Expr owner) {
        Set<Value> owners = migration.flow().values(owner);
        return !owners.isEmpty() && owners.stream().allMatch(Value.External.class::isInstance);
    }

    private void given(Expr argument, List<ObjectPath> given) {
        if (!reaches.isImmutable(file, argument)) {
            given.addAll(ObjectPath.in(file, argument));
        }
    }

    /** Whether the value may be an object that others hold and change. */
    private boolean mayChange(Expr value) {
        if (reaches.isImmutable(file, value) || migration.responses().isTyped(value)) {
            return false;
        }
        if (value instanceof Expr.BinOp op) {
            boolean joins = op.op.equals("+") || op.op.equals("*");
            return joins && !reaches.isImmutable(file, op.left) && !reaches.isImmutable(file, op.right);
        }
        return !(value instanceof Expr.Call call) || migration.flow().values(call.function).isEmpty()
                || !migration.flow().values(call.function).stream().allMatch(LaterChanges::makes);
    }

    private static boolean makes(Value callee) {
        return callee instanceof Value.External external && (MAKERS.contains(external.name()) || MAKING.contains(external.name().split("\\.", 2)[0]));
    }
}
