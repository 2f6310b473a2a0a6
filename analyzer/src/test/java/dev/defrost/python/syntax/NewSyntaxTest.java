package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Python 3.13 and 3.14, which the parser's own grammar does not know. */
class NewSyntaxTest {
    private static void check(String source, String expected) {
        assertThat(Trees.print(Trees.parse(source).body)).isEqualTo(expected);
    }

    @Test
    void templateStrings() {
        check("t'a{b}'", "(ExprStmt (JoinedString [(Constant STRING 'a') (FormattedValue (Name 'b') -1 -)] template))");
        check("x = [rT'\\a', Tr\"\"\"{b}\"\"\", f'{c}', t'']", "(Assign [(Name 'x')] (ListExpr ["
                + "(JoinedString [(Constant STRING '\\a')] template) (JoinedString [(FormattedValue (Name 'b') -1 -)] template) "
                + "(JoinedString [(FormattedValue (Name 'c') -1 -)]) (JoinedString [] template)]))");
        check("f't\"{t'{a}'}'", "(ExprStmt (JoinedString [(Constant STRING 't\"') (FormattedValue "
                + "(JoinedString [(FormattedValue (Name 'a') -1 -)] template) -1 -)]))");
    }

    @Test
    void maskingLeavesOtherTextAlone() {
        check("t'{a}'\nx = 'except A, B: t\"\"'  # class A[T=int]: t''\n", "(ExprStmt (JoinedString "
                + "[(FormattedValue (Name 'a') -1 -)] template))\n(Assign [(Name 'x')] (Constant STRING 'except A, B: t\"\"'))");
        assertThat(Trees.parse("t''\n# t'' \n").comments).containsExactly(new Module.Comment(4, 10));
    }

    @Test
    void exceptWithoutParentheses() {
        check("try: pass\nexcept A, b.C, d(e, f): pass", "(Try [(Pass)] [(ExceptHandler (TupleExpr [(Name 'A') "
                + "(Attribute (Name 'b') 'C') (Call (Name 'd') [(Name 'e') (Name 'f')] [])]) - [(Pass)])] [] [])");
        check("try: pass\nexcept* A | B, C: pass", "(Try [(Pass)] [(ExceptHandler (TupleExpr [(BinOp (Name 'A') '|' "
                + "(Name 'B')) (Name 'C')]) - [(Pass)])] [] [] isStar)");
        Module module = Trees.parse("try: pass\nexcept A, B ,: pass");
        Expr.TupleExpr tuple = Trees.all(module, Expr.TupleExpr.class).get(0);
        assertThat(module.source.slice(tuple)).isEqualTo("A, B ,");
    }

    @Test
    void whatNoVersionAllowsStaysAnError() {
        assertThat(Trees.fail("try: pass\nexcept A, B as c: pass").line()).isEqualTo(2);
        assertThat(Trees.fail("try: pass\nexcept , A: pass").line()).isEqualTo(2);
        assertThat(Trees.fail("tt'a'").line()).isEqualTo(1);
        assertThat(Trees.fail("x[T=int]").line()).isEqualTo(1);
        assertThat(Trees.fail("tb'a'").line()).isEqualTo(1);
        assertThat(Trees.fail("t'{a}'\nx = = 1").line()).isEqualTo(2);
    }

    @Test
    void defaultsOfTypeParameters() {
        check("class A[T = int, *Ts = *tuple[int, str], **P = [int]](B): pass", "(ClassDef 'A' [(Name 'B')] [] [(Pass)] [])");
        check("def f[\n    T: (int, str) = int,\n](x: T = 1): pass",
                "(FunctionDef 'f' (Parameters [] [(Parameter 'x' (Name 'T') (Constant INT '1'))] - [] -) [(Pass)] [] -)");
        check("x = 1; type X[T = int] = list[T]", "(Assign [(Name 'x')] (Constant INT '1'))\n"
                + "(TypeAlias (Name 'X') (Subscript (Name 'list') (Name 'T')))");
    }
}
