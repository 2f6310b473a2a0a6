package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * Resources that are made anew for one use that cannot be rewritten, where the user asks for that: {@code boto3.resource("s3").Bucket(bucket_name)}.
 * The program has made its own the same way: by boto3 itself, of constants.
 */
final class Bridges {
    private final Migration migration;
    private final Components components;

    Bridges(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    void rewrite(ResourceGroup group, ParsedFile file, Expr expr, ResourceDefinition type, BlockerCode code) {
        if (Kept.isKept(group)) {
            return;
        }
        String arguments = new BridgePlaces(migration.flow()).arguments(group);
        if (arguments == null || !isMadeByService(type) || new Absence(migration, components).mayBeNone(expr)) {
            migration.block(group, code, file, expr, code.text() + ", and no other can be made like it");
            return;
        }
        migration.rewriter(file).replace(expr, () -> {
            List<String> identifiers = new ArrayList<>();
            type.identifiers().forEach(each -> identifiers.add(components.piece(file, expr, Component.identifier(each.modelName())).code()));
            String service = migration.imports(file).module("boto3") + ".resource" + arguments;
            return type.isServiceResource() ? service : service + "." + type.name() + "(" + String.join(", ", identifiers) + ")";
        });
    }

    private boolean isMadeByService(ResourceDefinition type) {
        return type.isServiceResource() || migration.service(type).serviceResource().construct(type.name()) instanceof Construct.SubResource made
                && made.identifiers().size() == type.identifiers().size();
    }
}
