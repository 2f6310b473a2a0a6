package dev.defrost.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.cli.console.UserError;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Findings that a project has accepted for now. They are known by rule, file and code, so edits elsewhere in the file change nothing. */
public record Baseline(List<Accepted> accepted) {
    private static final int FORMAT_VERSION = 1;

    /** One of them; all but the fingerprint is for readers. The service is null where it is not known. */
    public record Accepted(String file, String code, String service, String fingerprint) {}

    /** All findings of a report. */
    public static Baseline of(Report report) {
        List<Accepted> accepted = new ArrayList<>();
        for (Entry entry : Entry.of(report)) {
            if (entry.finding() != null) {
                accepted.add(new Accepted(entry.path(), entry.code(), service(report, entry.finding()), entry.fingerprint()));
            }
        }
        accepted.sort(Comparator.comparing(Accepted::file).thenComparing(Accepted::code).thenComparing(Accepted::fingerprint));
        return new Baseline(List.copyOf(accepted));
    }

    /** Reads what {@link #toJson} wrote; {@code name} is for messages. */
    public static Baseline parse(String json, String name) {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UserError(name + " is not a baseline: " + e.getOriginalMessage());
        }
        if (root.path("format").asInt() != FORMAT_VERSION || !root.path("findings").isArray()) {
            throw new UserError(name + " is not a baseline of this version; write a new one with `defrost baseline`");
        }
        List<Accepted> accepted = new ArrayList<>();
        root.path("findings").forEach(node -> accepted.add(new Accepted(
                node.path("file").asText(), node.path("code").asText(), node.path("service").asText(null), node.path("fingerprint").asText())));
        return new Baseline(accepted);
    }

    /** One line a finding, ordered, so that it merges well. */
    public String toJson() {
        StringBuilder out = new StringBuilder("{\"format\": " + FORMAT_VERSION + ", \"findings\": [");
        String separator = "\n";
        for (Accepted each : accepted) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("file", each.file()).put("code", each.code());
            if (each.service() != null) {
                node.put("service", each.service());
            }
            node.put("fingerprint", each.fingerprint());
            out.append(separator).append("  ").append(node);
            separator = ",\n";
        }
        return out.append(accepted.isEmpty() ? "]}\n" : "\n]}\n").toString();
    }

    /**
     * The report without the findings that are accepted.
     *
     * @param covered whether the report speaks of a file; entries of others are neither found nor fixed
     */
    public Report filter(Report report, Predicate<String> covered) {
        Set<String> known = fingerprints();
        Map<Boolean, List<Finding>> findings = Entry.of(report).stream().filter(entry -> entry.finding() != null)
                .collect(Collectors.partitioningBy(entry -> known.contains(entry.fingerprint()),
                        Collectors.mapping(Entry::finding, Collectors.toList())));
        return report.withFindings(findings.get(false)).withBaseline(new Report.Baselined(fixed(report, covered), findings.get(true)));
    }

    /**
     * What is left of it: only what the report still has, so that a baseline shrinks and never grows.
     *
     * @param covered whether the report speaks of a file; entries of others stay
     */
    public Baseline shrinkTo(Report report, Predicate<String> covered) {
        Set<Accepted> gone = new HashSet<>(fixed(report, covered));
        return new Baseline(accepted.stream().filter(each -> !gone.contains(each)).toList());
    }

    /** What the report has no more, of the files that it speaks of. */
    private List<Accepted> fixed(Report report, Predicate<String> covered) {
        Set<String> still = of(report).fingerprints();
        return accepted.stream().filter(each -> covered.test(each.file()) && !still.contains(each.fingerprint())).toList();
    }

    private static String service(Report report, Finding finding) {
        Group group = report.group(finding.group());
        return group == null || group.uses().isEmpty() ? null : group.uses().stream().filter(use -> use.span().equals(finding.span()))
                .findFirst().orElse(group.uses().get(0)).service();
    }

    private Set<String> fingerprints() {
        Set<String> fingerprints = new HashSet<>();
        accepted.forEach(each -> fingerprints.add(each.fingerprint()));
        return fingerprints;
    }
}
