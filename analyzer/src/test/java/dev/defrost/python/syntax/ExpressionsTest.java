package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            f(a, *b, k=c, **d) ¦ (Call (Name 'f') [(Name 'a') (Starred (Name 'b'))] [(Keyword 'k' (Name 'c')) \
            (Keyword - (Name 'd'))])
            f(x for x in y) ¦ (Call (Name 'f') [(GeneratorExp (Name 'x') [(Comprehension (Name 'x') (Name 'y') [])])] [])
            f(k=1, *a) ¦ (Call (Name 'f') [(Starred (Name 'a'))] [(Keyword 'k' (Constant INT '1'))])
            a.b.c ¦ (Attribute (Attribute (Name 'a') 'b') 'c')
            a[1] ¦ (Subscript (Name 'a') (Constant INT '1'))
            a[1:, ::2] ¦ (Subscript (Name 'a') (TupleExpr [(Slice (Constant INT '1') - -) (Slice - - (Constant INT '2'))]))
            a[*b] ¦ (Subscript (Name 'a') (TupleExpr [(Starred (Name 'b'))]))
            a + b * -c ¦ (BinOp (Name 'a') '+' (BinOp (Name 'b') '*' (UnaryOp '-' (Name 'c'))))
            a ** b // c @ d ¦ (BinOp (BinOp (BinOp (Name 'a') '**' (Name 'b')) '//' (Name 'c')) '@' (Name 'd'))
            a << 1 >> 2 & 3 ^ 4 % 5 / 6 ¦ (BinOp (BinOp (BinOp (BinOp (Name 'a') '<<' (Constant INT '1')) '>>' \
            (Constant INT '2')) '&' (Constant INT '3')) '^' (BinOp (BinOp (Constant INT '4') '%' (Constant INT '5')) \
            '/' (Constant INT '6')))
            ~a ¦ (UnaryOp '~' (Name 'a'))
            a and b and not c ¦ (BoolOp isAnd [(Name 'a') (Name 'b') (UnaryOp 'not' (Name 'c'))])
            a or b ¦ (BoolOp [(Name 'a') (Name 'b')])
            a < b is not c not in d ¦ (Compare (Name 'a') ['<' 'is not' 'not in'] [(Name 'b') (Name 'c') (Name 'd')])
            a if b else c ¦ (Conditional (Name 'b') (Name 'a') (Name 'c'))
            lambda: 0 ¦ (Lambda (Parameters [] [] - [] -) (Constant INT '0'))
            lambda a, /, b=1, *c, d=2, **e: 0 ¦ (Lambda (Parameters [(Parameter 'a' - -)] [(Parameter 'b' - (Constant \
            INT '1'))] (Parameter 'c' - -) [(Parameter 'd' - (Constant INT '2'))] (Parameter 'e' - -)) (Constant INT \
            '0'))
            (a, b) ¦ (TupleExpr [(Name 'a') (Name 'b')])
            () ¦ (TupleExpr [])
            [a, *b] ¦ (ListExpr [(Name 'a') (Starred (Name 'b'))])
            {a, b} ¦ (SetExpr [(Name 'a') (Name 'b')])
            {**a, 'k': 1} ¦ (DictExpr [- (Constant STRING 'k')] [(Name 'a') (Constant INT '1')])
            {} ¦ (DictExpr [] [])
            [x for x in y if z if w for v in x] ¦ (ListComp (Name 'x') [(Comprehension (Name 'x') (Name 'y') [(Name \
            'z') (Name 'w')]) (Comprehension (Name 'v') (Name 'x') [])])
            [x async for x in y] ¦ (ListComp (Name 'x') [(Comprehension (Name 'x') (Name 'y') [] isAsync)])
            {x for x in y} ¦ (SetComp (Name 'x') [(Comprehension (Name 'x') (Name 'y') [])])
            {k: v for k, v in y} ¦ (DictComp (Name 'k') (Name 'v') [(Comprehension (TupleExpr [(Name 'k') (Name \
            'v')]) (Name 'y') [])])
            (a := b) ¦ (NamedExpr (Name 'a') (Name 'b'))
            await a ¦ (Await (Name 'a'))
            (yield) ¦ (Yield -)
            (yield a) ¦ (Yield (Name 'a'))
            (yield from a) ¦ (YieldFrom (Name 'a'))
            ... ¦ (Constant ELLIPSIS -)
            True ¦ (Constant TRUE -)
            False ¦ (Constant FALSE -)
            None ¦ (Constant NONE -)
            0xFF_FF ¦ (Constant INT '0xFF_FF')
            123456789012345678901234567890 ¦ (Constant INT '123456789012345678901234567890')
            1_0.5e3 ¦ (Constant FLOAT '1_0.5e3')
            2j ¦ (Constant COMPLEX '2j')
            ﬁ ¦ (Name 'fi')
            """)
    void shape(String source, String expected) {
        assertThat(Trees.print(Trees.parse(source).body)).isEqualTo("(ExprStmt " + expected + ")");
    }
}
