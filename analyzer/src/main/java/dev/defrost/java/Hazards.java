package dev.defrost.java;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Severity;
import dev.defrost.findings.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Traps that a mechanical migration to SDK v2 leaves behind. Those that keep a file from compiling are found in the text without comments and
 * strings.
 */
final class Hazards {
    private static final Pattern SDK = Pattern.compile("software\\.amazon\\.awssdk|com\\.amazonaws\\.resources");
    private static final Pattern V2 = Pattern.compile("software\\.amazon\\.awssdk");
    private static final Pattern RESOURCES = Pattern.compile("\\bcom\\.amazonaws\\.resources\\.[\\w.*]+");
    private static final Pattern NULL_CALL = Pattern.compile("\\.\\s*null\\s*\\(");

    private final JavaSource source;
    private final String code;
    private final Lines lines;
    private final List<Hazard> found = new ArrayList<>();

    private Hazards(JavaSource source) {
        this.source = source;
        this.code = Blanked.code(source.text());
        this.lines = new Lines(source.path(), source.text());
    }

    /** The traps in a file. */
    static List<Hazard> find(JavaSource source) {
        if (!SDK.matcher(source.text()).find()) {
            return List.of();
        }
        Hazards hazards = new Hazards(source);
        hazards.oldResources();
        if (V2.matcher(source.text()).find()) {
            hazards.nullCalls();
            hazards.found.addAll(DeadRenames.find(source, hazards.code, hazards.lines));
            hazards.found.addAll(NullTests.find(source, hazards.code, hazards.lines));
        }
        return hazards.found;
    }

    private void oldResources() {
        each(RESOURCES, match -> new Hazard(
                List.of(new Finding("DFR205", Severity.WARNING, lines.span(match.start(), match.end()),
                        "The resource API for Java was archived in 2014 and has no successor: write the calls with an SDK v2 client", -1, List.of())),
                "", List.of(), new Safety.Manual("write the calls with an SDK v2 client")));
    }

    private void nullCalls() {
        each(NULL_CALL, match -> {
            int name = code.indexOf("null", match.start());
            return new Hazard(
                    List.of(new Finding("DFR301", Severity.ERROR, lines.span(match.start(), match.end()),
                            "`null` is a keyword: the builder's method is `nul(true)`", -1, List.of())),
                    "Call `nul`", List.of(new TextEdit(name, name + "null".length(), "nul")), new Safety.Safe(List.of()));
        });
    }

    private void each(Pattern pattern, Function<MatchResult, Hazard> hazard) {
        pattern.matcher(code).results().map(hazard).forEach(found::add);
    }
}
