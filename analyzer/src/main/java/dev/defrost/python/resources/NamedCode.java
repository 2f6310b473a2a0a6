package dev.defrost.python.resources;

import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The code of some files by the names under which other code can start it, and the code that can be started without its name: what has been
 * handed on as a value, registered by a decorator, or is called by Python or a base class that cannot be seen. Tests and fixtures are started
 * by pytest alone.
 */
final class NamedCode {
    private static final Set<String> CONSTRUCTORS = Set.of("__init__", "__new__", "__post_init__");

    private final ValueFlow flow;
    private final List<CodeOfFile> files;
    private final Map<String, List<Node>> byName = new HashMap<>();
    private final List<Node> called;
    private final List<Node> nameless;
    private final boolean asksForFixtures;
    private final Map<Node, Mentions> mentions;

    /** @param mentions what has been found in nodes already; shared by all that look at the same program */
    NamedCode(ValueFlow flow, List<CodeOfFile> files, Map<Node, Mentions> mentions) {
        this.flow = flow;
        this.files = files;
        this.mentions = mentions;
        this.called = all(each -> each.called);
        this.nameless = all(each -> each.handedOn);
        this.asksForFixtures = files.stream().anyMatch(CodeOfFile::asksForFixtures);
        Set<String> valueNames = new HashSet<>();
        for (CodeOfFile file : files) {
            file.byName.forEach((name, code) -> byName.computeIfAbsent(name, key -> new ArrayList<>()).addAll(code));
            valueNames.addAll(file.valueNames);
        }
        nameless.addAll(called);
        valueNames.forEach(name -> of(name).stream().filter(Stmt.ClassDef.class::isInstance).forEach(nameless::add));
    }

    private <T> List<T> all(Function<CodeOfFile, List<T>> part) {
        List<T> all = new ArrayList<>();
        files.forEach(each -> all.addAll(part.apply(each)));
        return all;
    }

    /** Functions, classes and imports of this name. */
    List<Node> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    Mentions mentions(Node node) {
        return mentions.computeIfAbsent(node, key -> new Mentions(flow.index().imports(), flow.fileOf(key), key));
    }

    /** What is started by whoever got it from a decorator, by Python, or by a base class that cannot be seen. */
    List<Node> called() {
        return called;
    }

    /** What can be started without its name: what is {@link #called}, and what has been handed on as a value. */
    List<Node> nameless() {
        return nameless;
    }

    /** Fixtures that yield: pytest goes on with them after the test. */
    List<Node> teardowns() {
        return all(each -> each.teardowns);
    }

    /**
     * The fixtures that nobody but pytest runs, and only before tests and behind them: pytest lets nobody call them, and no test asks for the value of
     * one while it runs.
     */
    Set<Node> fixtures() {
        return asksForFixtures ? Set.of() : Set.copyOf(all(each -> each.fixtures));
    }

    /**
     * Those of them that run neither before nor behind a test while a fixture of one test is there: pytest makes fixtures that live longer than a test
     * before all others, and ends them last.
     */
    Set<Node> longerFixtures() {
        return asksForFixtures ? Set.of() : all(each -> each.fixtures).stream().filter(each -> flow.fixtures().livesLonger(each)).collect(Collectors.toSet());
    }

    /** The methods that run when the class is called. */
    static List<Stmt> constructors(Stmt.ClassDef cls) {
        return cls.body.stream().filter(each -> each instanceof Stmt.FunctionDef method && isConstructor(method)).toList();
    }

    static boolean isConstructor(Stmt.FunctionDef function) {
        return CONSTRUCTORS.contains(function.name);
    }
}
