package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import dev.defrost.recipes.python.text.DocstringEntries;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import dev.defrost.recipes.python.text.Removal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Registers the rewrite of every place where a value of a group moves into a location: its carriers are filled there instead. */
final class Moves {
    private final Migration migration;
    private final Components components;

    Moves(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    void rewrite(Flow flow, ResourceGroup group) {
        if (group.isOfWriters()) {
            return;
        }
        if (flow.via() == Flow.Via.ELEMENT) {
            new ElementParameters(migration, components).check(flow, group);
            if (flow.target() instanceof Location.Content && !Kept.isKept(group)) {
                new ListElements(migration, components).fill(flow, group);
            }
            return;
        }
        if (isClassVariable(flow.target()) || !Kept.isKept(group) && LiftedFunctions.isAttaching(migration, flow)) {
            return;
        }
        ParsedFile file = flow.file();
        Node parent = flow.source().parent();
        if (Kept.isKept(group)) {
            beside(flow, parent, group);
        } else if (parent instanceof Stmt.Assign assign && assign.value == flow.source() && assign.targets.size() == 1
                && isPlainTarget(assign.targets.get(0))) {
            assignment(file, assign, assign.targets.get(0), flow, group);
        } else if (parent instanceof Stmt.Assign assign && Absence.isNone(assign.value) && assign.targets.stream().allMatch(this::isPlainTarget)) {
            migration.rewriter(file).replace(assign, () -> allNone(file, assign));
        } else if (parent instanceof Stmt.AnnAssign assign && assign.value == flow.source() && isPlainTarget(assign.target)) {
            assignment(file, assign, assign.target, flow, group);
        } else if (parent instanceof Stmt.Return returned) {
            migration.rewriter(file).replace(returned, () -> "return " + String.join(", ", carried(flow, group)));
            new Returns(migration, components).bare(file, (Location.Result) flow.target(), group);
        } else if (parent instanceof Expr.Yield yielded && !(flow.target() instanceof Location.Content)) {
            migration.rewriter(file).replace(yielded, () -> "yield " + String.join(", ", carried(flow, group)));
        } else if (flow.target() instanceof Location.Part part) {
            migration.rewriter(file).replace(flow.source(), () -> String.join(", ", element(flow, new Tuples(migration, components).carried(part, group), group)));
        } else if (flow.target() instanceof Location.Content) {
            migration.rewriter(file).replace(flow.source(), () -> listed(flow, group));
        } else if (Tuples.targetOf(flow) != null) {
            pairwise(flow, Tuples.targetOf(flow), group);
        } else if (migration.flow().replacements().giving(flow.source()) != null) {
            new ReplacedVariables(migration, components).rewrite(migration.flow().replacements().giving(flow.source()), flow, group);
        } else if (parent instanceof Expr.Call || parent instanceof Keyword || isArgumentOfLaterCall(parent, flow.target())) {
            argument(flow, parent, group);
        } else if (parent instanceof Parameter || parent instanceof WithItem && flow.target() instanceof Location.Var) {
            return;
        } else {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, flow.source());
        }
    }

    /** A class variable is written as the attribute that instances read. */
    private static boolean isClassVariable(Location location) {
        return location instanceof Location.Var var && var.definition().variable().scope().kind() == Scope.Kind.CLASS;
    }

    /** {@code Thread(target=f, args=[table])}: an element of the display fills a parameter. */
    private static boolean isArgumentOfLaterCall(Node parent, Location target) {
        return (parent instanceof Expr.ListExpr || parent instanceof Expr.TupleExpr)
                && target instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER;
    }

    private boolean isPlainTarget(Expr target) {
        return target instanceof Expr.Name || target instanceof Expr.Attribute attribute && new Fields(migration).isPlainChain(attribute.value);
    }

    // ---- assignments

    private void assignment(ParsedFile file, Stmt statement, Expr target, Flow flow, ResourceGroup group) {
        if (isServiceTarget(group)) {
            migration.demand(flow.target(), Component.CLIENT);
            migration.own(flow.target(), Component.CLIENT);
        }
        migration.rewriter(file).replace(statement, () -> assignmentCode(file, statement, target, flow, group));
    }

    private static boolean isServiceTarget(ResourceGroup group) {
        return Kept.isService(group);
    }

