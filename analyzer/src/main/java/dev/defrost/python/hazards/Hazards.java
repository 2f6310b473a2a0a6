package dev.defrost.python.hazards;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import dev.defrost.findings.Span;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is dangerous about a program's resources whether it is migrated or not: calls that cannot be seen, objects that threads share, answers
 * that are read in part. Only what is certain is found; what leaves the program's sight is not.
 */
public final class Hazards {
    private Hazards() {}

    /** The findings in the files of these paths. */
    public static List<Finding> find(ValueFlow flow, Groups groups, Set<String> paths) {
        return Stream.of(new LoopReads(flow, groups).find(), new ThreadSharing(flow, groups).find(), new RepeatedListings(flow, groups).find(),
                        new VersionedDeletes(flow, groups).find(), new UnreadPages(flow, groups).find())
                .flatMap(List::stream).filter(finding -> paths.contains(finding.span().path())).toList();
    }

    static Finding finding(String rule, ParsedFile file, Node node, String message, Finding.Related... related) {
        return finding(rule, Severity.WARNING, Spans.of(file, node), message, related);
    }

    static Finding finding(String rule, Severity severity, Span span, String message, Finding.Related... related) {
        return new Finding(rule, severity, span, message, -1, List.of(related));
    }
}
