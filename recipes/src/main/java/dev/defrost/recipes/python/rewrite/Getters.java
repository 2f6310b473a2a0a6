package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.IteratingCalls;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.Paths;

/** {@code key=attrgetter("size")} where builtins go through collections and lists that boto3 answers with: a lambda that reads the element. */
final class Getters {
    private final Migration migration;
    private final Components components;

    Getters(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Registers the rewrite of the function that the call around calls with the elements of {@code iterated}, if it is such a one. */
    void rewrite(ParsedFile file, Expr iterated, ResourceGroup group) {
        IteratingCalls.Iterating around = IteratingCalls.through(migration.flow(), iterated);
        String name = around == null || around.function() == null ? null : IteratingCalls.attribute(migration.flow(), around.function());
        if (name != null) {
            migration.rewriter(file).replace(around.function(), () -> lambda(file, around, iterated, name, group));
        }
    }

    private String lambda(ParsedFile file, IteratingCalls.Iterating around, Expr iterated, String name, ResourceGroup group) {
        ResourceDefinition type = Carriers.type(group);
        Origins.Made made = components.origins().ofElements(iterated);
        String element = Listings.elementName(type);
        String read = made == null || around.iterables().size() > 1 ? null : read(file, element, type, type.construct(name), made);
        if (read == null) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, around.function(), "the attribute " + name + " is not read of the elements alone");
        } else if (type.construct(name) instanceof Construct.Attribute && mayBeLoaded(iterated, type, group)) {
            migration.block(group, BlockerCode.LAZY_LOAD, file, around.function());
        }
        return "lambda " + element + ": " + read;
    }

    private String read(ParsedFile file, String element, ResourceDefinition type, Construct construct, Origins.Made made) {
        if (construct instanceof Construct.Attribute attribute && made.result().path() != null) {
            return new Attributes(migration, components).ofElement(file, element, type, attribute, made);
        }
        String inElement = construct instanceof Construct.Identifier identifier ? made.inElement(identifier.modelName())
                : construct instanceof Construct.IdentifierAlias alias ? made.inElement(alias.identifier()) : null;
        boolean there = inElement != null && (inElement.isEmpty() || components.isPresent(made, inElement));
        return there ? element + (inElement.isEmpty() ? "" : Paths.subscripts(inElement, migration.layout(file))) : null;
    }

    /** Whether an element's data may be another than it was made with: those of a list may have changed since. */
    private boolean mayBeLoaded(Expr iterated, ResourceDefinition type, ResourceGroup group) {
        boolean fresh = migration.flow().values(iterated).stream().allMatch(Value.Listing.class::isInstance);
        return !fresh && type.actionsDropData() && group.occurrences().stream().anyMatch(CacheEvents::changesData);
    }
}
