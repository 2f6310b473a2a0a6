package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.IteratingCalls;
import dev.defrost.python.resources.Lists;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Resources in lists: the lists stay, and hold the one component that is used of their elements, or tuples of several. */
final class ListElements {
    private final Migration migration;
    private final Components components;

    ListElements(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Whether elements of a followed list move. */
    static boolean isTaken(Migration migration, Flow flow) {
        return flow.via() == Flow.Via.ELEMENT && !Lists.of(migration.flow().values(flow.source())).isEmpty();
    }

    /**
     * Whether a loop over a collection fills the variable with elements that are data alone: what they are made from is not at hand where a function
     * returns the collection, nor for functions inside that read the variable ({@code here} is false), which others fill, too.
     */
    static boolean isOfCollection(Migration migration, Location location, boolean here) {
        return migration.flow().flowsInto(location).stream().anyMatch(flow -> flow.via() == Flow.Via.ELEMENT && !isTaken(migration, flow)
                && (!here || !Results.read(migration, flow.source()).isEmpty()));
    }

    /** What every element of the group's lists is made of. */
    List<Component> carried(ResourceGroup group) {
        List<Location> all = group.locations().stream().filter(this::isElement).toList();
        Set<Component> asked = new LinkedHashSet<>();
        all.forEach(location -> asked.addAll(migration.demandedOf(location)));
        asked.forEach(component -> all.forEach(location -> {
            migration.demand(location, component);
            migration.own(location, component);
        }));
        return components.carriers().ordered(all.get(0), group);
    }

    private boolean isElement(Location location) {
        return location instanceof Location.Content || isTarget(location);
    }

    private boolean isTarget(Location location) {
        return location instanceof Location.Var && migration.flow().flowsInto(location).stream().anyMatch(flow -> isTaken(migration, flow));
    }

    /** Several components in place of one element. */
    static String element(List<String> codes) {
        return codes.size() == 1 ? codes.get(0) : "(" + String.join(", ", codes) + ")";
    }

    /** The client's name, where all elements that a variable takes come with the client that one variable holds from beginning to end; or null. */
    Piece sharedClient(ParsedFile file, Set<Definition> definitions, Node use, ResourceGroup group) {
        Piece found = null;
        for (Definition definition : definitions) {
            Location.Var taken = new Location.Var(definition);
            if (!isTarget(taken) || !migration.flow().flowsInto(taken).stream().allMatch(flow -> isTaken(migration, flow))
                    || migration.isOwned(taken, Component.CLIENT)) {
                return null;
            }
            for (Flow flow : migration.flow().flowsInto(taken)) {
                Set<Expr> lists = Lists.of(migration.flow().values(flow.source()));
                boolean all = lists.size() == migration.flow().values(flow.source()).size();
                Piece client = all ? sharedClient(file, lists.stream().map(Location.Content::new).toList(), use) : null;
                if (client == null || found != null && !found.equals(client)) {
                    return null;
                }
                found = client;
            }
        }
        return found;
    }

    /** The same for what lists and dicts hold. */
    Piece sharedClient(ParsedFile file, List<? extends Location> contents, Node use) {
        Piece found = null;
        for (Location content : contents) {
            Expr list = content instanceof Location.Content of && migration.flow().fileOf(of.display()) == file ? of.display() : null;
            for (Flow flow : migration.flow().flowsInto(content)) {
                boolean plain = list != null && flow.file() == file && flow.via() == Flow.Via.VALUE && Results.read(migration, flow.source()).isEmpty();
                Piece client = plain ? components.client(file, flow.source()) : null;
                boolean same = client != null && client.form() == Piece.Form.NAME && !client.names().isEmpty()
                        && client.names().stream().allMatch(name -> isFilledOnce(file, name, list) && isSeen(file, name, use) && isOfTime(name, list));
                if (!same || found != null && !found.equals(client)) {
                    return null;
                }
                found = client;
            }
        }
        return found;
    }

    /** Whether the list is there only as long as the variable is: what another call of the function has left may hold another client's elements. */
    private boolean isOfTime(Definition name, Expr list) {
        Scope home = name.variable().scope();
        ResourceGroup group = migration.groups().of(new Location.Content(list));
        return home.kind() == Scope.Kind.MODULE || group != null && group.holders().stream().filter(holder -> mayHold(holder, list))
                .allMatch(holder -> holder instanceof Location.Var var && var.definition().variable().scope() == home
                        && var.definition().madeIn() == home && !Carriers.isParameter(var.definition()));
    }

    private boolean mayHold(Location holder, Expr list) {
        return migration.flow().values(holder).stream().anyMatch(value -> value instanceof Value.ListObject held && held.display() == list
                || value instanceof Value.DictObject dict && (dict.display() == list || dict.display() == list.parent()));
    }

    private static boolean isSeen(ParsedFile file, Definition name, Node use) {
        Scope home = name.variable().scope();
        return file.scopes().scopeOf(use).lookup(name.variable().name()) == name.variable()
                && (home.kind() == Scope.Kind.MODULE || home == Components.codeScope(file, use));
    }

    /** Whether a variable of the scope that makes the list, or of the module, gets its value once. */
    private boolean isFilledOnce(ParsedFile file, Definition name, Expr list) {
        Scope home = name.variable().scope();
        boolean near = home == Components.codeScope(file, list) && home.kind() == Scope.Kind.FUNCTION || home.kind() == Scope.Kind.MODULE;
        if (!near || !Stability.isOnlyDefinition(name) || name.madeIn() != home) {
            return false;
        }
        Element made = file.defUse().controlFlow(home).elementOf(name.site());
        boolean elsewhere = migration.flow().flowsInto(new Location.Var(name)).stream().anyMatch(flow -> flow.file() != file);
        return Carriers.isParameter(name) || made != null && !file.defUse().controlFlow(home).inLoop(made) && !elsewhere;
    }

    /**
     * A set tells resources apart by their types and what identifies them ({@code boto3/resources/base.py}), so that it has to hold all of that,
     * and nothing of their data. In which order it goes through them is up to their hashes, and clients are told apart, too.
     */
    private void checkSet(Location.Content content, ResourceGroup group) {
        ParsedFile file = migration.flow().fileOf(content.display());
        List<Component> identifiers = Carriers.type(group).identifiers().stream().map(each -> Component.identifier(each.modelName())).toList();
        identifiers.forEach(each -> {
            migration.demand(content, each);
            migration.own(content, each);
        });
        migration.onceSettled(content, () -> {
            if (identifiers.isEmpty() || carried(group).contains(Component.DATA)) {
                migration.block(group, BlockerCode.UNTRACKED_STORE, file, content.display(), "the set would hold more of the resources than what tells them apart");
            }
            boolean clients = carried(group).contains(Component.CLIENT);
            migration.doubt(group, BlockerCode.EVALUATION_ORDER, file, content.display(), "the set goes through its elements in another order"
                    + (clients ? ", and tells the same resource of two clients apart" : ""));
        });
    }

    /** Registers the loop targets that take elements apart. */
    void rewriteTargets(ResourceGroup group) {
        for (Location location : group.locations()) {
            if (location instanceof Location.Content content && Lists.isSet(content.display())) {
                checkSet(content, group);
            }
            if (isTarget(location)) {
                Location.Var var = (Location.Var) location;
                Node target = var.definition().site();
                ParsedFile file = migration.flow().fileOf(target);
                migration.rewriter(file).replace(target, () -> {
                    List<String> names = carried(group).stream()
                            .map(component -> components.carriers().nameOf(file, var.definition(), component, group)).toList();
                    boolean nested = target.parent() instanceof Expr.TupleExpr;
                    boolean whole = names.isEmpty() || names.size() > 1 && target instanceof Parameter;
                    return whole ? var.definition().variable().name() : nested ? element(names) : String.join(", ", names);
                });
            }
        }
        group.occurrences().forEach(occurrence -> absentElement(occurrence, group));
    }

    /** What is taken in place of an element that is not there has as many parts as one. */
    private void absentElement(Occurrence occurrence, ResourceGroup group) {
        boolean taken = Reads.locations(migration.flow(), occurrence.expr()).stream().anyMatch(Location.Content.class::isInstance);
        IteratingCalls.Iterating iterating = taken && occurrence.expr() instanceof Expr.Call call ? IteratingCalls.of(migration.flow(), call) : null;
        if (taken && occurrence.expr() instanceof Expr.Call call && Lists.isDictGet(migration.flow(), call)) {
            absentValue(occurrence, call, group);
        }
        if (iterating != null && iterating.otherwise() != null) {
            migration.rewriter(occurrence.file()).replace(iterating.otherwise(), () -> {
                int parts = carried(group).size();
                return parts > 1 ? "(" + String.join(", ", Collections.nCopies(parts, "None")) + ")" : "None";
            });
        }
    }

    /** {@code d.get(k)} of a dict whose values have several parts answers with as many. */
    private void absentValue(Occurrence occurrence, Expr.Call call, ResourceGroup group) {
        ParsedFile file = occurrence.file();
        Node last = call.arguments.get(call.arguments.size() - 1);
        boolean given = call.arguments.size() > 1;
        migration.rewriter(file).replace(last, () -> {
            int parts = carried(group).size();
            String nothing = parts > 1 ? "(" + String.join(", ", Collections.nCopies(parts, "None")) + ")" : "None";
            boolean grouped = file.module().source.text().substring(call.function.end + 1, last.start).contains("(");
            if (parts > 1 && !given && grouped) { // what comes behind the argument would come into its brackets
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, call);
            }
            return given ? nothing : migration.rewriter(file).renderInside(last) + (parts > 1 ? ", " + nothing : "");
        });
    }

