package dev.defrost.java;

import dev.defrost.findings.Finding;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Use;
import java.util.List;

/**
 * What the linter says about a set of Java files: uses of the Document API, findings in the order of files and places, files left out, and the
 * traps among the findings with their fixes.
 */
public record JavaAnalysis(List<Use> uses, List<Finding> findings, List<SkippedFile> skipped, List<Hazard> hazards) {
    public static final JavaAnalysis NOTHING = new JavaAnalysis(List.of(), List.of(), List.of(), List.of());
}
