package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Functions of the program that set functions of their own on the resource which they get, and do nothing else:
 *
 * <pre>
 * def extend(table):
 *     def items(**request): ...
 *     table.items = items
 * </pre>
 *
 * Each function knows of the function around it the resource alone, so that it does as well at the top of the module with the resource as
 * its first argument. {@link Attachments} says whether the resources of a group have them.
 */
public final class AttachedFunctions {
    /** What makes names of a scope visible, or knows the scope that it stands in. */
    private static final Set<String> LOOKING = Set.of("locals", "vars", "dir", "globals", "eval", "exec", "super", "__class__");

    private final ProgramIndex index;
    private final Map<String, List<Attacher>> byName = new LinkedHashMap<>();
    private final Map<Node, Attacher> attachers = new LinkedHashMap<>();

    /**
     * A function that attaches.
     *
     * @param parameter what gets the resource
     * @param functions the functions by the attribute that each is set as, in source order
     */
    public record Attacher(ParsedFile file, Stmt.FunctionDef function, Definition parameter, Map<String, Stmt.FunctionDef> functions) {}

    AttachedFunctions(ProgramIndex index) {
        this.index = index;
        for (ParsedFile file : index.files()) {
            for (Stmt statement : file.module().body) {
                Attacher found = statement instanceof Stmt.FunctionDef function ? attacher(file, function) : null;
                if (found != null) {
                    attachers.put(found.function, found);
                    found.functions.keySet().forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(found));
                }
            }
        }
    }

    /** The attacher that this function is; null for others. */
    public Attacher of(Node function) {
        return attachers.get(function);
    }

    /** The only attacher whose function {@code resource.name} may be; null when there is none, or more than one. */
    Attacher named(Value.Resource resource, String name, ParsedFile file) {
        if (!byName.containsKey(name) || resource.type().construct(name) != null || name.equals("meta")) {
            return null;
        }
        List<Attacher> near = byName.get(name).stream().filter(each -> index.imports().together(each.file, file)).toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    /** The attacher whose body sets this attribute; null when no such body does. */
    public Attacher setting(Expr.Attribute target) {
        return target.parent() instanceof Stmt.Assign assign && assign.targets.contains(target) ? attachers.get(assign.parent()) : null;
    }

    /** The attacher that sets the function by this name; null when the name is read for something else. */
    Attacher settingFrom(Expr function) {
        return function.parent() instanceof Stmt.Assign assign && assign.value == function ? attachers.get(assign.parent()) : null;
    }

    // ---- which functions are

    private Attacher attacher(ParsedFile file, Stmt.FunctionDef function) {
        Parameter parameter = onlyParameter(function);
        if (parameter == null || !(function.body.get(function.body.size() - 1) instanceof Stmt.Assign)) {
            return null;
        }
        Map<String, Stmt.FunctionDef> inner = new LinkedHashMap<>();
        Map<String, Stmt.FunctionDef> set = new LinkedHashMap<>();
        for (int i = 0; i < function.body.size(); i++) {
            Stmt statement = function.body.get(i);
            boolean docstring = i == 0 && statement instanceof Stmt.ExprStmt text && text.value instanceof Expr.Constant;
            if (statement instanceof Stmt.FunctionDef def && isPlain(file, function, def)) {
                inner.put(def.name, def);
            } else if (!docstring && !isSetting(statement, parameter, inner, set)) {
                return null;
            }
        }
        Scope scope = file.scopes().opensScope(function);
        boolean closed = set.size() == inner.size() && scope.variables().size() == inner.size() + 1
                && inner.keySet().stream().allMatch(name -> isReadOnce(scope.variable(name)) && isFree(file, name, function));
        Variable resource = scope.variable(parameter.name);
        boolean captured = resource.definitions().size() == 1 && resource.declarations().isEmpty()
                && within(function).noneMatch(node -> node instanceof Expr.Name name && LOOKING.contains(name.id));
        return closed && captured ? new Attacher(file, function, resource.definitions().get(0), set) : null;
    }

    private static Parameter onlyParameter(Stmt.FunctionDef function) {
        Parameters all = function.parameters;
        boolean one = all.positionalOnly.isEmpty() && all.positional.size() == 1 && all.varArgs == null && all.keywordOnly.isEmpty()
                && all.keywordArgs == null && all.positional.get(0).defaultValue == null;
        return one && function.decorators.isEmpty() && !function.isAsync ? all.positional.get(0) : null;
    }

    /** {@code resource.name = function}, each function once. */
    private static boolean isSetting(Stmt statement, Parameter parameter, Map<String, Stmt.FunctionDef> inner, Map<String, Stmt.FunctionDef> set) {
        if (!(statement instanceof Stmt.Assign assign) || assign.targets.size() != 1 || !(assign.targets.get(0) instanceof Expr.Attribute target)
                || !(target.value instanceof Expr.Name owner) || !owner.id.equals(parameter.name) || !(assign.value instanceof Expr.Name value)) {
            return false;
        }
        Stmt.FunctionDef function = inner.get(value.id);
        return function != null && !target.name.startsWith("__") && !set.containsValue(function) && set.put(target.name, function) == null;
    }

    /** Whether making the function does nothing that a place further out would do differently: defaults and annotations are evaluated there. */
    private static boolean isPlain(ParsedFile file, Stmt.FunctionDef around, Stmt.FunctionDef function) {
        List<Expr> annotations = new ArrayList<>();
        annotations.add(function.returns);
        boolean[] constant = {true};
        function.parameters.forEachChild(child -> {
            if (child instanceof Parameter parameter) {
                annotations.add(parameter.annotation);
                constant[0] &= parameter.defaultValue == null || parameter.defaultValue instanceof Expr.Constant;
            }
        });
        return function.decorators.isEmpty() && constant[0]
                && annotations.stream().filter(Objects::nonNull).flatMap(AttachedFunctions::within).allMatch(node -> isThere(file, around, node));
    }

    private static boolean isThere(ParsedFile file, Stmt.FunctionDef around, Node part) {
        if (!(part instanceof Expr.Name name)) {
            return part instanceof Expr.Constant || part instanceof Expr.Attribute || part instanceof Expr.Subscript || part instanceof Expr.TupleExpr
                    || part instanceof Expr.BinOp;
        }
        Variable variable = file.scopes().resolve(name);
        return variable == null || variable.scope().kind() == Scope.Kind.MODULE && variable.definitions().size() == 1
                && variable.definitions().get(0).statement() != null && variable.definitions().get(0).statement().parent() instanceof Module
                && variable.definitions().get(0).site().start < around.start;
    }

    private static boolean isReadOnce(Variable variable) {
        return variable != null && variable.definitions().size() == 1 && variable.reads().size() == 1 && variable.declarations().isEmpty();
    }

    /** Whether nothing else in the file has the name. */
    private static boolean isFree(ParsedFile file, String name, Stmt.FunctionDef around) {
        Scope own = file.scopes().opensScope(around);
        return file.scopes().all().stream().allMatch(scope -> scope == own || scope.variable(name) == null)
                && file.module().descendants().stream().noneMatch(node -> node instanceof Expr.Name read && read.id.equals(name)
                        && (read.start < around.start || around.end < read.end));
    }

    private static Stream<Node> within(Node node) {
        List<Node> children = new ArrayList<>();
        node.forEachChild(children::add);
        return Stream.concat(Stream.of(node), children.stream().flatMap(AttachedFunctions::within));
    }
}
