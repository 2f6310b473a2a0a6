package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.StringFields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the text of a resource where it is printed, formatted or logged: its type and its identifiers, as {@code ServiceResource.__repr__}
 * ({@code boto3/resources/base.py}) gives them.
 */
final class ShownResources {
    /** A literal whose {@code repr} is itself, up to the quotes. */
    private static final Pattern PLAIN_LITERAL = Pattern.compile("[\"']([\\w .:/#@+=-]*)[\"']");

    private final Migration migration;
    private final Components components;

    ShownResources(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    void rewrite(ResourceGroup group, ParsedFile file, Expr expr, ResourceDefinition type, Occurrence.Shown shown) {
        if (Kept.isKept(group)) {
            return;
        }
        if (Reads.locations(migration.flow(), expr).isEmpty() || expr instanceof Expr.Call) {
            migration.block(group, BlockerCode.OBJECT_IDENTITY, file, expr, "the object is made where it is shown");
            return;
        }
        List<Construct.Identifier> identifiers = type.identifiers();
        migration.rewriter(file).replace(shown.text(), () -> {
            List<String> values = identifiers.stream()
                    .map(each -> components.piece(file, expr, Component.identifier(each.modelName())).code()).toList();
            String text = shown.text() instanceof Expr.FormattedValue ? fields(type, values) : text(file, type, values);
            return new Absence(migration, components).mayBeNone(expr) ? text + presence(group, file, expr) : text;
        });
    }

    /** The text of an object that may be None is None's own where it is. */
    private String presence(ResourceGroup group, ParsedFile file, Expr expr) {
        Component teller = new Absence(migration, components).teller(group);
        String code = components.piece(file, expr, teller).code();
        return " if " + code + (teller.equals(Component.CLIENT) ? "" : " is not None") + " else None";
    }

    private String text(ParsedFile file, ResourceDefinition type, List<String> values) {
        Layout layout = migration.layout(file);
        boolean constant = values.stream().allMatch(value -> PLAIN_LITERAL.matcher(value).matches());
        if (constant && values.isEmpty()) {
            return layout.quoted(fields(type, values));
        }
        String quote = values.stream().anyMatch(value -> value.contains("'") || value.contains("\"")) ? "\"" : layout.quoted("").substring(0, 1);
        List<String> fitted = new ArrayList<>();
        for (String value : values) {
            fitted.add(PLAIN_LITERAL.matcher(value).matches() ? value : StringFields.fit(value, quote));
        }
        if (!fitted.contains(null)) {
            return (constant ? "" : "f") + quote + fields(type, fitted) + quote;
        }
        String empty = type.identifiers().stream().map(each -> each.name() + "={!r}").collect(Collectors.joining(", "));
        return layout.quoted(type.qualifiedName() + "(" + empty + ")") + ".format(" + String.join(", ", values) + ")";
    }

    /** The text with a replacement field for each value, as it stands in an f-string. */
    private static String fields(ResourceDefinition type, List<String> values) {
        return type.qualifiedName() + IntStream.range(0, values.size())
                .mapToObj(i -> type.identifiers().get(i).name() + "=" + field(values.get(i))).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String field(String value) {
        Matcher literal = PLAIN_LITERAL.matcher(value);
        return literal.matches() ? "'" + literal.group(1) + "'" : "{" + value + "!r}";
    }
}
