package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        String arguments = arguments(group);
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

    /** The arguments with which all resources of the group's service are made; null when they differ, or are no constants. */
    private String arguments(ResourceGroup group) {
        Set<String> found = new LinkedHashSet<>();
        List<ResourceGroup> all = new ArrayList<>(group.ancestors());
        all.add(group);
        for (ResourceGroup each : all) {
            for (Expr origin : Kept.isService(each) ? each.origins() : List.<Expr>of()) {
                if (!(origin instanceof Expr.Call call) || !components.creations().isMadeOfConstants(call)) {
                    return null;
                }
                List<String> written = new ArrayList<>();
                call.arguments.forEach(argument -> written.add(text(argument)));
                for (Keyword keyword : call.keywords) {
                    written.add(keyword.name + "=" + text(keyword.value));
                }
                found.add("(" + String.join(", ", written) + ")");
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private String text(Expr constant) {
        return migration.flow().fileOf(constant).module().source.text().substring(constant.start, constant.end);
    }
}
