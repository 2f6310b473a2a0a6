package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import com.oracle.graal.python.pegparser.tokenizer.Token;
import com.oracle.graal.python.pegparser.tokenizer.Tokenizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the parser throw, hang, or lose its place. */
class RobustnessTest {
    private static final List<String> SEEDS = List.of(
            "import boto3\n\n\ndef f(table, *, key='a', **rest):\n    # comment\n    for item in table.scan()['Items']:\n"
                    + "        print(f\"{item['id']!r:>{width}} {x=}\")\n    return [x async for x in y if x]\n",
            "class A[T = int](B, metaclass=M):\n    @property\n    def p(self) -> int: return self.q[1:, ...]\n"
                    + "try:\n    pass\nexcept A, B:\n    raise\nelse:\n    t'{a}{b:{c}}'\n",
            "match x:\n    case {'a': [1, *_], **rest} if y: pass\n    case C(d=-1) | None as e: pass\n"
                    + "with a as b, (c): lambda *d, e=1: '''\uD83D\uDE00\n'''  \\\n  '\\N{BULLET}' # \uD83D\uDE00\n");
    private static final String[] PIECES = {"(", ")", "[", "]", "{", "}", "'", "\"", "'''", "\"\"\"", "f'", "t\"", "{{", ":", ",",
        "=", "\\", "\n", "\r", "\r\n", "\t", "    ", "#", "\f", "\0", "\uD83D", "\uDE00", "é", "lambda ", "async ", "except ",
        "1e", "0x", "\\N{", "*", "**", "@", ":=", "!r", "`", "$", "\u2028", "\u00A0", "\uFEFF"};

    @Test
    void mutationsAreParsedOrRefused() {
        Random random = new Random(20260101);
        int parsed = 0;
        for (int i = 0; i < 4000; i++) {
            String text = mutate(SEEDS.get(i % SEEDS.size()), random, 1 + random.nextInt(3));
            SourceText source = new SourceText("fuzz.py", text);
            ParseResult result = assertTimeout(Duration.ofSeconds(60), () -> PythonParser.parse(source));
            if (result instanceof ParseResult.Parsed tree) {
                parsed++;
                assertInside(tree.module());
            } else {
                ParseResult.Failed failed = (ParseResult.Failed) result;
                assertThat(failed.message()).as(text).doesNotStartWith("the parser gave up");
                assertThat(failed.line()).isBetween(1, source.lineCount());
            }
            if (i % 4 == 0) {
                TolerantResult tolerant = assertTimeout(Duration.ofSeconds(60), () -> PythonParser.parseTolerant(source));
                assertInside(tolerant.module());
                assertThat(tolerant.errors().isEmpty()).isEqualTo(result instanceof ParseResult.Parsed);
            }
        }
        assertThat(parsed).isGreaterThan(200);
    }

    private static void assertInside(Module module) {
        Trees.walk(module, node -> {
            if (node.start < 0 || node.start > node.end || node.end > module.end) {
                throw new AssertionError(node.getClass() + " at " + node.start + " to " + node.end);
            }
        });
    }

    private static String mutate(String seed, Random random, int times) {
        StringBuilder text = new StringBuilder(seed);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> text.replace(at, at + 1, PIECES[random.nextInt(PIECES.length)]);
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "not ", "x.", "x+", "x if x else ", "lambda: ", "(", "[", "f(", "{1:", "x="})
    void deepNestingIsParsedOrRefused(String piece) {
        String close = piece.equals("(") || piece.equals("f(") ? ")" : piece.equals("[") ? "]" : piece.equals("{1:") ? "}" : "";
        for (int depth : new int[] {50, 20_000}) {
            SourceText source = new SourceText("deep.py", piece.repeat(depth) + "x" + close.repeat(depth) + "\n");
            assertTimeout(Duration.ofSeconds(120), () -> assertThatNoException().isThrownBy(() -> PythonParser.parse(source)));
        }
    }

    @Test
    void longChainsNeedNoHelp() {
        assertThat(Trees.parse("x = " + "a + ".repeat(3000) + "a\n").body).hasSize(1);
        assertThat(Trees.parse("if a: pass\n" + "elif b: pass\n".repeat(1500)).body).hasSize(1);
    }

    @Test
    void commentsAreThoseOfTheTokenizer() {
        List<String> sources = new ArrayList<>(SEEDS.subList(0, 1));
        sources.add(SEEDS.get(2));
        sources.add("x = 1 # a\n#b\r\n'# no' # yes '\n\"\"\"# no\n\"\"\" # yes\nf'{x # in\n}#no' # c\nr'\\'# ' # d\n# end");
        sources.add("f'{x:#>{y}}{z!r:#x}#' # a\nf'{{#}}' # b\nf'\\N{NUMBER SIGN}#' # c\nrf'\\{x}' # d\n"
                + "x = {'a': f\"{b['#']}\"} # e\n");
        sources.add("Rb'\\' #' # a\nf'''{\n# in\nx}\n#no''' # b\n1if x else'#' # c\nf'{x:'  # d\n");
        for (String source : sources) {
            assertThat(Comments.of(source)).isEqualTo(tokenizerComments(source));
        }
    }

    private static List<Module.Comment> tokenizerComments(String text) {
        SourceText source = new SourceText("", text);
        List<Module.Comment> comments = new ArrayList<>();
        Tokenizer tokenizer = Tokenizer.fromString(IGNORE, text, EnumSet.of(Tokenizer.Flag.EXTRA_TOKENS), null);
        Token token = tokenizer.next();
        while (token.type != Token.Kind.ENDMARKER && token.type != Token.Kind.ERRORTOKEN) {
            if (token.type == Token.Kind.COMMENT) {
                SourceRange range = token.sourceRange;
                comments.add(new Module.Comment(source.offset(range.startLine, range.startColumn),
                        source.offset(range.endLine, range.endColumn)));
            }
            token = tokenizer.next();
        }
        return comments;
    }

    private static final ParserCallbacks IGNORE = new ParserCallbacks() {
        @Override
        public void safePointPoll() {
        }

        @Override
        public RuntimeException reportIncompleteSource(int line) {
            return new IllegalStateException("incomplete");
        }

        @Override
        public RuntimeException onError(ErrorType type, SourceRange range, String message) {
            return new IllegalStateException(message);
        }

        @Override
        public void onWarning(WarningType type, SourceRange range, String message) {
        }
    };
}
