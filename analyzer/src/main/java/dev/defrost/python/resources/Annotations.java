package dev.defrost.python.resources;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What annotations say of parameters and attributes that nothing visible fills: resources of the stub packages, sessions, classes of the
 * project. Enough to find uses; not to migrate them, because nothing proves an annotation. What a session makes is another matter: see
 * {@link UntoldSessions}.
 */
final class Annotations {
    private static final Set<String> SESSIONS = Set.of("boto3.Session", "boto3.session.Session");
    private static final Set<String> WRAPPERS = Set.of("Optional", "Union", "Annotated", "Final", "ClassVar");
    private static final Pattern STUB = Pattern.compile("(?:mypy_boto3|types_boto3)_(\\w+)\\.(?:service_resource\\.)?(\\w+)");
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    private final ValueFlow flow;

    Annotations(ValueFlow flow) {
        this.flow = flow;
    }

    /** Adds what they say where nothing else is known; of sessions also where what comes there is something untold (assumption A7). */
    void assume() {
        for (ParsedFile file : flow.index().files()) {
            for (Scope scope : file.scopes().all()) {
                scope.variables().forEach(variable -> variable.definitions().forEach(definition -> parameter(file, definition)));
                if (scope.node() instanceof Stmt.ClassDef cls) {
                    cls.body.forEach(statement -> field(file, cls, statement));
                }
            }
        }
    }

    private void parameter(ParsedFile file, Definition definition) {
        if (definition.site() instanceof Parameter parameter && parameter.annotation != null) {
            assume(file, parameter.annotation, new Location.Var(definition));
        }
    }

    private void field(ParsedFile file, Stmt.ClassDef cls, Stmt statement) {
        if (statement instanceof Stmt.AnnAssign assign && assign.value == null && assign.target instanceof Expr.Name name) {
            assume(file, assign.annotation, new Location.Field(flow.index().classInfo(cls).root(), name.id));
        }
    }

    private void assume(ParsedFile file, Expr annotation, Location location) {
        Set<Value> known = flow.values(location);
        if (known.isEmpty() || known.stream().allMatch(Value::isUntold)) {
            of(file, annotation).filter(value -> known.isEmpty() || value.equals(Value.SESSION))
                    .ifPresent(value -> flow.add(location, Set.of(value, Value.UNKNOWN)));
        }
    }

    private Optional<Value> of(ParsedFile file, Expr annotation) {
        if (annotation instanceof Expr.Subscript subscript) {
            boolean wraps = WRAPPERS.contains(String.valueOf(Decorators.lastName(subscript.value)));
            List<Expr> parts = subscript.index instanceof Expr.TupleExpr tuple ? tuple.elements : List.of(subscript.index);
            return wraps ? parts.stream().map(part -> of(file, part)).flatMap(Optional::stream).findFirst() : Optional.empty();
        }
        if (annotation instanceof Expr.BinOp either) {
            return of(file, either.left).or(() -> of(file, either.right));
        }
        String dotted = annotation instanceof Expr.Constant text && text.kind == Expr.Kind.STRING ? text.value.strip() : dotted(annotation);
        return dotted != null && DOTTED.matcher(dotted).matches() ? named(file, dotted) : Optional.empty();
    }

    private static String dotted(Expr expr) {
        if (expr instanceof Expr.Attribute attribute) {
            String owner = dotted(attribute.value);
            return owner == null ? null : owner + "." + attribute.name;
        }
        return expr instanceof Expr.Name name ? name.id : null;
    }

    private Optional<Value> named(ParsedFile file, String dotted) {
        int dot = dotted.indexOf('.');
        String first = dot < 0 ? dotted : dotted.substring(0, dot);
        Variable variable = file.scopes().moduleScope().variable(first);
        if (variable == null || variable.definitions().isEmpty()) {
            return Optional.empty();
        }
        Definition definition = variable.definitions().get(0);
        if (dot < 0) {
            for (Value value : flow.values(new Location.Var(definition))) {
                if (value instanceof Value.ClassValue cls) {
                    return Optional.of(new Value.Instance(cls.info()));
                }
            }
        }
        return imported(definition).flatMap(name -> resource(name + (dot < 0 ? "" : dotted.substring(dot))));
    }

    private static Optional<String> imported(Definition definition) {
        if (!(definition.site() instanceof Alias alias)) {
            return Optional.empty();
        }
        if (definition.statement() instanceof Stmt.ImportFrom from) {
            return from.level == 0 ? Optional.of(from.module + "." + alias.name) : Optional.empty();
        }
        return Optional.of(alias.asName != null ? alias.name : definition.variable().name());
    }

    private Optional<Value> resource(String name) {
        if (SESSIONS.contains(name)) {
            return Optional.of(Value.SESSION);
        }
        Matcher stub = STUB.matcher(name);
        ServiceDefinition service = stub.matches() ? flow.definitions().service(stub.group(1)) : null;
        if (service == null) {
            return Optional.empty();
        }
        String type = stub.group(2).endsWith(ResourceDefinition.SERVICE_RESOURCE) ? ResourceDefinition.SERVICE_RESOURCE : stub.group(2);
        return Optional.ofNullable(service.resource(type)).map(Value.Resource::new);
    }
}
