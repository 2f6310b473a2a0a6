package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.List;
import java.util.Set;

/** Types of calls of Python's own functions and methods, where the arguments matter too. */
final class KnownCalls {
    private static final Set<String> ELEMENTS_KEPT = Set.of(
            "builtins.sorted", "builtins.reversed", "builtins.list", "builtins.tuple", "builtins.set", "builtins.iter");

    private final ExactTypes types;
    private final QualifiedNames names;

    KnownCalls(ExactTypes types, QualifiedNames names) {
        this.types = types;
        this.names = names;
    }

    /** The qualified name of what is called; null where it is not known, or somebody gives the module a builtin of its own. */
    private String called(Expr.Call call) {
        return call.function instanceof Expr.Name name && types.isReplacedBuiltin(name) ? null : names.of(call.function);
    }

    /** The type of the call's value; may be null as in {@link ExactTypes#infer}. */
    PyType typeOf(Expr.Call call) {
        String name = called(call);
        if (name != null) {
            PyType known = name.equals("json.dumps") && hasKeyword(call, "cls") ? PyType.UNKNOWN : KnownTypes.call(name);
            return known != null ? known : byArguments(name, call);
        }
        if (!(call.function instanceof Expr.Attribute attribute)) {
            return PyType.UNKNOWN;
        }
        PyType receiver = types.infer(attribute.value);
        PyType known = receiver == null ? null : KnownTypes.method(receiver, attribute.name);
        if (known != null || receiver == null) {
            return known;
        }
        return hash(attribute);
    }

    private PyType byArguments(String name, Expr.Call call) {
        List<Expr> arguments = call.arguments;
        boolean plain = call.keywords.isEmpty() && arguments.stream().noneMatch(Expr.Starred.class::isInstance);
        if (isEnvironmentLookup(call)) {
            return plain && arguments.size() == 2
                    && types.typeOrUnknown(arguments.get(1)) == PyType.STR ? PyType.STR : PyType.UNKNOWN;
        }
        if (name.equals("datetime.datetime") || name.equals("datetime.date")) {
            return name.equals("datetime.date") ? PyType.DATE : PyType.DATETIME;
        }
        if (!plain || arguments.isEmpty()) {
            return PyType.UNKNOWN;
        }
        PyType first = types.infer(arguments.get(0));
        return switch (name) {
            case "builtins.round" -> first == null ? null : round(first, arguments);
            case "builtins.abs" -> first == null ? null : Operators.unary("+", first);
            case "math.floor", "math.ceil", "math.trunc" -> first == null ? null : numeric(first) ? PyType.INT : PyType.UNKNOWN;
            case "builtins.sum" -> sum(arguments);
            case "builtins.max", "builtins.min" -> arguments.size() < 2 ? PyType.UNKNOWN : agreed(arguments);
            case "os.path.join", "os.path.basename", "os.path.dirname", "os.path.abspath", "os.path.normpath",
                    "urllib.parse.unquote" ->
                    first == null || first == PyType.STR ? first : PyType.UNKNOWN;
            default -> PyType.UNKNOWN;
        };
    }

    private static PyType round(PyType first, List<Expr> arguments) {
        if (arguments.size() == 1) {
            return Operators.isNumber(first) ? PyType.INT : PyType.UNKNOWN;
        }
        boolean digits = arguments.get(1) instanceof Expr.Constant constant && constant.kind == Expr.Kind.INT;
        return digits && Operators.isNumber(first) ? Operators.unary("+", first) : PyType.UNKNOWN;
    }

    private static boolean numeric(PyType type) {
        return Operators.isInteger(type) || type == PyType.FLOAT;
    }

    /** The sum starts at the integer 0, which is the result when there is nothing to add. */
    private PyType sum(List<Expr> arguments) {
        PyType element = arguments.size() == 1 ? types.elementType(arguments.get(0)) : PyType.UNKNOWN;
        return element == null || Operators.isInteger(element) ? element == null ? null : PyType.INT : PyType.UNKNOWN;
    }

    private PyType agreed(List<Expr> arguments) {
        PyType type = null;
        for (Expr argument : arguments) {
            type = ExactTypes.join(type, types.infer(argument));
        }
        return type;
    }

    private PyType hash(Expr.Attribute method) {
        String maker = method.value instanceof Expr.Call made ? names.of(made.function) : null;
        boolean ofHash = maker != null && maker.startsWith("hashlib.") && !maker.startsWith("hashlib.shake");
        return !ofHash ? PyType.UNKNOWN
                : method.name.equals("hexdigest") ? PyType.STR : method.name.equals("digest") ? PyType.BYTES : PyType.UNKNOWN;
    }

    /** The type of the elements of what the call gives; UNKNOWN without proof. */
    PyType elementType(Expr.Call call) {
        String name = called(call);
        if ("builtins.range".equals(name)) {
            return PyType.INT;
        }
        if (name != null && ELEMENTS_KEPT.contains(name) && call.arguments.size() == 1) {
            return types.elementType(call.arguments.get(0));
        }
        boolean splits = call.function instanceof Expr.Attribute attribute
                && Set.of("split", "rsplit", "splitlines", "partition", "rpartition").contains(attribute.name)
                && types.infer(attribute.value) == PyType.STR;
        return splits ? PyType.STR : PyType.UNKNOWN;
    }

    /** The type of the index (0) or the element (1) that a call of {@code enumerate} gives. */
    PyType enumerated(Expr.Call call, int index) {
        if (!"builtins.enumerate".equals(called(call)) || call.arguments.isEmpty()) {
            return PyType.UNKNOWN;
        }
        return index == 0 ? PyType.INT : types.elementType(call.arguments.get(0));
    }

    /** Whether the expression is {@code os.environ}. */
    boolean isEnvironment(Expr expression) {
        return "os.environ".equals(names.of(expression));
    }

    private boolean isEnvironmentLookup(Expr.Call call) {
        String name = names.of(call.function);
        return "os.getenv".equals(name) || "os.environ.get".equals(name);
    }

    /** Whether the call gives a string or None, so that it is a string where it is true. */
    boolean isOptionalString(Expr.Call call) {
        return isEnvironmentLookup(call) && call.arguments.size() == 1 && call.keywords.isEmpty();
    }

    private static boolean hasKeyword(Expr.Call call, String name) {
        for (Keyword keyword : call.keywords) {
            if (keyword.name == null || keyword.name.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
