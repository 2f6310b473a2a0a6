package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.Layout;
import java.util.stream.Collectors;

/** {@code get_available_subresources()}: a constant of the class ({@code boto3/resources/factory.py}), whatever object it is asked of. */
final class AvailableSubResources {
    private final Migration migration;
    private final Components components;

    AvailableSubResources(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Registers the rewrite; what making the receiver does is not lost with it. */
    void rewrite(ResourceGroup group, ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type) {
        boolean quiet = isQuiet(file, receiver);
        boolean created = !quiet && isQuietChain(file, receiver) && new Hoists(migration, components).mayHoist(file, call);
        if (!quiet && !created || !call.arguments.isEmpty() || !call.keywords.isEmpty()) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, call, "what it is asked of is made in the same expression");
            return;
        }
        Layout layout = migration.layout(file);
        String names = type.constructs().stream().filter(Construct.SubResource.class::isInstance).map(Construct::name).sorted()
                .map(layout::quoted).collect(Collectors.joining(", "));
        migration.rewriter(file).replace(call, () -> {
            if (created) {
                int start = Hoists.statementOf(call).start;
                String client = components.client(file, receiver).code();
                migration.rewriter(file).insertOnce(call, start, client + layout.newline() + layout.indentOf(start));
            }
            return "[" + names + "]";
        });
    }

    /** Whether evaluating the expression does nothing and cannot raise. */
    private boolean isQuiet(ParsedFile file, Expr receiver) {
        if (receiver instanceof Expr.Call call) {
            return isSubResource(call) && call.function instanceof Expr.Attribute method && isQuiet(file, method.value) && hasQuietArguments(file, call);
        }
        return receiver instanceof Expr.Name || receiver instanceof Expr.Attribute read && read.value instanceof Expr.Name
                && !Reads.locations(migration.flow(), read).isEmpty();
    }

    /** The same, but for a client that is made at the start. */
    private boolean isQuietChain(ParsedFile file, Expr receiver) {
        if (receiver instanceof Expr.Call call && isSubResource(call) && call.function instanceof Expr.Attribute method) {
            return hasQuietArguments(file, call) && isQuietChain(file, method.value);
        }
        return receiver instanceof Expr.Call call && migration.flow().values(call.function).stream()
                .allMatch(value -> value instanceof Value.External || value instanceof Value.SessionMethod);
    }

    private boolean isSubResource(Expr.Call call) {
        return !migration.flow().values(call.function).isEmpty() && migration.flow().values(call.function).stream()
                .allMatch(value -> value instanceof Value.Method method && method.construct() instanceof Construct.SubResource);
    }

    private boolean hasQuietArguments(ParsedFile file, Expr.Call call) {
        return call.arguments.stream().allMatch(each -> isQuietValue(file, each))
                && call.keywords.stream().allMatch(keyword -> keyword.name != null && isQuietValue(file, keyword.value));
    }

    private boolean isQuietValue(ParsedFile file, Expr expr) {
        boolean text = expr instanceof Expr.BinOp && migration.types(file).typeOf(expr) == PyType.STR;
        return text || expr instanceof Expr.Constant || expr instanceof Expr.Name;
    }
}
