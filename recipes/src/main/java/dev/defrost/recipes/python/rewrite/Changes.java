package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.ClassInfo;
import dev.defrost.python.resources.Decorators;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a call may change lists, dicts and sets that its caller holds. */
final class Changes {
    private static final int MAX_DEPTH = 5;

    /** Libraries that leave what they are given as it is; {@code docs.python.org/3/library}, and the SDK itself. */
    private static final Set<String> READING = Set.of("json", "uuid", "time", "datetime", "decimal", "math", "hashlib", "hmac", "base64", "os", "re",
            "secrets", "string", "logging", "statistics", "shlex", "unicodedata", "ipaddress", "traceback", "sys", "urllib", "platform", "socket",
            "copy", "dataclasses", "calendar", "zlib", "binascii", "boto3", "botocore", "builtins", "operator", "collections", "textwrap", "html",
            "typing", "enum", "pytz", "zoneinfo", "functools", "itertools", "random");
    private static final Set<String> CHANGING = Set.of("builtins.next", "builtins.setattr", "builtins.delattr", "builtins.exec", "builtins.eval",
            "builtins.__import__", "operator.setitem", "operator.delitem", "operator.methodcaller", "operator.iadd", "operator.ior", "operator.iconcat",
            "functools.partial", "functools.reduce", "random.shuffle");
    /** Methods of strings, numbers, dates and dicts that change nothing. */
    private static final Set<String> READERS = Set.of("get", "copy", "items", "keys", "values", "isoformat", "strftime", "timestamp", "date", "time",
            "total_seconds", "astimezone", "replace", "strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize", "split", "rsplit", "join", "format",
            "encode", "decode", "startswith", "endswith", "hexdigest", "digest", "index", "count", "quantize", "zfill", "splitlines", "partition", "find",
            "removeprefix", "removesuffix", "casefold", "isdigit", "hex", "getlist", "utctimetuple", "timetuple");
    private static final Set<String> KEEPING = Set.of("staticmethod", "classmethod", "abstractmethod", "lru_cache", "cache", "property", "cached_property");
    private static final Set<String> LOGGING = Set.of("debug", "info", "warning", "warn", "error", "exception", "critical", "log");

    private final Migration migration;
    private final Map<Node, Boolean> known = new IdentityHashMap<>();

    Changes(Migration migration) {
        this.migration = migration;
    }

    /** What a call may change. */
    enum Reach { NOTHING, GIVEN, ALL }

    /** What a call may change: nothing, its arguments and what it is a method of, or anything. Methods of lists, dicts and sets themselves aside. */
    Reach of(ParsedFile file, Expr.Call call) {
        return of(file, call, 0);
    }

    /** What reading an attribute may change: a property is a function. */
    Reach of(Expr.Attribute attribute) {
        return readsProperties(attribute, 0) ? Reach.NOTHING : Reach.ALL;
    }

    private boolean readsProperties(Expr.Attribute attribute, int depth) {
        return migration.flow().values(attribute.value).stream().allMatch(owner -> !(owner instanceof Value.Instance instance)
                || instance.info().withSubclasses().stream().map(each -> each.ownerOf(attribute.name)).filter(Objects::nonNull)
                        .map(each -> each.ownMethod(attribute.name)).allMatch(method -> !isProperty(method) || onlyReads(method, depth + 1)));
    }

    private static boolean isProperty(Stmt.FunctionDef method) {
        return Decorators.has(method, "property") || Decorators.has(method, "cached_property");
    }

    private Reach of(ParsedFile file, Expr.Call call, int depth) {
        Set<Value> callees = migration.flow().values(call.function);
        Reach most = callees.isEmpty() ? unknown(file, call) : Reach.NOTHING;
        for (Value callee : callees) {
            Reach reach = of(file, call, callee, depth);
            most = reach.compareTo(most) > 0 ? reach : most;
        }
        boolean callsBack = most != Reach.ALL && arguments(call).anyMatch(argument -> migration.flow().values(argument).stream()
                .anyMatch(value -> function(value) != null && !onlyReads(function(value), depth + 1)));
        return callsBack ? Reach.ALL : most;
    }

