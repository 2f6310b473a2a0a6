package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IncrementalParserTest {
    private static final String PROGRAM = """
            \"""Text
            def not_a_function(
            \"""
            import boto3

            TABLES = [
            'a',
            *others
            ]


            @app.route(
                "/x",
            )
            # why
            @cached
            def f(table, *, key='\uD83D\uDE00', **rest):
                for item in table.scan()['Items']:
                    print(f"{item['id']!r:>{width}} {x=}")
            else_ = 1
            if a: pass
            elif b:
                x = t'{a}{b:{c}}'
            else: y \\
            = 2


            class A[T = int](B, metaclass=M):
                @property
                def p(self) -> int: return self.q[1:, ...]
            try:
                pass
            except A, B:
                raise
            finally:
                '''
            class C: ...
            '''
            (a
            @b
            )
            async def g():
                return [x async for x in y if x]  # \uD83D\uDE00
            match x:
                case {'a': [1, *_], **rest} if y: pass
            """;
    private static final List<String> PIECES = List.of("(", ")", "[", "{", "'", "\"", "'''", "\"\"\"", "f'", "f'{", ":", ",", "=", "\\", "\n",
            "\r", "\r\n", "    ", "#", "@", "é", "def f():\n", "\ndef g(", "\nelse:\n", "\nimport x\n", "x = 1\n", "class ", "\n@dec(\n");

    @Test
    void anyTextIsParsedAsIfItWereTheFirst() {
        Random random = new Random(20261128);
        IncrementalParser parser = new IncrementalParser();
        int valid = 0;
        String text = PROGRAM;
        for (int i = 0; i < 3000; i++) {
            SourceText source = new SourceText("app.py", text);
            TolerantResult result = parser.parse(source);
            ParseResult whole = PythonParser.parse(source);
            assertThat(result.errors().isEmpty()).as(text).isEqualTo(whole instanceof ParseResult.Parsed);
            if (whole instanceof ParseResult.Parsed parsed) {
                valid++;
                assertThat(Trees.print(result.module())).isEqualTo(Trees.print(parsed.module()));
                assertThat(result.module().comments).isEqualTo(parsed.module().comments);
            } else {
                assertThat(result.errors()).allSatisfy(error -> assertThat(error.line()).isBetween(1, source.lineCount()));
            }
            text = i % 4 == 3 ? PROGRAM : edited(text, random);
        }
        assertThat(valid).isGreaterThan(900);
    }

    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = random.nextInt(3) > 0 ? at : Math.min(text.length(), at + 1 + random.nextInt(40));
        return text.substring(0, at) + (random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()))) + text.substring(end);
    }

    @Test
    void anErrorCostsNothingBeyondItsStretch() {
        check("a = 1\n\n\ndef f():\n    x.(\n\n\n@dec\ndef g():\n    pass\n", 5, "x.(");
        check("a = 1\n\n\ndef f():\n    x = f'{\n\n\nclass G:\n    pass\n", 5, "x = f'{");
        check("def f(\n\n\n@dec\n@dec(1)\nasync def g():\n    pass\n", 1, "def f(");
    }

    @Test
    void messagesSpeakOfTheLinesOfTheFile() {
        TolerantResult result = new IncrementalParser().parse(new SourceText("app.py", "a = 1\nb = 2\ndef f():\n\nc = 3\n"));
        assertThat(result.errors()).singleElement().satisfies(error -> assertThat(error.message()).endsWith("on line 3"));
    }

    private static void check(String text, int line, String masked) {
        TolerantResult result = new IncrementalParser().parse(new SourceText("app.py", text));
        assertThat(Trees.all(result.module(), Stmt.Masked.class).stream().map(result.module().source::slice)).containsExactly(masked);
        assertThat(result.errors()).singleElement().satisfies(error -> assertThat(error.line()).isEqualTo(line));
        assertThat(Trees.all(result.module(), Stmt.Masked.class)).hasSize(1);
    }
}
