package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Names;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What holds a component of a location after the migration: code that is valid at its uses, or a name of its own. */
public final class Carriers {
    private final Migration migration;
    private final Components components;
    /** Variables whose filling is being written in their place. */
    private final Set<Location> inlining = new HashSet<>();

    Carriers(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The code of a component where {@code expr} reads the locations. */
    Piece read(ParsedFile file, Expr expr, List<Location> read, Component component, ResourceGroup group) {
        if (Kept.isKept(group) && !new KeptComponents(migration, components).besides(expr, read, component, group)) {
            return new KeptComponents(migration, components).read(file, expr, component, group);
        }
        if (expr instanceof Expr.Name name) {
            return ofName(file, name, read, component, group);
        }
        if (expr instanceof Expr.Attribute attribute && read.get(0) instanceof Location.Var) {
            return ofModule(file, attribute, read, component, group);
        }
        if (expr instanceof Expr.Attribute attribute) {
            return read.stream().allMatch(Location.Result.class::isInstance) ? ofResult(file, attribute, read, component, group)
                    : new FieldCarriers(migration, components).read(file, attribute, read, component, group);
        }
        return ofResult(file, expr, read, component, group);
    }

    // ---- variables

    private Piece ofName(ParsedFile file, Expr.Name name, List<Location> read, Component component, ResourceGroup group) {
        Set<Definition> definitions = new LinkedHashSet<>();
        for (Location location : read) {
            definitions.add(((Location.Var) location).definition());
        }
        Definition first = definitions.iterator().next();
        if (file.scopes().resolve(name) == null) {
            return ofStarImport(file, name, definitions, component, group);
        }
        if (first.variable().scope().kind() == Scope.Kind.CLASS) {
            return ofClassVariable(file, name, definitions, component, group);
        }
        if (first.kind() == Definition.Kind.IMPORT) {
            if (definitions.size() > 1) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, name, "the name may also be bound without the import");
            }
            return Piece.name(new ImportedNames(migration, components).local(file, first, component, group), definitions);
        }
        Piece packed = new ListElements(migration, components).packed(name, definitions, component, group);
        if (packed != null) {
            return packed;
        }
        Piece page = component.equals(Component.DATA) ? new PageLoops(migration, components).elements(file, definitions, group) : null;
        if (page != null) {
            return page;
        }
        Piece same = sameEverywhere(file, present(name, definitions), component, name, group);
        if (same != null) {
            return same;
        }
        Piece shared = component.equals(Component.CLIENT) ? new ListElements(migration, components).sharedClient(file, definitions, name, group) : null;
        if (shared != null) {
            return shared;
        }
        for (Definition definition : definitions) {
            Location location = new Location.Var(definition);
            if (!component.equals(Component.DATA) && !isWholeElement(location, component, group)
                    && ListElements.isOfCollection(migration, location, definitions.size() == 1 || Components.codeScope(file, name) == definition.madeIn())) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, name, "the elements of the collection come without what they are made from");
            }
            if (isInElement(location, component, group)) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, name, "the variable may also hold an object that is no element");
            }
            migration.demand(location, component);
            migration.own(location, component);
        }
        return ReplacedVariables.read(migration, Piece.name(nameOf(file, definitions.iterator().next(), component, group), definitions));
    }

    /** Whether the elements of the collection are this identifier: boto3's list holds names or addresses. */
    private boolean isWholeElement(Location location, Component component, ResourceGroup group) {
        Origins.Made made = component.kind() == Component.Kind.IDENTIFIER ? components.origins().of(location, group) : null;
        return made != null && made.inElement(component.identifier()) != null;
    }

    /** Whether something is iterated over here whose elements hold the identifier, so that nothing fills a name for it alone. */
    private boolean isInElement(Location location, Component component, ResourceGroup group) {
        Origins.Made made = component.kind() == Component.Kind.IDENTIFIER ? components.origins().of(location, group) : null;
        String inElement = made == null ? null : made.inElement(component.identifier());
        return inElement != null && !inElement.isEmpty() && components.into(location).stream().anyMatch(flow -> flow.via() == Flow.Via.ELEMENT);
    }

    /** What a star import brings has the name that its own module gives to the component: no file between them uses that name. */
    private Piece ofStarImport(ParsedFile file, Expr.Name name, Set<Definition> definitions, Component component, ResourceGroup group) {
        if (definitions.size() > 1) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, name, "the star import brings a name that is filled at more than one place");
        }
        String exported = new ImportedNames(migration, components).exported(definitions.iterator().next(), component, group);
        return ReplacedVariables.read(migration, Piece.name(exported, definitions));
    }

    /** The definitions by which the name may hold a resource here; those that leave None count as long as the name may be None. */
    private Set<Definition> present(Expr.Name name, Set<Definition> definitions) {
        if (migration.flow().values(name).contains(Value.NONE)) {
            return definitions;
        }
        Set<Definition> present = new LinkedHashSet<>(definitions);
        present.removeIf(definition -> migration.flow().values(new Location.Var(definition)).equals(Set.of(Value.NONE)));
        return present;
    }

    /** The code that all definitions have in common; null when they differ or a name is needed. */
    private Piece sameEverywhere(ParsedFile file, Set<Definition> definitions, Component component, Node use, ResourceGroup group) {
        Piece found = null;
        for (Definition definition : definitions) {
            Piece piece = inlined(file, definition, component, use, group);
            if (piece == null || found != null && !found.equals(piece)) {
                return null;
            }
            found = piece;
        }
        return found;
    }

    /** A class variable that the body of its class reads has the name of the attribute. */
    private Piece ofClassVariable(ParsedFile file, Expr.Name name, Set<Definition> definitions, Component component, ResourceGroup group) {
        Definition first = definitions.iterator().next();
        if (definitions.size() > 1 || !Stability.isOnlyDefinition(first) || !(first.variable().scope().node() instanceof Stmt.ClassDef cls)) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, name, "the class variable is filled at more than one place");
            return Piece.effect("None");
        }
        Location.Field field = new Location.Field(migration.flow().index().classInfo(cls).root(), first.variable().name());
        migration.demand(field, component);
        migration.own(field, component);
        return Piece.name(new FieldCarriers(migration, components).nameOf(field, component, group), definitions);
    }

    /** {@code module.name} as the name that the module gives to the component. */
    private Piece ofModule(ParsedFile file, Expr.Attribute attribute, List<Location> read, Component component, ResourceGroup group) {
        boolean same = read.stream().map(each -> each instanceof Location.Var filled ? filled.definition().variable() : null).distinct().count() == 1;
        if (!same || !(read.get(0) instanceof Location.Var var)) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, attribute, "the module's name is filled at more than one place");
            return Piece.effect("None");
        }
        String name = new ImportedNames(migration, components).exported(var.definition(), component, group);
        String owner = migration.render(file, attribute.value);
        Set<Definition> names = attribute.value instanceof Expr.Name module
                ? new LinkedHashSet<>(file.defUse().reaching(module)) : Set.of();
        if (migration.flow().replacements().isReplaced(var.definition())) {
            return new Piece(owner + "." + name, Piece.Form.READ, names);
        }
        return names.isEmpty() ? Piece.effect(owner + "." + name) : Piece.name(owner + "." + name, names);
    }

    /** The definition's own code for the component, when that means the same at the use; null when a name is needed. */
    private Piece inlined(ParsedFile file, Definition definition, Component component, Node use, ResourceGroup group) {
        Location location = new Location.Var(definition);
        if (migration.isOwned(location, component) || Kept.isKept(group)) {
            return null;
        }
        List<Flow> sources = components.into(location);
        if (sources.size() != 1) {
            return null;
        }
        Flow source = sources.get(0);
        if (isParameter(definition) && !(source.via() == Flow.Via.ELEMENT && ElementParameters.isInPlace(definition))) {
            return null;
        }
        if (source.file() != file || ListElements.isTaken(migration, source)) {
            return null;
        }
        List<Location> results = Results.read(migration, source.source());
        boolean listed = source.via() == Flow.Via.ELEMENT
                && migration.flow().values(source.source()).stream().anyMatch(Value.Listing.class::isInstance);
        if (!results.isEmpty() && !listed) {
            Piece shared = source.via() == Flow.Via.VALUE ? sharedResult(file, use, results, component) : null;
            return shared != null && new Stability(file).holds(shared.names(), definition, use) ? shared : null;
        }
        if (source.via() == Flow.Via.ELEMENT) {
            return component.equals(Component.DATA) ? null : elementPiece(file, definition, source, component, use, group);
        }
        if (component.equals(Component.DATA) && !holdsListing(location)) {
            return null;
        }
        if (!inlining.add(location)) {
            return null; // variables that are filled from each other, round after round
        }
        Piece piece;
        try {
            piece = components.piece(file, source.source(), component);
        } finally {
            inlining.remove(location);
        }
        return mayInline(piece, component, group) && new Stability(file).holds(piece.names(), definition, use) ? piece : null;
    }

    /** What a loop variable shares with what is iterated over is never copied into the loop. */
    private Piece elementPiece(ParsedFile file, Definition definition, Flow source, Component component, Node use, ResourceGroup group) {
        Origins.Made made = components.origins().of(new Location.Var(definition), group);
        if (made != null && component.kind() == Component.Kind.IDENTIFIER && made.inElement(component.identifier()) != null) {
            return null;
        }
        Piece piece = new Listings(migration, components).shared(file, source.source(), component, made, group);
        boolean fixed = piece.isRepeatable() && piece.form() != Piece.Form.READ;
        Stability stability = new Stability(file);
        if (fixed && (stability.holds(piece.names(), definition, use) || stability.holdsThroughout(piece.names(), definition, use))) {
            return piece;
        }
        Listings.Chain chain = new Listings(migration, components).chain(file, source.source());
        Component own = chain == null || chain.carried() ? null : Listings.ofReceiver(chain, component, made);
        return new Hoists(migration, components).beforeLoop(file, definition, piece, own == null ? null : chain.receiver(), own, use, group);
    }

    private boolean holdsListing(Location location) {
        return migration.flow().values(location).stream().anyMatch(Value.Listing.class::isInstance);
    }

    private boolean mayInline(Piece piece, Component component, ResourceGroup group) {
        if (piece.form() == Piece.Form.LITERAL) {
            return component.kind() != Component.Kind.IDENTIFIER || identifiers(group) > 1;
        }
        return piece.form() == Piece.Form.NAME;
    }

    /** How many identifiers the group's type has. */
    static int identifiers(ResourceGroup group) {
        ResourceDefinition type = type(group);
        return type == null ? 0 : type.identifiers().size();
    }

    /** The type of what a group holds. */
    public static ResourceDefinition type(ResourceGroup group) {
        for (Value value : group.values()) {
            if (value instanceof Value.Resource resource) {
                return resource.type();
            }
            if (value instanceof Value.Sequence sequence) {
                return sequence.element();
            }
        }
        for (Value value : group.values()) {
            if (value instanceof Value.Listing listing) {
                return listing.element();
            }
            if (value instanceof Value.BatchWriter writer) {
                return writer.owner();
            }
        }
        return null;
    }

    /** Whether what the group's locations hold is {@code resource.meta.client}: they stay what they are, whatever client that is. */
    static boolean isClientItself(ResourceGroup group) {
        return group.values().stream().anyMatch(Value.ResourceClient.class::isInstance)
                && group.values().stream().noneMatch(value -> value instanceof Value.Resource || value instanceof Value.Sequence);
    }

    static boolean isParameter(Definition definition) {
        return definition.kind() == Definition.Kind.PARAMETER;
    }

    /** The name of the variable that carries a component of this one. */
    String nameOf(ParsedFile file, Definition definition, Component component, ResourceGroup group) {
        return definition.kind() == Definition.Kind.IMPORT && migration.flow().importOf(definition) != null
                ? new ImportedNames(migration, components).local(file, definition, component, group)
                : ownName(definition, component, group);
    }

    /** The same for a variable that is filled in its own file, or renamed by the import. */
    String ownName(Definition definition, Component component, ResourceGroup group) {
        Variable variable = definition.variable();
        Object key = List.of("variable", variable, component, Kept.isKept(group));
        Scope scope = variable.scope();
        ResourceDefinition type = type(group);
        if (FixtureValues.isFilled(migration, new Location.Var(definition)) && ordered(new Location.Var(definition), group).size() == 1) {
            return migration.names().reuse(List.of("given", variable, component), scope, variable.name());
        }
        switch (component.kind()) {
            case CLIENT:
                if (isClientItself(group)) {
                    return migration.names().reuse(key, scope, variable.name());
                }
                if (type != null && type.isServiceResource() && !Kept.isKept(group)) {
                    String renamed = clientName(variable.name());
                    return renamed.equals(variable.name())
                            ? migration.names().reuse(key, scope, renamed)
                            : migration.names().local(key, scope, renamed, renamed + "_client");
                }
                if (migration.flow().replacements().isReplaced(definition)) {
                    return migration.names().local(key, scope, Names.part(variable.name(), "client"), Names.part(variable.name(), "client"));
                }
                String service = type == null ? "client" : type.service();
                return migration.names().local(key, scope, Kept.isKept(group) ? service + "_client" : service, service + "_client");
            case IDENTIFIER:
                String suffix = type == null ? component.identifier() : Components.pythonName(type, component.identifier());
                if (suffix.contains("_")) {
                    return migration.names().local(key, scope, suffix, variable.name() + "_" + suffix);
                }
                if (variable.name().toLowerCase(Locale.ROOT).endsWith("_" + suffix) || variable.name().equals(suffix)) {
                    return migration.names().reuse(key, scope, variable.name());
                }
                return migration.names().local(key, scope, Names.part(variable.name(), suffix), Names.part(variable.name(), "resource_" + suffix));
            default:
                return migration.names().reuse(key, scope, variable.name());
        }
    }

    /** {@code s3_resource} as {@code s3_client}. */
    static String clientName(String name) {
        return name.contains("resource") ? name.replace("resource", "client")
                : name.contains("RESOURCE") ? name.replace("RESOURCE", "CLIENT") : name;
    }

    // ---- results of functions

    private Piece ofResult(ParsedFile file, Expr expr, List<Location> read, Component component, ResourceGroup group) {
        Results results = new Results(migration, components);
        if (Results.read(migration, expr).isEmpty()) {
            results.demand(read, component);
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, expr, "the function's result is used where it cannot be unpacked");
            return Piece.effect("None");
        }
        boolean mayGo = isAskedForMore(expr, group) || new Inert(migration, file).onlyAnswers(expr, read);
        boolean held = component.equals(Component.CLIENT) && read.stream().allMatch(Location.Content.class::isInstance);
        Piece shared = !mayGo ? null : held ? new ListElements(migration, components).sharedClient(file, read, expr) : sharedResult(file, expr, read, component);
        return shared != null ? shared : results.part(file, expr, read, component, group);
    }

    /** Whether what uses a function's result asks for its identifiers or data, too, so that the call stays whoever supplies the client. */
    private boolean isAskedForMore(Expr expr, ResourceGroup group) {
        if (migration.flow().values(expr).stream().anyMatch(Value.Listing.class::isInstance)) {
            return true;
        }
        if (expr.parent() instanceof Expr.Attribute member && member.value == expr) {
            ResourceDefinition type = type(group);
            return !member.name.equals("meta") && type != null && !type.identifiers().isEmpty();
        }
        return group.flows().stream().filter(flow -> flow.source() == expr)
                .anyMatch(flow -> ordered(flow.target(), group).stream().anyMatch(each -> !each.equals(Component.CLIENT) && migration.isOwned(flow.target(), each)));
    }

    /**
     * The module's only variable for the component, when all that the functions return has it from there: nobody needs to return it. Where a
     * function may return None, its client has to be None, too.
     */
    private Piece sharedResult(ParsedFile file, Node use, List<Location> results, Component component) {
        Piece found = null;
        for (Location result : results) {
            if (!(result instanceof Location.Result) || migration.flow().values(result).contains(Value.NONE)) {
                return null;
            }
            for (Flow source : migration.isOwned(result, component) ? List.<Flow>of() : components.into(result)) {
                boolean here = component.equals(Component.CLIENT) && source.file() == file && Results.read(migration, source.source()).isEmpty();
                Piece piece = here ? components.piece(file, source.source(), component) : null;
                if (piece == null || !isOfModule(file, use, piece) || found != null && !found.equals(piece)) {
                    return null;
                }
                found = piece;
            }
            if (found == null) {
                return null;
            }
        }
        return found;
    }

    /** Whether the code is the name of a module's variable, always the same, which the use sees too. */
    private static boolean isOfModule(ParsedFile file, Node use, Piece piece) {
        return piece.form() == Piece.Form.NAME && !piece.code().contains(".") && !piece.names().isEmpty() && piece.names().stream()
                .allMatch(name -> name.variable().scope().kind() == Scope.Kind.MODULE && Stability.isOnlyDefinition(name)
                        && file.scopes().scopeOf(use).lookup(name.variable().name()) == name.variable());
    }

    /** The components that a location supplies, in the order in which they are passed. */
    List<Component> ordered(Location location, ResourceGroup group) {
        ResourceDefinition type = type(group);
        List<String> identifiers = type == null ? List.of() : type.identifiers().stream().map(each -> each.modelName()).toList();
        List<Component> found = new ArrayList<>(demandedOf(location));
        found.sort(Comparator.comparing(Component::kind).thenComparing(each -> identifiers.indexOf(each.identifier())));
        return found;
    }

    Set<Component> demandedOf(Location location) {
        return migration.demandedOf(location);
    }
}
