package dev.defrost.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.cli.verify.Difference;
import dev.defrost.cli.verify.Verification;
import java.util.List;
import java.util.Locale;

/** The part of the JSON report that tells what a verification showed. */
final class VerificationJson {
    private VerificationJson() {}

    static void write(ObjectNode node, Verification verification) {
        node.put("same", verification.proven());
        verification.command().forEach(node.putArray("command")::add);
        node.put("tests", verification.tests()).put("failing", verification.failing()).put("calls", verification.calls());
        ObjectNode seconds = node.putObject("seconds");
        verification.seconds().forEach((run, time) -> seconds.put(run, Math.round(time * 1000) / 1000.0));
        node.put("changedLines", verification.changed()).put("unverifiedLines", verification.unverified().size());
        ArrayNode differences = node.putArray("differences");
        verification.differences().forEach(difference -> difference(differences.addObject(), difference));
        verification.unstable().forEach(node.putArray("unstable")::add);
        ArrayNode masked = node.putArray("masked");
        verification.masked().forEach(rule ->
                masked.addObject().put("rule", rule.code()).put("description", rule.text()).put("count", rule.count()));
        ArrayNode unverified = node.putArray("unverified");
        verification.unverified().forEach(line ->
                groups(unverified.addObject().put("file", line.file()).put("line", line.line()), line.groups()));
        verification.reverted().forEach(node.putArray("reverted")::add);
        verification.problems().forEach(node.putArray("problems")::add);
    }

    private static void difference(ObjectNode node, Difference difference) {
        node.put("test", difference.test()).put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        node.put("before", difference.before()).put("after", difference.after()).put("detail", difference.detail());
        ArrayNode causes = node.putArray("causes");
        for (Difference.Suspect suspect : difference.suspects()) {
            ObjectNode cause = causes.addObject();
            cause.put("file", suspect.file()).put("line", suspect.line()).put("endLine", suspect.endLine());
            groups(cause, suspect.groups()).put("why", suspect.why());
        }
    }

    private static ObjectNode groups(ObjectNode node, List<Integer> groups) {
        groups.forEach(node.putArray("groups")::add);
        return node;
    }
}
