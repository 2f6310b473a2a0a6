package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plain parser takes, the full one takes as well, with the same tree. */
class PlainParserTest {
    private static final List<String> PLAIN = List.of(
            """
            import os.path as path, sys
            from . import a
            from ...b.c import (d, e as f,)
            from g import *

            @decorated(1)
            @other.thing
            async def f(a, /, b: int = 1, *args: str, c, d=2, **rest: dict) -> None:
                \"""Says \\x41 \\u00e9.\"""
                global x, y
                async for i, (j, *k) in a.b[0]:
                    await i(j, *k, key=1, **rest) ; pass
                else:
                    return
                async with open(a) as b.c, (d):
                    yield
                x = yield a, b
                y = yield from c

            class C(A, metaclass=M): x: int = 3; (z): str
            """,
            """
            while x := f(1 if a else 2, lambda p, *, q=1: p or q, (b for c in d if e if f), not g):
                if a < b <= c is not d not in e: break
                elif -a ** -b @ ~c // d << 2 | 3 ^ 4 & 5: continue
                else:
                    # a comment
                    del a, b[0], (c.d, [e])
            else: pass
            try:
                raise A from b
            except (C, D) as e:
                assert a, b
            except E: pass
            except:
                pass
            else:
                nonlocal_ = nothing
            finally:
                x = y, *z = [1, 2.5, 0x1F, 1e5, .5, *rest], {1, *s}, {'a': 1, **b}, {}, (), []
            """,
            """
            a[1:, ::2, ...], b[x, y,] = c[:], d[i:j:k]
            x += {k: v for k, v in w}, {e for e in w}, [(yield) for e in w], f(g for h in i)
            s = 'a' "b" r'\\c' u'd' '''e
            f''' + f'{a!r:>{w}.{p}}{{b}} {c} {d["k"]:%Y}' 'z' f"t{x != y}" + (b'q' rb'\\d')
            match = type(x); match.y, type.z = 1, None
            print(a, file=b, *c)
            print(a \\
                  , True and not False)
            """);
    private static final String[] PIECES = {" ", "(", ")", "[", "]", "{", "}", ",", ":", ";", "=", "==", ":=", "*", "**", "/", "@", "->", ".", "\"", "'",
        "f'", "b'", "\n", "\n    ", " if ", " else ", " for ", " in ", " not ", " is ", "lambda: ", "yield ", "await ", "async ", " as ", "x", "1", "1.", "0x",
        "del ", "None", "match ", "type ", "!", "<", ">", "~", "-", "+=", "\\\n", "#", "{{", "}}", "global ", "with ", "except ", "elif ", "\t", "\r", "1_0", "07",
        "\\N", "é", "\uD83D\uDE00", "__debug__"};

    private static List<String> tree(Module module) {
        List<String> lines = AstLines.of(module);
        lines.addAll(module.comments.stream().map(Object::toString).toList());
        return lines;
    }

    private static Module full(String text) {
        ParseResult result = PythonParser.attempt(new SourceText("", text), MaskedText.unmasked(text)).result();
        return result instanceof ParseResult.Parsed parsed ? parsed.module() : null;
    }

    private static Module plain(String text) {
        return PlainParser.parse(new SourceText("", text));
    }

    @Test
    void treesAreThoseOfTheFullParser() {
        for (String text : PLAIN) {
            assertThat(plain(text)).as(text).isNotNull();
            assertThat(tree(plain(text))).isEqualTo(tree(full(text)));
        }
    }

    @Test
    void nothingIsTakenThatTheFullParserRefuses() {
        Random random = new Random(20260101);
        int taken = 0;
        for (int i = 0; i < 6000; i++) {
            String text = mutate(PLAIN.get(i % PLAIN.size()), random);
            Module plain = plain(text);
            if (plain != null) {
                taken++;
                assertThat(full(text)).as(text).isNotNull();
                assertThat(tree(plain)).as(text).isEqualTo(tree(full(text)));
            }
        }
        assertThat(taken).isGreaterThan(500);
    }

    private static String mutate(String seed, Random random) {
        int at = random.nextInt(seed.length());
        int end = Math.min(seed.length(), at + 1 + random.nextInt(8));
        String piece = PIECES[random.nextInt(PIECES.length)];
        return switch (random.nextInt(4)) {
            case 0 -> seed.substring(0, at) + seed.substring(end);
            case 1 -> seed.substring(0, at) + piece + seed.substring(at);
            case 2 -> seed.substring(0, at) + piece + seed.substring(at + 1);
            default -> new StringBuilder(seed).insert(random.nextInt(seed.length()), seed, at, end).toString();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"match x:\n    case 1: pass\n", "type A = int\n", "class A[T]: pass\n", "with (a, b): pass\n", "f'{a[\"b\"]} {c='}'\n", "é = 1\n",
        "if a:\n\tb\n", "x = 1_000\n", "x = 1j\n", "x = 0o17\n", "a = 1\r\nb = 2\r\n", "'\\N{BULLET}'\n", "try: pass\nexcept* A: pass\n"})
    void theRareIsLeftToTheFullParser(String text) {
        assertThat(plain(text)).isNull();
    }
}
