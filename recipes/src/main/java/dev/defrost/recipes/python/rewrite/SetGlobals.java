package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Stores;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which globals of modules a program sets by other means than their names: as attributes of the module ({@code store.TTL = 60}), by
 * {@code setattr} and patches of tests, by {@code globals()}. Collected once, when first asked. An object of which nothing is known may be a
 * module, if the module's file is imported by another one or asks for modules itself.
 */
public final class SetGlobals {
    /** Whose strings and keywords name what is set. */
    private static final Set<String> SETTERS = Set.of("setattr", "patch", "object", "multiple", "dict");
    private static final Set<String> ALL_GLOBALS = Set.of("globals", "exec", "eval");
    private static final Set<String> OWN_NAMES = Set.of("vars", "locals");
    private static final Set<String> MODULE_SOURCES = Set.of("modules", "import_module", "__import__");

    private final ValueFlow flow;
    private final Set<String> ofUnknown = new HashSet<>();
    private final Map<ParsedFile, Set<String>> ofModule = new HashMap<>();
    /** Files of whose globals any may be set. */
    private final Set<ParsedFile> open = new HashSet<>();
    /** Files that ask for modules by their names. */
    private final Set<ParsedFile> asking = new HashSet<>();
    /** Files that set attributes by computed names, of objects of which nothing is known. */
    private final Set<ParsedFile> computing = new HashSet<>();
    private boolean anyModule;
    private boolean collected;

    public SetGlobals(ValueFlow flow) {
        this.flow = flow;
    }

    /** Whether the file's global of this name may be set otherwise than by definitions in the file. */
    public boolean maySet(ParsedFile file, String name) {
        if (!collected) {
            collected = true;
            flow.index().files().forEach(each -> each.module().descendants().forEach(node -> visit(each, node)));
            anyModule = !Collections.disjoint(asking, computing);
        }
        return open.contains(file) || ofModule.getOrDefault(file, Set.of()).contains(name)
                || (anyModule || ofUnknown.contains(name)) && (asking.contains(file) || flow.index().imports().loaders(file).size() > 1);
    }

    private void visit(ParsedFile file, Node node) {
        if (node instanceof Expr.Name name) {
            boolean inModule = file.scopes().scopeOf(name).outsideComprehensions().kind() == Scope.Kind.MODULE;
            if (file.scopes().resolve(name) == null && (ALL_GLOBALS.contains(name.id) || inModule && OWN_NAMES.contains(name.id) && isBareCall(name))) {
                open.add(file);
            }
            ask(file, name.id);
        } else if (node instanceof Expr.Attribute attribute) {
            ask(file, attribute.name);
            if (Stores.isTarget(attribute)) {
                set(attribute.value, attribute.name);
            } else if (attribute.name.equals("__dict__")) {
                openAll(file, attribute.value);
            }
        } else if (node instanceof Expr.Call call) {
            called(file, call);
        }
    }

    private static boolean isBareCall(Expr.Name name) {
        return name.parent() instanceof Expr.Call call && call.function == name && call.arguments.isEmpty();
    }

    private void ask(ParsedFile file, String name) {
        if (MODULE_SOURCES.contains(name)) {
            asking.add(file);
        }
    }

    private void called(ParsedFile file, Expr.Call call) {
        String function = call.function instanceof Expr.Name name ? name.id : call.function instanceof Expr.Attribute attribute ? attribute.name : "";
        if (function.equals("vars") && call.arguments.size() == 1) {
            openAll(file, call.arguments.get(0));
        } else if (function.equals("setattr") && call.arguments.size() == 3) {
            String name = text(call.arguments.get(1));
            if (name == null) {
                openAll(file, call.arguments.get(0));
            } else {
                set(call.arguments.get(0), name);
            }
        } else if (SETTERS.contains(function)) {
            call.arguments.stream().map(SetGlobals::text).filter(text -> text != null)
                    .forEach(text -> ofUnknown.add(text.substring(text.lastIndexOf('.') + 1)));
            call.keywords.stream().filter(keyword -> keyword.name != null).forEach(keyword -> ofUnknown.add(keyword.name));
        }
    }

    private static String text(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }

    private void set(Expr owner, String name) {
        Set<Value> owners = flow.values(owner);
        modules(owners).forEach(module -> ofModule.computeIfAbsent(module, key -> new HashSet<>()).add(name));
        if (isUnknown(owner, owners)) {
            ofUnknown.add(name);
        }
    }

    /** Any attribute of the object may be set. One of which nothing is known is taken for a module only where the file asks for modules. */
    private void openAll(ParsedFile file, Expr owner) {
        Set<Value> owners = flow.values(owner);
        open.addAll(modules(owners));
        if (isUnknown(owner, owners)) {
            computing.add(file);
        }
    }

    private static List<ParsedFile> modules(Set<Value> owners) {
        return owners.stream().filter(Value.ModuleValue.class::isInstance).map(owner -> ((Value.ModuleValue) owner).file()).toList();
    }

    private static boolean isUnknown(Expr owner, Set<Value> owners) {
        boolean self = owner instanceof Expr.Name name && (name.id.equals("self") || name.id.equals("cls"));
        return !self && (owners.isEmpty() || owners.stream().anyMatch(Value::isUntold));
    }
}
