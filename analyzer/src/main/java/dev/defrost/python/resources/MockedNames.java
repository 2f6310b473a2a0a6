package dev.defrost.python.resources;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps groups that tests replace: strings in {@code patch("module.name")}, {@code patch.object(module, "name")} and
 * {@code monkeypatch.setattr} are uses of what they name. What a patch of boto3 itself or of an object replaces is what is made from it by code
 * that may run while the patch is in force.
 */
final class MockedNames {
    private static final Set<String> BY_PATH = Set.of("patch", "setattr", "delattr", "multiple", "spy", "dict");
    private static final Set<String> BY_OBJECT = Set.of("object", "setattr", "delattr", "spy", "multiple");
    private static final Set<String> PATCHERS = Set.of("patch", "mock", "mocker", "monkeypatch", "mp", "m", "unittest");

    private final ValueFlow flow;
    private final Collection<ResourceGroup> groups;
    private final PatchedCode patchedCode;
    private final Map<ResourceGroup, List<Patch>> replaced = new HashMap<>();
    private final StandIns standIns;
    private final PlainAnswers plainAnswers;
    private final PatchedAttachments attachments;
    private final Map<Expr.Call, String> refusals = new HashMap<>();
    private List<Expr.Call> sessions;

    /** A call that replaces something; {@code creating} when that is a part of boto3, so that what is made from a replaced object is no more real. */
    private record Patch(ParsedFile test, Expr.Call call, String what, boolean creating) {
        Patch(ParsedFile test, Expr.Call call, String what) {
            this(test, call, what, false);
        }

        Patch ofBoto3() {
            return new Patch(test, call, what, true);
        }

        String message() {
            return test.path() + ":" + test.module().source.line(call.start) + " replaces " + what;
        }
    }

    MockedNames(ValueFlow flow, Collection<ResourceGroup> groups, PatchedCode patchedCode) {
        this.flow = flow;
        this.groups = groups;
        this.patchedCode = patchedCode;
        this.attachments = new PatchedAttachments(flow, patchedCode);
        this.standIns = new StandIns(flow, groups, patchedCode);
        this.plainAnswers = new PlainAnswers(flow);
    }

    void check() {
        if (!groups.isEmpty()) {
            flow.index().files().forEach(file -> file.module().descendants().forEach(node -> visit(file, node)));
            spread();
        }
    }

    /** What is made from something while a test replaces it is replaced with it. */
    private void spread() {
        boolean again = true;
        while (again) {
            again = false;
            for (ResourceGroup group : groups) {
                for (ResourceGroup parent : group.derivedFrom()) {
                    for (Patch patch : List.copyOf(replaced.getOrDefault(parent, List.of()))) {
                        boolean made = patch.creating() || group.origins().stream().anyMatch(origin -> patchedCode.under(patch.test(), patch.call()).contains(origin));
                        again |= made && block(group, patch);
                    }
                }
            }
        }
    }

    private boolean block(ResourceGroup group, Patch patch) {
        List<Patch> known = replaced.computeIfAbsent(group, key -> new ArrayList<>());
        if (known.contains(patch)) {
            return false;
        }
        known.add(patch);
        String refusal = refusals.get(patch.call());
        group.doubt(BlockerCode.MOCKED_IN_TESTS, Spans.of(patch.test(), patch.call()), patch.message() + (refusal == null ? "" : "; " + refusal));
        return true;
    }

    private void visit(ParsedFile file, Node node) {
        if (node instanceof Expr.Call call) {
            String name = lastName(call.function);
            if (name != null && isPatcher(call.function, name)) {
                patched(file, call, name);
            }
        }
    }

    private static boolean isPatcher(Expr function, String name) {
        if (name.equals("patch")) {
            return true;
        }
        String owner = function instanceof Expr.Attribute attribute ? lastName(attribute.value) : null;
        return owner != null && (PATCHERS.contains(owner) || owner.startsWith("monkeypatch")) && (BY_PATH.contains(name) || BY_OBJECT.contains(name));
    }

    private static String lastName(Expr expr) {
        return expr instanceof Expr.Name name ? name.id : expr instanceof Expr.Attribute attribute ? attribute.name : null;
    }

