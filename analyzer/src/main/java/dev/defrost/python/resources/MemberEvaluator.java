package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What reading an attribute evaluates to, by what has it. */
final class MemberEvaluator {
    private static final Set<Value> OTHER = Set.of(Value.OTHER);

    private final ValueFlow flow;
    private final Body body;
    private final ParsedFile file;

    MemberEvaluator(ValueFlow flow, Body body) {
        this.flow = flow;
        this.body = body;
        this.file = body.file();
    }

    /** What the owner has under the name. */
    Set<Value> of(Value owner, Expr.Attribute attribute) {
        String name = attribute.name;
        if (owner instanceof Value.External external) {
            return Set.of(new Value.External(external.name() + "." + name));
        }
        if (owner instanceof Value.ModuleValue module) {
            return moduleMember(module.file(), name);
        }
        if (owner instanceof Value.Instance instance) {
            if (name.equals("__class__")) {
                return Set.of(new Value.ClassValue(instance.info()));
            }
            return instanceMember(instance.info(), attribute, owner);
        }
        if (owner instanceof Value.ClassValue cls) {
            return instanceMember(cls.info(), attribute, owner);
        }
        if (owner instanceof Value.BoundFunction bound && name.equals("__self__")) {
            return Set.of(bound.receiver());
        }
        if (owner.equals(Value.UNKNOWN)) {
            return Set.of(owner);
        }
        if (owner instanceof Value.Function function) {
            return ValueSets.union(flow.read(new Location.OfFunction(function.node(), name), body), OTHER);
        }
        if (owner instanceof Value.Super parent) {
            return superMember(parent.info(), name);
        }
        AttachedFunctions.Attacher attacher = owner instanceof Value.Resource of ? flow.attached().named(of, name, file) : null;
        if (attacher != null) {
            return Set.of(new Value.Function(attacher.functions().get(name), attacher.file()));
        }
        boolean handedOn = owner instanceof Value.Resource resource && HandedOn.is(flow, attribute, resource.type().construct(name));
        return handedOn ? OTHER : ResourceMembers.of(owner, name, flow.definitions());
    }

    private Set<Value> moduleMember(ParsedFile module, String name) {
        List<Definition> exported = flow.index().exported(module, name);
        ParsedFile submodule = module.path().endsWith("__init__.py") ? flow.index().project().resolveModule(name, 1, module) : null;
        if (exported.isEmpty()) {
            return submodule == null ? OTHER : Set.of(new Value.ModuleValue(submodule));
        }
        Set<Value> all = new LinkedHashSet<>();
        if (submodule != null) {
            all.add(new Value.ModuleValue(submodule));
        }
        exported.forEach(definition -> all.addAll(flow.read(new Location.Var(definition), body)));
        return all;
    }

    /** A method of the class, its bases or its subclasses, or the attribute of the hierarchy. */
    private Set<Value> instanceMember(ClassInfo info, Expr.Attribute attribute, Value receiver) {
        String name = attribute.name;
        Set<Value> all = new LinkedHashSet<>();
        for (ClassInfo owner : info.ownersOf(name)) {
            Stmt.FunctionDef method = owner.ownMethod(name);
            if (Decorators.has(method, "property") || Decorators.has(method, "cached_property")) {
                all.addAll(flow.read(new Location.Result(method), body));
            } else if (Decorators.has(method, "staticmethod") || (receiver instanceof Value.ClassValue && !Decorators.has(method, "classmethod"))) {
                all.add(new Value.Function(method, owner.file()));
            } else {
                all.add(new Value.BoundFunction(method, owner.file(), receiver));
            }
        }
        flow.readAt(new Location.Field(info.root(), name), null, attribute, body).forEach(value -> all.addAll(answer(value)));
        if (!all.isEmpty()) {
            all.addAll(flow.read(new Location.Field(info.root(), Reflection.ANY), body));
            if (all.stream().noneMatch(Value::isResourceLike)) {
                all.addAll(flow.read(new Location.Field(info.root(), Reflection.ANY_BY_DICT), body));
            }
        }
        return all;
    }

    /** What reading an attribute that holds the value gives: for a descriptor, the objects that its {@code __get__} answers with. */
    private Set<Value> answer(Value value) {
        List<ClassInfo> descriptors = value instanceof Value.Instance instance ? instance.info().ownersOf("__get__") : List.of();
        if (descriptors.isEmpty()) {
            return Set.of(value);
        }
        Set<Value> all = new LinkedHashSet<>();
        descriptors.forEach(owner -> all.addAll(flow.read(new Location.Result(owner.ownMethod("__get__")), body)));
        return !all.isEmpty() && all.stream().allMatch(Value.Instance.class::isInstance) ? all : Reflection.unfollowed(all);
    }

    private Set<Value> superMember(ClassInfo info, String name) {
        Set<Value> all = new LinkedHashSet<>();
        for (ClassInfo base : info.bases()) {
            ClassInfo owner = base.ownerOf(name);
            if (owner != null) {
                all.addAll(inherited(info, owner, name));
            }
        }
        siblings(info).stream().filter(sibling -> sibling.ownMethod(name) != null).forEach(sibling -> all.addAll(inherited(info, sibling, name)));
        all.addAll(flow.read(new Location.Field(info.root(), name), body));
        return all.isEmpty() ? OTHER : all;
    }

    private Set<Value> inherited(ClassInfo info, ClassInfo owner, String name) {
        Stmt.FunctionDef method = owner.ownMethod(name);
        if (Decorators.has(method, "property") || Decorators.has(method, "cached_property")) {
            return flow.read(new Location.Result(method), body);
        }
        return Set.of(Decorators.has(method, "staticmethod") ? new Value.Function(method, owner.file())
                : new Value.BoundFunction(method, owner.file(), new Value.Instance(info)));
    }

    /** The classes that come behind this one where a class below it derives from others, too. */
    private static Set<ClassInfo> siblings(ClassInfo info) {
        Set<ClassInfo> all = new LinkedHashSet<>();
        for (ClassInfo below : info.withSubclasses()) {
            if (below != info && below.bases().size() > 1) {
                all.addAll(below.family());
            }
        }
        all.removeAll(info.withSubclasses());
        return all;
    }
}
