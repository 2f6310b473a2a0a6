package dev.defrost.recipes.java;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.J;

/** The reasons, found while one file is translated, why uses cannot be migrated. */
final class Problems {
    private final NodeSpans spans;
    private final List<Blocker> blockers = new ArrayList<>();

    Problems(NodeSpans spans) {
        this.spans = spans;
    }

    /** Notes a reason at a node; what is translated around it is thrown away with its group. */
    void add(J node, BlockerCode code, String message) {
        blockers.add(new Blocker(code, spans.span(node), message, List.of()));
    }

    List<Blocker> blockers() {
        return blockers;
    }
}
