package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Proves exact run-time types from what the file alone shows: literals, Python's own functions, and definitions that reach a
 * name. Parameters and annotations prove nothing, unless they are to be {@linkplain #trusting trusted}. That something else sets a module's
 * global ({@code module.x = 1} in another file) cannot be seen here: the makers are told of which globals. Not thread-safe.
 */
public final class ExactTypes {
    private static final int MAX_STEPS = 20_000;
    private static final int MAX_DEPTH = 100;
    private static final Set<String> MODULE_STRINGS = Set.of("__name__", "__file__", "__qualname__");

    private final Scopes scopes;
    private final DefUse defUse;
    private final KnownCalls calls;
    private final Predicate<String> setElsewhere;
    /** Null unless they are trusted. */
    private final Annotations annotations;
    private final Map<Expr, PyType> proven = new IdentityHashMap<>();
    /** Definitions being worked out; a null value stands for one that so far adds no type of its own. */
    private final Map<Definition, PyType> assumed = new HashMap<>();
    private int steps;
    private int assumptionsUsed;

    private ExactTypes(Scopes scopes, DefUse defUse, Predicate<String> setElsewhere, Annotations annotations) {
        this.scopes = scopes;
        this.defUse = defUse;
        this.setElsewhere = setElsewhere;
        this.annotations = annotations;
        this.calls = new KnownCalls(this, QualifiedNames.of(scopes, defUse));
    }

    /** @param setElsewhere whether a global of the module may be set by other means than the definitions of its file */
    public static ExactTypes of(Scopes scopes, DefUse defUse, Predicate<String> setElsewhere) {
        return new ExactTypes(scopes, defUse, setElsewhere, null);
    }

    /** As {@link #of}, but annotations count as proof: what they say holds only as far as the program obeys them. */
    public static ExactTypes trusting(Scopes scopes, DefUse defUse, Predicate<String> setElsewhere) {
        return new ExactTypes(scopes, defUse, setElsewhere, new Annotations(scopes, defUse));
    }

    /** The type the expression has in every execution in which it gives a value; UNKNOWN without proof. */
    public PyType typeOf(Expr expression) {
        if (assumed.isEmpty()) {
            steps = 0;
        }
        PyType type = infer(expression);
        return type == null ? PyType.UNKNOWN : type;
    }

    /** As {@link #typeOf}; null where the value can only come from a definition that is being worked out. */
    PyType infer(Expr expression) {
        PyType known = proven.get(expression);
        if (known != null) {
            return known;
        }
        int usedBefore = assumptionsUsed;
        PyType type = ++steps > MAX_STEPS ? PyType.UNKNOWN : compute(expression);
        if (type != null && (assumed.isEmpty() || assumptionsUsed == usedBefore)) {
            proven.put(expression, type);
        }
        return type;
    }

    private PyType compute(Expr expression) {
        if (expression instanceof Expr.Constant constant) {
            return constant(constant);
        } else if (expression instanceof Expr.JoinedString string) {
            return string.template ? PyType.UNKNOWN : PyType.STR;
        } else if (expression instanceof Expr.Name name) {
            return name(name);
        } else if (expression instanceof Expr.Call call) {
            return calls.typeOf(call);
        } else if (expression instanceof Expr.Attribute attribute) {
            return attribute(attribute);
        } else if (expression instanceof Expr.Subscript subscript) {
            return subscript(subscript);
        } else if (expression instanceof Expr.BinOp op) {
            PyType left = infer(op.left);
            PyType right = infer(op.right);
            return binary(left, op.op, right, op.right);
        } else if (expression instanceof Expr.UnaryOp op) {
            PyType operand = infer(op.operand);
            return operand == null && !op.op.equals("not") ? null : Operators.unary(op.op, operand);
        } else if (expression instanceof Expr.BoolOp op) {
            return choice(op);
        } else if (expression instanceof Expr.Compare compare) {
            return comparison(compare);
        } else if (expression instanceof Expr.Conditional conditional) {
            return join(infer(conditional.body), infer(conditional.orElse));
        } else if (expression instanceof Expr.NamedExpr walrus) {
            return infer(walrus.value);
        }
        return display(expression);
    }

    private PyType attribute(Expr.Attribute attribute) {
        PyType type = KnownTypes.attribute(typeOrUnknown(attribute.value), attribute.name);
        if (type != null) {
            return type;
        }
        return annotations != null && attribute.value instanceof Expr.Name owner ? annotations.attribute(owner, attribute.name) : PyType.UNKNOWN;
    }

    private static PyType constant(Expr.Constant constant) {
        return switch (constant.kind) {
            case NONE -> PyType.NONE;
            case TRUE, FALSE -> PyType.BOOL;
            case INT -> PyType.INT;
            case FLOAT -> PyType.FLOAT;
            case COMPLEX -> PyType.COMPLEX;
            case STRING -> PyType.STR;
            case BYTES -> PyType.BYTES;
            case ELLIPSIS -> PyType.UNKNOWN;
        };
    }

    private static PyType display(Expr expression) {
        if (expression instanceof Expr.ListExpr || expression instanceof Expr.ListComp) {
            return PyType.LIST;
        } else if (expression instanceof Expr.DictExpr || expression instanceof Expr.DictComp) {
            return PyType.DICT;
        } else if (expression instanceof Expr.SetExpr || expression instanceof Expr.SetComp) {
            return PyType.SET;
        }
        return expression instanceof Expr.TupleExpr ? PyType.TUPLE : PyType.UNKNOWN;
    }

    private PyType name(Expr.Name name) {
        Variable variable = scopes.resolve(name);
        if (variable == null) {
            return MODULE_STRINGS.contains(name.id) && defUse.isBuiltin(name) ? PyType.STR : PyType.UNKNOWN;
        }
        Scope.Kind kind = variable.scope().kind();
        boolean fallsThrough = kind == Scope.Kind.CLASS || kind == Scope.Kind.MODULE && Builtins.has(name.id);
        List<Definition> reaching = defUse.reaching(name);
        if (reaching.isEmpty() || fallsThrough && defUse.maybeUnbound(name) || kind == Scope.Kind.MODULE && setElsewhere.test(name.id)) {
            return PyType.UNKNOWN;
        }
        PyType type = null;
        for (Definition definition : reaching) {
            type = join(type, definition(definition));
            if (type == PyType.UNKNOWN) {
                return type;
            }
        }
        return type;
    }

    /** A definition that depends on itself (a loop) has the type that, taken for granted, follows again. */
    private PyType definition(Definition definition) {
        if (assumed.containsKey(definition)) {
            assumptionsUsed++;
            return assumed.get(definition);
        }
        if (assumed.size() > MAX_DEPTH) {
            return PyType.UNKNOWN;
        }
        PyType type = null;
        PyType assumption;
        do {
            assumption = type;
            assumed.put(definition, assumption);
            type = join(assumption, valueOf(definition));
        } while (type != assumption);
        assumed.remove(definition);
        return type;
    }

    private PyType valueOf(Definition definition) {
        PyType proven = provenOf(definition);
        return proven == PyType.UNKNOWN && annotations != null ? annotations.typeOf(definition) : proven;
    }

    private PyType provenOf(Definition definition) {
        return switch (definition.kind()) {
            case ASSIGN, ANNOTATED, WALRUS -> infer(definition.value());
            case AUGMENTED -> {
                Stmt.AugAssign assign = (Stmt.AugAssign) definition.statement();
                yield augmented(infer(assign.target), assign);
            }
            case FOR, COMPREHENSION -> definition.value() == null ? PyType.UNKNOWN : elementType(definition.value());
            case UNPACK -> unpacked(definition.site());
            case PARAMETER -> parameter(definition);
            default -> PyType.UNKNOWN;
        };
    }

    private PyType augmented(PyType target, Stmt.AugAssign assign) {
        if (target == PyType.LIST && assign.op.equals("+")) {
            return PyType.LIST;
        }
        return binary(target, assign.op, infer(assign.value), assign.value);
    }

    private static PyType parameter(Definition definition) {
        Parameters parameters = (Parameters) definition.site().parent();
        return definition.site() == parameters.varArgs ? PyType.TUPLE
                : definition.site() == parameters.keywordArgs ? PyType.DICT : PyType.UNKNOWN;
    }

    private PyType unpacked(Node site) {
        Node holder = site.parent();
        List<Expr> targets = elements(holder);
        int index = targets == null ? -1 : targets.indexOf(site);
        if (index < 0 || targets.stream().anyMatch(Expr.Starred.class::isInstance)) {
            return site.parent() instanceof Expr.Starred ? PyType.LIST : PyType.UNKNOWN;
        }
        if (holder.parent() instanceof Stmt.Assign assign && assign.targets.contains(holder)) {
            List<Expr> values = assign.value instanceof Expr.TupleExpr ? elements(assign.value) : null;
            boolean matches = values != null && values.size() == targets.size()
                    && values.stream().noneMatch(Expr.Starred.class::isInstance);
            return matches ? infer(values.get(index)) : PyType.UNKNOWN;
        }
        Expr iterable = holder.parent() instanceof Stmt.For loop && loop.target == holder ? loop.iter
                : holder.parent() instanceof Comprehension clause && clause.target == holder ? clause.iter : null;
        return iterable instanceof Expr.Call call && targets.size() == 2 ? calls.enumerated(call, index) : PyType.UNKNOWN;
    }

    private static List<Expr> elements(Node node) {
        return node instanceof Expr.TupleExpr tuple ? tuple.elements : node instanceof Expr.ListExpr list ? list.elements : null;
    }

    /** The type of every element that iterating gives. */
    PyType elementType(Expr iterable) {
        if (elements(iterable) != null) {
            PyType type = null;
            for (Expr element : elements(iterable)) {
                type = join(type, element instanceof Expr.Starred ? PyType.UNKNOWN : infer(element));
            }
            return type == null && elements(iterable).isEmpty() ? PyType.UNKNOWN : type;
        }
        if (iterable instanceof Expr.GeneratorExp generator) {
            return infer(generator.element);
        } else if (iterable instanceof Expr.ListComp comprehension) {
            return infer(comprehension.element);
        }
        PyType type = iterable instanceof Expr.Call call ? calls.elementType(call) : PyType.UNKNOWN;
        if (type != PyType.UNKNOWN) {
            return type;
        }
        PyType container = infer(iterable);
        if (annotations != null && container != PyType.STR && iterable instanceof Expr.Name name) {
            return annotations.elementTypeOf(name);
        }
        return container == null || container == PyType.STR ? container : container == PyType.BYTES ? PyType.INT : PyType.UNKNOWN;
    }

    private PyType subscript(Expr.Subscript subscript) {
        if (calls.isEnvironment(subscript.value)) {
            return PyType.STR;
        }
        PyType container = infer(subscript.value);
        if (container == null || container == PyType.STR) {
            return container;
        }
        boolean slice = subscript.index instanceof Expr.Slice;
        if (slice) {
            return container == PyType.LIST || container == PyType.TUPLE
                    || container == PyType.BYTES ? container : PyType.UNKNOWN;
        }
        return (container == PyType.LIST || container == PyType.TUPLE) && subscript.value instanceof Expr.Call call
                ? calls.elementType(call) : PyType.UNKNOWN;
    }

    private PyType binary(PyType left, String op, PyType right, Expr rightOperand) {
        if (left == null || right == null) {
            return left == PyType.UNKNOWN || right == PyType.UNKNOWN ? PyType.UNKNOWN : null;
        }
        boolean small = rightOperand instanceof Expr.Constant constant && constant.kind == Expr.Kind.INT;
        return Operators.binary(left, op, right, small);
    }

    private PyType choice(Expr.BoolOp op) {
        PyType type = null;
        for (int i = 0; i < op.values.size(); i++) {
            boolean last = i == op.values.size() - 1;
            PyType value = !last && !op.isAnd ? whenTrue(op.values.get(i)) : infer(op.values.get(i));
            type = !last && !op.isAnd && value == PyType.NONE ? type : join(type, value);
        }
        return type;
    }

    private PyType whenTrue(Expr expression) {
        return expression instanceof Expr.Call call && calls.isOptionalString(call) ? PyType.STR : infer(expression);
    }

    private PyType comparison(Expr.Compare compare) {
        PyType type = null;
        Expr left = compare.left;
        for (int i = 0; i < compare.ops.size(); i++) {
            Expr right = compare.comparators.get(i);
            type = join(type, Operators.compare(typeOrUnknown(left), compare.ops.get(i), typeOrUnknown(right)));
            left = right;
        }
        return type;
    }

    /** Whether the name means a builtin, unless something sets a global of this name. */
    boolean isReplacedBuiltin(Expr.Name name) {
        return scopes.resolve(name) == null && setElsewhere.test(name.id);
    }

    PyType typeOrUnknown(Expr expression) {
        PyType type = infer(expression);
        return type == null ? PyType.UNKNOWN : type;
    }

    static PyType join(PyType a, PyType b) {
        return a == null || a == b ? b : b == null ? a : PyType.UNKNOWN;
    }
}
