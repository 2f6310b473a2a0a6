package dev.defrost.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.cli.notebook.Notebook;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;
import dev.defrost.findings.TextEdit;
import dev.defrost.findings.Use;
import java.util.Locale;
import java.util.TreeMap;

/** Everything there is to know of a run as a JSON tree. */
final class JsonTree {
    private static final int FORMAT_VERSION = 1;

    private final Report report;

    private JsonTree(Report report) {
        this.report = report;
    }

    static ObjectNode of(Report report) {
        return new JsonTree(report).tree();
    }

    private ObjectNode tree() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT_VERSION);
        root.putObject("tool").put("name", "defrost").put("version", report.version());
        root.put("command", report.command());
        summary(root.putObject("summary"));
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> finding(findings.addObject(), finding));
        ArrayNode groups = root.putArray("groups");
        report.groups().forEach(group -> group(groups.addObject(), group));
        ArrayNode skipped = root.putArray("skipped");
        report.skipped().forEach(file -> skipped(skipped.addObject(), file));
        ObjectNode edits = root.putObject("edits");
        new TreeMap<>(report.edits()).forEach((path, changes) -> {
            ArrayNode list = edits.putArray(path);
            for (TextEdit edit : changes) {
                list.addObject().put("start", edit.start()).put("end", edit.end()).put("replacement", edit.replacement());
            }
        });
        if (report.verification() != null) {
            VerificationJson.write(root.putObject("verification"), report.verification());
        }
        return root;
    }

    private void summary(ObjectNode node) {
        node.put("checkedFiles", report.checked());
        node.put("skippedFiles", report.skipped().size());
        node.put("findings", report.findings().size());
        node.put("groups", report.groups().size());
        node.put("uses", report.groups().stream().mapToInt(group -> group.uses().size()).sum());
        ObjectNode outcomes = node.putObject("outcomes");
        OutcomeKind.count(report.groups()).forEach((kind, count) -> outcomes.put(kind.name().toLowerCase(Locale.ROOT), count));
    }

    private void finding(ObjectNode node, Finding finding) {
        node.put("code", finding.rule());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("message", finding.message());
        place(node, finding.span());
        if (finding.group() >= 0) {
            node.put("group", finding.group());
        }
        ArrayNode related = node.putArray("related");
        finding.related().forEach(other -> place(related.addObject().put("message", other.message()), other.span()));
    }

    private void group(ObjectNode node, Group group) {
        node.put("id", group.id());
        outcome(node, group.outcome());
        ArrayNode locations = node.putArray("locations");
        for (Group.GroupLocation location : group.locations()) {
            ObjectNode child = locations.addObject();
            child.put("kind", location.kind()).put("name", location.name());
            child.put("service", location.service()).put("resource", location.resource());
            place(child, location.span());
        }
        ArrayNode uses = node.putArray("uses");
        for (Use use : group.uses()) {
            ObjectNode child = uses.addObject();
            place(child, use.span());
            child.put("service", use.service()).put("resource", use.resource());
            child.put("construct", use.construct()).put("kind", use.kind()).put("migrated", group.isMigrated(use));
        }
    }

    private void outcome(ObjectNode node, Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            node.put("outcome", "kept");
            ArrayNode blockers = node.putArray("blockers");
            kept.blockers().forEach(blocker -> blocker(blockers.addObject(), blocker));
        } else if (outcome instanceof Outcome.Failed failed) {
            node.put("outcome", "failed").put("error", failed.error());
        } else {
            node.put("outcome", "migrated").put("safety", OutcomeKind.of(outcome).name());
            safety(node, ((Outcome.Migrated) outcome).safety());
        }
    }

    private void safety(ObjectNode node, Safety safety) {
        if (safety instanceof Safety.Safe safe) {
            ArrayNode assumptions = node.putArray("assumptions");
            safe.assumptions().forEach(assumptions::add);
        } else if (safety instanceof Safety.Unsafe unsafe) {
            ArrayNode reasons = node.putArray("reasons");
            unsafe.reasons().forEach(reason -> reasons.addObject().put("code", reason.code()).put("message", reason.message()));
        } else if (safety instanceof Safety.Manual manual) {
            node.put("howTo", manual.howTo());
        }
    }

    private void blocker(ObjectNode node, Blocker blocker) {
        node.put("code", blocker.code().code()).put("message", blocker.message());
        place(node, blocker.span());
        ArrayNode chain = node.putArray("chain");
        blocker.chain().forEach(span -> place(chain.addObject(), span));
    }

    private void skipped(ObjectNode node, SkippedFile file) {
        node.put("file", file.path()).put("code", file.rule()).put("message", file.message());
        if (file.line() > 0) {
            node.put("line", file.line()).put("column", file.column());
        }
    }

    private void place(ObjectNode node, Span span) {
        if (span == null) {
            return;
        }
        Span place = report.inFile(span);
        node.put("file", place.path()).put("line", place.line()).put("column", place.column());
        node.put("endLine", place.endLine()).put("endColumn", place.endColumn());
        Notebook.Place cell = report.cell(span);
        if (cell != null) {
            node.put("cell", cell.cell()).put("cellLine", cell.line());
        }
    }
}
