package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PythonParserTest {
    private static void check(String source, String expected) {
        assertThat(Trees.print(Trees.parse(source).body)).isEqualTo(expected);
    }

    @Test
    void anEmptyFileHasNoStatements() {
        check("", "");
        check("# only a comment", "");
    }

    @Test
    void callsKeepTheOrderOfTheirArguments() {
        check("f(a, *b, k=c, **d)",
                "(ExprStmt (Call (Name 'f') [(Name 'a') (Starred (Name 'b'))] [(Keyword 'k' (Name 'c')) (Keyword - (Name 'd'))]))");
    }

    @Test
    void aSyntaxErrorIsAValue() {
        assertThat(Trees.fail("x = 1\ny = = 2\n")).isEqualTo(new ParseResult.Failed("invalid syntax", 2, 5));
    }
}
