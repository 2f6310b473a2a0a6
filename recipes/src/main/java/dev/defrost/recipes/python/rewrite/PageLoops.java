package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Piece;
import java.util.List;
import java.util.Set;

/** {@code collection.pages()}: loops over the responses, whose lists of elements take the place of boto3's lists of resources. */
final class PageLoops {
    private final Migration migration;
    private final Components components;
    private final Listings listings;

    PageLoops(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
        this.listings = new Listings(migration, components);
    }

    /** Registers the rewrite of what is iterated over: responses. */
    void rewrite(ParsedFile file, Expr iterated, ResourceGroup group) {
        Node parent = iterated.parent();
        Listings.Chain chain = listings.chain(file, iterated);
        boolean loop = parent instanceof Stmt.For each && each.iter == iterated && each.target instanceof Expr.Name && !each.isAsync
                || parent instanceof Comprehension clause && clause.target instanceof Expr.Name && !clause.isAsync;
        if (chain == null || !loop) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, iterated, "the pages are not taken by a loop");
            return;
        }
        migration.rewriter(file).replace(iterated, () -> responses(file, iterated, chain, group));
    }

    private String responses(ParsedFile file, Expr iterated, Listings.Chain chain, ResourceGroup group) {
        Origins.Made made = components.origins().of(chain.base());
        listings.checkComplete(file, chain, made, group);
        boolean paged = listings.operation(chain).paginator() != null;
        if (chain.limit() != null && !Listings.countsElements(listings.operation(chain), made)) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, chain.base(), "the limit counts something else than the collection's elements");
        }
        if (!paged && !Listings.isConsumedAtOnce(iterated)) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, iterated, "the call would be made before anything is asked of the collection");
        }
        return paged ? listings.pages(file, iterated, chain, group) : "[" + listings.call(file, iterated, chain, group) + "]";
    }

    /** The list of elements of the page that a variable holds; null when these definitions hold something else. */
    Piece elements(ParsedFile file, Set<Definition> definitions, ResourceGroup group) {
        Definition definition = definitions.iterator().next();
        Flow source = pages(definition);
        if (source == null) {
            return null;
        }
        Listings.Chain chain = listings.chain(file, source.source());
        if (chain == null || definitions.size() > 1 || source.file() != file) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, definition.site(), "the variable may hold other things than a page");
            return Piece.effect("None");
        }
        String element = Listings.elementName(chain);
        String path = components.origins().of(chain.base()).elementPath();
        List<Listings.Clause> clauses = listings.elements(file, path, definition.variable().name(), element, definition.site(), group, chain);
        String only = clauses.get(0).iterable();
        String code = clauses.size() > 1 ? "[" + element + " " + Listings.inComprehension(clauses) + "]" : only.contains(" + ") ? "(" + only + ")" : only;
        return new Piece(code, Piece.Form.PURE, definitions);
    }

    private Flow pages(Definition definition) {
        List<Flow> sources = components.into(new Location.Var(definition));
        boolean pages = sources.size() == 1 && sources.get(0).via() == Flow.Via.ELEMENT
                && migration.flow().values(sources.get(0).source()).stream().anyMatch(Value.Pages.class::isInstance);
        return pages ? sources.get(0) : null;
    }

    /** A loop variable over a page whose elements are identifiers is named after what it holds. */
    void renameTarget(ParsedFile file, Expr iterated, ResourceGroup group) {
        Expr target = iterated.parent() instanceof Stmt.For loop ? loop.target : iterated.parent() instanceof Comprehension clause ? clause.target : null;
        Definition definition = target instanceof Expr.Name ? migration.flow().index().definitionAt(target) : null;
        Origins.Made made = definition == null ? null : components.origins().of(new Location.Var(definition), group);
        boolean plain = made != null && made.isListing() && made.result().path() == null && made.elementPath() != null;
        if (plain) {
            migration.rewriter(file).replace(target, () -> new Loops(migration, components).target(file, target, group));
        }
    }
}
