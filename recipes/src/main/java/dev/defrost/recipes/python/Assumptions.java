package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.resources.Creation;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ExactTypes;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.recipes.python.rewrite.SetGlobals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The assumptions (the codes of {@code docs/assumptions.md}) that the migration of a group relies on. An assumption is left out only where the
 * code shows that it does not matter: a literal identifier is not None, a literal argument has its type.
 */
final class Assumptions {
    private static final String NOT_NONE = "A1";
    private static final String ARGUMENT_TYPES = "A2";
    private static final String NUMBER_FORM = "A3";
    private static final String SERIALISABLE = "A4";
    private static final String PRESENT = "A5";
    private static final String NO_OUTSIDERS = "A6";
    private static final String SESSION = "A7";

    private final ValueFlow flow;
    private final SetGlobals setGlobals;
    private final Map<ParsedFile, ExactTypes> types = new IdentityHashMap<>();

    Assumptions(ValueFlow flow) {
        this.flow = flow;
        this.setGlobals = new SetGlobals(flow);
    }

    /** The codes for a group that is migrated, sorted. */
    List<String> of(ResourceGroup group) {
        Collection<String> codes = new TreeSet<>();
        if (group.locations().stream().anyMatch(Assumptions::isReachable)) {
            codes.add(NO_OUTSIDERS);
        }
        for (Expr origin : group.origins()) {
            if (origin instanceof Expr.Call call) {
                if (Creation.isAssumed(flow, call)) {
                    codes.add(SESSION);
                }
                flow.values(call.function).stream().filter(Value.Method.class::isInstance).map(Value.Method.class::cast)
                        .forEach(method -> made(flow.fileOf(call), call, method, codes));
            }
        }
        group.occurrences().forEach(occurrence -> used(occurrence, codes));
        return List.copyOf(codes);
    }

    /** Whether code of another project could name the location. */
    private static boolean isReachable(Location location) {
        return !(location instanceof Location.Var var) || var.definition().variable().scope().kind() == Scope.Kind.MODULE
                || var.definition().site() instanceof Parameter;
    }

    private void made(ParsedFile file, Expr.Call call, Value.Method method, Collection<String> codes) {
        if (method.construct() instanceof Construct.SubResource) {
            if (arguments(call).anyMatch(argument -> !isProven(file, argument))) {
                codes.add(NOT_NONE);
            }
        } else if (method.construct() instanceof Construct.Action || method.construct() instanceof Construct.Collection) {
            codes.add(PRESENT);
        }
    }

    private void used(Occurrence occurrence, Collection<String> codes) {
        if (occurrence.context() instanceof Occurrence.Iterated || occurrence.context() instanceof Occurrence.Indexed) {
            codes.add(PRESENT);
        }
        if (!(occurrence.context() instanceof Occurrence.Member member)) {
            return;
        }
        if (occurrence.value() instanceof Value.BatchWriter && member.access().parent() instanceof Expr.Call call) {
            converted(arguments(call).anyMatch(argument -> !isProven(occurrence.file(), argument)), codes);
        }
        if (!(occurrence.value() instanceof Value.Resource resource)) {
            return;
        }
        Construct construct = resource.type().construct(member.access().name);
        if (construct instanceof Construct.Attribute || construct instanceof Construct.Reference) {
            codes.add(PRESENT);
        }
        if (member.access().parent() instanceof Expr.Call call && call.function == member.access() && !(construct instanceof Construct.SubResource)) {
            called(occurrence.file(), call, resource.type(), construct, codes);
        } else if (construct instanceof Construct.Action action) {
            codes.add(ARGUMENT_TYPES);
            if (flow.definitions().service(resource.type().service()).operation(action.operation()).attributeValues() != null) {
                converted(true, codes);
            }
        }
    }

    private void called(ParsedFile file, Expr.Call call, ResourceDefinition type, Construct construct, Collection<String> codes) {
        boolean unproven = arguments(call).anyMatch(argument -> !isProven(file, argument));
        if (unproven) {
            codes.add(ARGUMENT_TYPES);
        }
        OperationDefinition operation = construct instanceof Construct.Action action
                ? flow.definitions().service(type.service()).operation(action.operation()) : null;
        if (operation != null && operation.attributeValues() != null) {
            converted(unproven, codes);
        }
    }

    private static void converted(boolean unproven, Collection<String> codes) {
        codes.add(NUMBER_FORM);
        if (unproven) {
            codes.add(SERIALISABLE);
        }
    }

    private static Stream<Expr> arguments(Expr.Call call) {
        return Stream.concat(call.arguments.stream(), call.keywords.stream().map((Keyword keyword) -> keyword.value));
    }

    /** Whether the code shows of which type a value and all values inside it are. */
    private boolean isProven(ParsedFile file, Expr expr) {
        List<Expr> inside = new ArrayList<>();
        if (expr instanceof Expr.DictExpr dict) {
            inside.addAll(dict.values);
            dict.keys.stream().filter(key -> key != null).forEach(inside::add);
            return dict.keys.stream().noneMatch(key -> key == null) && inside.stream().allMatch(each -> isProven(file, each));
        }
        if (expr instanceof Expr.ListExpr list) {
            return list.elements.stream().allMatch(each -> isProven(file, each));
        }
        PyType type = types.computeIfAbsent(file,
                key -> ExactTypes.of(key.scopes(), key.defUse(), name -> setGlobals.maySet(key, name))).typeOf(expr);
        return switch (type) {
            case STR, INT, BOOL, BYTES, DECIMAL -> true;
            default -> false;
        };
    }
}
