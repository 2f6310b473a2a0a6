package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.DefUse;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collections that functions return or take, or that a variable gets at more than one place. What travels is the iterator over their pages, which
 * makes its calls as lazily as boto3 does; it can be used once only ({@code botocore/paginate.py} keeps the last token in its arguments), so that
 * what may be iterated over again travels as the method that makes the iterator.
 */
final class Travelling {
    private final Migration migration;
    private final Components components;

    Travelling(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Whether the collections of the group are made at other places than those where they are used. */
    boolean travels(ResourceGroup group) {
        return group != null && group.locations().stream().filter(this::holdsListing)
                .anyMatch(location -> !(location instanceof Location.Var var) || Carriers.isParameter(var.definition())
                        || migration.flow().importOf(var.definition()) != null || isFilledElsewhere(var.definition()));
    }

    /** Whether a use of the variable may find what another definition left in it. */
    private boolean isFilledElsewhere(Definition definition) {
        DefUse uses = migration.flow().fileOf(definition.site()).defUse();
        return uses.uses(definition).stream().anyMatch(use -> uses.reaching(use).size() > 1);
    }

    private boolean holdsListing(Location location) {
        return migration.flow().values(location).stream().anyMatch(Value.Listing.class::isInstance);
    }

    /** What an expression that holds such a collection is, as something to iterate over: its pages. */
    String pages(ParsedFile file, Expr held) {
        return components.piece(file, held, Component.DATA).code() + (isRepeated(migration.group(held)) ? "()" : "");
    }

    /** The pages of a collection where it is made. */
    Piece made(ParsedFile file, Expr expr, ResourceGroup group) {
        Listings listings = new Listings(migration, components);
        Listings.Chain chain = listings.chain(file, expr);
        if (chain == null) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, expr, "what is asked of the collection cannot be seen");
            return Piece.effect("None");
        }
        if (chain.carried()) {
            return components.piece(file, chain.base(), Component.DATA);
        }
        OperationDefinition operation = listings.operation(chain);
        Origins.Made made = components.origins().of(chain.base());
        boolean limited = isCount(file, chain.limit()) && (chain.limit() == null || Listings.countsElements(operation, made))
                && isCount(file, chain.pageSize()) && (chain.pageSize() == null || operation.paginator() != null && operation.paginator().limitKey() != null);
        if (operation.paginator() == null || !limited) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, expr, "the collection travels, and the client cannot page its request");
            return Piece.effect("None");
        }
        boolean named = chain.filters().stream().anyMatch(keyword -> made.result().identifiers().stream()
                .anyMatch(source -> source.source() == IdentifierSource.Source.REQUEST_PARAMETER && source.value().equals(keyword.name)));
        if (named) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, expr, "a filter tells what identifies the elements");
        }
        listings.checkComplete(file, chain, made, group);
        List<String> arguments = new ArrayList<>();
        listings.request(file, chain, group, keyword -> copied(file, keyword, operation)).forEach((name, code) -> arguments.add(name + "=" + code));
        arguments.addAll(listings.config(file, chain));
        String paginate = new Paginators(migration, components).code(file, expr, chain) + ".paginate";
        if (!isRepeated(group)) {
            return Piece.effect(paginate + "(" + String.join(", ", arguments) + ")");
        }
        if (arguments.isEmpty()) {
            return Piece.effect(paginate);
        }
        return Piece.effect(migration.imports(file).name("functools", "partial") + "(" + paginate + ", " + String.join(", ", arguments) + ")");
    }

    /** Whether the paginator, which looks at it before boto3 does, takes it. */
    private boolean isCount(ParsedFile file, Expr limit) {
        return limit == null || migration.types(file).typeOf(limit) == PyType.INT;
    }

    // ---- arguments

    /** A filter's argument as boto3 copies it when the collection is made ({@code boto3/resources/collection.py}). */
    private String copied(ParsedFile file, Keyword keyword, OperationDefinition operation) {
        String code = components.argumentCode(file, keyword.value);
        return isUnchanging(file, keyword, operation) ? code : migration.imports(file).module("copy") + ".deepcopy(" + code + ")";
    }

    /** Whether nobody can change the value before the pages are asked for. */
    private boolean isUnchanging(ParsedFile file, Keyword keyword, OperationDefinition operation) {
        boolean scalar = operation.input().stream().anyMatch(member -> member.name().equals(keyword.name)
                && !Set.of("list", "structure", "map").contains(member.type()));
        if (scalar || isOwn(file, keyword.value, false)) {
            return true;
        }
        if (!(keyword.value instanceof Expr.Name name) || file.scopes().resolve(name) == null) {
            return false;
        }
        List<Definition> definitions = file.defUse().reaching(name);
        boolean onlyRead = file.scopes().resolve(name).reads().equals(List.of(name));
        return onlyRead && !definitions.isEmpty() && definitions.stream().allMatch(each -> each.statement() instanceof Stmt.Assign assign
                && assign.targets.size() == 1 && each.value() == assign.value && isOwn(file, assign.value, false));
    }

    /**
     * Whether the value is made here and holds nothing that others have and could change. In the requests of collections, lists inside
     * structures hold strings ({@code inner}).
     */
    private boolean isOwn(ParsedFile file, Expr expr, boolean inner) {
        if (expr instanceof Expr.ListExpr list) {
            return list.elements.stream().allMatch(element -> inner && !(element instanceof Expr.Starred) || isOwn(file, element, false));
        }
        if (expr instanceof Expr.DictExpr dict) {
            return dict.keys.stream().allMatch(key -> key instanceof Expr.Constant)
                    && dict.values.stream().allMatch(value -> isOwn(file, value, true));
        }
        PyType type = migration.types(file).typeOf(expr);
        return expr instanceof Expr.Constant || type == PyType.STR || type == PyType.INT || type == PyType.BOOL;
    }

    // ---- how often

    /** Whether one of the collections may be iterated over more than once. */
    boolean isRepeated(ResourceGroup group) {
        for (Location location : group.locations()) {
            if (holdsListing(location) && mayRepeat(location, group)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayRepeat(Location location, ResourceGroup group) {
        if (location instanceof Location.Result result) {
            return !(result.function() instanceof Stmt.FunctionDef function) || !function.decorators.isEmpty();
        }
        if (!(location instanceof Location.Var var) || var.definition().variable().scope().kind() != Scope.Kind.FUNCTION
                && var.definition().variable().scope().kind() != Scope.Kind.MODULE) {
            return true;
        }
        Definition definition = var.definition();
        Scope scope = definition.variable().scope();
        ParsedFile file = migration.flow().fileOf(definition.site());
        if (definition.madeIn() != scope || migration.flow().importOf(definition) != null) {
            return true;
        }
        List<Expr> uses = group.occurrences().stream().filter(each -> each.file() == file && each.expr() instanceof Expr.Name name
                        && file.scopes().resolve(name) == definition.variable() && name != definition.site())
                .filter(each -> !(each.context() instanceof Occurrence.Presence)).map(Occurrence::expr).toList();
        if (uses.stream().anyMatch(use -> Components.codeScope(file, use) != scope || isRunAgain(use))) {
            return true;
        }
        ControlFlow flow = file.defUse().controlFlow(scope);
        Set<Element> filled = new HashSet<>();
        definition.variable().definitions().forEach(each -> filled.add(flow.elementOf(each.site())));
        for (Expr from : uses) {
            for (Expr to : uses) {
                boolean sameElement = from != to && flow.elementOf(from) == flow.elementOf(to);
                if (sameElement || flow.elementOf(from) == null || reaches(flow, flow.elementOf(from), flow.elementOf(to), filled)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a comprehension or lambda around the expression may evaluate it more than once, or later. */
    private static boolean isRunAgain(Expr expr) {
        Node child = expr;
        for (Node at = expr.parent(); !(at instanceof Stmt); child = at, at = at.parent()) {
            List<Comprehension> clauses = at instanceof Expr.ListComp comp ? comp.clauses : at instanceof Expr.SetComp comp ? comp.clauses
                    : at instanceof Expr.DictComp comp ? comp.clauses : at instanceof Expr.GeneratorExp comp ? comp.clauses : null;
            if (at instanceof Expr.Lambda || clauses != null && clauses.get(0) != child || at instanceof Comprehension clause && clause.iter != child) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(ControlFlow flow, Element from, Element to, Set<Element> filled) {
        Set<Element> seen = new HashSet<>();
        ArrayDeque<Element> queue = new ArrayDeque<>(new ArrayList<>(List.of(from)));
        while (!queue.isEmpty()) {
            for (Element next : flow.successors(queue.poll())) {
                if (next == to) {
                    return true;
                }
                if (!filled.contains(next) && seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return false;
    }
}
