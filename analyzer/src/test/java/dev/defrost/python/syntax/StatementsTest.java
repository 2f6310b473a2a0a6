package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest {
    private static void check(String source, String expected) {
        assertThat(Trees.print(Trees.parse(source).body)).isEqualTo(expected);
    }

    @Test
    void emptyFiles() {
        check("", "");
        check("\n\n", "");
        check("# only a comment", "");
        check("\f", "");
    }

    @Test
    void functions() {
        check("def f(): pass", "(FunctionDef 'f' (Parameters [] [] - [] -) [(Pass)] [] -)");
        check("@d\nasync def f(a, b: int = 1, *, c) -> int: return a",
                "(FunctionDef 'f' (Parameters [] [(Parameter 'a' - -) (Parameter 'b' (Name 'int') (Constant INT '1'))] - "
                        + "[(Parameter 'c' - -)] -) [(Return (Name 'a'))] [(Name 'd')] (Name 'int') isAsync)");
        check("def f(a=1, /, b=2): pass", "(FunctionDef 'f' (Parameters [(Parameter 'a' - (Constant INT '1'))] "
                + "[(Parameter 'b' - (Constant INT '2'))] - [] -) [(Pass)] [] -)");
    }

    @Test
    void classes() {
        check("@d()\nclass A(B, metaclass=M):\n    x = 1",
                "(ClassDef 'A' [(Name 'B')] [(Keyword 'metaclass' (Name 'M'))] "
                        + "[(Assign [(Name 'x')] (Constant INT '1'))] [(Call (Name 'd') [] [])])");
    }

    @Test
    void assignments() {
        check("a = b, *c = d", "(Assign [(Name 'a') (TupleExpr [(Name 'b') (Starred (Name 'c'))])] (Name 'd'))");
        check("a.b //= c", "(AugAssign (Attribute (Name 'a') 'b') '//' (Name 'c'))");
        check("a: int", "(AnnAssign (Name 'a') (Name 'int') -)");
        check("a: int = 1", "(AnnAssign (Name 'a') (Name 'int') (Constant INT '1'))");
        check("type X = int", "(TypeAlias (Name 'X') (Name 'int'))");
    }

    @Test
    void loopsAndBranches() {
        check("async for a in b:\n    break\nelse:\n    c",
                "(For (Name 'a') (Name 'b') [(Break)] [(ExprStmt (Name 'c'))] isAsync)");
        check("while a:\n    continue\nelse:\n    pass", "(While (Name 'a') [(Continue)] [(Pass)])");
        check("if a:\n    b\nelif c:\n    d\nelse:\n    e", "(If (Name 'a') [(ExprStmt (Name 'b'))] "
                + "[(If (Name 'c') [(ExprStmt (Name 'd'))] [(ExprStmt (Name 'e'))])])");
    }

    @Test
    void withAndTry() {
        check("with a as b, c: pass", "(With [(WithItem (Name 'a') (Name 'b')) (WithItem (Name 'c') -)] [(Pass)])");
        check("async with (a as b,): pass", "(With [(WithItem (Name 'a') (Name 'b'))] [(Pass)] isAsync)");
        check("try:\n    a\nexcept B as c:\n    d\nexcept:\n    e\nelse:\n    f\nfinally:\n    g",
                "(Try [(ExprStmt (Name 'a'))] [(ExceptHandler (Name 'B') 'c' [(ExprStmt (Name 'd'))]) "
                        + "(ExceptHandler - - [(ExprStmt (Name 'e'))])] [(ExprStmt (Name 'f'))] [(ExprStmt (Name 'g'))])");
        check("try: pass\nexcept* A: pass", "(Try [(Pass)] [(ExceptHandler (Name 'A') - [(Pass)])] [] [] isStar)");
    }

    @Test
    void imports() {
        check("import a.b as c, d", "(Import [(Alias 'a.b' 'c') (Alias 'd' -)])");
        check("from ..a import (b as c, d)", "(ImportFrom 'a' [(Alias 'b' 'c') (Alias 'd' -)] 2)");
        check("from . import *", "(ImportFrom - [(Alias '*' -)] 1)");
        check("from a import b", "(ImportFrom 'a' [(Alias 'b' -)] 0)");
    }

    @Test
    void simpleStatements() {
        check("del a, b[0]", "(Delete [(Name 'a') (Subscript (Name 'b') (Constant INT '0'))])");
        check("raise", "(Raise - -)");
        check("raise a from b", "(Raise (Name 'a') (Name 'b'))");
        check("assert a, b", "(Assert (Name 'a') (Name 'b'))");
        check("def f():\n    global a, b\n    nonlocal c\n    return",
                "(FunctionDef 'f' (Parameters [] [] - [] -) [(Global ['a' 'b']) (Nonlocal ['c']) (Return -)] [] -)");
    }

    @Test
    void patterns() {
        check("match a:\n    case -1 | 'x': pass\n    case [b, *_]: pass\n    case {'k': c, **d}: pass\n"
                        + "    case C(e, f=g) as h if i: pass\n    case None: pass\n    case j.k: pass\n    case _: pass",
                "(Match (Name 'a') [(MatchCase (Or [(Value (UnaryOp '-' (Constant INT '1'))) "
                        + "(Value (Constant STRING 'x'))]) - [(Pass)]) "
                        + "(MatchCase (Sequence [(As - 'b') (Star -)]) - [(Pass)]) "
                        + "(MatchCase (Mapping [(Constant STRING 'k')] [(As - 'c')] 'd') - [(Pass)]) "
                        + "(MatchCase (As (ClassPattern (Name 'C') [(As - 'e')] ['f'] [(As - 'g')]) 'h') (Name 'i') [(Pass)]) "
                        + "(MatchCase (Value (Constant NONE -)) - [(Pass)]) "
                        + "(MatchCase (Value (Attribute (Name 'j') 'k')) - [(Pass)]) (MatchCase (As - -) - [(Pass)])])");
    }

    @Test
    void softKeywordsStayNames() {
        check("match = case = type = 1\nprint(match)",
                "(Assign [(Name 'match') (Name 'case') (Name 'type')] (Constant INT '1'))\n"
                        + "(ExprStmt (Call (Name 'print') [(Name 'match')] []))");
    }

    @Test
    void errorsAreValues() {
        assertThat(Trees.fail("x = 1\ny = = 2\n")).isEqualTo(new ParseResult.Failed("invalid syntax", 2, 5));
        assertThat(Trees.fail("print 'a'").message()).startsWith("Missing parentheses in call to 'print'");
        assertThat(Trees.fail("x = '\uD83D\uDE00' y").column()).isEqualTo(10);
        assertThat(Trees.fail("f(").line()).isEqualTo(1);
        assertThat(Trees.fail("if a:\n  b(\n1)\n    c\n")).isEqualTo(new ParseResult.Failed("unexpected indent", 4, 5));
        assertThat(Trees.fail("  a")).isEqualTo(new ParseResult.Failed("unexpected indent", 1, 3));
        assertThat(Trees.fail("if x:\n").line()).isEqualTo(1);
    }
}
