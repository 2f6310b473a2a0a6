package dev.defrost.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.defrost.cli.config.Suppressions;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.PythonProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who types anything anywhere: after every edit the server says what a fresh look at the same text says, and nothing fails. The
 * system property {@code editor.edits} sets how often.
 */
class RandomEditsTest {
    private static final int EDITS = Integer.getInteger("editor.edits", 1_000);
    private static final int FRESH_START = 40;
    private static final long MEGABYTE = 1 << 20;
    private static final List<String> PIECES = List.of(
            "(", ")", "[", "]", "{", "}", "\"", "'", "\"\"\"", "\\", "\n", "\r\n", "\r", "    ", "\t", ":", ",", ".", "=", "#", "é", "𝄞", "x", " ",
            "def f(a):\n", "class C:\n    ", "table.", "table.put_item(Item={\"id\": \"1\"})\n", "for obj in bucket.objects.all():\n", "return ",
            "boto3.resource(\"sqs\")", "lambda: ", "if x:\n", "else:", "try:\n", "f\"{table.name}\"", "# noqa\n", "import ", "async ", "@", "0");

    private final Random random = new Random(20_261_122);
    private final Definitions definitions = DefinitionsReader.bundled();

    @TempDir
    Path folder;

    @Test
    void changeNothingButTheText() throws IOException {
        folder = folder.toRealPath();
        String start = Files.readString(Path.of("../test-fixtures/example/photo-app/photos/repository.py").toAbsolutePath().normalize());
        String uri = Files.writeString(folder.resolve("app.py"), start).toUri().toString();
        JsonObject options = new JsonObject();
        options.addProperty("quietMillis", 3);
        long early = 0;
        try (TestClient client = TestClient.start(Editors.modern(), options, folder)) {
            client.open(uri, "python", start);
            String text = start;
            for (int edit = 1; edit <= EDITS; edit++) {
                if (edit % FRESH_START == 0) {
                    text = start;
                    client.replace(uri, text);
                } else {
                    text = edited(client, uri, text);
                }
                assertThat(seen(client.diagnostics(uri))).describedAs("edit %d of %s", edit, text).isEqualTo(expected(text));
                if (edit % 17 == 0) {
                    offersOnlyWhatParses(client, uri, text);
                }
                client.published.clear();
                if (edit == EDITS / 4) {
                    early = usedMegabytes();
                }
            }
            assertThat(client.logged).isEmpty();
            long late = usedMegabytes();
            System.out.printf("%d random edits: heap %d MB after a quarter, %d MB at the end%n", EDITS, early, late);
            assertThat(late).isLessThan(early + 48);
        }
    }

    private String edited(TestClient client, String uri, String text) {
        int start = boundary(text, random.nextInt(text.length() + 1));
        int end = random.nextInt(3) > 0 ? start : boundary(text, Math.min(text.length(), start + random.nextInt(40)));
        String piece = random.nextInt(5) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
        client.change(uri, new TextDocumentContentChangeEvent(new Range(position(text, start), position(text, end)), piece));
        return text.substring(0, start) + piece + text.substring(end);
    }

    /** What a look at this text alone finds, by rule and place. */
    private TreeSet<String> expected(String text) {
        List<SourceFile> files = text.contains("boto3") ? List.of(new SourceFile("app.py", text, true)) : List.of();
        TreeSet<String> expected = new TreeSet<>();
        Suppressions suppressions = new Suppressions(Map.of("app.py", text));
        new PythonProgram(definitions).uses(files, () -> { }).findings().stream().filter(finding -> !suppressions.covers(finding))
                .forEach(finding -> expected.add(finding.rule() + " "
                        + show(position(text, finding.span().start()), position(text, finding.span().end()))));
        return expected;
    }

    private static TreeSet<String> seen(List<Diagnostic> diagnostics) {
        TreeSet<String> seen = new TreeSet<>();
        diagnostics.stream().filter(each -> !each.getCode().getLeft().startsWith("DFR4"))
                .forEach(each -> seen.add(each.getCode().getLeft() + " " + show(each.getRange().getStart(), each.getRange().getEnd())));
        return seen;
    }

    private static String show(Position start, Position end) {
        return start.getLine() + ":" + start.getCharacter() + "-" + end.getLine() + ":" + end.getCharacter();
    }

    private void offersOnlyWhatParses(TestClient client, String uri, String text) {
        Position at = position(text, boundary(text, random.nextInt(text.length() + 1)));
        for (CodeAction action : client.actions(uri, new Range(at, at))) {
            if (action.getDisabled() == null) {
                CodeAction resolved = client.resolve(action);
                if (resolved.getEdit() != null) {
                    String fixed = Editors.apply(text, uri, resolved.getEdit(), Encoding.UTF16);
                    assertThat(new PythonProgram(definitions).uses(List.of(new SourceFile("app.py", fixed, true)), () -> { }).skipped())
                            .describedAs("%s of %s", action.getTitle(), text).isEmpty();
                }
            }
        }
    }

    private static int boundary(String text, int offset) {
        boolean inside = offset > 0 && offset < text.length()
                && (Character.isLowSurrogate(text.charAt(offset)) || text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n');
        return inside ? offset - 1 : offset;
    }

    /** Counted anew, without the code under test. */
    private static Position position(String text, int offset) {
        String[] lines = text.substring(0, offset).split("\r\n|\r(?!\n)|\n", -1);
        return new Position(lines.length - 1, lines[lines.length - 1].length());
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
