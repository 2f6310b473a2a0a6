package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Functions that make the resource of whatever service a parameter names, {@code def resource(name): return boto3.resource(name)}: at a call that
 * spells the name the answer is of that service.
 */
final class Makers {
    private Makers() {}

    /** What a call answers with, out of all that the function may. */
    static Set<Value> answer(ValueFlow flow, Node function, Expr.Call call, int bound, Set<Value> results) {
        if (results.size() < 2 || !results.stream().allMatch(Makers::isService) || !(function instanceof Stmt.FunctionDef def)) {
            return results;
        }
        Parameter parameter = service(flow, def);
        Expr argument = parameter == null ? null : argument(def.parameters, parameter, call, bound);
        Set<Value> named = argument == null ? Set.of() : flow.values(argument);
        if (named.isEmpty() || !named.stream().allMatch(Value.Text.class::isInstance)) {
            return results;
        }
        Set<Value> told = new LinkedHashSet<>(results);
        told.removeIf(value -> !named.contains(new Value.Text(((Value.Resource) value).type().service())));
        return told;
    }

    /** Whether the value is a service resource: whatever the service, all that is used of it is its client. */
    static boolean isService(Value value) {
        return value instanceof Value.Resource resource && resource.type().isServiceResource();
    }

    /** The parameter that names the service of all that the function answers with; null when there is none. */
    private static Parameter service(ValueFlow flow, Stmt.FunctionDef function) {
        ParsedFile file = flow.fileOf(function);
        List<Stmt.Return> returns = new ArrayList<>();
        returns(function, returns);
        Parameter found = null;
        for (Stmt.Return each : returns) {
            Expr made = each.value instanceof Expr.Name name ? onlyValue(file.defUse().reaching(name)) : each.value;
            Expr service = made instanceof Expr.Call call && Creation.isCreation(flow, call) ? Creation.serviceArgument(call) : null;
            List<Definition> filled = service instanceof Expr.Name name ? List.copyOf(file.defUse().reaching(name)) : List.of();
            Parameter parameter = filled.size() == 1 && filled.get(0).site() instanceof Parameter own && filled.get(0).madeIn().node() == function ? own : null;
            if (parameter == null || found != null && found != parameter) {
                return null;
            }
            found = parameter;
        }
        return found;
    }

    private static Expr onlyValue(List<Definition> definitions) {
        return definitions.size() == 1 ? definitions.get(0).value() : null;
    }

    private static Expr argument(Parameters parameters, Parameter parameter, Expr.Call call, int bound) {
        for (Keyword keyword : call.keywords) {
            if (keyword.name == null) {
                return null;
            }
            if (keyword.name.equals(parameter.name)) {
                return keyword.value;
            }
        }
        List<Parameter> positional = new ArrayList<>(parameters.positionalOnly);
        positional.addAll(parameters.positional);
        int at = positional.indexOf(parameter) - bound;
        boolean given = positional.contains(parameter) && at >= 0 && at < call.arguments.size()
                && call.arguments.subList(0, at + 1).stream().noneMatch(Expr.Starred.class::isInstance);
        return given ? call.arguments.get(at) : parameter.defaultValue;
    }

    private static void returns(Node node, List<Stmt.Return> found) {
        node.forEachChild(child -> {
            if (child instanceof Stmt.Return each) {
                found.add(each);
            } else if (!(child instanceof Stmt.FunctionDef) && !(child instanceof Stmt.ClassDef)) {
                returns(child, found);
            }
        });
    }
}