    private String assignmentCode(ParsedFile file, Stmt statement, Expr target, Flow flow, ResourceGroup group) {
        Layout layout = migration.layout(file);
        keepTaken(flow);
        List<Component> owned = owned(flow.target(), group);
        List<Location> results = Results.read(migration, flow.source());
        if (owned.isEmpty()) {
            boolean taken = results.stream().anyMatch(Location.Content.class::isInstance);
            return taken ? migration.rewriter(file).renderInside(flow.source()) : withoutCarrier(file, statement, flow, group);
        }
        if (!results.isEmpty()) {
            List<String> names = new Results(migration, components).alike(results, flow.target(), group).stream()
                    .map(component -> targetName(file, target, flow.target(), component, group)).toList();
            return String.join(", ", names) + " = " + migration.rewriter(file).renderInside(flow.source());
        }
        if (owned.contains(Component.DATA) && holdsListing(flow.target()) && !new Travelling(migration, components).travels(group)) {
            String name = targetName(file, target, flow.target(), Component.DATA, group);
            return name + " = " + requestDict(file, flow, group);
        }
        Making making = new Making(migration, components);
        making.carryEffects(flow, owned, group);
        List<Component> inOrder = making.inOrder(file, flow.source(), owned);
        making.checkOrder(file, flow.source(), inOrder, true, group);
        List<String> lines = new Fillings(migration, components).statements(
                flow, inOrder, component -> targetName(file, target, flow.target(), component, group), group);
        Actions actions = new Actions(migration, components);
        if (flow.source() instanceof Expr.Call call && actions.vanishes(call, owned)) {
            lines.add(0, withoutCarrier(file, statement, flow, group));
            actions.checkRepeated(file, call, owned, group);
        }
        if (Absence.isNone(flow.source())) {
            // What others test is filled last and emptied first, so that they never find it beside a missing part.
            Collections.reverse(lines);
        }
        return lines.isEmpty() ? withoutCarrier(file, statement, flow, group) : layout.join(lines, statement);
    }

    /** {@code a = b = None}: what is not migrated keeps its name. */
    private String allNone(ParsedFile file, Stmt.Assign statement) {
        List<String> lines = new ArrayList<>();
        for (Expr target : statement.targets) {
            List<Location> stored = Reads.locations(migration.flow(), target);
            ResourceGroup group = stored.size() == 1 ? migration.groups().of(stored.get(0)) : null;
            if (group == null || Kept.isKept(group)) {
                lines.add(migration.render(file, target) + " = None");
            } else {
                List<Component> owned = new ArrayList<>(owned(stored.get(0), group));
                Collections.reverse(owned);
                owned.forEach(component -> lines.add(targetName(file, target, stored.get(0), component, group) + " = None"));
            }
        }
        return lines.isEmpty() ? Removal.MARK : migration.layout(file).join(lines, statement);
    }

    private boolean holdsListing(Location location) {
        return migration.flow().values(location).stream().anyMatch(Value.Listing.class::isInstance);
    }

