package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Which groups a patch of boto3 or botocore reaches: those that are created by what is replaced, or whose migrated code would call it, in code
 * that may run while the patch is in force.
 */
final class PatchedBoto3 {
    private static final Set<String> DEFAULTS = Set.of("boto3.client", "boto3.resource", "boto3.setup_default_session");

    private final ValueFlow flow;
    private final Collection<ResourceGroup> groups;
    private final List<Expr.Call> sessions;
    private final RunningCode patched;
    private final Supplier<RunningCode> process;

    /**
     * @param sessions the calls of the program that make sessions, as {@link #sessions} finds them
     * @param patched what may run while the patch is in force
     * @param process what may run before or after it with what it replaced
     */
    PatchedBoto3(ValueFlow flow, Collection<ResourceGroup> groups, List<Expr.Call> sessions, RunningCode patched, Supplier<RunningCode> process) {
        this.flow = flow;
        this.groups = groups;
        this.sessions = sessions;
        this.patched = patched;
        this.process = process;
    }

    /** The groups that a patch of this dotted name reaches. */
    List<ResourceGroup> replaced(String name) {
        switch (name) {
            case "boto3.resource":
                return created(creation -> isOfModule(creation) && readsNow(creation.function));
            case "boto3.client":
                // The migrated code calls it.
                return created(creation -> isOfModule(creation) && patched.contains(creation));
            case "boto3.Session", "boto3.session", "boto3.session.Session", "boto3.DEFAULT_SESSION", "boto3._get_default_session":
                boolean makesSession = sessions.stream().anyMatch(patched::contains);
                boolean makesDefault = name.equals("boto3.Session") && makesDefaultSession();
                return created(creation -> !isOfModule(creation) ? makesSession && process.get().contains(creation)
                        : makesDefault ? process.get().contains(creation) : !name.startsWith("boto3.session") && patched.contains(creation));
            default:
                return name.startsWith("botocore.client") ? converting() : List.of();
        }
    }

    /** Whether a function of boto3 may make its default session meanwhile, which stays that of the process ({@code boto3/__init__.py}). */
    private boolean makesDefaultSession() {
        return flow.index().files().stream().flatMap(file -> file.module().descendants().stream()).anyMatch(node -> node instanceof Expr.Call call
                && flow.values(call.function).stream().anyMatch(value -> value instanceof Value.External external && DEFAULTS.contains(external.name()))
                && patched.contains(call));
    }

    /** The groups that are reached when names of a module, which hold boto3 or a part of it, are replaced in that module. */
    List<ResourceGroup> replacedIn(List<Definition> definitions) {
        boolean makesSession = sessions.stream().anyMatch(call -> startsAt(call.function, definitions) && patched.contains(call));
        return created(creation -> startsAt(creation.function, definitions) ? patched.contains(creation)
                : !isOfModule(creation) && makesSession && process.get().contains(creation));
    }

    /** What a function that stands for a client's calls is given differs for DynamoDB: a resource converts values before and after it. */
    private List<ResourceGroup> converting() {
        return groups.stream().filter(group -> group.values().stream().anyMatch(this::converts))
                .filter(group -> group.occurrences().stream().anyMatch(each -> patched.contains(each.expr()))).toList();
    }

    private boolean converts(Value value) {
        return value instanceof Value.Resource resource && Transformations.apply(flow.definitions().service(resource.type().service()))
                || value instanceof Value.ResourceClient || value instanceof Value.BatchWriter;
    }

    private List<ResourceGroup> created(Predicate<Expr.Call> affected) {
        return groups.stream().filter(group -> group.origins().stream().anyMatch(origin -> origin instanceof Expr.Call made
                && Creation.isCreation(flow, made) && affected.test(made))).toList();
    }

    /** Whether the creation is a call of {@code boto3.resource} itself, not of a session. */
    private boolean isOfModule(Expr.Call creation) {
        return flow.values(creation.function).stream().anyMatch(Value.External.class::isInstance);
    }

    /** Whether the callee is looked up in boto3 while the patch is in force: at the call, or by the import that made the name. */
    private boolean readsNow(Expr callee) {
        if (callee instanceof Expr.Attribute) {
            return patched.contains(callee);
        }
        List<Location> read = Reads.locations(flow, callee);
        return read.isEmpty() ? patched.contains(callee) : read.stream().anyMatch(location -> location instanceof Location.Var var
                && (var.definition().kind() == Definition.Kind.IMPORT ? patched.contains(var.definition().site()) : patched.contains(callee)));
    }

    /** Whether the dotted name starts with a name that is filled by one of these definitions. */
    private boolean startsAt(Expr callee, List<Definition> definitions) {
        Expr first = callee;
        while (first instanceof Expr.Attribute attribute) {
            first = attribute.value;
        }
        return first instanceof Expr.Name && Reads.locations(flow, first).stream()
                .anyMatch(location -> location instanceof Location.Var var && definitions.contains(var.definition()));
    }

    /** The calls that make sessions. */
    static List<Expr.Call> sessions(ValueFlow flow) {
        List<Expr.Call> found = new ArrayList<>();
        for (ParsedFile file : flow.index().files()) {
            for (Node node : file.module().descendants()) {
                if (node instanceof Expr.Call call && flow.values(call).contains(Value.SESSION)) {
                    found.add(call);
                }
            }
        }
        return found;
    }
}