    private Reach of(ParsedFile file, Expr.Call call, Value callee, int depth) {
        if (function(callee) != null) {
            return onlyReads(function(callee), depth + 1) ? Reach.NOTHING : Reach.ALL;
        }
        if (callee instanceof Value.ClassValue made) {
            return ofMaking(made.info(), depth);
        }
        if (callee instanceof Value.External external) {
            String module = external.name().split("\\.", 2)[0];
            boolean reads = READING.contains(module) && !CHANGING.contains(external.name())
                    || call.function instanceof Expr.Attribute method && isReader(file, method)
                    || external.name().equals("builtins.next") && isOfGenerator(call);
            return reads ? Reach.NOTHING : module.equals("builtins") ? Reach.ALL : Reach.GIVEN;
        }
        boolean other = callee instanceof Value.Other || callee instanceof Value.None || callee instanceof Value.Text || callee instanceof Value.StandIn;
        boolean unseen = callee instanceof Value.Unknown || callee instanceof Value.Instance || callee instanceof Value.Super;
        return other || unseen ? unknown(file, call) : Reach.NOTHING;
    }

    private static Node function(Value value) {
        return value instanceof Value.Function function ? function.node() : value instanceof Value.BoundFunction bound ? bound.node() : null;
    }

    private static boolean isOfGenerator(Expr.Call call) {
        return !call.arguments.isEmpty() && call.arguments.get(0) instanceof Expr.GeneratorExp;
    }

    private Reach ofMaking(ClassInfo info, int depth) {
        boolean reads = !info.hasUnknownBase() && info.node().decorators.isEmpty();
        for (String name : List.of("__init__", "__new__", "__post_init__")) {
            ClassInfo owner = info.ownerOf(name);
            if (owner != null && !onlyReads(owner.ownMethod(name), depth + 1)) {
                return Reach.ALL;
            }
        }
        return reads ? Reach.NOTHING : Reach.GIVEN;
    }

    /** Methods of objects that nothing is known of are taken to be about these objects and their arguments; a function may be anything. */
    private Reach unknown(ParsedFile file, Expr.Call call) {
        return !(call.function instanceof Expr.Attribute method) ? Reach.ALL : isReader(file, method) ? Reach.NOTHING : Reach.GIVEN;
    }

    private boolean isReader(ParsedFile file, Expr.Attribute method) {
        return READERS.contains(method.name) || isImmutable(file, method.value)
                || LOGGING.contains(method.name) && method.value instanceof Expr.Name name && name.id.toLowerCase().contains("log");
    }

    private static Stream<Expr> arguments(Expr.Call call) {
        return Stream.concat(call.arguments.stream(), call.keywords.stream().map(keyword -> keyword.value));
    }

    boolean isImmutable(ParsedFile file, Expr value) {
        return switch (migration.types(file).typeOf(value)) {
            case STR, INT, BOOL, FLOAT, COMPLEX, BYTES, DECIMAL, NONE, DATETIME, DATE, TIMEDELTA, UUID -> true;
            default -> value instanceof Expr.Constant || value instanceof Expr.JoinedString || value instanceof Expr.Compare || value instanceof Expr.UnaryOp
                    || value instanceof Expr.Lambda;
        };
    }

    // ---- functions of the program

    private boolean onlyReads(Node function, int depth) {
        Boolean before = known.get(function);
        if (before != null) {
            return before;
        }
        if (depth > MAX_DEPTH) {
            return false;
        }
        known.put(function, true);
        ParsedFile file = migration.flow().fileOf(function);
        boolean reads;
        if (function instanceof Stmt.FunctionDef def) {
            reads = def.decorators.stream().allMatch(decorator -> KEEPING.contains(String.valueOf(Decorators.lastName(decorator))))
                    && def.body.stream().allMatch(each -> reads(file, each, def, depth));
        } else {
            reads = function instanceof Expr.Lambda lambda && reads(file, lambda.body, null, depth);
        }
        if (!reads) {
            known.values().removeIf(each -> each);
        }
        known.put(function, reads);
        return reads;
    }

    private boolean reads(ParsedFile file, Node node, Stmt.FunctionDef function, int depth) {
        if (node instanceof Stmt.FunctionDef || node instanceof Expr.Lambda) {
            return true;
        }
        boolean[] all = {isHarmless(file, node, function, depth)};
        node.forEachChild(child -> all[0] = all[0] && reads(file, child, function, depth));
        return all[0];
    }

