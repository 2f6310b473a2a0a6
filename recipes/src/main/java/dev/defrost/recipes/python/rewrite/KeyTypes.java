package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.EnvironmentNames;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.options.TableKeys;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types of key attributes of the tables that a group may hold: those that every one of them has, or none when one of them is not known by
 * name or by the environment variable that names it.
 */
final class KeyTypes {
    private final Migration migration;

    KeyTypes(Migration migration) {
        this.migration = migration;
    }

    Map<String, String> of(ResourceGroup group) {
        TableKeys tables = migration.options().tables();
        if (tables.isEmpty() || group == null || group.origins().isEmpty()) {
            return Map.of();
        }
        Map<String, String> common = null;
        for (Expr origin : group.origins()) {
            Map<String, String> keys = ofOrigin(origin, tables);
            if (keys == null || common != null && !common.equals(keys)) {
                return Map.of();
            }
            common = keys;
        }
        return common;
    }

    /** The keys of the table that {@code resource.Table(name)} makes; null when it cannot be told. */
    private Map<String, String> ofOrigin(Expr origin, TableKeys tables) {
        boolean makes = origin instanceof Expr.Call call && call.arguments.size() == 1 && call.keywords.isEmpty()
                && migration.flow().values(call.function).stream()
                        .allMatch(value -> value instanceof Value.Method method && method.construct() instanceof Construct.SubResource);
        return makes ? ofName(migration.flow().fileOf(origin), ((Expr.Call) origin).arguments.get(0), tables) : null;
    }

    private Map<String, String> ofName(ParsedFile file, Expr name, TableKeys tables) {
        Set<Value> values = migration.flow().values(name);
        if (name instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING) {
            return tables.byName().get(constant.value);
        }
        if (values.size() == 1 && values.iterator().next() instanceof Value.Text text) {
            return tables.byName().get(text.value());
        }
        String variable = EnvironmentNames.of(file, name);
        if (variable != null) {
            return tables.byVariable().get(variable);
        }
        List<Definition> definitions = name instanceof Expr.Name read ? file.defUse().reaching(read) : List.of();
        if (definitions.size() != 1 || definitions.get(0).kind() != Definition.Kind.ASSIGN || definitions.get(0).value() == null
                || !Stability.isOnlyDefinition(definitions.get(0))) {
            return null;
        }
        return ofName(file, definitions.get(0).value(), tables);
    }
}
