package dev.defrost.cli.lsp;

import dev.defrost.definitions.Definitions;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Span;
import dev.defrost.findings.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What is shown beside the code: hovers and hints. */
final class Hovers {
    private final Findings findings;
    private final LineMap lines;
    private final Definitions definitions;

    Hovers(Findings findings, LineMap lines, Definitions definitions) {
        this.findings = findings;
        this.lines = lines;
        this.definitions = definitions;
    }

    /** What the construct at a position does; null when none is used there. */
    Hover at(Position position) {
        int offset = lines.offset(position);
        Optional<Used> found = used().stream().filter(each -> each.use().span().start() <= offset && offset <= each.use().span().end())
                .min(Comparator.comparingInt(each -> each.use().span().end() - each.use().span().start()));
        return found.map(each -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, text(each)), lines.range(each.use().span()))).orElse(null);
    }

    /** The operations that are called in a range, behind the uses that call them. */
    List<InlayHint> hints(Range range) {
        int start = lines.offset(range.getStart());
        int end = lines.offset(range.getEnd());
        List<InlayHint> hints = new ArrayList<>();
        for (Used each : used()) {
            Span span = each.use().span();
            if (span.start() <= end && start <= span.end()) {
                shown(each.use()).map(Facts.Shown::operation).ifPresent(operation -> {
                    InlayHint hint = new InlayHint(lines.position(span.end()), Either.forLeft("calls " + operation));
                    hint.setKind(InlayHintKind.Type);
                    hint.setPaddingLeft(true);
                    hints.add(hint);
                });
            }
        }
        hints.sort(Comparator.comparingInt((InlayHint hint) -> hint.getPosition().getLine())
                .thenComparingInt(hint -> hint.getPosition().getCharacter()));
        return hints;
    }

    private Optional<Facts.Shown> shown(Use use) {
        if (use.kind().equals("creation")) {
            return Optional.empty();
        }
        return findings.path().endsWith(".java") ? Facts.java(use, definitions) : Facts.python(use, definitions);
    }

    private record Used(Group group, Use use) {}

    private List<Used> used() {
        List<Used> used = new ArrayList<>();
        for (Group group : findings.groups()) {
            group.uses().stream().filter(use -> use.span().path().equals(findings.path())).forEach(use -> used.add(new Used(group, use)));
        }
        return used;
    }

    private String text(Used used) {
        Use use = used.use();
        StringBuilder text = new StringBuilder("**" + use.service() + "." + use.resource() + "." + use.construct() + "**\n\n");
        boolean python = !findings.path().endsWith(".java");
        if (python && use.kind().equals("creation")) {
            text.append("Makes the service resource: an object of boto3's frozen resource interface.\n\nClient form: `boto3.client(\"")
                    .append(use.service()).append("\")`\n\n");
        }
        shown(use).ifPresent(facts -> {
            text.append(facts.does()).append("\n\n");
            if (facts.clientForm() != null) {
                text.append("Client form: `").append(facts.clientForm()).append("`\n\n");
            }
        });
        return text.append(findings.settled() ? outcome(used.group().outcome()) : "").toString().strip();
    }

    private static String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Migrated migrated) {
            return migrated.safety() instanceof Safety.Safe ? "Defrost can replace it, and the program does the same."
                    : migrated.safety() instanceof Safety.Manual manual ? "To be replaced by hand: " + manual.howTo()
                    : "Defrost can replace it, but something changes that can be seen.";
        }
        return outcome instanceof Outcome.Kept kept && !kept.blockers().isEmpty()
                ? "Kept: " + kept.blockers().get(0).message() + " (`" + kept.blockers().get(0).code().code() + "`)." : "Kept.";
    }
}