    private void patched(ParsedFile file, Expr.Call call, String patcher) {
        Expr first = argument(call, 0, "target");
        String path = text(first);
        if (path != null) {
            byPath(new Patch(file, call, path), path);
            if (patcher.equals("multiple")) {
                call.keywords.stream().filter(keyword -> keyword.name != null)
                        .forEach(keyword -> byPath(new Patch(file, call, path + "." + keyword.name), path + "." + keyword.name));
            }
            return;
        }
        if (first == null || !BY_OBJECT.contains(patcher)) {
            return;
        }
        List<String> names = new ArrayList<>();
        if (patcher.equals("multiple")) {
            call.keywords.stream().map(keyword -> keyword.name).filter(name -> name != null).forEach(names::add);
        } else {
            String name = text(argument(call, 1, "attribute"));
            if (name != null) {
                names.add(name);
            }
        }
        String object = first instanceof Expr.Name || first instanceof Expr.Attribute ? file.module().source.text().substring(first.start, first.end) + "." : "";
        names.forEach(name -> byObject(new Patch(file, call, object + name), first, name));
    }

    private static Expr argument(Expr.Call call, int position, String keyword) {
        if (call.arguments.size() > position) {
            return call.arguments.get(position);
        }
        return call.keywords.stream().filter(each -> keyword.equals(each.name)).map((Keyword each) -> each.value).findFirst().orElse(null);
    }

    private static String text(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }

    /** {@code "package.module.Class.method"}: the longest module, then its names. */
    private void byPath(Patch patch, String path) {
        List<String> parts = List.of(path.split("\\."));
        if (isOfBoto3(path)) {
            created(patch, path, boto3(patch).replaced(path));
            return;
        }
        for (int end = parts.size() - 1; end > 0; end--) {
            ParsedFile module = flow.index().project().resolveModule(String.join(".", parts.subList(0, end)), 0, patch.test());
            if (module != null) {
                inModule(patch, module, parts.subList(end, parts.size()));
                return;
            }
        }
        named(patch, parts.get(parts.size() - 1));
    }

    private void inModule(Patch patch, ParsedFile module, List<String> names) {
        List<Definition> definitions = flow.index().exported(module, names.get(0));
        List<String> imported = definitions.stream().flatMap(each -> flow.values(new Location.Var(each)).stream())
                .filter(Value.External.class::isInstance).map(value -> ((Value.External) value).name()).toList();
        String member = String.join(".", names.subList(1, names.size()));
        for (String name : imported) {
            if (isOfBoto3(name)) {
                // A name of the module is replaced there alone; a member of what it holds is replaced for all.
                String replaced = member.isEmpty() ? name : name + "." + member;
                created(patch, replaced, member.isEmpty() ? boto3(patch).replacedIn(definitions) : boto3(patch).replaced(replaced));
            }
        }
        String last = names.get(names.size() - 1);
        definitions.forEach(definition -> replaced(patch, definition, names.size() > 1 ? last : null));
        if (definitions.isEmpty()) {
            named(patch, last);
        }
    }

    /** Groups that a part of boto3 makes which the patch replaces: kept, unless the mock can stand for a client, or answers with nothing that makes one. */
    private void created(Patch patch, String name, List<ResourceGroup> reached) {
        if (reached.isEmpty() || PlainAnswers.SESSIONS.contains(name) && plainAnswers.of(patch.test(), patch.call())) {
            return;
        }
        boolean whole = name.equals("boto3");
        boolean migrates = whole || name.equals("boto3.resource");
        if (migrates && isStandIn(patch, standIns.ofCreation(patch.test(), patch.call(), patch.message(), whole, reached))) {
            return;
        }
        reached.forEach(group -> block(group, patch.ofBoto3()));
    }

    private boolean isStandIn(Patch patch, StandIns.Result result) {
        if (result.standIn() == null) {
            refusals.put(patch.call(), result.refusal());
            return false;
        }
        result.group().standIns().add(result.standIn());
        return true;
    }

