package dev.defrost.cli.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookTest {
    private static final String OUTPUTS = "\"execution_count\": 7, \"metadata\": {\"ä\": 1.50}, \"outputs\": [{\"text\": [\"boto3\\n\"]}],";

    @Test
    void theCellsBecomeOneProgram() {
        Notebook notebook = notebook("x = 1\ny = 2", "if x:\n    y = 3\n", "");
        assertThat(notebook.python()).isEqualTo(
                "x = 1\ny = 2\n# %% cell 2 of the notebook\nif x:\n    y = 3\n\n# %% cell 3 of the notebook\n\n");
    }

    @Test
    void onlyChangedLinesAreWritten() {
        Notebook notebook = notebook("a = 1\nb = \"ü\\\\\"\nc = 3", "d = 4");
        Optional<String> changed = notebook.with(notebook.python().replace("c = 3", "c = '\t\u20ac'\ne = 5"));
        assertThat(changed).contains(notebook.json().replace("\"c = 3\"", "\"c = '\\t\u20ac'\\n\",\n      \"e = 5\""));
    }

    @Test
    void linesCanBeAddedAndRemovedAtBothEnds() {
        Notebook notebook = notebook("a = 1\nb = 2\nc = 3");
        String json = notebook.json();
        assertThat(notebook.with("z = 0\na = 1\nb = 2\nc = 3\n")).contains(json.replace("\"a = 1", "\"z = 0\\n\",\n      \"a = 1"));
        assertThat(notebook.with("b = 2\nc = 3\n")).contains(json.replace("\"a = 1\\n\",\n      ", ""));
        assertThat(notebook.with("a = 1\nb = 2\nc = 3\n\nd = 4\n")).contains(
                json.replace("\"c = 3\"", "\"c = 3\\n\",\n      \"\\n\",\n      \"d = 4\""));
        assertThat(source(notebook.with("a = 1\nb = 2\n").orElseThrow())).isEqualTo("a = 1\nb = 2");
        assertThat(source(notebook.with("").orElseThrow())).isEmpty();
    }

    @Test
    void sourceMayBeOneString() {
        String json = "{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":\"a = 1\\nb = \\u00fc\"}],\"metadata\":{}}";
        Notebook notebook = read(json);
        assertThat(notebook.python()).isEqualTo("a = 1\nb = ü\n");
        assertThat(notebook.with("a = 'ä'\nb = ü\n")).contains(json.replace("a = 1\\nb = \\u00fc", "a = '\\u00e4'\\nb = \\u00fc"));
    }

    @Test
    void placesAreThoseOfCellsAndOfTheFile() {
        Notebook notebook = notebook("x = 1", "%%time\ny = '\"'\nfoo(y)");
        Notebook.Place place = notebook.place(notebook.python().indexOf("foo") + 4);
        assertThat(place.cell()).isEqualTo(2);
        assertThat(place.line()).isEqualTo(3);
        assertThat(place.column()).isEqualTo(5);
        assertThat(notebook.json().substring(place.offset())).startsWith("y)\"");
        Notebook.Place quoted = notebook.place(notebook.python().indexOf("'\"'") + 2);
        assertThat(notebook.json().substring(quoted.offset())).startsWith("'\\n\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "%matplotlib inline", "!ls -l {x}", "x?", "??x", "files = !ls", "a, b = %sql select", "%run other.ipynb", "!it's", "%time x = y",
        "if x:\n    !ls\nelse:\n    %cd ..", "%%bash\nls 'x\n", "%%time\nx = 1", "%%writefile x.py\nimport boto3", "!ls \\\n  -l", "%x\ny;", "%"
    })
    void magicsParseAndComeBack(String source) {
        Notebook notebook = notebook("x = 1", source, "y = 2");
        assertThat(PythonParser.parse(new SourceText("", notebook.python()))).isInstanceOf(ParseResult.Parsed.class);
        assertThat(notebook.with(notebook.python())).contains(notebook.json());
        String changed = notebook.with(notebook.python().replace("y = 2", "y = 3")).orElseThrow();
        assertThat(changed).isEqualTo(notebook.json().replace("y = 2", "y = 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s = '''\n%d\n!x\n'''", "y = (x\n    % 3)", "y = x \\\n  % 3", "# !ls", "x = 5 % 3", "y = [\n# ) it's\n    x\n!= 4]"})
    void whatOnlyLooksLikeAMagicStays(String source) {
        Notebook notebook = notebook(source);
        assertThat(notebook.python()).isEqualTo(source + "\n");
    }

    @Test
    void magicsTakeTheNamesThatTheyMention() {
        assertThat(notebook("bucket = 1", "!aws s3 ls {bucket.name}").python()).contains("_magic_2_1_(bucket");
        assertThat(notebook("bucket = 1", "!aws s3 ls").python()).contains("_magic_2_1_()");
        assertThat(notebook("bucket = 1", "%run other.py").python()).contains("_magic_2_1_(globals()");
    }

    @Test
    void theLastExpressionIsShown() {
        assertThat(notebook("x = 1", "f(\n  x)  # why").python()).contains("_shown_2_(f(\n  x))  # why");
        assertThat(notebook("x = 1", "f(x);").python()).doesNotContain("_shown_");
        assertThat(notebook("x = 1", "f(x)\ny = 1").python()).doesNotContain("_shown_");
        Notebook notebook = notebook("x = 1", "f(x)  # why");
        assertThat(notebook.with(notebook.python().replace("f(x)", "g(\n    x,\n)")).map(NotebookTest::source))
                .contains("x = 1g(\n    x,\n)  # why");
    }

    @Test
    void aChangeOfAMagicIsRefused() {
        Notebook notebook = notebook("bucket = 1", "!ls {bucket.name}", "x = !ls {bucket}");
        assertThat(notebook.with(notebook.python().replace("_(bucket", "_(bucket_name"))).isEmpty();
        assertThat(notebook.with(notebook.python().replace("# %% cell 2", "# %% cell 9"))).isEmpty();
    }

    @Test
    void otherLanguagesAndOtherFilesAreTold() {
        assertThat(NotebookReader.read("{\"cells\": [], \"metadata\": {\"language_info\": {\"name\": \"R\"}}}"))
                .isInstanceOf(NotebookReader.OtherLanguage.class);
        assertThat(NotebookReader.read("{\"cells\": [")).isInstanceOf(NotebookReader.Broken.class);
        assertThat(NotebookReader.read("[]")).isInstanceOf(NotebookReader.Broken.class);
        assertThat(NotebookReader.read("")).isInstanceOf(NotebookReader.Broken.class);
        assertThat(NotebookReader.read("{\"cells\": []} x")).isInstanceOf(NotebookReader.Broken.class);
        assertThat(NotebookReader.read("{\"nbformat\": 3, \"worksheets\": []}"))
                .isEqualTo(new NotebookReader.Broken("it is a notebook of format 3; save it with a current Jupyter", 0, 0));
    }

    /** Any change of lines keeps all of the file that is not these lines. */
    @Test
    void randomChangesComeBackAsTheyWereMade() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            String[] cells = new String[1 + random.nextInt(4)];
            int cell = random.nextInt(cells.length);
            Arrays.setAll(cells, each -> lines(random, each != cell));
            Notebook notebook = notebook(cells);
            String[] changed = cells.clone();
            changed[cell] = lines(random, false);
            String python = notebook(changed).python();
            if (!cells[cell].isEmpty()) {
                String json = notebook.with(python).orElseThrow();
                assertThat(read(json).python()).isEqualTo(python);
                assertThat(json.split("\"outputs\"")).hasSize(cells.length + 1);
            }
        }
    }

    private static String lines(Random random, boolean magics) {
        List<String> choices = List.of("a = 1", "b = 'ü\\n\"'", "", "c = a", "    ", "# %% x", "%magic", "!ls");
        return random.ints(random.nextInt(6), 0, choices.size() - (magics ? 0 : 2)).mapToObj(choices::get).collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static String source(String json) {
        Notebook notebook = read(json);
        StringBuilder out = new StringBuilder();
        for (int cell = 1; cell < 5; cell++) {
            out.append(notebook.source(cell));
        }
        return out.toString();
    }

    private static Notebook read(String json) {
        return ((NotebookReader.Python) NotebookReader.read(json)).notebook();
    }

    /** A notebook with these code cells, as Jupyter writes it. */
    private static Notebook notebook(String... cells) {
        StringBuilder json = new StringBuilder("{\n \"cells\": [");
        String separator = "";
        for (String cell : cells) {
            String source = cell.isEmpty() ? "[]" : Arrays.stream(cell.split("(?<=\n)")).map(line -> JsonStrings.quote(line, false))
                    .collect(Collectors.joining(",\n      ", "[\n      ", "\n   ]"));
            json.append(separator).append("\n  {\"cell_type\": \"code\", ").append(OUTPUTS).append(" \"source\": ").append(source).append("}");
            separator = ",";
        }
        return read(json.append("],\n \"nbformat\": 4, \"metadata\": {}}\n").toString());
    }
}
