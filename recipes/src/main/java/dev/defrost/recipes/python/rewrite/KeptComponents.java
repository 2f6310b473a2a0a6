package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.PlainMembers;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Transformations;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Piece;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Components of resources that stay: their attributes, or a client made beside them. */
final class KeptComponents {
    private final Migration migration;
    private final Components components;

    KeptComponents(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Whether a client beside a service resource that stays serves this use. */
    boolean besides(Expr expr, List<Location> read, Component component, ResourceGroup group) {
        if (!component.equals(Component.CLIENT) || !Kept.isService(group) || read.size() != 1) {
            return false;
        }
        if (!(expr instanceof Expr.Name) || !(read.get(0) instanceof Location.Var var)) {
            return false;
        }
        Location.Var made = new Beside(migration, components).maker(var, group);
        if (made == null) {
            return false;
        }
        List<Flow> sources = components.into(made);
        return sources.size() == 1 && made.definition().variable().scope().kind() != Scope.Kind.CLASS
                && migration.flow().values(made).size() == 1 && Stability.isOnlyDefinition(made.definition())
                && made.definition().statement() instanceof Stmt.Assign assign && assign.targets.size() == 1
                && assign.targets.get(0) == made.definition().site()
                && group.occurrences().stream().noneMatch(each -> isMeta(each)) && !isReached(group)
                && isRepeatableCreation(sources.get(0).source());
    }

    /** Someone may attach handlers to the resource's own client, or compares it. */
    private static boolean isMeta(Occurrence occurrence) {
        return occurrence.context() instanceof Occurrence.Member member && member.access().name.equals("meta");
    }

    /** Whether handlers are attached to the service's client, or may be, through an object that is made from it. */
    private boolean isReached(ResourceGroup service) {
        return migration.groups().all().stream().filter(each -> each.ancestors().contains(service))
                .anyMatch(each -> each.occurrences().stream().anyMatch(this::reachesHandlers));
    }

    private boolean reachesHandlers(Occurrence occurrence) {
        boolean client = occurrence.value() instanceof Value.ResourceClient;
        if (!(occurrence.context() instanceof Occurrence.Member member)) {
            return (client || occurrence.value() instanceof Value.Meta)
                    && (occurrence.context() instanceof Occurrence.Escape || occurrence.context() instanceof Occurrence.Stubbed);
        }
        return client ? isEvents(member.access()) : occurrence.value() instanceof Value.Meta && member.access().name.equals("client") && isLost(member.access());
    }

    /** Whether {@code meta.client}, which is not followed as it converts nothing, is more than asked for a member. */
    private boolean isLost(Expr.Attribute client) {
        boolean followed = migration.flow().values(client).stream().anyMatch(Value.ResourceClient.class::isInstance);
        return !followed && (!(client.parent() instanceof Expr.Attribute member) || isEvents(member));
    }

    private static boolean isEvents(Expr.Attribute member) {
        return member.name.equals("meta") && !PlainMembers.isFact(member);
    }

    /** A creation whose arguments may be evaluated twice: literals and names. */
    private static boolean isRepeatableCreation(Expr expr) {
        return expr instanceof Expr.Call call
                && call.arguments.stream().allMatch(KeptComponents::isPlain)
                && call.keywords.stream().allMatch(keyword -> isPlain(keyword.value));
    }

    private static boolean isPlain(Expr expr) {
        return expr instanceof Expr.Constant || expr instanceof Expr.Name;
    }

    /** The components of a resource that stays: its identifiers are attributes, its client is reachable unless it converts values. */
    Piece read(ParsedFile file, Expr expr, Component component, ResourceGroup group) {
        ResourceDefinition type = Carriers.type(group);
        boolean name = expr instanceof Expr.Name
                || expr instanceof Expr.Attribute attribute && attribute.value instanceof Expr.Name && new Fields(migration).isRepeatable(attribute);
        Set<Definition> names = expr instanceof Expr.Name read ? new LinkedHashSet<>(file.defUse().reaching(read)) : Set.of();
        if (name && type != null && type.identifiers().stream().anyMatch(each -> each.modelName().equals(component.identifier()))) {
            return ofKeptRead(file, expr, "." + Components.pythonName(type, component.identifier()), names);
        }
        Piece parents = component.equals(Component.CLIENT) ? clientOfMaker(file, expr) : null;
        if (parents != null) {
            return parents;
        }
        if (name && type != null && component.equals(Component.CLIENT) && !Transformations.apply(migration.service(type))) {
            return ofKeptRead(file, expr, ".meta.client", names);
        }
        return components.unavailable(file, expr, group);
    }

    /** A part of a kept resource; an attribute that may be set again means something else later. */
    private Piece ofKeptRead(ParsedFile file, Expr expr, String part, Set<Definition> names) {
        String code = migration.rewriter(file).renderInside(expr) + part;
        boolean fixed = expr instanceof Expr.Name && names.stream().noneMatch(this::isSetByOthers)
                || expr instanceof Expr.Attribute attribute && new Fields(migration).isConstant(attribute);
        return new Piece(code, fixed ? Piece.Form.NAME : Piece.Form.READ, names);
    }

    /** Whether {@code module.name = ...} in some file may fill the module's variable, too. */
    private boolean isSetByOthers(Definition definition) {
        Location location = new Location.Var(definition);
        return definition.variable().scope().kind() == Scope.Kind.MODULE && (migration.flow().values(location).size() > 1
                || migration.flow().flowsInto(location).stream().anyMatch(flow -> flow.file() != migration.flow().fileOf(definition.site())));
    }

    /** The client of what a kept variable's resource was made from, when that still means the same here. */
    private Piece clientOfMaker(ParsedFile file, Expr expr) {
        List<Location> read = expr instanceof Expr.Name ? Reads.locations(migration.flow(), expr) : List.of();
        if (read.size() != 1 || !(read.get(0) instanceof Location.Var var)) {
            return null;
        }
        List<Flow> sources = components.into(var);
        boolean made = sources.size() == 1 && sources.get(0).file() == file && sources.get(0).via() == Flow.Via.VALUE
                && sources.get(0).source() instanceof Expr.Call call && call.function instanceof Expr.Attribute function
                && function.value instanceof Expr.Name && migration.group(function.value) != null
                && Kept.isService(migration.group(function.value));
        if (!made) {
            return null;
        }
        Expr maker = ((Expr.Attribute) ((Expr.Call) sources.get(0).source()).function).value;
        Piece client = components.client(file, maker);
        boolean holds = client.form() == Piece.Form.NAME && !client.code().contains(".meta.")
                && new Stability(file).holds(client.names(), var.definition(), expr);
        return holds ? client : null;
    }
}
