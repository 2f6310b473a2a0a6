package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.Safety;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where resources may be made anew so that what is made from them can stay ({@link Bridges} writes them). */
public record BridgePlaces(ValueFlow flow) {
    /** Whether every place where the group makes what stays can have a resource of its own. */
    boolean serve(ResourceGroup group, ResourceGroup stays, Groups program) {
        List<Occurrence> making = group.occurrences().stream().filter(each -> makes(each, stays, program)).toList();
        return !making.isEmpty() && making.stream().allMatch(this::mayBeAnother) && arguments(group) != null
                && group.occurrences().stream().noneMatch(each -> derives(each, stays, program) && !making.contains(each))
                && stays.values().stream().noneMatch(value -> value instanceof Value.Meta || value instanceof Value.ResourceClient);
    }

    /** Why a group that makes what stays is not SAFE then. */
    List<Safety.Reason> reasons(ResourceGroup group, ResourceGroup stays, Groups program) {
        return group.occurrences().stream().filter(each -> makes(each, stays, program)).map(each -> Doubts.bridged(each.file().path(),
                each.file().module().source.line(each.expr().start), stays.blockers().get(0).message())).toList();
    }

    /** Whether something that stays is made by the member that is read here. */
    public boolean makesKept(Occurrence occurrence, Groups program) {
        ResourceGroup made = occurrence.context() instanceof Occurrence.Member member ? program.of(member.access()) : null;
        return made != null && made != program.of(occurrence.expr()) && made.isBlocked();
    }

    private static boolean makes(Occurrence occurrence, ResourceGroup stays, Groups program) {
        return occurrence.value() instanceof Value.Resource && occurrence.context() instanceof Occurrence.Member member
                && program.of(member.access()) == stays;
    }

    private static boolean derives(Occurrence occurrence, ResourceGroup stays, Groups program) {
        return occurrence.context() instanceof Occurrence.Member member && program.of(member.access()) == stays
                || occurrence.context() instanceof Occurrence.Called called && program.of(called.call()) == stays
                || occurrence.context() instanceof Occurrence.Indexed indexed && program.of(indexed.access()) == stays;
    }

    private boolean mayBeAnother(Occurrence occurrence) {
        return flow.values(occurrence.expr()).size() == 1 && !Reads.locations(flow, occurrence.expr()).isEmpty()
                && !(occurrence.expr() instanceof Expr.Call) && !ImportGraph.isPlacedAsTest(occurrence.file());
    }

    /** The arguments with which all resources of the group's service are made; null when they differ, or are no constants. */
    String arguments(ResourceGroup group) {
        Set<String> found = new LinkedHashSet<>();
        List<ResourceGroup> all = new ArrayList<>(group.ancestors());
        all.add(group);
        for (ResourceGroup each : all) {
            for (Expr origin : Kept.isService(each) ? each.origins() : List.<Expr>of()) {
                if (!(origin instanceof Expr.Call call) || !isMadeOfConstants(call)) {
                    return null;
                }
                List<String> written = new ArrayList<>();
                call.arguments.forEach(argument -> written.add(text(argument)));
                for (Keyword keyword : call.keywords) {
                    written.add(keyword.name + "=" + text(keyword.value));
                }
                found.add("(" + String.join(", ", written) + ")");
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private String text(Expr constant) {
        return flow.fileOf(constant).module().source.text().substring(constant.start, constant.end);
    }

    private boolean isMadeOfConstants(Expr.Call creation) {
        return flow.values(creation.function).stream().allMatch(Value.External.class::isInstance)
                && creation.arguments.stream().allMatch(Expr.Constant.class::isInstance)
                && creation.keywords.stream().allMatch(keyword -> keyword.name != null && keyword.value instanceof Expr.Constant);
    }
}
