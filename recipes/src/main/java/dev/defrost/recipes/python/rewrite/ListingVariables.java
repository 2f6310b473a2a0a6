package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.Set;

/** Variables that hold a collection: they hold its request as a dict, or nothing when the request means the same at its only use. */
final class ListingVariables {
    private final Migration migration;
    private final Components components;

    private record Iterated(Definition definition) {}

    ListingVariables(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The dict's name when the expression reads a variable that holds the request; null when the request is written in place. */
    String held(ParsedFile file, Expr expr, Listings.Chain chain, ResourceGroup group) {
        Expr.Name name = variable(expr);
        if (name == null) {
            return null;
        }
        List<Definition> definitions = file.defUse().reaching(name);
        if (definitions.size() != 1 || !(definitions.get(0).statement() instanceof Stmt.Assign)) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, expr);
            return null;
        }
        Definition definition = definitions.get(0);
        Listings.Chain own = new Listings(migration, components).chain(file, definition.value());
        if (own == null || !own.filters().equals(chain.filters())) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, expr, "the collection is narrowed further where it is used");
            return null;
        }
        int uses = migration.countPlace(new Iterated(definition), expr);
        if (own.filters().isEmpty()) {
            return null;
        }
        boolean stays = migration.group(name) != null && Kept.isKept(migration.group(name)); // it holds the collection and no dict
        if ((uses < 2 || stays) && own.filters().stream().allMatch(keyword -> holds(file, keyword, definition, expr))) {
            return null;
        }
        if (stays) {
            migration.block(group, BlockerCode.PARENT_KEPT, file, expr);
            return null;
        }
        if (!own.filters().stream().allMatch(keyword -> isFresh(keyword.value) || isImmutable(file, keyword.value))) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, expr, "boto3 copies the filter's arguments when it is made");
        }
        migration.demand(new Location.Var(definition), Component.DATA);
        migration.own(new Location.Var(definition), Component.DATA);
        return components.carriers().nameOf(file, definition, Component.DATA, group);
    }

    private static Expr.Name variable(Expr expr) {
        Expr at = expr;
        while (at instanceof Expr.Call call && call.function instanceof Expr.Attribute function) {
            at = function.value;
        }
        return at instanceof Expr.Name name ? name : null;
    }

    private boolean holds(ParsedFile file, Keyword keyword, Definition definition, Expr use) {
        if (isFresh(keyword.value)) {
            return true;
        }
        boolean text = keyword.value instanceof Expr.Name && migration.types(file).typeOf(keyword.value) == PyType.STR;
        return text && new Stability(file).holds(components.ofArgument(file, keyword.value).names(), definition, use);
    }

    /** Values that nobody can change: strings, numbers, and identifiers, which boto3 takes for strings only. */
    private boolean isImmutable(ParsedFile file, Expr expr) {
        if (expr instanceof Expr.Attribute attribute) {
            Set<Value> owners = migration.flow().values(attribute.value);
            return !owners.isEmpty() && owners.stream().allMatch(owner -> owner instanceof Value.Resource resource
                    && resource.type().construct(attribute.name) instanceof Construct.Identifier);
        }
        return switch (migration.types(file).typeOf(expr)) {
            case STR, INT, BOOL -> true;
            default -> false;
        };
    }

    /** Literals all the way down: nobody else can change them. */
    static boolean isFresh(Expr expr) {
        if (expr instanceof Expr.ListExpr list) {
            return list.elements.stream().allMatch(ListingVariables::isFresh);
        }
        if (expr instanceof Expr.DictExpr dict) {
            return dict.keys.stream().allMatch(key -> key != null && isFresh(key)) && dict.values.stream().allMatch(ListingVariables::isFresh);
        }
        return expr instanceof Expr.Constant;
    }
}
