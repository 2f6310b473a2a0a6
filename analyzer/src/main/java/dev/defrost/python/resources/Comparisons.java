package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.List;
import java.util.Set;

/**
 * Where two resources of one type are compared by {@code ==} or {@code !=}: {@code ServiceResource.__eq__} ({@code boto3/resources/base.py})
 * compares their identifiers and nothing else.
 */
final class Comparisons {
    private static final Set<String> OPERATORS = Set.of("==", "!=");
    /** Methods of {@code unittest.TestCase} that do the same with their first two arguments. */
    private static final Set<String> ASSERTIONS = Set.of("assertEqual", "assertEquals", "assertNotEqual", "assertNotEquals");
    private static final Set<String> TEST_CASES = Set.of("unittest.TestCase", "unittest.case.TestCase", "unittest.IsolatedAsyncioTestCase");

    private Comparisons() {}

    /** What the expression is compared with; null unless both are resources of the same type, which has identifiers, and nothing else. */
    static Expr other(ValueFlow flow, Expr expr) {
        List<Expr> pair = pair(flow, expr.parent());
        if (pair == null || !pair.contains(expr)) {
            return null;
        }
        Expr other = pair.get(0) == expr ? pair.get(1) : pair.get(0);
        Set<Value> held = flow.values(expr);
        boolean alike = held.size() == 1 && held.equals(flow.values(other)) && held.iterator().next() instanceof Value.Resource resource
                && !resource.type().identifiers().isEmpty();
        return alike && other != expr ? other : null;
    }

    private static List<Expr> pair(ValueFlow flow, Node parent) {
        if (parent instanceof Expr.Compare compare && compare.ops.size() == 1 && OPERATORS.contains(compare.ops.get(0))) {
            return List.of(compare.left, compare.comparators.get(0));
        }
        boolean asserts = parent instanceof Expr.Call call && call.function instanceof Expr.Attribute method && ASSERTIONS.contains(method.name)
                && call.arguments.size() >= 2 && call.arguments.stream().noneMatch(Expr.Starred.class::isInstance) && isOfTestCase(flow, method);
        return asserts ? ((Expr.Call) parent).arguments.subList(0, 2) : null;
    }

    /** Whether the method is unittest's own: no class of the hierarchy has one of this name, nor tells how its values are compared. */
    private static boolean isOfTestCase(ValueFlow flow, Expr.Attribute method) {
        Set<Value> owners = flow.values(method.value);
        return !owners.isEmpty() && owners.stream().allMatch(owner -> owner instanceof Value.Instance instance
                && instance.info().ownersOf(method.name).isEmpty() && flow.values(new Location.Field(instance.info().root(), method.name)).isEmpty()
                && instance.info().family().stream().allMatch(each -> each.ownMethod("_getAssertEqualityFunc") == null)
                && instance.info().family().stream().flatMap(each -> each.node().bases.stream()).allMatch(base -> isKnown(flow, base)));
    }

    private static boolean isKnown(ValueFlow flow, Expr base) {
        Set<Value> held = flow.values(base);
        return held.size() == 1 && (held.iterator().next() instanceof Value.ClassValue
                || held.iterator().next() instanceof Value.External external && TEST_CASES.contains(external.name()));
    }
}
