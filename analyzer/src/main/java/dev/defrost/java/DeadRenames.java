package dev.defrost.java;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Severity;
import dev.defrost.findings.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of the Document API that AWS's migration tool gave packages of SDK v2, where nothing of the kind exists. What nobody uses goes;
 * the rest gets its names of SDK v1 back, for {@code defrost migrate} to move it.
 */
final class DeadRenames {
    private static final String DEAD = "software.amazon.awssdk.services.dynamodb.document.";
    private static final Pattern NAME = Pattern.compile("\\bsoftware\\.amazon\\.awssdk\\.services\\.dynamodb\\.document[\\w.*]*");
    private static final Pattern CREATION = Pattern.compile("\\bnew\\s+DynamoDb\\s*\\(");
    private static final Pattern CLIENT = Pattern.compile("\\bDynamoDb\\b");
    private static final String HOW_TO = "take the renames back, then let `defrost migrate` move the code";

    private final String code;
    private final List<Finding> findings = new ArrayList<>();
    private final List<TextEdit> edits = new ArrayList<>();

    private DeadRenames(String code) {
        this.code = code;
    }

    /** The one trap that all dead names of a file are, since only together they make sense again; empty for none. */
    static List<Hazard> find(JavaSource source, String code, Lines lines) {
        DeadRenames dead = new DeadRenames(code);
        for (Matcher m = NAME.matcher(code); m.find();) {
            dead.findings.add(new Finding("DFR304", Severity.ERROR, lines.span(m.start(), m.end()),
                    "SDK v2 has no such package: the Document API was not carried over", -1, List.of()));
            dead.restore(m.start(), m.end());
        }
        for (Matcher m = CREATION.matcher(code); m.find();) {
            dead.findings.add(new Finding("DFR305", Severity.ERROR, lines.span(m.start(), m.end()),
                    "SDK v2 has no class `DynamoDb`: use `DynamoDbClient`", -1, List.of()));
        }
        if (dead.findings.isEmpty()) {
            return List.of();
        }
        if (dead.edits.stream().anyMatch(edit -> edit.replacement().endsWith("DynamoDB"))) {
            for (Matcher m = CLIENT.matcher(code); m.find();) {
                int start = m.start();
                int end = m.end();
                if (dead.edits.stream().noneMatch(edit -> edit.start() < end && start < edit.end())) {
                    dead.edits.add(new TextEdit(start, end, "DynamoDB"));
                }
            }
        }
        dead.edits.sort(Comparator.comparingInt(TextEdit::start));
        return List.of(new Hazard(dead.findings, "Take the renames of the Document API back", dead.edits, new Safety.Manual(HOW_TO)));
    }

    private void restore(int start, int end) {
        String name = code.substring(start, end);
        if (!name.startsWith(DEAD)) {
            return;
        }
        String simple = name.substring(name.lastIndexOf('.') + 1);
        int line = code.lastIndexOf('\n', start) + 1;
        int semicolon = code.indexOf(';', end);
        boolean imported = code.substring(line, start).strip().equals("import") && code.substring(end, Math.max(end, semicolon)).isBlank();
        if (imported && !simple.equals("*") && Pattern.compile("\\b" + simple + "\\b").matcher(code).results().count() == 1) {
            int next = code.indexOf('\n', semicolon);
            boolean whole = next >= 0 && code.substring(semicolon + 1, next).isBlank();
            edits.add(new TextEdit(line, whole ? next + 1 : semicolon + 1, ""));
            return;
        }
        String old = (TypeNames.DOCUMENT + name.substring(DEAD.length())).replaceFirst("\\.DynamoDb$", ".DynamoDB");
        if (simple.equals("*") || StubTypeSolver.has(old)) {
            edits.add(new TextEdit(start, end, old));
        }
    }
}
