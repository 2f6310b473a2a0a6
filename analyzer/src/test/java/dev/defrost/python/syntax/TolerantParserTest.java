package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TolerantParserTest {
    private static void check(String source, int errors, String... masked) {
        TolerantResult result = PythonParser.parseTolerant(new SourceText("test.py", source));
        List<String> slices = Trees.all(result.module(), Stmt.Masked.class).stream().map(result.module().source::slice).toList();
        assertThat(slices).containsExactly(masked);
        assertThat(result.errors()).hasSize(errors);
    }

    @Test
    void validSourceIsNotMasked() {
        check("x = 1\n", 0);
        check("", 0);
        check("x = t'{a}'\n", 0);
    }

    @Test
    void oneStatement() {
        check("x = 1\ny = = 2\nz = 3\n", 1, "y = = 2");
        check("class A:\n    def f(self):\n        s.\n        return 1\n    def g(self): pass\n", 1, "s.");
        check("foo(a,\n    b c,\n    d)\nx = 1\n", 1, "foo(a,\n    b c,\n    d)");
        check("a = 1 +  # why\nb = 2", 1, "a = 1 +  # why");
    }

    @Test
    void halfWrittenHeaders() {
        check("def f(self,\n    x = 1\ny = 1\n", 2, "def f(self,\n    x = 1");
        check("def f():\n\nx = 1\n", 1, "def f():");
        check("for x in y\n    z\nw\n", 1, "for x in y\n    z");
        check("@foo(\ndef g():\n    pass\n", 1, "@foo(");
    }

    @Test
    void wrongIndentation() {
        check("a\nb\n  c\nd\n", 1, "b\n  c");
        check("if x:\n        a\n    b\nc\n", 1, "if x:\n        a\n    b");
    }

    @Test
    void clauses() {
        check("try:\n    x\nexcept A B:\n    y\nz = 1\n", 1, "try:\n    x\nexcept A B:\n    y");
        check("if a:\n    x\nelif b b:\n    y\nz\n", 1, "elif b b:\n    y");
    }

    @Test
    void openStringsAndBrackets() {
        check("x = 'abc\ny = 1\n", 1, "x = 'abc");
        check("x = '''abc\ny = 1\n", 1, "x = '''abc");
        check("x = (1,\n", 1, "x = (1,");
        check("))\nx = 1\n", 1, "))");
    }

    @Test
    void severalErrors() {
        check("print 'a'\nx = 1\nprint 'b'\n", 2, "print 'a'", "print 'b'");
    }

    @Test
    void theRestKeepsItsOffsets() {
        TolerantResult result = PythonParser.parseTolerant(new SourceText("test.py", "'\uD83D\uDE00' $\r\nf(x)  # c\r\n"));
        assertThat(Trees.all(result.module(), Expr.Call.class)).extracting(result.module().source::slice).containsExactly("f(x)");
        assertThat(result.module().comments).containsExactly(new Module.Comment(14, 17));
    }

    @Test
    void noStatementOfTheOriginalStandsInsideAMask() {
        TolerantResult result = PythonParser.parseTolerant(new SourceText("test.py", "foo(\n  $\n)\n\\\n $\n"));
        Trees.all(result.module(), Stmt.Masked.class).forEach(masked -> masked.forEachChild(child -> {
            throw new AssertionError(child);
        }));
        assertThat(Trees.all(result.module(), Expr.Constant.class)).isEmpty();
    }
}
