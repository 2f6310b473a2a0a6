package dev.defrost.python.hazards;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.findings.Finding;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Actions whose operation answers page by page, and code that never asks whether there is another page. */
final class UnreadPages {
    private static final String RULE = "DFR119";

    private final ValueFlow flow;
    private final Groups groups;

    UnreadPages(ValueFlow flow, Groups groups) {
        this.flow = flow;
        this.groups = groups;
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        for (ResourceGroup group : groups.all()) {
            for (Occurrence occurrence : group.occurrences()) {
                if (occurrence.context() instanceof Occurrence.Member member && occurrence.value() instanceof Value.Resource resource
                        && resource.type().construct(member.access().name) instanceof Construct.Action action && action.result() == null
                        && member.access().parent() instanceof Expr.Call call && call.function == member.access()) {
                    check(occurrence.file(), call, flow.definitions().service(resource.type().service()).operation(action.operation()), findings);
                }
            }
        }
        return findings;
    }

    private static void check(ParsedFile file, Expr.Call call, OperationDefinition operation, List<Finding> findings) {
        OperationDefinition.Paginator pages = operation.paginator();
        if (pages == null || call.keywords.stream().anyMatch(keyword -> keyword.name == null || keyword.name.equals(pages.limitKey())
                || pages.inputTokens().contains(keyword.name))) {
            return;
        }
        Set<String> read = new HashSet<>();
        boolean followed = readsMembers(file, call, read);
        String token = pages.outputTokens().get(0);
        if (followed && !read.isEmpty() && pages.outputTokens().stream().noneMatch(read::contains) && !mentions(home(call), token)) {
            findings.add(Hazards.finding(RULE, file, call, "%s answers with one page, and nothing looks at %s: what is on later pages is missing"
                    .formatted(operation.withActions(), token)));
        }
    }

    /** Collects the members of the response that are read; false when the response also goes elsewhere. */
    private static boolean readsMembers(ParsedFile file, Expr response, Set<String> read) {
        Node parent = response.parent();
        if (parent instanceof Expr.Subscript subscript && subscript.value == response && subscript.index instanceof Expr.Constant key) {
            read.add(key.value);
            return true;
        }
        if (parent instanceof Expr.Attribute get && get.name.equals("get") && get.parent() instanceof Expr.Call call && call.function == get
                && !call.arguments.isEmpty() && call.arguments.get(0) instanceof Expr.Constant key) {
            read.add(key.value);
            return true;
        }
        if (parent instanceof Stmt.Assign assign && assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Name target
                && response instanceof Expr.Call) {
            for (Definition definition : file.scopes().resolve(target).definitions()) {
                if (definition.site() == target) {
                    return !definition.variable().crossesScopes()
                            && file.defUse().uses(definition).stream().allMatch(use -> readsMembers(file, use, read));
                }
            }
        }
        return false;
    }

    /** The function around the call; the module where there is none, whose functions are not its code. */
    private static Node home(Node node) {
        Node at = node;
        while (at.parent() != null && !(at instanceof Stmt.FunctionDef)) {
            at = at.parent();
        }
        return at;
    }

    private static boolean mentions(Node node, String text) {
        boolean[] found = {node instanceof Expr.Constant constant && text.equals(constant.value)};
        node.forEachChild(child -> found[0] |= !(node instanceof Module && child instanceof Stmt.FunctionDef) && mentions(child, text));
        return found[0];
    }
}