    private String requestDict(ParsedFile file, Flow flow, ResourceGroup group) {
        Listings listings = new Listings(migration, components);
        Listings.Chain chain = listings.chain(file, flow.source());
        if (chain == null) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, flow.source());
            return "{}";
        }
        List<String> entries = new ArrayList<>();
        listings.request(file, chain, group).forEach((name, code) -> entries.add(migration.layout(file).quoted(name) + ": " + code));
        return "{" + String.join(", ", entries) + "}";
    }

    /** Nothing of the value is needed: what its making does stays, the statement goes when it does nothing. */
    private String withoutCarrier(ParsedFile file, Stmt statement, Flow flow, ResourceGroup group) {
        Making making = new Making(migration, components);
        making.carryEffects(flow, List.of(), group);
        String performed = flow.source() instanceof Expr.Call call ? making.performed(file, call, group) : null;
        if (performed != null) {
            return performed;
        }
        for (Value callee : flow.source() instanceof Expr.Call call ? migration.flow().values(call.function) : Set.<Value>of()) {
            boolean acts = callee instanceof Value.Function || callee instanceof Value.BoundFunction;
            if (acts) {
                return migration.rewriter(file).renderInside(flow.source());
            }
        }
        checkVanishing(flow, group);
        return Removal.MARK;
    }

    /** Code that vanishes because nobody needs what it makes must do nothing else. */
    private void checkVanishing(Flow flow, ResourceGroup group) {
        migration.onceSettled(flow, () -> {
            if (!new Inert(migration, flow.file()).isInert(flow.source())) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, flow.file(), flow.source(), "the object is made and not used");
            }
        });
    }

    /** Taking elements (iterating pages, an index that may be too high) does something even if nobody looks at them: they stay. */
    private void keepTaken(Flow flow) {
        boolean taken = flow.source() instanceof Expr.Subscript || flow.source() instanceof Expr.Call call
                && new Inert(migration, flow.file()).takes(call);
        if (taken && Results.read(migration, flow.source()).isEmpty()) {
            Component element = components.ofTaken(flow.source());
            migration.demand(flow.target(), element);
            migration.own(flow.target(), element);
        }
    }

    private List<Component> owned(Location location, ResourceGroup group) {
        return components.carriers().ordered(location, group).stream().filter(each -> migration.isOwned(location, each)).toList();
    }

    private String targetName(ParsedFile file, Expr target, Location location, Component component, ResourceGroup group) {
        if (location instanceof Location.Var var) {
            return components.carriers().nameOf(file, var.definition(), component, group);
        }
        if (target instanceof Expr.Name) {
            return new FieldCarriers(migration, components).nameOf((Location.Field) location, component, group);
        }
        String owner = migration.render(file, ((Expr.Attribute) target).value);
        return owner + "." + new FieldCarriers(migration, components).nameOf((Location.Field) location, component, group);
    }

    /** The resource stays, and a client made beside it serves what does not. */
    private void beside(Flow flow, Node parent, ResourceGroup group) {
        if (!Kept.isService(group) || !owned(flow.target(), group).contains(Component.CLIENT) || !(parent instanceof Stmt.Assign assign)
                || !(flow.target() instanceof Location.Var var)) {
            return;
        }
        ParsedFile file = flow.file();
        String name = components.carriers().nameOf(file, var.definition(), Component.CLIENT, group);
        Piece client = components.madeHere(file, flow.source(), Component.CLIENT, group);
        migration.rewriter(file).insertAfterOnce(List.of("beside", assign), assign, name + " = " + client.code(), migration.layout(file));
    }

    // ---- calls

    private List<String> carried(Flow flow, ResourceGroup group) {
        List<Location> results = Results.read(migration, flow.source());
        if (!results.isEmpty()) {
            new Results(migration, components).alike(results, flow.target(), group);
            return List.of(migration.rewriter(flow.file()).renderInside(flow.source()));
        }
        return written(flow, components.carriers().ordered(flow.target(), group), group);
    }

    /** An element of a list. */
    private String listed(Flow flow, ResourceGroup group) {
        List<Component> wanted = new ListElements(migration, components).carried(group);
        List<Location> results = Results.read(migration, flow.source());
        if (!results.isEmpty()) {
            new Results(migration, components).alike(results, flow.target(), group);
            return migration.rewriter(flow.file()).renderInside(flow.source());
        }
        List<String> codes = written(flow, wanted, group);
        return flow.source().parent() instanceof Expr.Yield ? String.join(", ", codes) : ListElements.element(codes);
    }

    /** An element of a tuple as the elements that take its place. */
    private List<String> element(Flow flow, List<Component> wanted, ResourceGroup group) {
        List<Location> results = Results.read(migration, flow.source());
        if (!results.isEmpty()) {
            int size = new Results(migration, components).alike(results, flow.target(), group).size();
            return List.of((size > 1 ? "*" : "") + migration.rewriter(flow.file()).renderInside(flow.source()));
        }
        return written(flow, wanted, group);
    }

    private List<String> written(Flow flow, List<Component> asked, ResourceGroup group) {
        keepTaken(flow);
        boolean performs = new Making(migration, components).check(flow, asked, group);
        List<String> codes = new ArrayList<>();
        for (Component component : asked) {
            codes.add(components.piece(flow.file(), flow.source(), component).code());
        }
        if (codes.isEmpty() && !performs) {
            checkVanishing(flow, group);
        }
        return codes.isEmpty() ? List.of("None") : codes;
    }

    /** An element of {@code a, b = x, y} and its target. */
    private void pairwise(Flow flow, Expr target, ResourceGroup group) {
        if (isServiceTarget(group)) {
            migration.demand(flow.target(), Component.CLIENT);
            migration.own(flow.target(), Component.CLIENT);
        }
        migration.rewriter(flow.file()).replace(flow.source(), () -> String.join(", ", element(flow, owned(flow.target(), group), group)));
        migration.rewriter(flow.file()).replace(target, () -> {
            List<String> names = owned(flow.target(), group).stream()
                    .map(component -> targetName(flow.file(), target, flow.target(), component, group)).toList();
            return names.isEmpty() ? ((Expr.Name) target).id : String.join(", ", names);
        });
    }

    private void argument(Flow flow, Node parent, ResourceGroup group) {
        if (!(flow.target() instanceof Location.Var var) || var.definition().kind() != Definition.Kind.PARAMETER) {
            if (!(flow.target() instanceof Location.Var)) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, flow.file(), flow.source());
            }
            return;
        }
        if (var.definition().variable().scope().node() instanceof Expr.Lambda) {
            return;
        }
        boolean named = parent instanceof Keyword;
        Node written = named ? parent : flow.source();
        migration.rewriter(flow.file()).replace(written, () -> argumentCode(flow, var, named, group));
    }

    private String argumentCode(Flow flow, Location.Var target, boolean named, ResourceGroup group) {
        ParsedFile callee = migration.flow().fileOf(target.definition().site());
        List<String> codes = new ArrayList<>();
        List<Location> results = Results.read(migration, flow.source());
        if (!results.isEmpty() && !named) {
            int size = new Results(migration, components).alike(results, target, group).size();
            return (size > 1 ? "*" : "") + migration.rewriter(flow.file()).renderInside(flow.source());
        }
        keepTaken(flow);
        List<Component> wanted = components.carriers().ordered(target, group);
        boolean performs = new Making(migration, components).check(flow, wanted, group);
        for (Component component : wanted) {
            migration.own(target, component);
            String code = components.piece(flow.file(), flow.source(), component).code();
            codes.add(named ? components.carriers().nameOf(callee, target.definition(), component, group) + "=" + code : code);
        }
        if (codes.isEmpty() && !results.isEmpty()) {
            return target.definition().variable().name() + "=" + migration.rewriter(flow.file()).renderInside(flow.source());
        }
        if (codes.isEmpty()) {
            if (!performs) {
                checkVanishing(flow, group);
            }
            codes.add(named ? target.definition().variable().name() + "=None" : "None");
        }
        return String.join(", ", codes);
    }

    /** A parameter as the components that its function uses; the text of its default stays behind the last of them. */
    void parameter(Location.Var location, ResourceGroup group) {
        ParsedFile file = migration.flow().fileOf(location.definition().site());
        if (!(location.definition().site() instanceof Parameter parameter)
                || location.definition().variable().scope().node() instanceof Expr.Lambda || FixtureValues.isFilled(migration, location)) {
            return;
        }
        boolean optional = parameter.defaultValue != null && Absence.isNone(parameter.defaultValue);
        if (parameter.defaultValue != null && !optional) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, parameter, "the parameter has a default value");
        }
        migration.rewriter(file).replace(parameter, () -> {
            List<String> names = new ArrayList<>();
            for (Component component : components.carriers().ordered(location, group)) {
                names.add(components.carriers().nameOf(file, location.definition(), component, group));
            }
            return names.isEmpty() ? parameter.name : String.join(optional ? "=None, " : ", ", names);
        });
        if (location.definition().variable().scope().node() instanceof Stmt.FunctionDef function) {
            new Deferred(migration, components).check(file, function, parameter, location, group);
            DocstringEntries.rewrite(migration.rewriter(file), file, function, parameter.name, () -> described(file, location, group));
        }
    }

    /** The parameters that carry a resource's components, and what each one is. */
    private Map<String, String> described(ParsedFile file, Location.Var location, ResourceGroup group) {
        Map<String, String> described = new LinkedHashMap<>();
        ResourceDefinition type = Carriers.type(group);
        if (type == null) {
            return described;
        }
        String words = Paths.snake(type.name()).replace('_', ' ');
        for (Component component : components.carriers().ordered(location, group)) {
            String what = switch (component.kind()) {
                case CLIENT -> "A client for " + migration.service(type).serviceId() + ".";
                case IDENTIFIER -> "The " + Paths.snake(component.identifier()).replace('_', ' ') + " of the " + words + ".";
                case DATA -> "What " + migration.service(type).serviceId() + " answered about the " + words + ".";
            };
            described.put(components.carriers().nameOf(file, location.definition(), component, group), what);
        }
        return described;
    }
}
