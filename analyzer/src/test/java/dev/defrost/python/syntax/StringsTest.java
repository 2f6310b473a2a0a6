package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StringsTest {
    private static String shape(String source) {
        return Trees.print(((Stmt.ExprStmt) Trees.parse(source).body.get(0)).value);
    }

    @Test
    void escapesAreDecoded() {
        assertThat(shape("'a\\tb\\x41\\u00e9\\N{BULLET}\\\n'")).isEqualTo("(Constant STRING 'a\tbA\u00e9\u2022')");
        assertThat(shape("r'\\n'")).isEqualTo("(Constant STRING '\\n')");
        assertThat(shape("'\\U0001F600'")).isEqualTo("(Constant STRING '\uD83D\uDE00')");
        assertThat(shape("b'\\xff\\x00a'")).isEqualTo("(Constant BYTES '\u00ff\u0000a')");
    }

    @Test
    void adjacentLiteralsAreOne() {
        Module module = Trees.parse("x = ('a' # one\n     \"b\" r'\\c')");
        Expr.Constant constant = Trees.all(module, Expr.Constant.class).get(0);
        assertThat(constant.value).isEqualTo("ab\\c");
        assertThat(module.source.slice(constant)).isEqualTo("'a' # one\n     \"b\" r'\\c'");
        assertThat(shape("'a' f'{b}' 'c'"))
                .isEqualTo("(JoinedString [(Constant STRING 'a') (FormattedValue (Name 'b') -1 -) (Constant STRING 'c')])");
    }

    @Test
    void replacementFields() {
        assertThat(shape("f'a{x!r:>{w}}{{}}'")).isEqualTo("(JoinedString [(Constant STRING 'a') (FormattedValue (Name 'x') 114 "
                + "(JoinedString [(Constant STRING '>') (FormattedValue (Name 'w') -1 -)])) (Constant STRING '{}')])");
        assertThat(shape("f'{x=}'")).isEqualTo("(JoinedString [(Constant STRING 'x=') (FormattedValue (Name 'x') 114 -)])");
        assertThat(shape("f'a'")).isEqualTo("(JoinedString [(Constant STRING 'a')])");
    }

    private static boolean standsAlone(Node node) {
        boolean partOfString = node instanceof Expr.FormattedValue || node.parent() instanceof Expr.JoinedString
                || node.parent() instanceof Expr.FormattedValue field && field.format == node;
        return node instanceof Expr && !partOfString && !(node instanceof Expr.Slice) && !(node instanceof Expr.Starred);
    }

    /** What stands in a field has the same shape when it is cut out and parsed alone. */
    @Test
    void rangesInsideFieldsAreExact() {
        List<String> sources = List.of(
                "f\"{a[\"b\"]}{f\"{c.d(1)}\"}\" f\"{d:{e}.{f}}\"", "f'''\n  {a\n  + b(1)}{c!r}{d = !s:>10}\n'''",
                "rf'\\{a.b}' f'\\N{BULLET} {b.c()}'", "f'{(lambda x: x)(1)}{ {1: 2}[1] }{x:%Y-%m-%d}'",
                "f'{x # comment\n}'", "f'\uD83D\uDE00{x.y(1)}\uD83D\uDE00{z}' + w", "f'{{{x}}}{y[1:2]}{z!a:{{1}}}'.format",
                "f'{x:{y:{z}}}' '{not_a_field}'", "F'{a if b else c}{*d, e}{yield_}'", "f'{a[\"}\"]}'",
                "t'{a.b(c)}{d!r:>{e}}'", "Rt'\\{a}'");
        for (String source : sources) {
            Module module = Trees.parse(source);
            for (Expr.FormattedValue field : Trees.all(module, Expr.FormattedValue.class)) {
                assertThat(module.source.slice(field)).startsWith("{").endsWith("}");
                Trees.walk(field.value, node -> {
                    if (standsAlone(node)) {
                        assertThat(shape("(" + module.source.slice(node) + "\n)")).isEqualTo(Trees.print(node));
                    }
                });
            }
        }
    }
}
