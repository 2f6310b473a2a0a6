package dev.defrost.python.hazards;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.Finding;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Attributes that load their object in a loop: one call for every pass, which the code does not show. */
final class LoopReads {
    private static final String RULE = "DFR115";

    private final ValueFlow flow;
    private final Groups groups;

    LoopReads(ValueFlow flow, Groups groups) {
        this.flow = flow;
        this.groups = groups;
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        for (ResourceGroup group : groups.all()) {
            if (DataAtHand.of(flow, group).never()) {
                find(group, findings);
            }
        }
        return findings;
    }

    private void find(ResourceGroup group, List<Finding> findings) {
        Set<Object> loaded = new HashSet<>();
        for (Occurrence occurrence : group.occurrences()) {
            if (!(occurrence.context() instanceof Occurrence.Member member) || !(occurrence.value() instanceof Value.Resource resource)) {
                continue;
            }
            Expr.Attribute access = member.access();
            Construct construct = resource.type().construct(access.name);
            Node loop = Loops.around(access);
            Object object = loop == null ? null : madeIn(loop, occurrence.file(), access.value);
            boolean reads = construct instanceof Construct.Attribute || construct instanceof Construct.Reference reference && reference.needsData();
            OperationDefinition load = flow.definitions().service(resource.type().service()).loadOperation(resource.type());
            if (object == null || load == null || !reads && !isLoad(resource.type(), access.name) || !loaded.add(object) || !reads) {
                continue;
            }
            findings.add(Hazards.finding(RULE, occurrence.file(), access, "%s.%s calls %s for every pass of the loop".formatted(
                    resource.type().qualifiedName(), access.name, load.withActions()),
                    new Finding.Related(Spans.of(occurrence.file(), loop.start, loop.start), "the loop")));
        }
    }

    private static boolean isLoad(ResourceDefinition type, String name) {
        return name.equals("load") || name.equals("reload") && type.construct(name) != null;
    }

    /** What stands for the object that each pass of the loop makes or takes anew: its expression or definition; null for other objects. */
    private Object madeIn(Node loop, ParsedFile file, Expr receiver) {
        if (receiver instanceof Expr.Call call) {
            return makes(call) ? call : null;
        }
        List<Definition> definitions = receiver instanceof Expr.Name name ? file.defUse().reaching(name) : List.of();
        Definition definition = definitions.size() == 1 ? definitions.get(0) : null;
        if (definition == null || !Loops.isWithin(definition.site(), loop)) {
            return null;
        }
        boolean isElement = definition.kind() == Definition.Kind.FOR || definition.kind() == Definition.Kind.COMPREHENSION;
        return isElement || definition.value() instanceof Expr.Call call && makes(call) ? definition : null;
    }

    private boolean makes(Expr.Call call) {
        return flow.values(call.function).stream().anyMatch(callee -> callee instanceof Value.Method method
                && (method.construct() instanceof Construct.SubResource || method.construct() instanceof Construct.Action));
    }
}
