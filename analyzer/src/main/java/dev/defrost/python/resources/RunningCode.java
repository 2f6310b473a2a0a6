package dev.defrost.python.resources;

import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The code that may run while some statements do. Calls are followed by name alone, whatever the receiver is, so that it may be too much, never
 * too little: a name that is written starts all code of that name. Modules run when they are imported for the first time.
 */
final class RunningCode {
    private final ValueFlow flow;
    private final Set<ParsedFile> files;
    private final NamedCode code;
    /** What runs in any case; null for that itself. */
    private final RunningCode always;
    private final Set<ParsedFile> loadedBefore;
    /** What does not run meanwhile, whoever has its name. */
    private final Set<Node> never;
    private final Set<Node> running = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> names = new HashSet<>();
    private final Deque<Node> queue = new ArrayDeque<>();
    /** The modules that are loaded unless they have been; null where that is decided at once. */
    private Set<ParsedFile> postponed;
    private boolean collected;
    private boolean anyFunction;
    private boolean anything;

    private RunningCode(ValueFlow flow, Set<ParsedFile> files, NamedCode code, RunningCode always, Set<ParsedFile> loadedBefore, Set<Node> never) {
        this.flow = flow;
        this.files = files;
        this.code = code;
        this.always = always;
        this.loadedBefore = loadedBefore;
        this.never = never;
    }

    /** All code of the files. */
    static RunningCode all(ValueFlow flow, Set<ParsedFile> files) {
        RunningCode running = new RunningCode(flow, files, null, null, Set.of(), Set.of());
        running.anything = true;
        return running;
    }

    /**
     * What may run at any time: code of the files that can be started without its name. Which modules that loads is left open.
     *
     * @param never what has a name that may be written, and does not run
     */
    static RunningCode always(ValueFlow flow, Set<ParsedFile> files, NamedCode code, Set<Node> never) {
        RunningCode running = new RunningCode(flow, files, code, null, Set.of(), never);
        running.postponed = new LinkedHashSet<>();
        return running.follow(List.of(), code.nameless());
    }

    /**
     * What ever runs of some files when nothing but these nodes is started from outside. What is handed on as a value has to be named by code that
     * runs.
     */
    static RunningCode ever(ValueFlow flow, Collection<? extends Node> nodes, Set<ParsedFile> files, NamedCode code) {
        return new RunningCode(flow, files, code, null, Set.of(), Set.of()).follow(nodes, code.called());
    }

    /**
     * What runs while the nodes are evaluated, as far as it stands in the files of what may {@link #always} run; {@code loadedBefore} have been
     * imported already.
     */
    static RunningCode during(RunningCode always, Collection<? extends Node> nodes, Set<ParsedFile> loadedBefore) {
        RunningCode running = new RunningCode(always.flow, always.files, always.code, always, loadedBefore, always.never);
        running.anything = always.anything;
        running.anyFunction = always.anyFunction;
        always.postponed.forEach(file -> running.load(null, file));
        return running.follow(nodes, running.code.nameless());
    }

    /**
     * What runs while tests do: all modules whose tests are run have been imported, and {@code loadedBefore} with any of them.
     *
     * @param never those of the functions that do not run meanwhile
     */
    static RunningCode ofTests(ValueFlow flow, Collection<? extends Node> functions, Set<ParsedFile> files, NamedCode code, Set<ParsedFile> loadedBefore,
            Set<Node> never) {
        RunningCode running = new RunningCode(flow, files, code, null, loadedBefore, never);
        running.collected = true;
        return running.follow(functions.stream().filter(each -> !never.contains(each)).toList(), code.nameless());
    }

    private RunningCode follow(Collection<? extends Node> nodes, Collection<Node> nameless) {
        nodes.forEach(this::start);
        nameless.forEach(this::start);
        while (!queue.isEmpty() && !anything) {
            run(queue.poll());
        }
        return this;
    }

    /** Whether the node may be evaluated. */
    boolean contains(Node node) {
        if (anything) {
            return files.contains(flow.fileOf(node));
        }
        boolean inFunction = false;
        for (Node at = node; at != null; at = at.parent()) {
            boolean named = at instanceof Alias || at instanceof Stmt.ClassDef;
            if (isRunning(at) && !named && !(inFunction && at instanceof Module)) {
                return true;
            }
            inFunction |= at instanceof Stmt.FunctionDef || at instanceof Expr.Lambda;
        }
        return inFunction && anyFunction && files.contains(flow.fileOf(node));
    }

    private boolean isRunning(Node node) {
        return running.contains(node) || always != null && always.running.contains(node);
    }

    private void start(Node node) {
        if ((always == null || !always.running.contains(node)) && running.add(node)) {
            queue.add(node);
        }
    }

    private void run(Node node) {
        if (node instanceof Alias alias) {
            mention(alias.name.substring(alias.name.lastIndexOf('.') + 1));
            return;
        }
        if (node instanceof Stmt.ClassDef cls) {
            NamedCode.constructors(cls).forEach(this::start);
        }
        Mentions mentions = code.mentions(node);
        mentions.names().forEach(this::mention);
        mentions.loaded().forEach(file -> load(node, file));
        anything |= mentions.anything();
        anyFunction |= mentions.anyFunction();
        if (mentions.anyModule()) {
            boolean ofTests = ImportGraph.isOfTests(flow.fileOf(node));
            files.stream().filter(file -> ofTests ? !ImportGraph.isNamedAsTest(file) : !ImportGraph.isOfTests(file)).forEach(file -> load(node, file));
        }
    }

    private void mention(String name) {
        if ((always == null || !always.names.contains(name)) && names.add(name)) {
            code.of(name).stream().filter(each -> !never.contains(each)).forEach(this::start);
        }
    }

    /** A function of a module that has run finds all loaded that the module imports on its way. */
    private void load(Node from, ParsedFile file) {
        if (postponed != null) {
            postponed.add(file);
            return;
        }
        boolean known = loadedBefore.contains(file)
                || collected && !(from instanceof Module) && flow.index().imports().loadedBefore(flow.fileOf(from), Integer.MAX_VALUE).contains(file);
        if (!known) {
            start(file.module());
        }
    }
}
