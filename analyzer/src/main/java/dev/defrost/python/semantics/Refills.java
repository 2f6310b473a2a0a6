package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By which names code may be reached that fills a place again. Names stand for all functions that are called so, and a function is reached by
 * whatever mentions its name: more than can really happen, never less.
 */
final class Refills {
    private static final Set<String> MAKING = Set.of("__init__", "__new__", "__post_init__");

    private final List<ParsedFile> files;
    private final Map<String, List<Stmt>> mentions = new HashMap<>();
    private final Map<String, List<Stmt.FunctionDef>> storing = new HashMap<>();
    private final Map<Asked, Optional<Set<String>>> answers = new HashMap<>();
    private boolean indexed;

    /** What an answer depends on: the name of an attribute and whether the code is one that makes its object, or the variable. */
    private record Asked(Object filled, boolean making) {}

    Refills(List<ParsedFile> files) {
        this.files = files;
    }

    /** The names; null when any code may fill the place. */
    Set<String> of(Place place, Scope scope) {
        index();
        boolean making = place.isAttribute() && scope.node() instanceof Stmt.FunctionDef function && MAKING.contains(function.name);
        Asked asked = new Asked(place.isAttribute() ? place.attribute() : place.variable(), making);
        return answers.computeIfAbsent(asked, key -> Optional.ofNullable(find(place, making))).orElse(null);
    }

    private Set<String> find(Place place, boolean making) {
        Deque<Stmt> reached = new ArrayDeque<>();
        if (place.isAttribute()) {
            for (Stmt.FunctionDef function : storing.getOrDefault(place.attribute(), List.of())) {
                if (making || !MAKING.contains(function.name) || storesElsewhere(function, function, place.attribute())) {
                    reached.add(function);
                }
            }
        } else {
            for (Definition definition : place.variable().definitions()) {
                if (definition.madeIn() != place.variable().scope() && definition.madeIn().outsideComprehensions().node() instanceof Stmt.FunctionDef made) {
                    reached.add(made);
                }
            }
        }
        return closure(reached);
    }

    private Set<String> closure(Deque<Stmt> reached) {
        Set<String> names = new HashSet<>();
        while (!reached.isEmpty()) {
            Stmt next = reached.poll();
            String name = next instanceof Stmt.FunctionDef function ? function.name : ((Stmt.ClassDef) next).name;
            if (next instanceof Stmt.FunctionDef function && MAKING.contains(function.name) && function.parent() instanceof Stmt.ClassDef cls) {
                reached.add(cls);
            } else if (name.startsWith("__") && name.endsWith("__")) {
                return null;
            }
            if (names.add(name)) {
                reached.addAll(mentions.getOrDefault(name, List.of()));
            }
        }
        return names;
    }

    /** Whether a method that makes an object stores the attribute on another one. */
    private static boolean storesElsewhere(Node node, Stmt.FunctionDef function, String attribute) {
        boolean[] found = {node instanceof Expr.Attribute each && each.name.equals(attribute) && Stores.isTarget(each)
                && !(each.value instanceof Expr.Name owner && owner.id.equals(firstParameter(function.parameters)))};
        node.forEachChild(child -> found[0] |= storesElsewhere(child, function, attribute));
        return found[0];
    }

    private static String firstParameter(Parameters parameters) {
        List<Parameter> first = parameters.positionalOnly.isEmpty() ? parameters.positional : parameters.positionalOnly;
        return first.isEmpty() ? null : first.get(0).name;
    }

    private void index() {
        if (!indexed) {
            indexed = true;
            files.forEach(file -> index(file.module(), List.of()));
        }
    }

    /** Notes what the functions around a node mention; a class is mentioned by the classes that it is a base of. */
    private void index(Node node, List<Stmt> around) {
        List<Stmt> inside = around;
        if (node instanceof Stmt.FunctionDef function) {
            inside = new ArrayList<>(around);
            inside.add(function);
        } else if (node instanceof Stmt.ClassDef cls) {
            cls.bases.forEach(base -> noteBase(base, cls));
        }
        String name = node instanceof Expr.Name each ? each.id : node instanceof Expr.Attribute each ? each.name : null;
        if (name != null) {
            inside.forEach(function -> note(name, function));
            if (node instanceof Expr.Attribute attribute && Stores.isTarget(attribute)) {
                inside.forEach(function -> storing.computeIfAbsent(name, key -> new ArrayList<>()).add((Stmt.FunctionDef) function));
            }
        }
        List<Stmt> holders = inside;
        node.forEachChild(child -> index(child, holders));
    }

    private void noteBase(Node base, Stmt.ClassDef cls) {
        if (base instanceof Expr.Name name) {
            note(name.id, cls);
        } else if (base instanceof Expr.Attribute attribute) {
            note(attribute.name, cls);
        }
    }

    private void note(String name, Stmt holder) {
        List<Stmt> holders = mentions.computeIfAbsent(name, key -> new ArrayList<>());
        if (holders.isEmpty() || holders.get(holders.size() - 1) != holder) {
            holders.add(holder);
        }
    }
}
