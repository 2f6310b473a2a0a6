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
            return instanceMember(instance.info(), attribute, owner);
        }
        if (owner instanceof Value.ClassValue cls) {
            return instanceMember(cls.info(), attribute, owner);
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
        all.addAll(flow.readAt(new Location.Field(info.root(), name), null, attribute, body));
        return all;
    }

    private Set<Value> superMember(ClassInfo info, String name) {
        Set<Value> all = new LinkedHashSet<>();
        for (ClassInfo base : info.bases()) {
            ClassInfo owner = base.ownerOf(name);
            if (owner != null) {
                all.add(new Value.BoundFunction(owner.ownMethod(name), owner.file(), new Value.Instance(info)));
            }
        }
        all.addAll(flow.read(new Location.Field(info.root(), name), body));
        return all.isEmpty() ? OTHER : all;
    }
}