    private boolean isHarmless(ParsedFile file, Node node, Stmt.FunctionDef function, int depth) {
        if (node instanceof Expr.Call call) {
            return isHarmless(file, call, depth);
        } else if (node instanceof Expr.Attribute attribute) {
            return readsProperties(attribute, depth);
        } else if (node instanceof Stmt.Assign assign) {
            return assign.targets.stream().allMatch(target -> fills(file, target, function));
        } else if (node instanceof Stmt.AnnAssign assign) {
            return fills(file, assign.target, function);
        } else if (node instanceof Stmt.For loop) {
            return fills(file, loop.target, function);
        } else if (node instanceof Stmt.Delete delete) {
            return delete.targets.stream().allMatch(target -> fills(file, target, function));
        } else if (node instanceof Stmt.AugAssign assign) {
            return !(assign.target instanceof Expr.Name name) ? fills(file, assign.target, function)
                    : isFresh(file, name) || isImmutable(file, name) || isNumber(migration.types(file).typeOf(assign.value));
        } else if (node instanceof WithItem item) {
            return (item.target == null || fills(file, item.target, function))
                    && migration.flow().values(item.context).stream().noneMatch(Value.Instance.class::isInstance);
        }
        return !(node instanceof Expr.Await) && !(node instanceof Stmt.ClassDef) && !(node instanceof Stmt.Masked);
    }

    private static boolean isNumber(PyType type) {
        return type == PyType.INT || type == PyType.FLOAT || type == PyType.DECIMAL || type == PyType.BOOL;
    }

    /** Whether storing to the target changes at most what the function has made itself; a constructor has been given its own object. */
    private boolean fills(ParsedFile file, Expr target, Stmt.FunctionDef function) {
        if (target instanceof Expr.TupleExpr tuple) {
            return tuple.elements.stream().allMatch(each -> fills(file, each, function));
        }
        if (target instanceof Expr.ListExpr list) {
            return list.elements.stream().allMatch(each -> fills(file, each, function));
        }
        if (target instanceof Expr.Starred starred) {
            return fills(file, starred.value, function);
        }
        Expr owner = target instanceof Expr.Subscript subscript ? subscript.value : target instanceof Expr.Attribute attribute ? attribute.value : null;
        boolean constructed = target instanceof Expr.Attribute && function != null && function.name.equals("__init__") && owner instanceof Expr.Name self
                && !function.parameters.positional.isEmpty() && function.parameters.positional.get(0).name.equals(self.id);
        return owner == null || constructed || isFresh(file, owner);
    }

    private boolean isHarmless(ParsedFile file, Expr.Call call, int depth) {
        if (call.function instanceof Expr.Attribute method && ResponseConversions.CHANGING.contains(method.name)) {
            return isFresh(file, method.value) && migration.flow().values(method).stream().allMatch(value -> function(value) == null);
        }
        Reach reach = of(file, call, depth);
        return reach == Reach.NOTHING || reach == Reach.GIVEN && arguments(call).allMatch(argument -> isImmutable(file, argument));
    }

    /** Whether the expression is a variable that holds a list, dict or set made here. */
    private boolean isFresh(ParsedFile file, Expr expr) {
        Variable variable = expr instanceof Expr.Name name ? file.scopes().resolve(name) : null;
        if (variable == null || variable.scope() == file.scopes().moduleScope() || variable.scope() != file.scopes().scopeOf(expr)) {
            return false;
        }
        List<Definition> made = variable.definitions().stream().filter(each -> each.kind() != Definition.Kind.AUGMENTED).toList();
        return !made.isEmpty() && made.stream().allMatch(each -> (each.kind() == Definition.Kind.ASSIGN || each.kind() == Definition.Kind.ANNOTATED)
                && each.value() != null && isMadeHere(each.value()));
    }

    private boolean isMadeHere(Expr value) {
        boolean display = value instanceof Expr.ListExpr || value instanceof Expr.DictExpr || value instanceof Expr.SetExpr || value instanceof Expr.ListComp
                || value instanceof Expr.DictComp || value instanceof Expr.SetComp;
        return display || value instanceof Expr.Call call && Set.of("builtins.dict", "builtins.list", "builtins.set", "builtins.sorted", "copy.deepcopy",
                "copy.copy", "json.loads", "collections.OrderedDict", "collections.defaultdict").containsAll(names(call.function));
    }

    private List<String> names(Expr function) {
        List<String> names = new ArrayList<>();
        migration.flow().values(function).forEach(value -> names.add(value instanceof Value.External external ? external.name() : ""));
        return names.isEmpty() ? List.of("") : names;
    }
}
