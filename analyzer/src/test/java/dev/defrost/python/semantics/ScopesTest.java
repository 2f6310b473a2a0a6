package dev.defrost.python.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.Stmt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {
    /** Writes a line for each scope: file number, line, kind of scope, then locals, globals and free names. */
    private static final String ORACLE = """
            import os, random, symtable, sys, sysconfig
            out = open(sys.argv[1] + "/oracle.txt", "w")
            roots = [sysconfig.get_paths()["stdlib"], sysconfig.get_paths()["purelib"]]
            found = sorted(set(os.path.join(d, f) for r in roots for d, _, fs in os.walk(r) for f in fs if f.endswith(".py")))
            random.Random(7).shuffle(found)
            def show(table, number):
                names = table.get_symbols()
                def pick(test): return ",".join(sorted(n.get_name() for n in names 
                        if test(n) and n.get_name() != "__class__" and not n.get_name().startswith(".")))
                inner = table.get_type() != "module"
                out.write("%d %d %s|%s|%s|%s\\n" % (number, table.get_lineno(), table.get_type(),
                    pick(lambda n: n.is_local() if inner else n.is_assigned() or n.is_imported() or n.is_namespace()),
                    pick(lambda n: inner and n.is_global()), pick(lambda n: n.is_free())))
                for child in table.get_children(): show(child, number)
            number = 0
            for path in found:
                try:
                    text = open(path, encoding="utf-8", newline="").read()
                    table = symtable.symtable(text, path, "exec")
                except Exception: continue
                if len(text) > 60000 or "__" in text.replace("__init__", ""): continue
                open("%s/%d.py" % (sys.argv[1], number), "w", encoding="utf-8", newline="").write(text)
                show(table, number)
                number += 1
                if number == 200: break
            """;

    @Test
    void scopesAreThoseOfPythonsOwnCompiler(@TempDir Path directory) throws Exception {
        Path script = Files.writeString(directory.resolve("oracle.py"), ORACLE);
        int status;
        try {
            status = new ProcessBuilder("python3", script.toString(), directory.toString()).inheritIO().start().waitFor();
        } catch (java.io.IOException missing) {
            status = -1;
        }
        Assumptions.assumeTrue(status == 0, "python3 is missing");
        List<String> expected = new ArrayList<>(Files.readAllLines(directory.resolve("oracle.txt"), StandardCharsets.UTF_8));
        List<String> actual = new ArrayList<>();
        for (int number = 0; Files.exists(directory.resolve(number + ".py")); number++) {
            String text = Files.readString(directory.resolve(number + ".py"), StandardCharsets.UTF_8);
            ParseResult result = PythonParser.parse(new SourceText("f.py", text));
            describe(number, ((ParseResult.Parsed) result).module(), actual);
        }
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(without(actual, expected)).as("only ours").isEmpty();
        assertThat(without(expected, actual)).as("only Python's").isEmpty();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    private static void describe(int number, Module module, List<String> lines) {
        Scopes scopes = Scopes.of(module);
        for (Scope scope : scopes.all()) {
            TreeSet<String> own = new TreeSet<>();
            TreeSet<String> globals = new TreeSet<>();
            TreeSet<String> free = new TreeSet<>();
            for (String name : scope.mentioned()) {
                Variable variable = scope.lookup(name);
                boolean local = variable != null && variable.scope() == scope;
                boolean global = variable == null || variable.scope().kind() == Scope.Kind.MODULE;
                (local ? own : global ? globals : free).add(name);
            }
            scope.children().forEach(child -> passThrough(child, scope, free));
            boolean inner = scope.kind() != Scope.Kind.MODULE;
            String kind = !inner ? "module" : scope.kind() == Scope.Kind.CLASS ? "class" : "function";
            lines.add("%d %d %s|%s|%s|%s".formatted(number, inner ? line(module, scope.node()) : 0, kind,
                    String.join(",", own), inner ? String.join(",", globals) : "", String.join(",", free)));
        }
    }

    /** What a nested scope takes from around {@code scope} is free in {@code scope} too. */
    private static void passThrough(Scope nested, Scope scope, Set<String> free) {
        for (String name : nested.mentioned()) {
            Variable variable = nested.lookup(name);
            boolean outer = variable != null && variable.scope().kind() != Scope.Kind.MODULE;
            for (Scope holder = scope.parent(); outer && holder != null; holder = holder.parent()) {
                if (holder == variable.scope()) {
                    free.add(name);
                }
            }
        }
        nested.children().forEach(child -> passThrough(child, scope, free));
    }

    private static int line(Module module, Node node) {
        return module.source.line(node.start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "def f(a=v): pass | module",
        "def f(a: v): pass | module",
        "def f() -> v: pass | module",
        "@v;def f(): pass | module",
        "class C(v): pass | module",
        "def f(): return v | f",
        "class C:;  def f(self, a=v): pass | C",
        "class C:;  a = [v for b in c] | comprehension",
        "class C:;  a = [b for b in v] | C",
        "a = [b for b in c for d in v] | comprehension",
        "a = [b for b in c if v] | comprehension",
        "a = lambda b=v: b | module",
        "a = lambda: v | lambda",
        "a = lambda: [b for b in v] | lambda",
        "def f(a=lambda: v): pass | lambda",
    })
    void theScopeOfANodeIsWhereItIsEvaluated(String source, String expected) {
        ParsedFile file = Parse.file(source.replace(";", "\n") + "\n");
        Node read = Parse.nodes(file.module()).stream()
                .filter(node -> node instanceof Expr.Name name && name.id.equals("v"))
                .findFirst()
                .orElseThrow();
        Node opener = file.scopes().scopeOf(read).node();
        String name = opener instanceof Stmt.FunctionDef def ? def.name : opener instanceof Stmt.ClassDef def ? def.name
                : opener instanceof Module ? "module" : opener instanceof Expr.Lambda ? "lambda" : "comprehension";
        assertThat(name).isEqualTo(expected);
    }

    @Test
    void visibleNamesAreThoseOfOuterAndInnerScopes() {
        ParsedFile file = Parse.file("a = b\ndef f(c):\n    d = e\n    def g():\n        h = 1\ndef other():\n    i = 1\n");
        Scope f = file.scopes().opensScope(file.module().body.get(1));
        assertThat(f.visibleNames()).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "other");
    }

    @Test
    void variablesKnowWhoUsesThem() {
        ParsedFile file = Parse.file("a = 1\nb = 2\ndef f():\n    global c\n    c = a\n    return c\nprint(b)\n");
        Scope module = file.scopes().moduleScope();
        assertThat(module.variable("a").crossesScopes()).isTrue();
        assertThat(module.variable("b").crossesScopes()).isFalse();
        assertThat(module.variable("c").definitions()).singleElement().extracting(Definition::madeIn).isNotEqualTo(module);
        assertThat(module.variable("c").declarations()).hasSize(1);
        assertThat(module.variable("c").reads()).hasSize(1);
    }
}
