package dev.defrost.python.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.python.syntax.Expr;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A comment {@code # x <- 1 3 ?} says: the reads of x on this line see the definitions of lines 1 and 3, or none. */
class DefUseTest {
    private static final Pattern CLAIM = Pattern.compile("(\\w+) <-([ 0-9]*)(\\??)");

    @TestFactory
    Stream<DynamicTest> reachingDefinitions() {
        return Parse.cases(DefUseCases.TEXT).entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())));
    }

    private static void check(String source) {
        ParsedFile file = Parse.file(source);
        String[] lines = source.split("\n", -1);
        for (int line = 1; line <= lines.length; line++) {
            int comment = lines[line - 1].indexOf('#');
            Matcher claim = CLAIM.matcher(comment < 0 ? "" : lines[line - 1].substring(comment));
            while (claim.find()) {
                assertThat(seen(file, claim.group(1), line)).as("line %d", line)
                        .isEqualTo((claim.group(1) + " <-" + claim.group(2).stripTrailing() + " " + claim.group(3)).strip());
            }
        }
    }

    private static String seen(ParsedFile file, String id, int line) {
        TreeSet<Integer> found = new TreeSet<>();
        boolean unbound = false;
        for (Expr.Name name : Parse.names(file, id, line)) {
            Variable variable = file.scopes().resolve(name);
            if (variable != null && variable.reads().contains(name)) {
                file.defUse().reaching(name).forEach(definition -> found.add(Parse.line(file, definition.site())));
                unbound |= file.defUse().maybeUnbound(name);
            }
        }
        StringBuilder text = new StringBuilder(id + " <-");
        found.forEach(definition -> text.append(' ').append(definition));
        return text + (unbound ? " ?" : "");
    }

    @Test
    void sameValueNeedsOneDefinitionThatIsBoundForSure() {
        ParsedFile file = Parse.file("x = f()\nuse(x)\nif c:\n    y = 1\nuse(y)\nx = 2\nuse(x)\n");
        Variable x = file.scopes().moduleScope().variable("x");
        Variable y = file.scopes().moduleScope().variable("y");
        Expr.Name early = Parse.names(file, "x", 2).get(0);
        Expr.Name late = Parse.names(file, "x", 7).get(0);
        assertThat(file.defUse().sameValue(x.definitions().get(0), early)).isTrue();
        assertThat(file.defUse().sameValue(x.definitions().get(0), late)).isFalse();
        assertThat(file.defUse().sameValue(x.definitions().get(1), late)).isTrue();
        assertThat(file.defUse().sameValue(y.definitions().get(0), Parse.names(file, "y", 5).get(0))).isFalse();
    }

    @Test
    void anyPositionCanBeAsked() {
        ParsedFile file = Parse.file("x = 1\ncall()\nx = 2\ncall()\n");
        Variable x = file.scopes().moduleScope().variable("x");
        assertThat(file.defUse().reachingAt(x, Parse.names(file, "call", 2).get(0))).containsExactly(x.definitions().get(0));
        assertThat(file.defUse().reachingAt(x, Parse.names(file, "call", 4).get(0))).containsExactly(x.definitions().get(1));
        assertThat(file.defUse().reachingAt(x, file.module().body.get(2))).containsExactly(x.definitions().get(0));
    }

    @Test
    void usesAreTheReadsThatMaySeeTheDefinition() {
        ParsedFile file = Parse.file("x = 1\na(x)\nwhile c:\n    b(x)\n    x = 2\nx = 3\n");
        List<Definition> definitions = file.scopes().moduleScope().variable("x").definitions();
        assertThat(file.defUse().uses(definitions.get(0))).extracting(use -> Parse.line(file, use)).containsExactly(2, 4);
        assertThat(file.defUse().uses(definitions.get(1))).extracting(use -> Parse.line(file, use)).containsExactly(4);
        assertThat(file.defUse().uses(definitions.get(2))).isEmpty();
    }

    @Test
    void variablesWithManyDefinitionsAreExact() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            source.append("if c(").append(i).append("):\n    x = ").append(i).append('\n');
        }
        ParsedFile file = Parse.file(source + "print(x)\nx = 0\nprint(x)\n");
        assertThat(file.defUse().reaching(Parse.names(file, "x", 401).get(0))).hasSize(200);
        assertThat(file.defUse().reaching(Parse.names(file, "x", 403).get(0))).hasSize(1);
    }
}
