package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Span;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reasons to keep a group that follow from how its values travel, whatever code would replace them. */
final class StructuralChecks {
    /** Codes of uses that need the object and nothing else of the program. */
    private static final Set<BlockerCode> BRIDGEABLE = Set.of(BlockerCode.ESCAPES, BlockerCode.UNTRACKED_STORE);

    private final ValueFlow flow;
    private final FixtureChecks fixtures;
    private final UnseenSubclasses subclasses;
    private final MixedValues mixed;
    private final FunctionChecks functions;
    private final Attachments attachments;
    private ListUses lists;

    StructuralChecks(ValueFlow flow) {
        this.flow = flow;
        this.mixed = new MixedValues(flow);
        this.functions = new FunctionChecks(flow);
        this.attachments = new Attachments(flow);
        this.fixtures = new FixtureChecks(flow, mixed);
        this.subclasses = new UnseenSubclasses(flow);
    }

    void check(Collection<ResourceGroup> groups) {
        for (ResourceGroup group : groups) {
            group.occurrences().forEach(occurrence -> checkOccurrence(group, occurrence));
            group.locations().forEach(location -> checkLocation(group, location));
        }
    }

    private void checkOccurrence(ResourceGroup group, Occurrence occurrence) {
        Span span = Spans.of(occurrence.file(), occurrence.expr());
        if (occurrence.context() instanceof Occurrence.Escape escape) {
            if (isBridgeable(occurrence, escape.code())) {
                group.blockUse(escape.code(), span, escape.code().text());
            } else {
                group.block(escape.code(), span, escape.code().text());
            }
        }
        if (occurrence.context() instanceof Occurrence.Member member && occurrence.value() instanceof Value.Resource resource) {
            checkMember(group, occurrence, member, resource);
        }
        if (occurrence.context() instanceof Occurrence.Attached attached) {
            String refusal = attachments.refusal(group, occurrence, attached.access());
            if (refusal != null) {
                group.block(BlockerCode.UNKNOWN_MEMBER, Spans.of(occurrence.file(), attached.access()), refusal);
            }
        }
        String replaced = flow.replacements().refusal(group, occurrence);
        if (replaced != null) {
            group.block(BlockerCode.MOCKED_IN_TESTS, span, replaced);
        }
        if (occurrence.value() instanceof Value.Method method && !(occurrence.context() instanceof Occurrence.Called)) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, span, "the method " + method.construct().name() + " is used as a value");
        }
        mixed.check(group, flow.values(occurrence.expr()), occurrence.value(), span, "it");
        boolean carried = occurrence.context() instanceof Occurrence.Moved || occurrence.context() instanceof Occurrence.Presence
                || occurrence.context() instanceof Occurrence.Discarded;
        if (!carried && flow.values(occurrence.expr()).stream().filter(Makers::isService).count() > 1) {
            group.block(BlockerCode.MIXED_VALUES, span, "it may be the resource of more than one service");
        }
        if (occurrence.value().equals(Value.NONE) && !(occurrence.context() instanceof Occurrence.Presence)
                && !(occurrence.context() instanceof Occurrence.Moved)) {
            group.block(BlockerCode.MIXED_VALUES, span, "it is always None here");
        }
    }

    /** Whether a resource that is made anew could take the place of what a variable holds there. */
    private boolean isBridgeable(Occurrence occurrence, BlockerCode code) {
        return BRIDGEABLE.contains(code) && occurrence.value() instanceof Value.Resource && flow.values(occurrence.expr()).size() == 1
                && !Reads.locations(flow, occurrence.expr()).isEmpty() && !(occurrence.expr() instanceof Expr.Call)
                && !ImportGraph.isPlacedAsTest(occurrence.file());
    }

    private void checkMember(ResourceGroup group, Occurrence occurrence, Occurrence.Member member, Value.Resource resource) {
        String name = member.access().name;
        Construct construct = resource.type().construct(name);
        Span span = Spans.of(occurrence.file(), member.access());
        if (construct == null && !name.equals("meta")) {
            BlockerCode code = name.startsWith("__") || name.equals("get_available_subresources")
                    ? BlockerCode.DYNAMIC_ACCESS : BlockerCode.UNKNOWN_MEMBER;
            group.block(code, span, resource.type().qualifiedName() + " has no member named " + name);
        }
        boolean called = member.access().parent() instanceof Expr.Call call && call.function == member.access();
        boolean isMethod = construct instanceof Construct.Action || construct instanceof Construct.SubResource
                || construct instanceof Construct.Waiter || construct instanceof Construct.Load || construct instanceof Construct.Injected;
        if (isMethod && !called && (!HandedOn.is(flow, member.access(), construct) || HandedOn.isLookedAt(flow))) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, span, "the method " + name + " is used as a value");
        }
    }

    /** The class whose attribute, or whose method's parameter or result, the location is; null for others. */
    private ClassInfo classOf(Location location) {
        return location instanceof Location.Field field ? field.root()
                : location instanceof Location.Result result ? flow.index().classOfMethod(result.function())
                : location instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER
                        ? flow.index().classOfMethod(var.definition().variable().scope().node()) : null;
    }

    private void checkLocation(ResourceGroup group, Location location) {
        Expr base = subclasses.of(classOf(location));
        if (base != null) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, Spans.of(flow.fileOf(base), base), "what derives from the class here is not followed");
        }
        Flow unknown = flow.unknownMove(location);
        if (unknown != null) {
            group.block(BlockerCode.MIXED_VALUES, Spans.of(unknown.file(), unknown.source()), "nothing is known of this value, and it comes to the same place");
        }
        Stmt.FunctionDef fixture = fixtures.fixture(location);
        if (fixture != null) {
            fixtures.fixture(group, fixture, location);
        } else if (location instanceof Location.Var var) {
            checkVariable(group, var.definition());
        } else if (location instanceof Location.Result result) {
            functions.check(group, result.function(), false);
        } else if (location instanceof Location.Part part) {
            checkPart(group, part);
        } else if (location instanceof Location.Content content) {
            checkContent(group, content);
        } else if (location instanceof Location.Yielded yielded) {
            ParsedFile file = flow.fileOf(yielded.function());
            group.block(BlockerCode.UNSUPPORTED_FLOW, Spans.of(file, yielded.function()), "the resource is yielded from a generator");
        } else if (location instanceof Location.Field field) {
            checkField(group, field);
        }
    }

    /** A list with resources in it must be used only where its elements can be followed, and held only by places that are known. */
    private void checkContent(ResourceGroup group, Location.Content content) {
        if (lists == null) {
            lists = new ListUses(flow);
        }
        Span span = Spans.of(flow.fileOf(content.display()), content.display());
        Expr container = Dicts.container(content);
        Expr unfollowed = lists.unfollowed(content);
        if (unfollowed != null || flow.isLost(container)) {
            Span use = unfollowed == null ? span : Spans.of(flow.fileOf(unfollowed), unfollowed);
            group.block(BlockerCode.UNTRACKED_STORE, use, "the list with the resource in it is used in a way that is not followed");
        }
        Set<Value> held = flow.values(content);
        if (!held.stream().allMatch(Makers::isService) && (held.size() != 1 || !(held.iterator().next() instanceof Value.Resource))) {
            mixed.keep(group, flow.values(content), span, "the list may also hold something else");
        }
        List<Location> holders = new ArrayList<>(flow.holding(new Value.ListObject(container)));
        holders.addAll(flow.holding(new Value.DictObject(container)));
        for (Location holder : holders) {
            group.holders().add(holder);
            boolean others = flow.values(holder).stream().anyMatch(value -> !Lists.isContainer(value) && !value.equals(Value.NONE));
            if (others && !(holder instanceof Location.Result)) {
                group.block(BlockerCode.MIXED_VALUES, span, "what holds the list may also hold something else");
            }
            if (holder instanceof Location.Content) {
                group.block(BlockerCode.UNTRACKED_STORE, span, "the list with the resource in it is in another list");
            } else {
                checkLocation(group, holder);
            }
        }
    }

    /** A tuple with a resource in it must be taken apart wherever the function is called. */
    private void checkPart(ResourceGroup group, Location.Part part) {
        functions.check(group, part.function(), false);
        Span span = FunctionChecks.headerSpan(flow.fileOf(part.function()), part.function());
        Value.Parts parts = TupleResults.of(flow.values(new Location.Result(part.function())));
        if (parts == null || MixedValues.other(flow.values(part), GroupFinder.resourceLike(flow.values(part))) != null) {
            mixed.keep(group, flow.values(part), span, "the function may also return something else");
            return;
        }
        if (part.function() instanceof Stmt.FunctionDef def && (Decorators.has(def, "property") || Decorators.has(def, "cached_property"))) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, span, "a property returns a tuple with the resource in it");
        }
        for (CallSite site : flow.callsOf(part.function())) {
            boolean alone = TupleResults.of(flow.values(site.call())) != null && TupleResults.targets(site.call(), parts.size()) != null;
            if (!alone && !(site.call().parent() instanceof Stmt.ExprStmt)) {
                group.block(BlockerCode.UNSUPPORTED_FLOW, Spans.of(site.file(), site.call()), "the tuple is not taken apart where the function is called");
            }
        }
    }

    private void checkVariable(ResourceGroup group, Definition definition) {
        ParsedFile file = flow.fileOf(definition.site());
        Span span = Spans.of(file, definition.site());
        Set<Value> held = flow.values(new Location.Var(definition));
        mixed.check(group, held, GroupFinder.resourceLike(held), span, definition.variable().name());
        if (isModuleLevel(definition)) {
            checkModuleName(group, definition, span);
        }
        ImportLink link = flow.importOf(definition);
        boolean once = definition.variable().definitions().size() == 1;
        if (link != null && (!link.isOfOneVariable() || !once)) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, span, "the imported name is filled at more than one place");
        }
        if (fixtures.isFilled(definition)) {
            fixtures.parameter(group, definition);
        } else if (definition.kind() == Definition.Kind.PARAMETER) {
            Node function = definition.variable().scope().node();
            functions.check(group, function, true);
            if (definition.site() instanceof Parameter parameter) {
                functions.checkSpread(group, parameter, function);
            }
        }
        definition.variable().definitions().stream().filter(each -> each.kind() == Definition.Kind.DELETE).findFirst()
                .ifPresent(each -> group.block(BlockerCode.UNSUPPORTED_FLOW, Spans.of(file, each.site()), "the name is deleted"));
        Scope scope = definition.variable().scope();
        if (scope.kind() == Scope.Kind.CLASS && definition.binds() && !definition.isAssigned()) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, span, "an attribute of a class is filled otherwise than by an assignment");
        }
        boolean hidden = scope == file.scopes().moduleScope() && (flow.index().project().mayBeHidden(file, definition.variable().name())
                // What the migration names anew must not be bound again by names that another file gets anew.
                || scope.starImports().stream().anyMatch(star -> star.start > definition.site().start));
        if (hidden || scope.hasMaskedText()) {
            group.doubt(BlockerCode.UNSUPPORTED_FLOW, span, "a star import may rebind the name");
        }
    }

    private static boolean isModuleLevel(Definition definition) {
        return definition.variable().scope().kind() == Scope.Kind.MODULE;
    }

    /** A name of a module can be read by every file of the program. */
    private void checkModuleName(ResourceGroup group, Definition definition, Span span) {
        String name = definition.variable().name();
        ParsedFile module = flow.fileOf(definition.site());
        Scope own = module.scopes().moduleScope();
        boolean mixed = !name.startsWith("_") && flow.index().project().relatives(own).stream()
                .anyMatch(each -> each != own && (each.variable(name) != null || ExportLists.lists(each, name)));
        if (mixed) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, span, "a star import takes the name " + name + " to other files");
        }
        UnknownRead hidden = flow.hiddenModuleRead(name);
        if (hidden != null) {
            group.doubt(BlockerCode.UNKNOWN_RECEIVER, Spans.of(hidden.file(), hidden.at()), BlockerCode.UNKNOWN_RECEIVER.text());
        }
        if (ExportLists.lists(own, name) && flow.index().exports().entry(definition) == null) {
            group.doubt(BlockerCode.FIXED_SIGNATURE, span, "__all__ lists the name " + name);
        }
    }

    /** Whether what {@code x.name} is used for may be done with one of these values: of a resource only its own methods are called. */
    private static boolean mayHold(Expr.Attribute read, Set<Value> held) {
        boolean calls = read.parent() instanceof Expr.Attribute member && member.parent() instanceof Expr.Call call && call.function == member;
        return !calls || held.stream().anyMatch(value -> !(value instanceof Value.Resource resource)
                || resource.type().construct(((Expr.Attribute) read.parent()).name) != null);
    }

    private void checkField(ResourceGroup group, Location.Field field) {
        UnknownRead first = flow.hiddenRead(field.root(), field.name(),
                read -> mayHold(read, flow.values(field)));
        if (first != null) {
            group.doubt(BlockerCode.UNKNOWN_RECEIVER, Spans.of(first.file(), first.at()), BlockerCode.UNKNOWN_RECEIVER.text());
        }
        Span span = Spans.of(field.root().file(), field.root().node());
        mixed.check(group, flow.values(field), GroupFinder.resourceLike(flow.values(field)), span, "the attribute " + field.name());
        Node second = PrivateNames.second(flow.index(), field);
        if (second != null) {
            group.block(BlockerCode.UNSUPPORTED_FLOW, Spans.of(flow.fileOf(second), second), "another class has an attribute of its own of this private name");
        }
        if (isUnknownToProgram(group, field)) {
            Occurrence use = group.occurrences().get(0);
            group.block(BlockerCode.UNTRACKED_STORE, Spans.of(use.file(), use.expr()), "tests alone know the attribute " + field.name() + " of this class");
        }
        for (ClassInfo info : field.root().family()) {
            boolean slots = info.node().body.stream().anyMatch(statement -> statement instanceof Stmt.Assign assign
                    && assign.targets.get(0) instanceof Expr.Name name && name.id.equals("__slots__"));
            if (slots) {
                group.block(BlockerCode.UNSUPPORTED_FLOW, Spans.of(info.file(), info.node()), "the class has __slots__");
            }
        }
    }

    /** Whether tests put the resource where no code of the program looks: what they expect there nobody fills, in a program that has moved on. */
    private static boolean isUnknownToProgram(ResourceGroup group, Location.Field field) {
        return !group.occurrences().isEmpty() && group.occurrences().stream().allMatch(each -> ImportGraph.isPlacedAsTest(each.file()))
                && field.root().family().stream().map(ClassInfo::file).distinct().allMatch(file -> !ImportGraph.isPlacedAsTest(file)
                        && file.module().descendants().stream().noneMatch(node -> node instanceof Expr.Attribute each && each.name.equals(field.name())
                                || node instanceof Expr.Name name && name.id.equals(field.name())));
    }
}
