package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.WithItem;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code table.batch_writer()} as boto3's own {@code BatchWriter} on the client ({@code boto3/dynamodb/table.py}). The resource's client
 * serialises what is buffered when it is flushed; typed items may be buffered instead when that cannot be told apart.
 */
final class BatchWriters {
    private static final Set<String> METHODS = Set.of("put_item", "delete_item");
    /** Members that a {@code with} statement uses, for who opens and closes a writer otherwise. */
    private static final Set<String> PROTOCOL = Set.of("__enter__", "__exit__");
    private static final String ADAPTER = """

            class %s:
                \"""Types the attributes of buffered items when they are sent; items that were not processed go back as they were.\"""

                def __init__(self, client):
                    self._client = client

                def batch_write_item(self, RequestItems):
                    response = self._client.batch_write_item(RequestItems=self._convert(RequestItems, SERIALIZE))
                    response["UnprocessedItems"] = self._convert(response["UnprocessedItems"], DESERIALIZE)
                    return response

                @staticmethod
                def _convert(tables, convert):
                    return {
                        table: [
                            {
                                kind: {
                                    part: {name: convert(value) for name, value in attributes.items()}
                                    for part, attributes in body.items()
                                }
                                for kind, body in request.items()
                            }
                            for request in requests
                        ]
                        for table, requests in tables.items()
                    }
            """;

    private final Migration migration;
    private final Components components;

    BatchWriters(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** {@code table.batch_writer(...)}, wherever the writer goes. */
    void open(ResourceGroup group, ParsedFile file, Expr.Call call, Expr receiver) {
        ResourceGroup writers = migration.group(call);
        boolean typed = writers != null && !Kept.isKept(writers) && takesTyped(migration, writers, new TypedReads(migration, file)::isTyped);
        if (writers != null && Kept.isKept(writers)) {
            migration.block(group, BlockerCode.STILL_NEEDED, file, call, "the batch writer stays");
            return;
        }
        if (typed) {
            migration.learn(new Typed(writers));
        }
        migration.rewriter(file).replace(call, () -> code(group, file, call, receiver, typed));
    }

    private record Typed(ResourceGroup writers) {}

    /** Whether typed items may be buffered: every attribute value is of a proven type or {@code isTyped} already. */
    static boolean takesTyped(Migration migration, ResourceGroup writers, Predicate<Expr> isTyped) {
        boolean seen = !writers.isUnfollowed() && writers.locations().stream().allMatch(Location.Var.class::isInstance);
        return seen && writers.origins().size() == 1 && writers.origins().get(0) instanceof Expr.Call opened && opened.arguments.isEmpty()
                && opened.keywords.isEmpty() && opened.parent() instanceof WithItem item && item.target instanceof Expr.Name
                && writers.occurrences().stream().allMatch(each -> each.expr() == opened || isTypedUse(migration, each, isTyped));
    }

    private static boolean isTypedUse(Migration migration, Occurrence occurrence, Predicate<Expr> isTyped) {
        Expr.Call call = callOf(occurrence.expr());
        TypedValues values = new TypedValues(migration, occurrence.file());
        return call != null && call.arguments.isEmpty()
                && call.keywords.stream().allMatch(keyword -> isProven(values, keyword.value, isTyped));
    }

    private static boolean isProven(TypedValues values, Expr expr, Predicate<Expr> isTyped) {
        if (expr instanceof Expr.DictExpr dict) {
            return dict.keys.stream().allMatch(key -> key != null) && dict.values.stream().allMatch(value -> isProven(values, value, isTyped));
        }
        return isTyped.test(expr) || values.isProven(expr);
    }

    private static Expr.Call callOf(Expr expr) {
        return expr.parent() instanceof Expr.Attribute attribute && METHODS.contains(attribute.name)
                && attribute.parent() instanceof Expr.Call call && call.function == attribute ? call : null;
    }

    private String code(ResourceGroup group, ParsedFile file, Expr.Call call, Expr receiver, boolean typed) {
        Construct.Identifier name = Carriers.type(migration.group(receiver)).identifiers().get(0);
        Piece client = components.client(file, receiver);
        Piece table = components.piece(file, receiver, Component.identifier(name.modelName()));
        if (client.form() == Piece.Form.EFFECT && table.form() == Piece.Form.EFFECT) {
            client = new Hoists(migration, components).repeatable(file, receiver, Component.CLIENT);
        }
        Imports imports = migration.imports(file);
        String writer = imports.name("boto3.dynamodb.table", "BatchWriter");
        String target = client.code();
        if (!typed) {
            target = migration.helper(file, "_TypingClient", this::adapter) + "(" + target + ")";
        }
        List<String> before = List.of(table.code(), target);
        List<String> written = new ArrayList<>(before);
        for (Node argument : new CallWriter(migration, file, call).arguments()) {
            String code = migration.render(file, argument);
            written.add(argument instanceof Keyword ? code : "overwrite_by_pkeys=" + code);
        }
        return writer + "(" + String.join(", ", written) + ")";
    }

    private String adapter(ParsedFile place) {
        String serialize = new TypedValues(migration, place).serializer();
        return ADAPTER.replace("DESERIALIZE", new TypedValues(migration, place).deserializer()).replace("SERIALIZE", serialize)
                .replace("\"UnprocessedItems\"", migration.layout(place).quoted("UnprocessedItems"));
    }

    /** {@code batch.put_item(...)}: unchanged, or with typed values. */
    void member(ResourceGroup writers, ParsedFile file, Expr.Attribute access) {
        if (PROTOCOL.contains(access.name)) {
            return;
        }
        Expr.Call call = callOf(access.value);
        if (call == null) {
            migration.block(writers, BlockerCode.UNSUPPORTED_CONSTRUCT, file, access, "the batch writer is used otherwise than by put_item and delete_item");
            return;
        }
        if (migration.knows(new Typed(writers))) {
            for (Keyword keyword : call.keywords) {
                migration.rewriter(file).replace(keyword.value, () -> new TypedValues(migration, file).map(keyword.value));
            }
        }
    }
}
