package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Reads;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Piece;
import java.util.List;
import java.util.Set;

/** Paginators: written inline, or in a variable behind the collection's owner when a scope uses the same one several times. */
final class Paginators {
    private final Migration migration;
    private final Components components;

    /** The paginator of a variable's client; two uses of it are worth a variable. */
    private record Used(Definition owner, String method) {}

    Paginators(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    String code(ParsedFile file, Expr at, Listings.Chain chain) {
        String method = new Listings(migration, components).operation(chain).clientMethod();
        Piece client = new Hoists(migration, components).shared(file, chain.receiver(), Component.CLIENT, "pages");
        String code = client.code() + ".get_paginator(" + migration.layout(file).quoted(method) + ")";
        Definition owner = owner(file, at, chain);
        if (owner == null) {
            return code;
        }
        if (migration.countPlace(new Used(owner, method), at) < 2) {
            return code;
        }
        Scope scope = owner.variable().scope();
        String name = migration.names().local(List.of("paginator", owner, method), scope, method, method + "_paginator");
        Stmt statement = owner.statement();
        Layout layout = migration.layout(file);
        migration.rewriter(file).insertAfterOnce(List.of(owner, method), statement, name + " = " + code, layout);
        return name;
    }

    /** The definition of the collection's owner, when a variable behind it can serve this use. */
    private Definition owner(ParsedFile file, Expr at, Listings.Chain chain) {
        if (!(chain.receiver() instanceof Expr.Name name) || Reads.locations(migration.flow(), name).size() != 1) {
            return null;
        }
        List<Definition> definitions = file.defUse().reaching(name);
        if (definitions.size() != 1) {
            return null;
        }
        Definition definition = definitions.get(0);
        boolean plain = definition.statement() instanceof Stmt.Assign && Stability.isOnlyDefinition(definition)
                && migration.layout(file).isFirstOnLine(definition.statement());
        boolean sameScope = definition.variable().scope() == Components.codeScope(file, at);
        return plain && sameScope && new Stability(file).holds(Set.of(definition), definition, at) ? definition : null;
    }
}
