package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Creation;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.TakenElements;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Code for the components of resource-like expressions, at the place of the expression. */
final class Components {
    private final Migration migration;
    private final Origins origins;
    private final Carriers carriers;
    private final Creations creations;
    private final ArrayDeque<ResourceGroup> asking = new ArrayDeque<>();

    Components(Migration migration) {
        this.migration = migration;
        this.origins = new Origins(migration.flow());
        this.carriers = new Carriers(migration, this);
        this.creations = new Creations(migration);
    }

    Origins origins() {
        return origins;
    }

    Carriers carriers() {
        return carriers;
    }

    Creations creations() {
        return creations;
    }

    Piece client(ParsedFile file, Expr expr) {
        return piece(file, expr, Component.CLIENT);
    }

    /** The code of a component of {@code expr}; blocks the expression's group when there is none. */
    Piece piece(ParsedFile file, Expr expr, Component component) {
        Piece piece = unchecked(file, expr, component);
        keepVisible(file, expr, piece);
        return piece;
    }

    /** No name that the migration gives to a scope may hide the one that code in that scope reads from a scope around it. */
    private void keepVisible(ParsedFile file, Expr use, Piece piece) {
        if (piece.names().isEmpty()) {
            return;
        }
        String name = leadingName(piece.code());
        for (Definition definition : name.isEmpty() ? Set.<Definition>of() : piece.names()) {
            keepVisible(file, use, name, definition.variable().scope(), migration.group(use));
        }
    }

