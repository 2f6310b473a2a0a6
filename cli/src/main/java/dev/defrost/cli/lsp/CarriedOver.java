package dev.defrost.cli.lsp;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Span;
import dev.defrost.python.syntax.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Findings of a text that was just edited, with the outcomes that were known before where the edit did not touch them. */
final class CarriedOver {
    private final String path;
    private final TextChange change;
    private final boolean whole;
    private final Predicate<String> unchanged;

    /**
     * @param unchanged whether another file is still as it was when the earlier findings were made
     * @param whole whether the fresh findings are all there are; otherwise what is known from farther away is kept
     */
    CarriedOver(String path, String before, String after, boolean whole, Predicate<String> unchanged) {
        this.path = path;
        this.whole = whole;
        this.unchanged = unchanged;
        SourceText now = new SourceText(path, after);
        change = TextChange.between(before, after, (file, start, end) -> new Span(
                file, start, end, now.line(start), now.column(start), now.line(end), now.column(end)));
    }

    /** The findings of the new text. */
    List<Finding> merge(List<Finding> before, List<Finding> fresh) {
        Map<String, Finding> known = new LinkedHashMap<>();
        for (Finding finding : before) {
            if (finding.span().path().equals(path)) {
                change.moved(finding.span()).ifPresent(span -> known.put(key(finding.rule(), span), at(finding, span)));
            }
        }
        List<Finding> merged = new ArrayList<>();
        for (Finding finding : fresh) {
            if (finding.span().path().equals(path)) {
                Finding old = known.remove(key(finding.rule(), finding.span()));
                merged.add(old == null ? finding : old);
            }
        }
        if (!whole) {
            merged.addAll(known.values());
        }
        merged.sort(Comparator.comparingInt((Finding finding) -> finding.span().start()).thenComparing(Finding::rule));
        return merged;
    }

    private Finding at(Finding finding, Span span) {
        List<Finding.Related> related = new ArrayList<>();
        for (Finding.Related each : finding.related()) {
            if (!each.span().path().equals(path)) {
                if (unchanged.test(each.span().path())) {
                    related.add(each);
                }
            } else {
                change.moved(each.span()).ifPresent(moved -> related.add(new Finding.Related(moved, each.message())));
            }
        }
        return new Finding(finding.rule(), finding.severity(), span, finding.message(), finding.group(), related);
    }

    private static String key(String rule, Span span) {
        return rule + ':' + span.start() + ':' + span.end();
    }
}
