package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.PlainMembers;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code resource.meta.client} of a service whose resources convert values: its client converts too, a plain one does not. It is written where it
 * stands, and where a variable, an attribute, a parameter or a result holds it.
 */
final class ConvertingClient {
    private final Migration migration;
    private final Components components;

    ConvertingClient(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** {@code client.member}. */
    void rewrite(ResourceGroup group, ParsedFile file, Expr.Attribute access, ResourceDefinition owner) {
        OperationDefinition operation = migration.service(owner).operationOfMethod(access.name);
        boolean called = access.parent() instanceof Expr.Call call && call.function == access;
        if (PlainMembers.isHandler(file, access) && group.ancestors().stream().anyMatch(Kept::isKept)) {
            migration.block(group, BlockerCode.CLIENT_HOOKS, file, access, "what stays makes its calls without this handler");
        } else if (PlainMembers.isSame(file, access, migration.service(owner))) {
            migration.rewriter(file).replace(access.value, () -> components.client(file, access.value).code());
        } else if (operation != null && called) {
            typed(group, file, (Expr.Call) access.parent(), access.value, operation, owner);
        } else if (access.name.equals("get_paginator") && called) {
            migration.rewriter(file).replace(access.value, () -> components.client(file, access.value).code());
            String why = new ConvertingPaginators(migration, file).rewrite(group, (Expr.Call) access.parent(), owner);
            if (why != null) {
                migration.block(group, BlockerCode.CLIENT_HOOKS, file, access, why);
            }
        } else {
            migration.block(group, BlockerCode.CLIENT_HOOKS, file, access, "this member of a client that converts values is not migrated");
        }
    }

    private void typed(ResourceGroup group, ParsedFile file, Expr.Call call, Expr client, OperationDefinition operation, ResourceDefinition owner) {
        if (!call.arguments.isEmpty()) {
            migration.block(group, BlockerCode.INEXPRESSIBLE, file, call);
        }
        migration.rewriter(file).replace(call, () -> {
            Map<Node, String> written = new LinkedHashMap<>();
            List<String> after = new ArrayList<>();
            new DynamoDbRequests(migration, migration.service(owner), file, group, operation).convert(call, Map.of(), written, List.of(), after);
            String code = new CallWriter(migration, file, call)
                    .write(components.client(file, client).code() + "." + operation.clientMethod(), List.of(), after, written::get);
            return new DynamoDbResponses(migration, file).wrap(call, operation.name(), owner, code);
        });
    }
}
