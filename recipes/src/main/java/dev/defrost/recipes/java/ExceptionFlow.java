package dev.defrost.recipes.java;

import dev.defrost.recipes.java.Units.Called;
import dev.defrost.recipes.java.Units.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.JavaType;

/**
 * Joins what names an exception of SDK v1 with the calls whose exceptions may get there: they move together or not at all. A handler gets what
 * its {@code try} runs; where that runs functions, or code that cannot be seen, it may run any function of the program, too. What an exception is
 * compared with elsewhere, by {@code instanceof} or a class object, may get those of all calls.
 */
final class ExceptionFlow {
    private static final Set<String> LOGGING = Set.of("trace", "debug", "info", "warn", "error", "warning", "severe", "fine");

    private final List<FileMigration> files;
    private final Map<String, List<Unit>> byMethod = new LinkedHashMap<>();
    private final Map<String, List<Unit>> byName = new LinkedHashMap<>();
    private final Set<String> declared;
    private final Set<Unit> all = new LinkedHashSet<>();

    ExceptionFlow(List<FileMigration> files) {
        this.files = files;
        this.declared = files.stream().flatMap(file -> file.declaredTypes().stream()).collect(Collectors.toSet());
        files.forEach(file -> all.addAll(file.units()));
        for (Unit unit : all) {
            if (unit.method != null) {
                byMethod.computeIfAbsent(unit.method, k -> new ArrayList<>()).add(unit);
                byName.computeIfAbsent(unit.method.substring(0, unit.method.indexOf('/')), k -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** Joins all handlers with their calls. */
    void join(UnionFind joined) {
        for (FileMigration file : files) {
            for (Unit handler : file.units().stream().filter(unit -> unit.exception).toList()) {
                reaching(file, handler).stream().filter(unit -> unit.calls || unit.exception)
                        .forEach(call -> joined.join(handler.key, call.key));
            }
        }
    }

    /** The units of a file that may handle exceptions from some files: what runs there is in one of them, or cannot be seen. */
    Set<Unit> exposed(FileMigration file, Set<String> paths) {
        Set<Unit> elsewhere = files.stream().filter(each -> paths.contains(each.file().source().path())).flatMap(each -> each.units().stream())
                .collect(Collectors.toSet());
        return paths.isEmpty() ? Set.of() : file.units().stream().filter(unit -> unit.exception)
                .filter(handler -> paths.contains(file.file().source().path()) || reaching(file, handler).stream()
                        .anyMatch(unit -> elsewhere.contains(unit) || unit.called.stream().anyMatch(this::isUnseen)))
                .collect(Collectors.toSet());
    }

    private Set<Unit> reaching(FileMigration file, Unit handler) {
        if (handler.compares) {
            return all;
        }
        Set<Unit> found = reachable(file.unitsInside(handler));
        if (found.stream().anyMatch(this::runsUnseen)) {
            found.addAll(reachable(all.stream().filter(unit -> unit.deferred).toList()));
        }
        return found;
    }

    /** Whether functions or code that cannot be seen run while a unit does. */
    private boolean runsUnseen(Unit unit) {
        return unit.functional || unit.called.stream().anyMatch(call -> isUnseen(call)
                || call.owner() != null && call.owner().getKind() == JavaType.FullyQualified.Kind.Interface);
    }

    /** Whether it is not seen what a call runs; what writes logs throws nothing of AWS. */
    private boolean isUnseen(Called call) {
        return (call.owner() == null || !declared.contains(call.owner().getFullyQualifiedName())) && !LOGGING.contains(call.method().split("/")[0]);
    }

    /** The units that run while some units run. */
    private Set<Unit> reachable(Collection<Unit> from) {
        Set<Unit> found = new LinkedHashSet<>();
        Deque<Unit> todo = new ArrayDeque<>(from);
        while (!todo.isEmpty()) {
            Unit unit = todo.pop();
            if (found.add(unit)) {
                unit.called.forEach(call -> called(call).stream().filter(call::mayRun).forEach(todo::add));
            }
        }
        return found;
    }

    private List<Unit> called(Called call) {
        return call.method().indexOf('/') < 0 ? byName.getOrDefault(call.method(), List.of()) : byMethod.getOrDefault(call.method(), List.of());
    }
}
