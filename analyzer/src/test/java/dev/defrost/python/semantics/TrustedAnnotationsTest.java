package dev.defrost.python.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedAnnotationsTest {
    private static final String HEADER = """
            from dataclasses import dataclass
            from decimal import Decimal
            from typing import List, Optional, Annotated
            @dataclass
            class Photo:
                name: str
                size: int
                tag: Optional[str]
                note: str = None
                def f(self): return 1
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STR     | def f(a: str): a
            STR     | def f(a: "str"): a
            STR     | def f(a: str = "x"): a
            INT     | def f(*, a: int): a
            DECIMAL | def f(a: Decimal): a
            STR     | def f(a: Annotated[str, 3]): a
            STR     | def f(a: str): a.strip()
            STR     | def f(p: Photo): p.name
            INT     | def f(p: Photo): p.size
            UNKNOWN | def f(p: Photo): p.tag
            UNKNOWN | def f(p: Photo): p.note
            UNKNOWN | def f(p: Photo): p.other
            UNKNOWN | def f(p: Optional[Photo]): p.name
            UNKNOWN | def f(a: str = None): a
            UNKNOWN | def f(a: Optional[str]): a
            UNKNOWN | def f(a: "Optional[str]"): a
            UNKNOWN | def f(a): a
            TUPLE   | def f(*a: str): a
            UNKNOWN | def f(a, str): a
            """)
    void takesTheWordOfAnnotations(String type, String code) {
        assertThat(typeOfLast(code)).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STR     | [a for a in names]
            UNKNOWN | [a for a in others]
            """)
    void elementsOfAnnotatedLists(String type, String code) {
        ParsedFile file = Parse.file(HEADER + "def f(names: List[str], others: list):\n    " + code + "\n");
        Expr last = lastOf(file);
        assertThat(ExactTypes.trusting(file.scopes(), file.defUse(), name -> false).typeOf(((Expr.ListComp) last).element)).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "def f(a: str): a")
    void proveNothingOtherwise(String code) {
        ParsedFile file = Parse.file(HEADER + code + "\n");
        assertThat(ExactTypes.of(file.scopes(), file.defUse(), name -> false).typeOf(lastOf(file))).isEqualTo(PyType.UNKNOWN);
    }

    private static PyType typeOfLast(String code) {
        ParsedFile file = Parse.file(HEADER + code + "\n");
        return ExactTypes.trusting(file.scopes(), file.defUse(), name -> false).typeOf(lastOf(file));
    }

    private static Expr lastOf(ParsedFile file) {
        Stmt.FunctionDef function = (Stmt.FunctionDef) file.module().body.get(file.module().body.size() - 1);
        return ((Stmt.ExprStmt) function.body.get(function.body.size() - 1)).value;
    }
}
