package dev.defrost.recipes.python;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import dev.defrost.python.resources.Creation;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Creations that belong to no group: of a service that is known at run time only, and functions that boto3 does not have. */
final class CreationFindings {
    private static final String DYNAMIC = "DFR112";
    private static final String NO_SUCH_FUNCTION = "DFR113";
    /** Spellings that stand in articles, with the right ones. */
    private static final Map<String, String> MISSPELT = Map.of("boto3.Resource", "boto3.resource", "boto3.Client", "boto3.client");

    private final ValueFlow flow;

    CreationFindings(ValueFlow flow) {
        this.flow = flow;
    }

    /** The findings in the files of these paths, in source order of each file. */
    List<Finding> of(Set<String> paths) {
        List<Finding> findings = new ArrayList<>();
        for (ParsedFile file : flow.index().files()) {
            if (paths.contains(file.path())) {
                for (Node node : file.module().descendants()) {
                    if (node instanceof Expr.Call call) {
                        check(file, call, findings);
                    }
                }
            }
        }
        return findings;
    }

    private void check(ParsedFile file, Expr.Call call, List<Finding> findings) {
        for (Value callee : flow.values(call.function)) {
            String name = callee instanceof Value.External external ? external.name() : null;
            if (name != null && MISSPELT.containsKey(name)) {
                add(findings, NO_SUCH_FUNCTION, Severity.ERROR, file, call.function, "boto3 has no function " + name.substring("boto3.".length())
                        + "; write " + MISSPELT.get(name));
            }
            boolean creates = "boto3.resource".equals(name) || callee instanceof Value.SessionMethod method && method.name().equals("resource");
            if (creates && isDynamic(call)) {
                add(findings, DYNAMIC, Severity.INFO, file, call, "the service of this resource is known at run time only; name it, or make a client of it");
            }
        }
    }

    private boolean isDynamic(Expr.Call call) {
        Expr service = Creation.serviceArgument(call);
        boolean known = service instanceof Expr.Constant;
        return !known && flow.values(call).stream().noneMatch(Value.Resource.class::isInstance);
    }

    private static void add(List<Finding> findings, String rule, Severity severity, ParsedFile file, Node node, String message) {
        findings.add(new Finding(rule, severity, Spans.of(file, node), message, -1, List.of()));
    }
}
