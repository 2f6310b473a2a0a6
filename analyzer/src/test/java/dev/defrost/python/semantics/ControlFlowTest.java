package dev.defrost.python.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.defrost.python.syntax.Expr;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each source {@code a} and {@code b} are read once: the elements that are asked about. */
class ControlFlowTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a;b | dominates reaches",
        "if c:;  a;b | reaches",
        "if a:;  b | dominates reaches",
        "if c:;  a;else:;  b | ''",
        "while c:;  a;b | reaches loop",
        "while a:;  b | dominates reaches loop",
        "while True:;  a;  if c: break;b | dominates reaches loop",
        "while True:;  a;b | loop",
        "for x in a:;  b | dominates reaches",
        "for x in c:;  b;  a | reaches loop",
        "for x in c:;  b;  a;  break | ''",
        "for x in c:;  pass;else:;  a;b | dominates reaches",
        "for x in c:;  break;else:;  a;b | reaches",
        "try:;  a;except E:;  b | reaches",
        "try:;  c;except E:;  a;b | reaches",
        "try:;  a;finally:;  b | reaches",
        "try:;  c;finally:;  a;b | dominates reaches",
        "try:;  c;except E:;  raise;else:;  a;b | dominates reaches",
        "try:;  c;except:;  a;  raise;b | ''",
        "with c:;  a;b | reaches",
        "with open(p):;  a;b | dominates reaches",
        "with a:;  b | dominates reaches",
        "match c:;  case 1:;    a;  case _:;    pass;b | reaches",
        "match c:;  case 1 if a:;    b | dominates reaches",
        "match a:;  case _:;    b | dominates reaches",
        "raise a;b | ''",
        "assert a;b | dominates reaches",
        "f = lambda: a;b | dominates reaches",
        "x = [a for y in z];b | dominates reaches",
        "def f():;  a;b | dominates reaches",
    })
    void paths(String source, String expected) {
        ParsedFile file = Parse.file(source.replace(";", "\n") + "\n");
        ControlFlow flow = ControlFlow.of(file.scopes().moduleScope());
        Element a = flow.elementOf(read(file, "a"));
        Element b = flow.elementOf(read(file, "b"));
        String found = (flow.dominates(a, b) ? "dominates " : "") + (flow.reaches(a, b) ? "reaches " : "")
                + (flow.inLoop(a) ? "loop" : "");
        assertThat(found.strip()).isEqualTo(expected);
    }

    private static Expr.Name read(ParsedFile file, String id) {
        return Parse.nodes(file.module()).stream().filter(node -> node instanceof Expr.Name name && name.id.equals(id))
                .map(Expr.Name.class::cast).findFirst().orElseThrow();
    }

    @Test
    void elementsOfOtherScopesAreForeign() {
        ParsedFile file = Parse.file("def f():\n    a\nb\n");
        ControlFlow inner = ControlFlow.of(file.scopes().opensScope(file.module().body.get(0)));
        assertThat(inner.elementOf(read(file, "a")).kind()).isEqualTo(Element.Kind.STATEMENT);
        assertThat(inner.elementOf(read(file, "b"))).isNull();
        assertThat(inner.elements()).startsWith(inner.entry()).contains(inner.exit());
    }

    @Test
    void theSolverReachesTheFixpointOfALoop() {
        ParsedFile file = Parse.file("a\nwhile c:\n    b\nd\n");
        ControlFlow flow = ControlFlow.of(file.scopes().moduleScope());
        Map<Element, Set<Integer>> before = Dataflow.forward(flow, Set.of(), (element, state) -> {
            TreeSet<Integer> after = new TreeSet<>(state);
            after.add(Parse.line(file, element.node()));
            return after;
        }, (left, right) -> {
            TreeSet<Integer> both = new TreeSet<>(left);
            both.addAll(right);
            return both;
        });
        assertThat(before.get(flow.elementOf(read(file, "c")))).containsExactly(1, 2, 3);
        assertThat(before.get(flow.elementOf(read(file, "d")))).containsExactly(1, 2, 3);
    }

    @Test
    void largeFilesAreWorkedOutToTheEnd() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            source.append("def f%d(a):\n    if a:\n        x = g%d(a)\n    else:\n        x = v%d\n    return x\nv%d = f%d(1)\n"
                    .formatted(i, i, i % 50, i % 50, i));
        }
        for (int i = 0; i < 10000; i++) {
            source.append(i % 5 == 0 ? "if v%d:\n    w%d = v%d\n".formatted(i % 50, i % 3000, i % 50)
                    : "w%d = v%d\n".formatted(i % 3000, i % 50));
        }
        ParsedFile file = Parse.file(source.toString());
        workOut(file);
    }

    private static void workOut(ParsedFile file) {
        assertThatCode(() -> {
            ParsedFile fresh = ParsedFile.of("big.py", file.module());
            for (Scope scope : fresh.scopes().all()) {
                for (Variable variable : scope.variables()) {
                    variable.reads().forEach(fresh.defUse()::reaching);
                }
            }
        }).doesNotThrowAnyException();
    }
}
