package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code client.get_paginator(name)} of a client that converts values: the requests are typed where {@code paginate} is called, and each page is
 * converted where a loop gets it. A page is copied first: only behind the loop's body does the paginator look into it for the next key
 * ({@code botocore/paginate.py}, {@code PageIterator.__iter__}).
 */
final class ConvertingPaginators {
    /** Anything else in PaginationConfig makes the paginator write a token, of Python values or of typed ones. */
    private static final String PAGE_SIZE = "PageSize";

    private final Migration migration;
    private final ParsedFile file;

    ConvertingPaginators(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    /** Registers the rewrite of all that happens to the paginator that the call makes; says why that cannot be, or null. */
    String rewrite(ResourceGroup group, Expr.Call made, ResourceDefinition owner) {
        boolean named = made.keywords.isEmpty() && made.arguments.size() == 1 && made.arguments.get(0) instanceof Expr.Constant constant
                && constant.kind == Expr.Kind.STRING;
        OperationDefinition operation = named ? migration.service(owner).operationOfMethod(((Expr.Constant) made.arguments.get(0)).value) : null;
        if (operation == null) {
            return "the operation of the paginator is not seen";
        }
        if (operation.attributeValues() == null || operation.paginator() == null) {
            return null;
        }
        List<? extends Expr> paginators = held(made);
        if (paginators == null || !paginators.stream().allMatch(each -> paginate(each) != null && isPlain(paginate(each)))) {
            return "its pages are asked for in a way that is not followed";
        }
        for (Expr paginator : paginators) {
            Expr.Call call = paginate(paginator);
            List<? extends Expr> pages = held(call);
            if (pages == null || !pages.stream().allMatch(each -> isReadByLoop(each, operation.paginator()) && isNext(call, each))) {
                return "its pages are not gone through by a loop that reads them";
            }
            boolean inLoop = pages.get(0) == call;
            migration.rewriter(file).replace(call, () -> inLoop ? converted(operation, typed(group, call, owner, operation)) : typed(group, call, owner, operation));
            if (!inLoop) {
                pages.forEach(each -> migration.rewriter(file).replace(each, () -> converted(operation, migration.rewriter(file).renderInside(each))));
            }
        }
        return null;
    }

    private String typed(ResourceGroup group, Expr.Call call, ResourceDefinition owner, OperationDefinition operation) {
        Map<Node, String> written = new LinkedHashMap<>();
        List<String> after = new ArrayList<>();
        new DynamoDbRequests(migration, migration.service(owner), file, group, operation).convert(call, Map.of(), written, List.of(), after);
        return new CallWriter(migration, file, call).write(migration.render(file, call.function), List.of(), after, written::get);
    }

    private String converted(OperationDefinition operation, String pages) {
        String helper = new ResponseHelpers(migration, file).helper(operation, operation.attributeValues().output());
        return "(" + helper + "({**page}) for page in " + pages + ")";
    }

    /** The expressions that hold what an expression makes: itself, or the reads of the one variable that it is assigned to; null when others may. */
    private List<? extends Expr> held(Expr made) {
        if (!(made.parent() instanceof Stmt.Assign assign) || assign.value != made) {
            return List.of(made);
        }
        Variable variable = assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Name name ? file.scopes().resolve(name) : null;
        boolean own = variable != null && variable.definitions().size() == 1 && variable.definitions().get(0).kind() == Definition.Kind.ASSIGN
                && !variable.reads().isEmpty()
                && (variable.scope().kind() == Scope.Kind.FUNCTION || migration.flow().index().imports().loaders(file).equals(Set.of(file)));
        return own ? variable.reads() : null;
    }

    private static Expr.Call paginate(Expr paginator) {
        return paginator.parent() instanceof Expr.Attribute member && member.name.equals("paginate") && member.parent() instanceof Expr.Call call
                && call.function == member ? call : null;
    }

    private static boolean isPlain(Expr.Call call) {
        return call.arguments.isEmpty() && call.keywords.stream().allMatch(each -> each.name != null
                && (!each.name.equals("PaginationConfig") || each.value instanceof Expr.DictExpr config
                        && config.keys.stream().allMatch(key -> key instanceof Expr.Constant constant && PAGE_SIZE.equals(constant.value))));
    }

    /** Whether the first request is sent next: what cannot be typed raises there, as it did. */
    private static boolean isNext(Expr.Call call, Expr pages) {
        if (pages == call) {
            return true;
        }
        List<Stmt> around = pages.parent() instanceof Stmt.For loop && call.parent() instanceof Stmt.Assign ? block(call.parent()) : List.of();
        return around.indexOf(pages.parent()) == around.indexOf(call.parent()) + 1 && around.contains(pages.parent());
    }

    private static List<Stmt> block(Node statement) {
        List<Stmt> found = new ArrayList<>();
        statement.parent().forEachChild(child -> {
            if (child instanceof Stmt each) {
                found.add(each);
            }
        });
        return found;
    }

    /** Whether a loop gets the pages, and only looks up what they hold: who changes their key changes what is asked for next. */
    private boolean isReadByLoop(Expr pages, OperationDefinition.Paginator paginator) {
        Expr target = pages.parent() instanceof Stmt.For loop && loop.iter == pages && !loop.isAsync ? loop.target
                : pages.parent() instanceof Comprehension clause && clause.iter == pages && !clause.isAsync
                && !(clause.parent() instanceof Expr.GeneratorExp) ? clause.target : null;
        Variable page = target instanceof Expr.Name name ? file.scopes().resolve(name) : null;
        return page != null && page.scope().kind() != Scope.Kind.CLASS && page.reads().stream().allMatch(each -> looksUp(each, paginator));
    }

    private static boolean looksUp(Expr.Name page, OperationDefinition.Paginator paginator) {
        if (page.parent() instanceof Expr.Subscript part) {
            boolean changed = part.parent() instanceof Stmt.Assign assign && assign.targets.contains(part)
                    || part.parent() instanceof Stmt.AugAssign || part.parent() instanceof Stmt.Delete;
            return part.value == page && !changed && isOther(part.index, paginator);
        }
        return page.parent() instanceof Expr.Attribute get && get.name.equals("get") && get.parent() instanceof Expr.Call call && call.function == get
                && !call.arguments.isEmpty() && isOther(call.arguments.get(0), paginator);
    }

    private static boolean isOther(Expr key, OperationDefinition.Paginator paginator) {
        return key instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING && !paginator.outputTokens().contains(constant.value);
    }
}