    /** The same for a name of {@code home} that code at {@code use} means. */
    void keepVisible(ParsedFile file, Node use, String name, Scope home, ResourceGroup group) {
        for (Scope at = file.scopes().scopeOf(use); at != null && at != home; at = at.parent()) {
            Scope scope = at;
            if (migration.names().isGiven(scope, name) && !migration.learn(List.of("visible", scope, name))) {
                migration.names().takeBack(scope, name);
            }
            migration.onceSettled(List.of("visible", use, scope, name), () -> {
                if (migration.names().isGiven(scope, name)) {
                    migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, use, "the name of a new variable hides another");
                }
            });
        }
    }

    private static String leadingName(String code) {
        int end = 0;
        while (end < code.length() && isWordCharacter(code.charAt(end))) {
            end++;
        }
        return code.substring(0, end);
    }

    private static boolean isWordCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private Piece unchecked(ParsedFile file, Expr expr, Component component) {
        if (Absence.isNone(expr)) {
            return new Piece("None", Piece.Form.LITERAL, Set.of());
        }
        ResourceGroup group = migration.group(expr);
        if (group == null) {
            return Piece.effect(migration.render(file, expr));
        }
        if (PassedMocks.isOne(migration, expr)) {
            return new PassedMocks(migration, this).piece(file, expr, component, group);
        }
        if (component.kind() == Component.Kind.IDENTIFIER) {
            Piece inData = identifierInData(file, expr, component, group);
            if (inData != null) {
                return inData;
            }
        }
        if (component.equals(Component.DATA) && expr instanceof Expr.Name && !holdsListing(expr)) {
            Piece loaded = new CarriedData(migration, this, new CacheFlow(migration, this)).data(file, expr, group);
            if (loaded != null) {
                return loaded;
            }
        }
        List<Location> read = Reads.locations(migration.flow(), expr);
        if (!read.isEmpty()) {
            return carriers.read(file, expr, read, component, group);
        }
        if (Kept.isKept(group)) {
            return new KeptComponents(migration, this).read(file, expr, component, group);
        }
        return made(file, expr, component, group);
    }

    private boolean holdsListing(Expr expr) {
        return migration.flow().values(expr).stream().anyMatch(Value.Listing.class::isInstance);
    }

    /** An identifier that the object's own data holds is not carried beside it. */
    private Piece identifierInData(ParsedFile file, Expr expr, Component component, ResourceGroup group) {
        Origins.Made made = origins.of(expr, group);
        if (!isInData(component, group, made)) {
            return null;
        }
        String rest = made.inElement(component.identifier());
        boolean filtered = made.isInOwnersData() && migration.options().unsafe();
        if (!filtered && !isPresent(made, rest)) {
            migration.block(group, BlockerCode.INEXPRESSIBLE, file, expr, "boto3 leaves out elements without " + rest);
        }
        Piece data = new Hoists(migration, this).shared(file, expr, Component.DATA, component);
        return data.within(data.code() + Paths.subscripts(rest, migration.layout(file)));
    }

    /** Whether all of the group's objects carry data of their own that holds this identifier. */
    boolean isInData(Component identifier, ResourceGroup group) {
        return isInData(identifier, group, origins.of(group));
    }

    /** Whether objects of the group that are made from this carry data of their own that holds this identifier. */
    boolean isInData(Component identifier, ResourceGroup group, Origins.Made made) {
        if (Kept.isKept(group) || group.values().stream().noneMatch(Value.Resource.class::isInstance)) {
            return false;
        }
        String rest = made == null ? null : made.inElement(identifier.identifier());
        return rest != null && !rest.isEmpty() && (made.result().path() != null || made.isListing() || made.isRequestList());
    }

    /** Whether every element has this member, by which boto3 identifies it. */
    boolean isPresent(Origins.Made made, String member) {
        if (made.isRequestList()) {
            return true;
        }
        int dot = member.lastIndexOf('.');
        String within = dot < 0 ? "" : "." + member.substring(0, dot);
        String path = Paths.normal(made.elementPath()) + within;
        return made.operations().stream().allMatch(operation -> migration.service(made.owner()).isAlwaysPresentFor(
                made.result().type(), operation, path.startsWith(".") ? path.substring(1) : path, member.substring(dot + 1)));
    }

    private Piece made(ParsedFile file, Expr expr, Component component, ResourceGroup group) {
        Hoists hoists = new Hoists(migration, this);
        Piece hoisted = hoists.find(file, expr, component);
        if (hoisted != null) {
            return hoisted;
        }
        asking.push(group);
        try {
            return madeHere(file, expr, component, group);
        } finally {
            asking.pop();
        }
    }

    /**
     * A parent that stays gives no way to a component: what is made from it stays too, and so does what is being written with it, the parent's
     * own uses among it.
     */
    Piece unavailable(ParsedFile file, Expr parent, ResourceGroup parentGroup) {
        List<ResourceGroup> children = asking.stream().filter(child -> child != parentGroup).toList();
        children.forEach(child -> migration.block(child, BlockerCode.PARENT_KEPT, file, parent));
        ResourceGroup working = migration.working();
        if (children.isEmpty() && working == parentGroup && Kept.isNeeded(parentGroup)) {
            migration.block(parentGroup, BlockerCode.UNSUPPORTED_FLOW, file, parent, "no client is at hand beside it");
        } else if (children.isEmpty() && working != null && working != parentGroup) {
            migration.block(working, BlockerCode.PARENT_KEPT, file, parent);
        }
        return Piece.effect("None");
    }

    /** The component's code as it is made by the expression itself, whatever carries it otherwise. */
    Piece madeHere(ParsedFile file, Expr expr, Component component, ResourceGroup group) {
        if (component.equals(Component.DATA) && !holdsListing(expr) && DataCells.isUnloaded(migration, group)) {
            return new Piece("None", Piece.Form.PURE, Set.of());
        }
        if (component.equals(Component.DATA) && SharedData.isShared(migration, group)
                && CacheFlow.made(migration, this, expr, false) == CacheFlow.Cache.EMPTY) {
            return new Piece("{}", Piece.Form.PURE, Set.of());
        }
        if (expr instanceof Expr.Conditional || expr instanceof Expr.BoolOp) {
            return new Choices(migration, this).chosen(file, expr, component, group);
        }
        if (component.equals(Component.DATA) && holdsListing(expr)) {
            return new Travelling(migration, this).made(file, expr, group);
        }
        if (expr instanceof Expr.Call call) {
            Piece piece = madeByCall(file, call, component, group);
            if (piece != null) {
                return piece;
            }
        }
        if (expr instanceof Expr.Attribute attribute) {
            Piece piece = madeByAttribute(file, attribute, component);
            if (piece != null) {
                return piece;
            }
        }
        if (expr instanceof Expr.Subscript subscript) {
            if (component.kind() != Component.Kind.DATA && !component.equals(ofTaken(subscript))) {
                return piece(file, subscript.value, component);
            }
            Piece list = piece(file, subscript.value, Component.DATA);
            return list.within(list.code() + "[" + migration.render(file, subscript.index) + "]");
        }
        migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, expr);
        return Piece.effect("None");
    }

    private Piece madeByCall(ParsedFile file, Expr.Call call, Component component, ResourceGroup group) {
        if (component.equals(Component.CLIENT) && creations.isCreation(call) && Creation.isOfUntold(migration.flow(), call)) {
            return creations.client(file, call);
        }
        for (Value callee : migration.flow().values(call.function)) {
            if (callee instanceof Value.External external && external.name().startsWith("builtins.")) {
                return takenByBuiltin(file, call, component, group);
            }
            if (callee instanceof Value.External || callee instanceof Value.SessionMethod) {
                return component.equals(Component.CLIENT) && creations.isCreation(call) ? creations.client(file, call) : null;
            }
            if (callee instanceof Value.Method method && call.function instanceof Expr.Attribute function) {
                if (method.construct() instanceof Construct.SubResource sub) {
                    return ofSubResource(file, call, function.value, sub, method.owner(), component);
                }
                if (method.construct() instanceof Construct.Action action && action.result() != null) {
                    return new Actions(migration, this).result(file, call, function.value, method.owner(), action, component, group);
                }
            }
            if (callee instanceof Value.ListingMethod && call.function instanceof Expr.Attribute function
                    && component.kind() != Component.Kind.DATA) {
                return piece(file, function.value, component);
            }
        }
        return null;
    }

    /** What an expression is that takes an element: the identifier, of collections of names or addresses, else data, as for what takes several. */
    Component ofTaken(Expr taking) {
        boolean one = migration.flow().values(taking).stream().anyMatch(Value.Resource.class::isInstance);
        Origins.Made made = one ? TakenElements.source(migration.flow(), taking).map(origins::ofElements).orElse(null) : null;
        return made == null || !made.isOfNames() ? Component.DATA : made.result().identifiers().stream().map(IdentifierSource::target)
                .filter(each -> "".equals(made.inElement(each))).map(Component::identifier).findFirst().orElse(Component.DATA);
    }

    /** {@code max(listing, key=...)}: the data is what the builtin answers with, the rest is shared by all elements. */
    private Piece takenByBuiltin(ParsedFile file, Expr.Call call, Component component, ResourceGroup group) {
        Expr taken = TakenElements.source(migration.flow(), call).orElse(null);
        if (component.equals(Component.DATA) || component.equals(ofTaken(call))) {
            String list = new Loops(migration, this).listOf(file, call, group);
            return Piece.effect(list != null ? list : migration.rewriter(file).renderInside(call));
        }
        if (taken == null) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, call);
            return Piece.effect("None");
        }
        return new Listings(migration, this).shared(file, taken, component, origins.of(taken, group), group);
    }

    /** boto3 passes what the object has to the constructor by position, whatever the definition calls it ({@code boto3/resources/factory.py}). */
    private Piece ofSubResource(
            ParsedFile file, Expr.Call call, Expr receiver, Construct.SubResource sub, ResourceDefinition owner, Component component) {
        if (component.equals(Component.CLIENT)) {
            return piece(file, receiver, component);
        }
        if (component.kind() == Component.Kind.DATA) {
            return null;
        }
        Expr argument = argument(call, sub, owner, component.identifier());
        if (argument != null) {
            return ofArgument(file, argument);
        }
        List<Construct.Identifier> types = migration.sibling(owner, sub.type()).identifiers();
        List<IdentifierSource> passed = sub.identifiers().stream().filter(each -> each.source() != IdentifierSource.Source.INPUT).toList();
        for (int i = 0; i < passed.size() && i < types.size(); i++) {
            IdentifierSource source = passed.get(i);
            if (types.get(i).modelName().equals(component.identifier()) && source.source() == IdentifierSource.Source.IDENTIFIER) {
                return piece(file, receiver, Component.identifier(source.value()));
            }
        }
        return null;
    }

    /** Whether the identifier comes from the object that the call is made on, not from its arguments. */
    boolean isInherited(Expr.Call call, Component component) {
        boolean makes = migration.flow().values(call.function).stream()
                .anyMatch(value -> value instanceof Value.Method method && method.construct() instanceof Construct.SubResource);
        return makes && argument(call, component) == null;
    }

    /** The argument of a call that makes one resource from another which fills an identifier; null when none does. */
    Expr argument(Expr.Call call, Component identifier) {
        for (Value callee : migration.flow().values(call.function)) {
            if (callee instanceof Value.Method method && method.construct() instanceof Construct.SubResource sub) {
                return argument(call, sub, method.owner(), identifier.identifier());
            }
        }
        return null;
    }

    /** The argument that fills an identifier: inherited identifiers come first and are not arguments unless named. */
    private Expr argument(Expr.Call call, Construct.SubResource sub, ResourceDefinition owner, String identifier) {
        ResourceDefinition type = migration.sibling(owner, sub.type());
        String pythonName = pythonName(type, identifier);
        for (Keyword keyword : call.keywords) {
            if (pythonName.equals(keyword.name)) {
                return keyword.value;
            }
        }
        int position = 0;
        for (int i = 0; i < sub.identifiers().size(); i++) {
            IdentifierSource source = sub.identifiers().get(i);
            if (source.source() == IdentifierSource.Source.INPUT) {
                if (target(type, source, i).equals(identifier)) {
                    boolean given = position < call.arguments.size() && !(call.arguments.get(position) instanceof Expr.Starred);
                    return given ? call.arguments.get(position) : null;
                }
                position++;
            }
        }
        return null;
    }

    /** The identifier that a source fills: boto3 passes them by position, so that a name which the type does not have means the one there. */
    private static String target(ResourceDefinition type, IdentifierSource source, int position) {
        boolean named = type.identifiers().stream().anyMatch(each -> each.modelName().equals(source.target()));
        return named || position >= type.identifiers().size() ? source.target() : type.identifiers().get(position).modelName();
    }

    static String pythonName(ResourceDefinition type, String identifier) {
        Component component = Component.identifier(identifier);
        if (component.isOfOwner()) {
            return component.ownersName();
        }
        for (Construct.Identifier each : type.identifiers()) {
            if (each.modelName().equals(identifier)) {
                return each.name();
            }
        }
        return identifier;
    }

    /** A user's own expression as a component. */
    Piece ofArgument(ParsedFile file, Expr argument) {
        String code = argumentCode(file, argument);
        if (argument instanceof Expr.Constant) {
            return new Piece(code, Piece.Form.LITERAL, Set.of());
        }
        if (argument instanceof Expr.Name name && file.scopes().resolve(name) != null && !isUnbound(file, name)) {
            return Piece.name(code, new LinkedHashSet<>(file.defUse().reaching(name)));
        }
        if (argument instanceof Expr.Attribute attribute && attribute.value instanceof Expr.Name owner && isReceiver(file, owner)
                && new Fields(migration).isConstant(attribute)) {
            return Piece.name(code, new LinkedHashSet<>(file.defUse().reaching(owner)));
        }
        return Piece.effect(code);
    }

    /** Whether reading the name raises NameError: no definition in its own scope reaches it. */
    private static boolean isUnbound(ParsedFile file, Expr.Name name) {
        return file.scopes().resolve(name).scope() == file.scopes().scopeOf(name) && file.defUse().reaching(name).isEmpty();
    }

    /** An expression as it can stand after {@code name=}. */
    String argumentCode(ParsedFile file, Expr argument) {
        String code = migration.render(file, argument);
        boolean bare = argument instanceof Expr.NamedExpr || argument instanceof Expr.Yield || argument instanceof Expr.YieldFrom
                || argument instanceof Expr.Starred;
        return bare && !code.startsWith("(") ? "(" + code + ")" : code;
    }

    private boolean isReceiver(ParsedFile file, Expr.Name name) {
        return migration.flow().values(name).stream().anyMatch(Value.Instance.class::isInstance)
                && file.defUse().reaching(name).stream().allMatch(each -> each.kind() == Definition.Kind.PARAMETER);
    }

    private Piece madeByAttribute(ParsedFile file, Expr.Attribute attribute, Component component) {
        for (Value owner : migration.flow().values(attribute.value)) {
            if (owner instanceof Value.Resource resource && resource.type().construct(attribute.name) instanceof Construct.Reference reference) {
                if (component.equals(Component.CLIENT)) {
                    return piece(file, attribute.value, component);
                }
                return new Attributes(migration, this).referenced(file, attribute, resource.type(), reference, component);
            }
            boolean listing = owner instanceof Value.Resource resource
                    && resource.type().construct(attribute.name) instanceof Construct.Collection;
            if ((listing || owner instanceof Value.Meta || owner instanceof Value.Listing) && component.kind() != Component.Kind.DATA) {
                return piece(file, attribute.value, listing && component.isOfOwner() ? component.ownersOwn() : component);
            }
            if (owner instanceof Value.Resource && attribute.name.equals("meta")) {
                return piece(file, attribute.value, component);
            }
        }
        return null;
    }

    /** The scope in which code for a node runs, comprehensions counted with the scope around them. */
    static Scope codeScope(ParsedFile file, Node node) {
        Scope scope = file.scopes().scopeOf(node);
        while (scope.kind() == Scope.Kind.COMPREHENSION || scope.kind() == Scope.Kind.LAMBDA) {
            scope = scope.parent();
        }
        return scope;
    }

    /** The moves into a location. */
    List<Flow> into(Location location) {
        return migration.flow().flowsInto(location);
    }
}