    /** A component of an element that a lambda has as its parameter; null for other names. */
    Piece packed(Expr.Name name, Set<Definition> definitions, Component component, ResourceGroup group) {
        Definition definition = definitions.iterator().next();
        Location.Var location = new Location.Var(definition);
        boolean parameter = definitions.size() == 1 && Carriers.isParameter(definition) && definition.site() instanceof Parameter && isTarget(location);
        if (!parameter) {
            return null;
        }
        migration.demand(location, component);
        migration.own(location, component);
        List<Component> carried = carried(group);
        return carried.size() < 2 ? null : Piece.name(name.id + "[" + carried.indexOf(component) + "]", definitions);
    }

    /** Elements of a collection, or of a list that boto3 answers with, come into a list as what its elements are made of. */
    void fill(Flow flow, ResourceGroup group) {
        ParsedFile file = flow.file();
        boolean lists = isTaken(migration, flow);
        if (!lists) {
            migration.rewriter(file).replace(flow.source(), () -> filled(file, flow.source(), group));
        }
    }

    private String filled(ParsedFile file, Expr source, ResourceGroup group) {
        List<Component> wanted = carried(group);
        Listings listings = new Listings(migration, components);
        Listings.Chain chain = listings.chain(file, source);
        Origins.Made all = components.origins().of(group);
        Origins.Made made = all == null ? components.origins().ofElements(source) : all;
        if (made == null || made.elementPath() == null || made.result().path() == null && wanted.contains(Component.DATA)) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, source, "the elements carry no data");
            return "None";
        }
        String element = chain == null ? Paths.snake(Carriers.type(group).name()) : Listings.elementName(chain);
        boolean taken = wanted.contains(Component.CLIENT) && listings.shared(file, source, Component.CLIENT, made, group).code().equals(element);
        String target = taken ? element + "_data" : element;
        List<String> codes = wanted.stream().map(each -> part(file, source, each, made, target, group)).toList();
        boolean plain = wanted.isEmpty() || codes.equals(List.of(target));
        String code = plain ? target : element(codes);
        if (chain != null) {
            boolean alone = source.parent() instanceof Expr.Call;
            String clauses = code + " " + Listings.inComprehension(listings.clauses(file, source, chain, target, source, group));
            return alone ? clauses : "(" + clauses + ")";
        }
        String data = components.piece(file, source, Component.DATA).code();
        return plain ? data : "[" + code + " for " + target + " in " + data + "]";
    }

    /** A component of the element that {@code target} holds. */
    private String part(ParsedFile file, Expr source, Component component, Origins.Made made, String target, ResourceGroup group) {
        String inElement = component.kind() == Component.Kind.IDENTIFIER ? made.inElement(component.identifier()) : component.equals(Component.DATA) ? "" : null;
        if (inElement == null) {
            return new Listings(migration, components).shared(file, source, component, made, group).code();
        }
        if (!inElement.isEmpty() && !components.isPresent(made, inElement)) {
            migration.block(group, BlockerCode.INEXPRESSIBLE, file, source, "boto3 leaves out elements without " + inElement);
        }
        return inElement.isEmpty() ? target : target + Paths.subscripts(inElement, migration.layout(file));
    }
}
