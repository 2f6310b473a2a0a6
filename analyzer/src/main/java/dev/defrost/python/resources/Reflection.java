package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Classes, attributes and modules that the program reaches by other means than names. */
final class Reflection {
    /** The attribute that stands for each of a class: what is stored under a name that is computed. */
    static final String ANY = "*";
    /** The same for what the dict of an object's attributes may be given. Groups with such attributes stay: what is made from those is what it was. */
    static final String ANY_BY_DICT = "**";
    /** They answer with modules, or with dicts of their names. */
    private static final Set<String> LOADERS = Set.of("importlib.util.module_from_spec", "imp.load_source", "imp.load_module");
    private static final Set<String> RUNNERS = Set.of("runpy.run_path", "runpy.run_module");
    /** What takes the key of a dict. */
    private static final Set<String> KEYED = Set.of("get", "pop", "setdefault", "__getitem__", "itemgetter");
    private static final Set<Value> OTHER = Set.of(Value.OTHER);

    private final ValueFlow flow;
    private final Body body;
    private final ParsedFile file;

    Reflection(ValueFlow flow, Body body) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
    }

    /** The class of an object, or a module by its name; null when the call asks for neither. */
    Set<Value> answer(String function, Expr.Call call) {
        Expr only = call.arguments.size() == 1 && call.keywords.isEmpty() ? call.arguments.get(0) : null;
        if (function.equals("builtins.type") && only != null) {
            return classes(flow.values(only));
        }
        if (LOADERS.contains(function) || RUNNERS.contains(function)) {
            flow.traces().moduleLoaded(file, call);
            if (RUNNERS.contains(function)) {
                lookIntoModule();
            }
            return OTHER;
        }
        boolean imports = function.equals("importlib.import_module") || function.equals("builtins.__import__");
        return imports ? module(call, only, function.startsWith("builtins.")) : null;
    }

    private Set<Value> classes(Set<Value> objects) {
        if (objects.isEmpty() && !flow.isSettled(body)) {
            return Set.of();
        }
        Set<Value> all = new LinkedHashSet<>();
        objects.forEach(object -> all.add(object instanceof Value.Instance instance ? new Value.ClassValue(instance.info()) : Value.OTHER));
        return all.isEmpty() ? OTHER : ValueSets.few(all);
    }

    /** {@code sys.modules[name]} or {@code import_module(name)}; a module whose name is computed may be any of the program. */
    Set<Value> module(Expr asking, Expr name, boolean outermost) {
        if (name instanceof Expr.Name own && own.id.equals("__name__") && file.scopes().resolve(own) == null) {
            return Set.of(new Value.ModuleValue(file));
        }
        if (name instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING) {
            String dotted = outermost ? constant.value.split("\\.", 2)[0] : constant.value;
            ParsedFile module = dotted.isEmpty() || dotted.startsWith(".") ? null : flow.index().project().resolveModule(dotted, 0, file);
            if (module != null) {
                return Set.of(new Value.ModuleValue(module));
            }
            if (!dotted.startsWith(".")) {
                return OTHER;
            }
        }
        flow.traces().moduleLoaded(file, asking);
        return OTHER;
    }

    /** What a call stores in attributes: {@code setattr(x, "name", value)}, {@code x.__setattr__}, {@code vars(x)}. */
    void store(Expr.Call call) {
        List<Expr> arguments = new ArrayList<>(call.arguments);
        boolean builtin = call.function instanceof Expr.Name name && flow.values(name).contains(new Value.External("builtins." + name.id));
        String called = builtin ? ((Expr.Name) call.function).id : call.function instanceof Expr.Attribute member ? member.name : "";
        if (builtin && called.equals("vars") && arguments.size() == 1) {
            lookInto(flow.values(arguments.get(0)));
        }
        if (called.equals("load_module") && !builtin) {
            flow.traces().moduleLoaded(file, call); // that of a loader
        }
        if (builtin && called.equals("getattr") && arguments.size() > 1 && arguments.get(1) instanceof Expr.Constant name
                && name.kind == Expr.Kind.STRING && isUntold(flow.values(arguments.get(0)))) {
            flow.traces().namedRead(file, call, name.value);
        }
        if (!called.equals(builtin ? "setattr" : "__setattr__")) {
            return;
        }
        if (!builtin && arguments.size() == 2) {
            arguments.add(0, ((Expr.Attribute) call.function).value);
        }
        if (arguments.size() == 3) {
            String name = arguments.get(1) instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : ANY;
            flow.values(arguments.get(0)).forEach(owner -> store(owner, name, flow.values(arguments.get(2))));
        }
    }

    /** Whoever has the dict of an object's attributes may store anything there. */
    void lookInto(Set<Value> owners) {
        owners.forEach(owner -> store(owner, ANY_BY_DICT, OTHER));
        if (isUntold(owners)) {
            lookIntoModule();
        }
    }

    private static boolean isUntold(Set<Value> owners) {
        return owners.isEmpty() || owners.stream().anyMatch(Value::isUntold);
    }

    private static boolean isKey(Expr.Constant text) {
        return text.parent() instanceof Expr.Subscript || text.parent() instanceof Expr.Call call && (call.function instanceof Expr.Attribute member
                && KEYED.contains(member.name) || call.function instanceof Expr.Name name && KEYED.contains(name.id));
    }

    /** Whoever has the dict of a module's names may read any that some text is the key of. */
    private void lookIntoModule() {
        if (flow.traces().anyNamespace()) {
            flow.index().files().forEach(each -> each.module().descendants().forEach(node -> {
                if (node instanceof Expr.Constant text && text.kind == Expr.Kind.STRING && isKey(text)) {
                    flow.traces().key(each, text);
                }
            }));
        }
    }

    private void store(Value owner, String name, Set<Value> value) {
        ClassInfo info = owner instanceof Value.Instance instance ? instance.info()
                : owner instanceof Value.ClassValue cls ? cls.info() : owner instanceof Value.Super parent ? parent.info() : null;
        if (info != null) {
            flow.add(new Location.Field(info.root(), name), unfollowed(value));
        }
    }

    /** What an {@code __init__} that nobody wrote does with its arguments: that of a dataclass, a named tuple, an exception. */
    void construct(ClassInfo info, Expr.Call call) {
        List<String> fields = info.bases().isEmpty() && info.node().decorators.stream().anyMatch(each -> "dataclass".equals(Decorators.lastName(each)))
                ? info.node().body.stream().filter(each -> each instanceof Stmt.AnnAssign field && field.target instanceof Expr.Name)
                        .map(each -> ((Expr.Name) ((Stmt.AnnAssign) each).target).id).toList() : List.of();
        for (int i = 0; i < call.arguments.size(); i++) {
            String name = i < fields.size() ? fields.get(i) : ANY;
            flow.add(new Location.Field(info.root(), name), unfollowed(flow.values(call.arguments.get(i))));
        }
        for (Keyword keyword : call.keywords) {
            flow.add(new Location.Field(info.root(), keyword.name == null ? ANY : keyword.name), unfollowed(flow.values(keyword.value)));
        }
    }

    /** The objects and classes of the program among the values, and something else. */
    static Set<Value> unfollowed(Set<Value> values) {
        Set<Value> all = new LinkedHashSet<>(OTHER);
        values.stream().filter(value -> value instanceof Value.Instance || value instanceof Value.ClassValue).forEach(all::add);
        return all;
    }
}
