package dev.defrost.python.resources;

import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Span;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.Objects;
import java.util.Set;

/** Reasons to keep a group whose values come into functions or out of them: who calls a function, and whether all who do can change with it. */
final class FunctionChecks {
    private final ValueFlow flow;
    private final KeepingDecorators decorators;

    FunctionChecks(ValueFlow flow) {
        this.flow = flow;
        this.decorators = new KeepingDecorators(flow);
    }

    /** A function whose signature or result changes must have no caller that cannot be seen; {@code passed} says that a parameter does. */
    void check(ResourceGroup group, Node function, boolean passed) {
        ParsedFile file = flow.fileOf(function);
        Span span = headerSpan(file, function);
        Expr valueUse = flow.valueUseOf(function);
        AttachedFunctions.Attacher attacher = valueUse == null ? null : flow.attached().settingFrom(valueUse);
        boolean attached = attacher != null && group.locations().contains(new Location.Var(attacher.parameter()));
        if (valueUse != null && !attached) {
            group.block(BlockerCode.FIXED_SIGNATURE, Spans.of(flow.fileOf(valueUse), valueUse), "the function is passed on as a value");
        }
        if (function instanceof Stmt.FunctionDef def) {
            checkDefinition(group, def, span, passed);
            boolean property = Decorators.has(def, "property") || Decorators.has(def, "cached_property");
            if (flow.callsOf(function).isEmpty() && !flow.isCalledWithElements(function) && !property) {
                group.doubt(BlockerCode.FIXED_SIGNATURE, span, "no call of the function is visible");
            }
        }
    }

    /** At every call it must be visible what fills a parameter; what else is spread into the call does not matter. */
    void checkSpread(ResourceGroup group, Parameter parameter, Node function) {
        for (CallSite site : flow.callsOf(function)) {
            // The function of a call that is made later is known; what is called here is something else.
            Set<Value> callees = flow.values(site.call().function);
            if (callees.contains(Value.UNKNOWN) || callees.stream().anyMatch(FunctionChecks::isOwn) && !callees.stream().allMatch(FunctionChecks::isOwn)) {
                group.block(BlockerCode.FIXED_SIGNATURE, Spans.of(site.file(), site.call()), "the call may be one of an unknown function");
            }
            if (!Signatures.isBound(function, site, parameter)) {
                group.block(BlockerCode.FIXED_SIGNATURE, Spans.of(site.file(), site.call()), "arguments are spread into the call");
            }
        }
    }

    /** Whether calling the value runs code of the project, or raises TypeError. */
    private static boolean isOwn(Value callee) {
        return callee instanceof Value.Function || callee instanceof Value.BoundFunction || callee instanceof Value.ClassValue
                || callee.equals(Value.NONE);
    }

    private void checkDefinition(ResourceGroup group, Stmt.FunctionDef function, Span span, boolean passed) {
        if (flow.fixtures().isFixture(function)) {
            group.block(BlockerCode.FIXED_SIGNATURE, span, "pytest hands the fixture's value to tests");
            return;
        }
        for (Expr decorator : function.decorators) {
            String called = Decorators.lastName(decorator);
            KeepingDecorators.Kept kept = decorators.of(function, decorator, passed);
            if (kept == KeepingDecorators.Kept.NOTHING || kept == KeepingDecorators.Kept.ARGUMENTS && !passed) {
                group.doubt(BlockerCode.FIXED_SIGNATURE, span, "the decorator " + (called == null ? "" : called + " ") + "may call the function differently");
            }
        }
        Node top = flow.index().classOfMethod(function) == null ? function : flow.index().classOfMethod(function).node();
        String name = top instanceof Stmt.ClassDef cls ? cls.name : function.name;
        boolean inner = function.name.startsWith("_") && !function.name.endsWith("__");
        if (!inner && top.parent() instanceof Module && ExportLists.lists(flow.fileOf(function).scopes().moduleScope(), name)) {
            group.doubt(BlockerCode.FIXED_SIGNATURE, span, "__all__ lists the name " + name);
        }
        boolean later = function.isAsync || Generators.isGenerator(function);
        if (later && !passed && (function.isAsync || Generators.stream(flow, function) == null)) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, span, "the function is a coroutine or generator");
        }
        UnknownRead asked = function.parent() instanceof Module ? flow.hiddenModuleRead(function.name) : null;
        if (asked != null) {
            group.doubt(BlockerCode.UNKNOWN_RECEIVER, Spans.of(asked.file(), asked.at()), "a function of this name is called on an object of unknown type");
        }
        ClassInfo owner = flow.index().classOfMethod(function);
        if (owner != null && owner.hasUnknownBase() && !function.name.equals("__init__")) {
            group.doubt(BlockerCode.FIXED_SIGNATURE, span, "a base class that cannot be seen may call the method");
        }
        UnknownRead hidden = owner == null || function.name.equals("__init__") ? null : flow.hiddenRead(owner, function.name,
                read -> mayCall(read, function));
        if (hidden != null) {
            group.doubt(BlockerCode.UNKNOWN_RECEIVER, Spans.of(hidden.file(), hidden.at()),
                    "a method of this name is called on an object of unknown type");
        }
        if (owner != null && hasOverride(owner, function) && (passed || !changesTogether(group, owner, function))) {
            group.block(BlockerCode.FIXED_SIGNATURE, span, "the method is overridden");
        }
    }

    /** Whether {@code x.name}, as it is used, may be a bound method of this function. */
    private static boolean mayCall(Expr.Attribute read, Stmt.FunctionDef function) {
        boolean property = Decorators.has(function, "property") || Decorators.has(function, "cached_property");
        int bound = Decorators.has(function, "staticmethod") ? 0 : 1;
        boolean called = read.parent() instanceof Expr.Call call && call.function == read;
        // The class itself may be the receiver: its function takes the instance as an argument.
        return property || !called || Signatures.mayAccept(function, (Expr.Call) read.parent(), bound)
                || Signatures.mayAccept(function, (Expr.Call) read.parent(), 0);
    }

    /** Whether all methods of this name in the hierarchy answer with the group's values, or with nothing: their results change together. */
    private boolean changesTogether(ResourceGroup group, ClassInfo owner, Stmt.FunctionDef function) {
        return owner.family().stream().map(each -> each.ownMethod(function.name)).filter(Objects::nonNull)
                .allMatch(method -> group.locations().contains(new Location.Result(method)) || neverAnswers(method));
    }

    private boolean neverAnswers(Stmt.FunctionDef method) {
        boolean nothing = flow.values(new Location.Result(method)).isEmpty() && !method.isAsync && !flow.yields(method);
        boolean asked = flow.callsOf(method).stream().anyMatch(site -> site.call().function instanceof Expr.Attribute member
                && flow.values(member.value).stream().anyMatch(Value.Super.class::isInstance));
        return nothing && (!flow.fallsThrough(flow.fileOf(method), method) || Decorators.has(method, "abstractmethod") && !asked);
    }

    private static boolean hasOverride(ClassInfo owner, Stmt.FunctionDef function) {
        boolean below = owner.withSubclasses().stream().anyMatch(cls -> cls != owner && cls.ownMethod(function.name) != null);
        boolean above = owner.bases().stream().anyMatch(base -> base.ownerOf(function.name) != null);
        return !function.name.equals("__init__") && (below || above);
    }

    static Span headerSpan(ParsedFile file, Node function) {
        if (function instanceof Stmt.FunctionDef def) {
            return Spans.of(file, def.start, def.start + (def.isAsync ? "async def " : "def ").length() + def.name.length());
        }
        return Spans.of(file, function);
    }
}
