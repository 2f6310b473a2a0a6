package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.HandedOn;
import dev.defrost.python.resources.ListingMethods;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.ResultShape;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Removal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Registers the rewrite of every use of a group. */
final class Uses {
    private final Migration migration;
    private final Components components;

    Uses(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    void rewrite(ResourceGroup group) {
        for (Occurrence occurrence : group.occurrences()) {
            rewrite(group, occurrence);
        }
    }

    private void rewrite(ResourceGroup group, Occurrence occurrence) {
        ParsedFile file = occurrence.file();
        if (group.isOfWriters()) {
            if (group.derivedFrom().stream().anyMatch(Kept::isKept)) {
                migration.block(group, BlockerCode.PARENT_KEPT, file, occurrence.expr());
            } else if (occurrence.context() instanceof Occurrence.Member member) {
                new BatchWriters(migration, components).member(group, file, member.access());
            }
            return;
        }
        new Absence(migration, components).checkUse(group, occurrence);
        boolean bridged = migration.options().bridge() && !Kept.isKept(group) && occurrence.value() instanceof Value.Resource
                && new BridgePlaces(migration.flow()).makesKept(occurrence, migration.groups());
        if (bridged) {
            new Bridges(migration, components).rewrite(group, file, occurrence.expr(), ((Value.Resource) occurrence.value()).type(), BlockerCode.STILL_NEEDED);
        } else if (occurrence.context() instanceof Occurrence.Member member) {
            if (occurrence.value() instanceof Value.Resource resource) {
                member(group, file, member.access(), resource.type());
            } else if (occurrence.value() instanceof Value.Meta) {
                meta(group, file, member.access());
            } else if (occurrence.value() instanceof Value.ResourceClient client) {
                new ConvertingClient(migration, components).rewrite(group, file, member.access(), client.owner());
            } else if (occurrence.value() instanceof Value.Sequence) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, member.access());
            }
        } else if (occurrence.context() instanceof Occurrence.Attached attached && !Kept.isKept(group)) {
            new LiftedFunctions(migration, components).call(group, file, attached.access());
        } else if (occurrence.context() instanceof Occurrence.Unread unread && !Kept.isKept(group)) {
            replace(file, unread.store(), () -> Removal.MARK);
        } else if (occurrence.context() instanceof Occurrence.Called called) {
            if (occurrence.value() instanceof Value.ListingMethod method) {
                listingMethod(group, file, called.call(), method);
            }
        } else if (occurrence.context() instanceof Occurrence.Iterated) {
            iterated(group, occurrence);
        } else if (occurrence.context() instanceof Occurrence.Presence presence) {
            presence(group, occurrence, presence);
        } else if (occurrence.context() instanceof Occurrence.Shown shown && occurrence.value() instanceof Value.Resource resource) {
            new ShownResources(migration, components).rewrite(group, file, occurrence.expr(), resource.type(), shown);
        } else if (occurrence.context() instanceof Occurrence.Compared && occurrence.value() instanceof Value.Resource resource) {
            new ComparedResources(migration, components).rewrite(group, file, occurrence.expr(), resource.type());
        } else if (occurrence.context() instanceof Occurrence.Escape escape && occurrence.value() instanceof Value.Resource resource) {
            new Bridges(migration, components).rewrite(group, file, occurrence.expr(), resource.type(), escape.code());
        } else if (occurrence.context() instanceof Occurrence.Stubbed stubbed && occurrence.value() instanceof Value.ResourceClient client) {
            new StubbedClients(migration, components, file, group).rewrite(occurrence.expr(), client.owner(), stubbed.client());
        } else if (occurrence.context() instanceof Occurrence.Discarded) {
            discarded(group, occurrence);
        } else if (occurrence.context() instanceof Occurrence.Indexed indexed && occurrence.value() instanceof Value.Sequence
                && Reads.locations(migration.flow(), occurrence.expr()).isEmpty()
                && !new Taken(migration, components).isAsked(indexed.access(), group)) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, occurrence.expr());
        }
    }

    private void member(ResourceGroup group, ParsedFile file, Expr.Attribute access, ResourceDefinition type) {
        Construct construct = type.construct(access.name);
        Expr receiver = access.value;
        if (!(construct instanceof Construct.SubResource) && new Dropped(migration, components, file).losesEffect(receiver, asked(type, construct))) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, access, "part of what makes the object would not be evaluated any more");
        }
        if (construct instanceof Construct.Identifier identifier) {
            identifier(file, access, identifier.modelName());
        } else if (construct instanceof Construct.IdentifierAlias alias) {
            identifier(file, access, alias.identifier());
        } else if (construct instanceof Construct.Attribute attribute) {
            replace(file, access, () -> new Attributes(migration, components).read(file, access, type, attribute, group));
        } else if (access.parent() instanceof Expr.Call call && call.function == access) {
            called(group, file, call, receiver, type, construct);
        } else if (construct instanceof Construct.Action action && HandedOn.is(migration.flow(), access, action)) {
            new HandedMethods(migration, components, file).rewrite(group, access, type, action);
        }
    }

    /** The components that the rewrite of a use asks for: an identifier alone, else all that the client call needs. */
    private static Set<Component> asked(ResourceDefinition type, Construct construct) {
        if (construct instanceof Construct.Identifier identifier) {
            return Set.of(Component.identifier(identifier.modelName()));
        }
        if (construct instanceof Construct.IdentifierAlias alias) {
            return Set.of(Component.identifier(alias.identifier()));
        }
        Set<Component> all = new HashSet<>(Set.of(Component.CLIENT));
        type.identifiers().forEach(each -> all.add(Component.identifier(each.modelName())));
        return all;
    }

    private void identifier(ParsedFile file, Expr.Attribute access, String identifier) {
        replace(file, access, () -> new InlineResults(migration, components).identifier(
                file, access.value, components.piece(file, access.value, Component.identifier(identifier)).code()));
    }

    private void called(ResourceGroup group, ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type, Construct construct) {
        Actions actions = new Actions(migration, components);
        if (construct instanceof Construct.Action action) {
            action(group, file, call, receiver, type, action);
        } else if (LoadKinds.isLoad(construct)) {
            new Loads(migration, components).rewrite(group, file, call, receiver, type);
        } else if (construct instanceof Construct.Waiter waiter) {
            replace(file, call, () -> actions.waiter(file, call, receiver, waiter, group));
        } else if (construct instanceof Construct.Injected injected && injected.kind().equals("client-method")) {
            replace(file, call, () -> actions.injected(file, call, receiver, injected, group));
        } else if (construct instanceof Construct.Injected injected && injected.kind().equals("available-subresources")) {
            new AvailableSubResources(migration, components).rewrite(group, file, call, receiver, type);
        } else if (construct instanceof Construct.Injected injected && injected.kind().equals("batch-writer")) {
            new BatchWriters(migration, components).open(group, file, call, receiver);
        } else if (construct instanceof Construct.Injected injected && injected.kind().equals("delete-tags")) {
            deleteTags(group, file, call, receiver, type, injected);
        } else if (construct instanceof Construct.Injected injected && injected.kind().equals("create-tags")) {
            createTags(group, file, call, receiver, injected);
        } else if (!(construct instanceof Construct.SubResource)) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, call, type.qualifiedName() + "." + construct.name() + " is not migrated yet");
        }
    }

    /** The client's call with boto3's own parameters; the object keeps its data. */
    private void deleteTags(ResourceGroup group, ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type, Construct.Injected injected) {
        boolean replaced = call.keywords.stream().anyMatch(each -> each.name == null
                || injected.parameters().stream().anyMatch(parameter -> parameter.root().equals(each.name)));
        if (replaced) {
            migration.block(group, BlockerCode.INEXPRESSIBLE, file, call, "boto3 replaces a parameter that is given here");
        }
        String operation = migration.service(type).operationOfMethod(injected.clientMethod()).name();
        replace(file, call, () -> new Actions(migration, components).call(file, call, receiver, type, operation, injected.parameters(), group));
    }

    /** The client's call. After it boto3 makes a tag of every resource and tag, which fails where a tag lacks one of the two ({@code boto3/ec2/createtags.py}). */
    private void createTags(ResourceGroup group, ParsedFile file, Expr.Call call, Expr receiver, Construct.Injected injected) {
        if (!(call.parent() instanceof Stmt.ExprStmt)) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, call, "the tags that it answers with are used");
        } else if (!RequestLists.gives(call, "Tags", List.of("Key", "Value"))) {
            migration.block(group, BlockerCode.DYNAMIC_REQUEST, file, call, "boto3 fails after the call where a tag lacks its key or its value");
        }
        replace(file, call, () -> new Actions(migration, components).injected(file, call, receiver, injected, group));
    }

    private void action(ResourceGroup group, ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type, Construct.Action action) {
        Actions actions = new Actions(migration, components);
        new DataStates(migration, components).dropped(file, call, receiver, type, group);
        if (action.result() == null) {
            Supplier<String> code = () -> actions.call(file, call, receiver, type, action.operation(), action.parameters(), group);
            boolean converts = migration.operation(type, action.operation()).attributeValues() != null;
            replace(file, call, converts ? () -> new DynamoDbResponses(migration, file).wrap(call, action.operation(), type, code.get()) : code);
            return;
        }
        if (!new Actions(migration, components).namesResult(call, type, action)) {
            migration.block(group, BlockerCode.INEXPRESSIBLE, file, call, "without all that names the result, boto3 answers with something else");
        }
        ResourceGroup made = migration.group(call);
        boolean discarded = made == null || made.locations().isEmpty() && made.occurrences().stream()
                .allMatch(each -> each.context() instanceof Occurrence.Discarded);
        if (discarded) {
            replace(file, call, () -> actions.call(file, call, receiver, type, action.operation(), action.parameters(), group));
        } else if (made.isBlocked()) {
            return;
        } else if (call.parent() instanceof Expr.Attribute || call.parent() instanceof Expr.Subscript) {
            new InlineResults(migration, components).rewrite(made, file, call, receiver, type, action);
        }
    }

    private void meta(ResourceGroup group, ParsedFile file, Expr.Attribute access) {
        if (!access.name.equals("client") || !(access.value instanceof Expr.Attribute meta)) {
            migration.block(group, BlockerCode.DYNAMIC_ACCESS, file, access, "meta." + access.name + " tells about the resource object itself");
            return;
        }
        if (migration.flow().values(access).stream().anyMatch(Value.ResourceClient.class::isInstance)) {
            return;
        }
        replace(file, access, () -> components.client(file, meta.value).code());
    }

    private void listingMethod(ResourceGroup group, ParsedFile file, Expr.Call call, Value.ListingMethod method) {
        Construct.BatchAction batch = new Listings(migration, components).batchAction(method);
        if (batch != null && call.function instanceof Expr.Attribute function) {
            new Batches(migration, components).rewrite(file, call, function.value, batch, group);
        } else if (!ListingMethods.returnsListing(method.name()) && !method.name().equals("pages")) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, call, "a collection has no method " + method.name());
        }
    }

    private void iterated(ResourceGroup group, Occurrence occurrence) {
        new Getters(migration, components).rewrite(occurrence.file(), occurrence.expr(), group);
        if (occurrence.value() instanceof Value.Listing) {
            new Loops(migration, components).rewrite(occurrence.file(), occurrence.expr(), group);
        } else if (occurrence.value() instanceof Value.Pages) {
            new PageLoops(migration, components).rewrite(occurrence.file(), occurrence.expr(), group);
        } else if (occurrence.value() instanceof Value.Sequence) {
            new PageLoops(migration, components).renameTarget(occurrence.file(), occurrence.expr(), group);
            replace(occurrence.file(), occurrence.expr(), () -> components.piece(occurrence.file(), occurrence.expr(), Component.DATA).code());
        } else {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, occurrence.file(), occurrence.expr());
        }
    }

    private void presence(ResourceGroup group, Occurrence occurrence, Occurrence.Presence presence) {
        ParsedFile file = occurrence.file();
        Expr expr = occurrence.expr();
        if (expr instanceof Expr.Attribute access) {
            for (Value owner : migration.flow().values(access.value)) {
                if (owner instanceof Value.Resource resource && resource.type().construct(access.name) instanceof Construct.Reference reference) {
                    boolean compared = presence.wholeTest() instanceof Expr.Compare;
                    if (ResultShape.isList(reference) && !compared) {
                        replace(file, access, () -> components.piece(file, access, Component.DATA).code());
                        return;
                    }
                    replace(file, access, () -> new Attributes(migration, components).present(file, access, resource.type(), reference, group)
                            + (compared ? "" : " is not None"));
                    return;
                }
            }
        }
        boolean collection = occurrence.value() instanceof Value.Sequence
                || occurrence.value() instanceof Value.Listing && new Travelling(migration, components).travels(group) && !Kept.isKept(group);
        if (collection) {
            replace(file, expr, () -> components.piece(file, expr, Component.DATA).code());
            return;
        }
        if (Kept.isKept(group)) {
            return;
        }
        String identifier = occurrence.value() instanceof Value.Resource && expr instanceof Expr.Name ? new References(migration).identifierOf(group) : null;
        if (identifier != null) {
            boolean compared = presence.wholeTest() instanceof Expr.Compare;
            replace(file, expr, () -> Kept.isKept(group) ? migration.rewriter(file).renderInside(expr)
                    : components.piece(file, expr, Component.identifier(identifier)).code() + (compared ? "" : " is not None"));
            return;
        }
        if (occurrence.value() instanceof Value.Resource || occurrence.value().equals(Value.NONE)) {
            new Absence(migration, components).test(group, file, expr, presence.wholeTest());
            return;
        }
        migration.block(group, BlockerCode.OBJECT_IDENTITY, file, expr, "the object itself is tested");
    }

    private void discarded(ResourceGroup group, Occurrence occurrence) {
        if (Reads.locations(migration.flow(), occurrence.expr()).stream().anyMatch(Location.Content.class::isInstance)) {
            return;
        }
        boolean action = occurrence.expr() instanceof Expr.Call call && migration.flow().values(call.function).stream()
                .anyMatch(value -> value instanceof Value.Method method && method.construct() instanceof Construct.Action
                        || value instanceof Value.Function || value instanceof Value.BoundFunction);
        if (!action) {
            new MadeForNobody(migration, occurrence.file(), group).rewrite(occurrence.expr());
        }
    }

    private void replace(ParsedFile file, Node node, Supplier<String> code) {
        migration.rewriter(file).replace(node, code);
    }
}
