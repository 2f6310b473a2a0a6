package dev.defrost.recipes.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import org.junit.jupiter.api.Test;

class FilledNamesTest {
    private static final String BEFORE = "for obj in objs:\n    if obj:\n        obj = make()\n    obj.stop()\n";

    @Test
    void aNewNameThatOnePathLeavesEmpty() {
        assertThat(FilledNames.unfilled(parsed(BEFORE), parsed("for obj in objs:\n    if obj:\n        obj_id = name\n    stop(obj_id)\n")))
                .containsExactly("obj_id");
        assertThat(FilledNames.unfilled(parsed("def f(obj):\n    pass\n"), parsed("def f(obj):\n    if obj:\n        new = 1\n    return new\n")))
                .containsExactly("new");
    }

    @Test
    void aNewNameThatEveryPathFills() {
        assertThat(FilledNames.unfilled(parsed(BEFORE),
                parsed("for obj in objs:\n    obj_id = obj['Id']\n    if obj:\n        obj_id = name\n    stop(obj_id)\n"))).isEmpty();
        assertThat(FilledNames.unfilled(parsed(BEFORE), parsed("import client\nfor obj in objs:\n    client.stop(new=[each for each in obj])\n"))).isEmpty();
    }

    @Test
    void whatMightHaveBeenUnboundBefore() {
        assertThat(FilledNames.unfilled(parsed("if a:\n    obj = make()\nobj.stop()\n"), parsed("if a:\n    obj_id = name\nstop(obj_id)\n"))).isEmpty();
    }

    @Test
    void whatRunsLaterIsLeftOut() {
        assertThat(FilledNames.unfilled(parsed("def f():\n    return table\ntable = make()\n"),
                parsed("def f():\n    return client\ndef g():\n    def h():\n        return inner\n    inner = 1\nclient = make()\n"))).isEmpty();
    }

    private static ParsedFile parsed(String text) {
        return ParsedFile.of("app.py", ((ParseResult.Parsed) PythonParser.parse(new SourceText("app.py", text))).module());
    }
}
