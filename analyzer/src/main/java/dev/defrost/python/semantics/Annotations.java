package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What annotations say of exact types, for who wants to take their word: of parameters, of annotated names, and of the attributes that a
 * class body annotates (dataclasses, NamedTuples). A union says nothing, neither does a default value of another type.
 */
final class Annotations {
    private static final Map<String, PyType> TYPES = Map.ofEntries(
            Map.entry("builtins.str", PyType.STR), Map.entry("builtins.int", PyType.INT), Map.entry("builtins.bool", PyType.BOOL),
            Map.entry("builtins.float", PyType.FLOAT), Map.entry("builtins.bytes", PyType.BYTES), Map.entry("decimal.Decimal", PyType.DECIMAL),
            Map.entry("datetime.datetime", PyType.DATETIME), Map.entry("datetime.date", PyType.DATE), Map.entry("uuid.UUID", PyType.UUID),
            Map.entry("builtins.list", PyType.LIST), Map.entry("typing.List", PyType.LIST),
            Map.entry("builtins.dict", PyType.DICT), Map.entry("typing.Dict", PyType.DICT),
            Map.entry("builtins.set", PyType.SET), Map.entry("typing.Set", PyType.SET));
    /** Generic types whose first argument is the type of what iterating them gives. */
    private static final Set<String> ITERABLES = Set.of("builtins.list", "typing.List", "builtins.set", "typing.Set", "typing.Sequence",
            "typing.Iterable", "typing.Iterator", "builtins.frozenset", "builtins.dict", "typing.Dict",
            "collections.abc.Sequence", "collections.abc.Iterable", "collections.abc.Iterator");
    private static final Set<String> WRAPPERS = Set.of("typing.Final", "typing.Annotated", "typing.ClassVar");

    private final Scopes scopes;
    private final DefUse defUse;
    private final QualifiedNames names;

    Annotations(Scopes scopes, DefUse defUse) {
        this.scopes = scopes;
        this.defUse = defUse;
        this.names = QualifiedNames.of(scopes, defUse);
    }

    /** The type that a definition's annotation gives it; UNKNOWN without one. */
    PyType typeOf(Definition definition) {
        Expr annotation = annotationOf(definition);
        return annotation == null ? PyType.UNKNOWN : typeOf(annotation);
    }

    /** The type of what iterating an annotated name gives. */
    PyType elementTypeOf(Expr.Name name) {
        Expr annotation = annotationOf(name);
        boolean generic = annotation instanceof Expr.Subscript subscript && ITERABLES.contains(String.valueOf(names.of(subscript.value)));
        if (!generic) {
            return PyType.UNKNOWN;
        }
        Expr index = ((Expr.Subscript) annotation).index;
        return typeOf(index instanceof Expr.TupleExpr tuple && !tuple.elements.isEmpty() ? tuple.elements.get(0) : index);
    }

    /** The type of {@code owner.name} where the owner is {@code self} or an annotated name, and its class annotates the attribute. */
    PyType attribute(Expr.Name owner, String name) {
        Stmt.ClassDef type = classOf(owner);
        if (type == null) {
            return PyType.UNKNOWN;
        }
        PyType found = PyType.UNKNOWN;
        for (Stmt statement : type.body) {
            if (statement instanceof Stmt.AnnAssign field && field.target instanceof Expr.Name target && target.id.equals(name)) {
                found = fits(field.annotation, field.value);
            }
        }
        return found;
    }

    private PyType fits(Expr annotation, Expr value) {
        return value instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE ? PyType.UNKNOWN : typeOf(annotation);
    }

    private Stmt.ClassDef classOf(Expr.Name owner) {
        List<Definition> reaching = defUse.reaching(owner);
        if (reaching.size() != 1 || reaching.get(0).kind() != Definition.Kind.PARAMETER) {
            return null;
        }
        Parameter parameter = (Parameter) reaching.get(0).site();
        if (parameter.annotation != null) {
            return parameter.annotation instanceof Expr.Name name ? classNamed(name) : null;
        }
        Parameters parameters = (Parameters) parameter.parent();
        boolean first = !parameters.positional.isEmpty() && parameters.positional.get(0) == parameter && parameters.positionalOnly.isEmpty();
        return first && parameters.parent() instanceof Stmt.FunctionDef method && method.decorators.isEmpty()
                && method.parent() instanceof Stmt.ClassDef type ? type : null;
    }

    private Stmt.ClassDef classNamed(Expr.Name name) {
        Variable variable = scopes.resolve(name);
        if (variable == null || variable.definitions().size() != 1) {
            return null;
        }
        return variable.definitions().get(0).site() instanceof Stmt.ClassDef type ? type : null;
    }

    private Expr annotationOf(Expr.Name name) {
        List<Definition> reaching = defUse.reaching(name);
        return reaching.size() == 1 ? annotationOf(reaching.get(0)) : null;
    }

    private static Expr annotationOf(Definition definition) {
        Node site = definition.site();
        if (definition.kind() == Definition.Kind.PARAMETER && site instanceof Parameter parameter) {
            Parameters all = (Parameters) parameter.parent();
            boolean collects = parameter == all.varArgs || parameter == all.keywordArgs;
            boolean absent = parameter.defaultValue instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
            return collects || absent ? null : parameter.annotation;
        }
        return definition.statement() instanceof Stmt.AnnAssign annotated && annotated.target == site
                && !(annotated.value instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE) ? annotated.annotation : null;
    }

    private PyType typeOf(Expr annotation) {
        if (annotation instanceof Expr.Constant text && text.kind == Expr.Kind.STRING) {
            return TYPES.getOrDefault("builtins." + text.value, PyType.UNKNOWN);
        }
        if (annotation instanceof Expr.Subscript generic) {
            String name = String.valueOf(names.of(generic.value));
            Expr first = generic.index instanceof Expr.TupleExpr tuple && !tuple.elements.isEmpty() ? tuple.elements.get(0) : generic.index;
            return WRAPPERS.contains(name) ? typeOf(first) : TYPES.getOrDefault(name, PyType.UNKNOWN);
        }
        return TYPES.getOrDefault(String.valueOf(names.of(annotation)), PyType.UNKNOWN);
    }
}
