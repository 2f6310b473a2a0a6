package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.Parameter;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Batch actions of collections as a loop over pages with one call each, which ends at the first page without elements
 * ({@code boto3/resources/action.py}, {@code BatchAction}).
 */
final class Batches {
    private final Migration migration;
    private final Components components;
    private final Listings listings;

    Batches(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
        this.listings = new Listings(migration, components);
    }

    /** Registers the rewrite of {@code collection.action(...)}; it must be a statement or the whole right side of one. */
    void rewrite(ParsedFile file, Expr.Call call, Expr collection, Construct.BatchAction action, ResourceGroup group) {
        Listings.Chain chain = listings.chain(file, collection);
        Stmt statement = Hoists.statementOf(call);
        boolean alone = statement instanceof Stmt.ExprStmt expr && expr.value == call;
        boolean assigned = statement instanceof Stmt.Assign assign && assign.value == call && assign.targets.size() == 1
                && assign.targets.get(0) instanceof Expr.Name;
        boolean wholeLine = migration.layout(file).isFirstOnLine(statement) && migration.layout(file).isLastOnLine(statement);
        if (chain == null || !(alone || assigned) || !wholeLine || !call.arguments.isEmpty()) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, call, "the batch action stands where a loop cannot");
            return;
        }
        if (chain.limit() != null && !Listings.countsElements(listings.operation(chain), components.origins().of(chain.base()))) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, call, "the limit counts something else than the collection's elements");
            return;
        }
        OperationDefinition operation = migration.operation(chain.listing().owner(), action.operation());
        List<String> lists = Paths.lists(components.origins().of(chain.base()).elementPath());
        for (Keyword keyword : call.keywords) {
            boolean built = keyword.name == null || action.parameters().stream().anyMatch(each -> each.root().equals(keyword.name));
            if (built || !ListingVariables.isFresh(keyword.value)) {
                migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, keyword, "the argument would be evaluated for every page");
            }
        }
        String result = assigned ? ((Expr.Name) ((Stmt.Assign) statement).targets.get(0)).id : null;
        migration.rewriter(file).replace(statement, () -> code(file, call, collection, chain, action, operation, lists, statement, result, group));
    }

    private String code(ParsedFile file, Expr.Call call, Expr collection, Listings.Chain chain, Construct.BatchAction action,
            OperationDefinition operation, List<String> lists, Stmt statement, String result, ResourceGroup group) {
        Layout layout = migration.layout(file);
        String outer = layout.indentOf(statement.start);
        String inner = outer + layout.unit();
        String line = layout.newline();
        Piece client = new Hoists(migration, components).repeatable(file, chain.receiver(), Component.CLIENT);
        boolean nested = lists != null && lists.size() > 1;
        String element = nested ? Listings.elementName(chain).substring(0, 1) : Listings.elementName(chain);
        boolean simple = lists != null && lists.size() == 1;
        boolean paged = listings.operation(chain).paginator() != null;
        List<Listings.Clause> clauses = listings.clauses(file, collection, chain, element, call, group);
        StringBuilder out = new StringBuilder();
        if (result != null) {
            out.append(result).append(" = []").append(line).append(outer);
        }
        if (!paged) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, call, "the collection has no pages");
        }
        String page = clauses.get(0).target();
        List<Listings.Clause> ofPage = clauses.subList(1, clauses.size());
        out.append("for ").append(page).append(" in ").append(clauses.get(0).iterable()).append(":").append(line);
        ElementList elements = elements(file, page, simple ? lists.get(0) : null, ofPage, element, chain, action, call);
        out.append(inner).append(elements.setUp().isEmpty() ? "" : elements.setUp() + line + inner);
        out.append("if not ").append(elements.test()).append(":").append(line).append(inner).append(layout.unit()).append("break").append(line);
        List<String> arguments = new ArrayList<>();
        elements.arguments().forEach(arguments::add);
        call.keywords.forEach(keyword -> arguments.add(migration.render(file, keyword)));
        String request = client.code() + "." + operation.clientMethod() + "(" + String.join(", ", arguments) + ")";
        out.append(inner).append(result == null ? request : result + ".append(" + request + ")");
        return out.toString();
    }

    /** How a page's elements are tested and listed in the request. */
    private record ElementList(String setUp, String test, List<String> arguments) {}

    private ElementList elements(ParsedFile file, String page, String list, List<Listings.Clause> ofPage, String element,
            Listings.Chain chain, Construct.BatchAction action, Expr.Call call) {
        Layout layout = migration.layout(file);
        ParameterTree tree = new ParameterTree();
        Origins.Made made = components.origins().of(chain.base());
        String prefix = null;
        for (Parameter parameter : action.parameters()) {
            if (parameter.target().contains("[")) {
                String target = parameter.target();
                prefix = target.substring(0, target.indexOf('['));
                tree.put("item" + target.substring(target.indexOf(']') + 1), value(file, parameter, made, chain, element, layout));
            }
        }
        String item = tree.parameters(layout).get("item");
        String loops = Listings.inComprehension(ofPage);
        List<String> arguments = new ArrayList<>();
        String setUp = "";
        String test;
        String values;
        if (list != null) {
            test = page + ".get(" + layout.quoted(list) + ")";
            values = "[" + item + " for " + element + " in " + page + "[" + layout.quoted(list) + "]]";
        } else {
            boolean plain = prefix != null && !prefix.contains(".");
            String wanted = plain ? Paths.snake(prefix) : "entries";
            values = migration.names().local(List.of("batch", file, Components.codeScope(file, call), wanted), Components.codeScope(file, call), wanted, wanted + "_2");
            setUp = values + " = [" + item + " " + loops + "]";
            test = values;
        }
        ParameterTree request = new ParameterTree();
        for (Parameter parameter : action.parameters()) {
            if (!parameter.target().contains("[")) {
                request.put(parameter.target(), value(file, parameter, made, chain, element, layout));
            }
        }
        if (prefix != null) {
            request.put(prefix, values);
        }
        request.parameters(layout).forEach((name, code) -> arguments.add(name + "=" + code));
        return new ElementList(setUp, test, arguments);
    }

    /** A parameter of the batch action: from the element, or shared by all elements. */
    private String value(ParsedFile file, Parameter parameter, Origins.Made made, Listings.Chain chain, String element, Layout layout) {
        if (parameter.source() != Parameter.Source.IDENTIFIER) {
            return parameter.source() == Parameter.Source.STRING ? layout.quoted(parameter.value()) : parameter.value();
        }
        String inElement = made.inElement(parameter.value());
        if (inElement != null) {
            return element + Paths.subscripts(inElement.isEmpty() ? "@" : inElement, layout);
        }
        ResourceGroup group = migration.group(chain.base());
        return listings.shared(file, chain.base(), Component.identifier(parameter.value()), made, group).code();
    }
}