    /** A definition is replaced as a whole, or the member of this name of what it holds. */
    private void replaced(Patch patch, Definition definition, String member) {
        Replacements.Replacement replacement = flow.replacements().madeBy(patch.call());
        if (replacement != null && replacement.replaced() == definition && member == null) {
            return;
        }
        List<ResourceGroup> held = groups.stream().filter(group -> group.reaches(each -> each instanceof Location.Var var && var.definition() == definition)).toList();
        UncalledPatch uncalled = member == null || held.size() != 1 ? null : attachments.of(patch.test(), patch.call(), definition, member, held.get(0));
        if (uncalled != null) {
            held.get(0).uncalledPatches().add(uncalled);
            return;
        }
        if (member == null && held.size() == 1
                && isStandIn(patch, standIns.ofVariable(patch.test(), patch.call(), patch.message(), definition, held.get(0)))) {
            return;
        }
        if (member == null) {
            block(patch, location -> location instanceof Location.Var var && var.definition() == definition
                    || DynamicAccess.function(location) == definition.site());
        } else {
            block(patch, location -> location instanceof Location.Var var && var.definition() == definition);
        }
        for (Value value : flow.values(new Location.Var(definition))) {
            ofValue(patch, value, member);
        }
    }

    private void ofValue(Patch patch, Value value, String member) {
        if (value instanceof Value.Function function && member == null) {
            block(patch, location -> DynamicAccess.function(location) == function.node());
        }
        ClassInfo info = value instanceof Value.ClassValue cls ? cls.info() : value instanceof Value.Instance instance ? instance.info() : null;
        if (info != null) {
            block(patch, location -> member(location, info, member));
        }
        if (value instanceof Value.ModuleValue module && member != null) {
            inModule(patch, module.file(), List.of(member));
        }
        if (value instanceof Value.External external && member != null && isOfBoto3(external.name())) {
            String replaced = external.name() + "." + member;
            created(patch, replaced, boto3(patch).replaced(replaced));
        }
    }

    private static boolean isOfBoto3(String name) {
        String first = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
        return first.equals("boto3") || first.equals("botocore");
    }

    private PatchedBoto3 boto3(Patch patch) {
        if (sessions == null) {
            sessions = PatchedBoto3.sessions(flow);
        }
        return new PatchedBoto3(flow, groups, sessions, patchedCode.under(patch.test(), patch.call()),
                () -> patchedCode.process(patch.test()));
    }

    private boolean member(Location location, ClassInfo info, String name) {
        if (location instanceof Location.Field field) {
            return field.root() == info.root() && (name == null || name.equals(field.name()));
        }
        if (!(DynamicAccess.function(location) instanceof Stmt.FunctionDef method)) {
            return false;
        }
        ClassInfo owner = flow.index().classOfMethod(method);
        return owner != null && owner.root() == info.root() && (name == null || name.equals(method.name));
    }

    private void byObject(Patch patch, Expr object, String name) {
        Set<Value> values = flow.values(object);
        boolean known = values.stream().allMatch(value -> value instanceof Value.ClassValue || value instanceof Value.Instance
                || value instanceof Value.ModuleValue || value instanceof Value.External || value.isResourceLike());
        for (Value value : values) {
            ofValue(patch, value, name);
            if (value.isResourceLike()) {
                block(patch, location -> flow.values(location).contains(value));
            }
        }
        if (values.isEmpty() || !known) {
            named(patch, name);
        }
    }

    /** Nothing is known of the object but the name that is replaced on it. */
    private void named(Patch patch, String name) {
        block(patch, location -> mayBe(patch, location) && (location instanceof Location.Field field && field.name().equals(name)
                || location instanceof Location.Var var && var.definition().variable().scope().kind() == Scope.Kind.MODULE
                        && var.definition().variable().name().equals(name)
                || DynamicAccess.function(location) instanceof Stmt.FunctionDef function && function.name.equals(name)));
    }

    private boolean mayBe(Patch patch, Location location) {
        ParsedFile file = location instanceof Location.Field field ? field.root().file()
                : location instanceof Location.Var var ? flow.fileOf(var.definition().site())
                : location instanceof Location.Result result ? flow.fileOf(result.function()) : patch.test();
        return flow.index().imports().together(patch.test(), file);
    }

    private void block(Patch patch, Predicate<Location> hit) {
        for (ResourceGroup group : groups) {
            if (group.reaches(hit)) {
                block(group, patch);
            }
        }
    }
}
