package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {
    private static <N extends Node> List<String> slices(String source, Class<N> kind) {
        Module module = Trees.parse(source);
        return Trees.all(module, kind).stream().map(module.source::slice).toList();
    }

    @Test
    void definitionsStartBehindTheirDecorators() {
        assertThat(slices("@d\nasync def f(): pass", Stmt.FunctionDef.class)).containsExactly("async def f(): pass");
        assertThat(slices("@d\nclass A: pass # c", Stmt.ClassDef.class)).containsExactly("class A: pass");
    }

    @Test
    void parenthesesLieOutside() {
        assertThat(slices("(a.b)((c))", Expr.Call.class)).containsExactly("(a.b)((c))");
        assertThat(slices("(a.b)((c))", Expr.Attribute.class)).containsExactly("a.b");
        assertThat(slices("((a), b)", Expr.TupleExpr.class)).containsExactly("((a), b)");
        assertThat(slices("f(x for x in y)", Expr.GeneratorExp.class)).containsExactly("(x for x in y)");
    }

    @Test
    void parametersSpanWhatStandsBetweenTheirDelimiters() {
        assertThat(slices("def f(): pass", Parameters.class)).containsExactly("");
        assertThat(slices("async \\\n def f [T] ( a, b=(1, ')'), # )\n ) -> c(): pass", Parameters.class))
                .containsExactly(" a, b=(1, ')'), # )\n ");
        assertThat(slices("lambda: 0", Parameters.class)).containsExactly("");
        assertThat(slices("(lambda a, b=lambda: {1: 2}, *, c=(3) # :\n : 0)", Parameters.class))
                .containsExactly(" a, b=lambda: {1: 2}, *, c=(3) # :\n ", "");
        assertThat(Trees.parse("lambda: 0").body.get(0).start).isZero();
    }

    @Test
    void partsWithoutARangeInCPython() {
        assertThat(slices("[x for x in y if z async for u in v]", Comprehension.class))
                .containsExactly("for x in y if z", "async for u in v");
        assertThat(slices("with (a as b, c()): pass", WithItem.class)).containsExactly("a as b", "c()");
        assertThat(slices("match a:\n  case b if c:\n    pass\n", MatchCase.class)).containsExactly("case b if c:\n    pass");
        assertThat(slices("f(a = 1, ** b)", Keyword.class)).containsExactly("a = 1", "** b");
        assertThat(slices("def f(a: int = 1, *b): pass", Parameter.class)).containsExactly("a: int", "b");
    }

    @Test
    void lineEndsTabsAndFormFeeds() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String source = "if a:" + end + "\tb(1)" + end + end + "\f" + "c \\" + end + "  (2)" + end + "d(3)";
            assertThat(slices(source, Expr.Call.class)).containsExactly("b(1)", "c \\" + end + "  (2)", "d(3)");
        }
    }

    @Test
    void textInsideTripleQuotesHasTranslatedLineEnds() {
        Expr.Constant constant = Trees.all(Trees.parse("x = '''a\r\nb\rc\n'''\r\ny"), Expr.Constant.class).get(0);
        assertThat(constant.value).isEqualTo("a\nb\nc\n");
        assertThat(constant.end).isEqualTo(17);
    }

    @Test
    void charactersBeyondTheBasicPlane() {
        assertThat(slices("'\uD83D\uDE00', é, '\uD83D\uDE00\uD83D\uDE00', f(x) # \uD83D\uDE00\n'\uD83D\uDE00' + g(y)",
                Expr.Call.class)).containsExactly("f(x)", "g(y)");
    }

    @Test
    void parentsAreSetAndChildrenLieInside() {
        Module module = Trees.parse("def f(a, b=1):\n    return [a(x) for x in b if x]\n");
        Trees.walk(module, node -> node.forEachChild(child -> assertThat(child.parent()).isSameAs(node)));
        assertThat(module.parent()).isNull();
        assertThat(module.end).isEqualTo(module.source.text().length());
    }
}
