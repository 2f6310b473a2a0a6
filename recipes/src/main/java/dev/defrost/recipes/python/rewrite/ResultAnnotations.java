package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A function that no longer answers with a resource loses an annotation that says so: of boto3's base classes or of its stub packages. */
final class ResultAnnotations {
    private static final Pattern RESOURCES = Pattern.compile("boto3\\.resources\\..*|(?:mypy|types)_boto3_\\w+\\..*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private ResultAnnotations() {}

    static void rewrite(Migration migration, ResourceGroup group) {
        for (Location location : group.locations()) {
            Node function = location instanceof Location.Result result ? result.function() : location instanceof Location.Part part ? part.function() : null;
            if (function instanceof Stmt.FunctionDef def && def.returns != null) {
                ParsedFile file = migration.flow().fileOf(def);
                String text = file.module().source.text();
                int arrow = text.lastIndexOf("->", def.returns.start);
                int start = arrow < 0 ? -1 : text.substring(0, arrow).stripTrailing().length();
                if (start > def.start && names(file, def.returns)) {
                    migration.rewriter(file).replace(start, def.returns.end, () -> "");
                }
            }
        }
    }

    private static boolean names(ParsedFile file, Node annotation) {
        boolean[] found = {annotation instanceof Expr.Name name && isResource(file, name.id)};
        if (annotation instanceof Expr.Constant text && text.kind == Expr.Kind.STRING) {
            Matcher name = NAME.matcher(text.value);
            while (name.find()) {
                found[0] |= isResource(file, name.group());
            }
        }
        annotation.forEachChild(child -> found[0] |= names(file, child));
        return found[0];
    }

    private static boolean isResource(ParsedFile file, String name) {
        Variable variable = file.scopes().moduleScope().variable(name);
        Definition first = variable == null || variable.definitions().isEmpty() ? null : variable.definitions().get(0);
        if (first == null || !(first.site() instanceof Alias alias)) {
            return false;
        }
        String from = first.statement() instanceof Stmt.ImportFrom statement ? statement.module + "." : "";
        return RESOURCES.matcher(from + alias.name + (from.isEmpty() ? "." : "")).matches();
    }
}
