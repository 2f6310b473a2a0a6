package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Resources that are made from a list of the request, such as the tags of {@code create_tags}: the list itself, after the call. boto3 takes
 * each identifier from the list on its own, so that the list has to be written out, with every identifier in every element.
 */
final class RequestLists {
    private final Migration migration;
    private final Components components;

    RequestLists(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The list of elements, with the call in front of its statement, or in front of the list. */
    String elements(ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition owner, Construct.Action action, ResourceGroup group) {
        Expr.ListExpr list = written(call, action.result().identifiers());
        if (list == null) {
            migration.block(group, BlockerCode.DYNAMIC_REQUEST, file, call, "what the resources are made from is not written out in the call");
            return "[]";
        }
        String code = migration.render(file, list);
        String request = new Actions(migration, components).call(file, call, receiver, owner, action.operation(), action.parameters(), group);
        if (call.parent() instanceof Stmt.For && new Hoists(migration, components).mayHoist(file, call)) {
            int start = Hoists.statementOf(call).start;
            Layout layout = migration.layout(file);
            migration.rewriter(file).insertOnce(call, start, request + layout.newline() + layout.indentOf(start));
            return code;
        }
        return InlineResults.inBrackets(call, request + " and " + code);
    }

    private static Expr.ListExpr written(Expr.Call call, List<IdentifierSource> identifiers) {
        Expr.ListExpr found = null;
        for (IdentifierSource source : identifiers) {
            if (source.source() != IdentifierSource.Source.REQUEST_PARAMETER) {
                continue;
            }
            int bracket = source.value().indexOf("[]");
            Expr given = bracket < 0 ? null : argument(call, source.value().substring(0, bracket));
            if (!(given instanceof Expr.ListExpr list) || !list.elements.stream().allMatch(each -> has(each, source.value().substring(bracket + 3)))) {
                return null;
            }
            found = list;
        }
        return found;
    }

    /** Whether the call names this list, each of whose elements is a dict that gives these members, whatever they are. */
    static boolean gives(Expr.Call call, String list, List<String> members) {
        return argument(call, list) instanceof Expr.ListExpr written && written.elements.stream().allMatch(each ->
                each instanceof Expr.DictExpr dict && members.stream().allMatch(member -> dict.keys.stream().anyMatch(key ->
                        key instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING && constant.value.equals(member))));
    }

    private static Expr argument(Expr.Call call, String name) {
        boolean spread = call.keywords.stream().anyMatch(keyword -> keyword.name == null);
        return spread ? null : call.keywords.stream().filter(keyword -> name.equals(keyword.name)).map((Keyword keyword) -> keyword.value)
                .findFirst().orElse(null);
    }

    /** Whether the element is a dict of strings and names that gives the member once, and not as None. */
    private static boolean has(Expr element, String member) {
        if (!(element instanceof Expr.DictExpr dict)) {
            return false;
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < dict.keys.size(); i++) {
            boolean named = dict.keys.get(i) instanceof Expr.Constant key && key.kind == Expr.Kind.STRING && names.add(key.value);
            boolean text = dict.values.get(i) instanceof Expr.Constant value && value.kind == Expr.Kind.STRING;
            if (!named || !text) {
                return false;
            }
        }
        return names.contains(member);
    }
}
