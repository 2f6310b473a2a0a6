package dev.defrost.python.hazards;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.findings.Finding;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collections in variables that are listed more than once: each time asks for all pages again. */
final class RepeatedListings {
    private static final String RULE = "DFR117";

    private final ValueFlow flow;
    private final Groups groups;

    /** A place that lists the collection that a variable holds. */
    private record Listed(ParsedFile file, Expr.Name name, Value.Listing listing) {}

    RepeatedListings(ValueFlow flow, Groups groups) {
        this.flow = flow;
        this.groups = groups;
    }

    List<Finding> find() {
        Map<Definition, List<Listed>> places = new LinkedHashMap<>();
        for (ResourceGroup group : groups.all()) {
            for (Occurrence occurrence : group.occurrences()) {
                if (occurrence.value() instanceof Value.Listing listing && occurrence.expr() instanceof Expr.Name name && lists(occurrence, listing)) {
                    List<Definition> definitions = occurrence.file().defUse().reaching(name);
                    if (definitions.size() == 1 && definitions.get(0).kind() == Definition.Kind.ASSIGN) {
                        places.computeIfAbsent(definitions.get(0), key -> new ArrayList<>()).add(new Listed(occurrence.file(), name, listing));
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        places.forEach((definition, listed) -> find(definition, listed, findings));
        return findings;
    }

    private static boolean lists(Occurrence occurrence, Value.Listing listing) {
        return occurrence.context() instanceof Occurrence.Iterated
                || occurrence.context() instanceof Occurrence.Member member && (member.access().name.equals("pages")
                        || listing.element().batchActions().stream().anyMatch(action -> action.name().equals(member.access().name)));
    }

    private void find(Definition definition, List<Listed> places, List<Finding> findings) {
        for (Listed place : places) {
            Node loop = Loops.around(place.name());
            boolean again = loop != null && !Loops.isWithin(definition.site(), loop);
            Listed first = places.stream().filter(each -> each != place && follows(definition, each, place)).findFirst().orElse(again ? place : null);
            if (first == null) {
                continue;
            }
            OperationDefinition operation = flow.definitions().service(place.listing().owner().service()).operation(place.listing().collection().operation());
            findings.add(Hazards.finding(RULE, place.file(), place.name(),
                    "%s.%s is listed %s: %s is called anew for every page; keep the elements in a list".formatted(
                            place.listing().owner().qualifiedName(), place.listing().collection().name(), first == place ? "in every pass of the loop" : "again",
                            operation.withActions()),
                    new Finding.Related(Spans.of(first.file(), first == place ? definition.site() : first.name()),
                            first == place ? "it is made here" : "it is listed here, too")));
        }
    }

    /** Whether control may come from one place to the other, both in the code of the variable's own scope. */
    private static boolean follows(Definition definition, Listed first, Listed second) {
        if (first.file().scopes().scopeOf(first.name()).outsideComprehensions() != definition.variable().scope()
                || second.file().scopes().scopeOf(second.name()).outsideComprehensions() != definition.variable().scope()) {
            return false;
        }
        ControlFlow control = first.file().defUse().controlFlow(definition.variable().scope());
        Element from = control.elementOf(first.name());
        Element to = control.elementOf(second.name());
        boolean inOrder = first.name().start < second.name().start && !Loops.areAlternatives(first.name(), second.name());
        return from != null && to != null && (from == to ? inOrder : control.reaches(from, to) && (inOrder || !control.reaches(to, from)));
    }
}
