package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.definitions.documentapi.Member;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Says what the expressions of one file become, as text with marked names and places to break lines. */
final class Translator {
    private final ParsedFile file;
    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final TableTexts tables;
    private final Builders builders;
    private final Problems problems;
    private final Arguments arguments;
    private final Batches batches;
    private final Expressions expressions;
    private final java.util.function.Predicate<J> mutable;
    private final java.util.function.Predicate<Expression> growing;
    private final BatchFlow flow;
    private final StartKeys startKeys;
    private final Responses responses;
    private final Statements statements;
    private final Forms forms;

    /**
     * @param mutable whether maps made at a node must keep their order or be changed later
     * @param growing whether batches made at a node get more elements later
     * @param changed whether an item that a response has at a node may be changed later
     * @param counted whether somebody asks how much has been read of a query or scan that is made at a node
     */
    Translator(ParsedFile file, Scope scope, ApiTypes types, Members members, Carriers carriers, Builders builders,
            Problems problems, java.util.function.Predicate<J> mutable, java.util.function.Predicate<Expression> growing,
            java.util.function.Predicate<J> changed, java.util.function.Predicate<J> counted, BatchFlow flow, StartKeys startKeys) {
        this.file = file;
        this.scope = scope;
        this.types = types;
        this.members = members;
        this.tables = new TableTexts(file, scope, types, members, carriers, problems, this);
        this.builders = builders;
        this.problems = problems;
        this.mutable = mutable;
        this.growing = growing;
        this.responses = new Responses(file, scope, members, changed);
        this.flow = flow;
        this.startKeys = startKeys;
        this.arguments = new Arguments(this, types, problems);
        this.batches = new Batches(this, arguments, problems);
        this.expressions = new Expressions(file, scope, DocumentApi.bundled(), members, arguments, problems);
        this.forms = new Forms(scope, types, members, builders, new Limits(file, scope, types, members), arguments, responses, counted, this);
        this.statements = new Statements(file, scope, types, carriers, builders, problems, this, tables, startKeys);
    }

    /** The new text of a node that changes as a whole; null for one that does not, though parts of it may. */
    String replacement(J node) {
        String statement = statements.replacement(node);
        if (statement != null) {
            return statement;
        }
        if (node instanceof Expression expression && scope.parent(node) instanceof J.ForEachLoop.Control control
                && control.getIterable() == node && iteratesItems(expression.getType())) {
            return text(expression) + elements(expression.getType());
        }
        if (node instanceof Expression expression && tables.isCreation(expression) && isShown(expression)) {
            return tables.text((J.MethodInvocation) expression);
        }
        if (node instanceof Expression expression && isShown(expression)) {
            return Names.HELPER + (types.is(expression.getType(), "Item") ? ".toText(" : ".modelText(") + text(expression) + ")";
        }
        String returned = node instanceof Expression expression && types.is(expression.getType(), "Table")
                ? tables.returned(node) : null;
        if (returned != null) {
            return returned;
        }
        if (node instanceof Expression expression && types.isCarrier(expression.getType())
                && tables.isProjectArgument(expression) && tables.carrier(expression) != null) {
            return tables.variable(expression);
        }
        if (node instanceof J.Identifier identifier && builders.isTaken(identifier)) {
            return identifier.getSimpleName() + ".build()";
        }
        if (node instanceof J.MethodInvocation call && isApi(call)) {
            return text(call);
        }
        if (node instanceof J.MethodInvocation call && startKeys.reading(call) != null) {
            return splice(call.getSelect()) + "." + startKeys.reading(call) + "()";
        }
        if (node instanceof J.NewClass creation && types.isApi(creation.getType())) {
            return text(creation);
        }
        if (node instanceof J.MemberReference reference && types.isApi(reference.getContaining().getType())) {
            return reference(reference);
        }
        if (node instanceof Expression expression && types.isCarrier(expression.getType()) && scope.key(node) != null) {
            return tables.variable(expression);
        }
        return typeText(node);
    }

    /** Whether a method returns the name of the table that it returned here. */
    boolean isNamedResult(J node) {
        return tables.returned(node) != null;
    }

    /** Whether an item is printed or joined to a string here. */
    boolean isShown(Expression expression) {
        J parent = scope.parent(expression);
        boolean value = expression instanceof J.MethodInvocation || expression instanceof J.NewClass
                || scope.key(expression) != null;
        boolean joined = parent instanceof J.Binary binary && TypeUtils.isString(binary.getType());
        boolean printed = parent instanceof J.MethodInvocation call && call.getMethodType() != null
                && call.getSelect() != expression
                && call.getMethodType().getDeclaringType().getFullyQualifiedName().equals("java.io.PrintStream");
        return value && (joined || printed) && (types.is(expression.getType(), "Item") || types.hasModelText(expression.getType())
                || tables.isCreation(expression));
    }

    boolean isApi(J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        JavaType receiver = call.getSelect() == null ? null : call.getSelect().getType();
        return method != null && types.isApi(method.getDeclaringType()) && !types.isIterator(method.getDeclaringType())
                || types.converts(receiver);
    }

    /** What a paginator calls the elements of its pages. */
    String elements(JavaType collection) {
        return types.is(collection, "TableCollection") ? ".tableNames()" : ".items()";
    }

    private boolean iteratesItems(JavaType type) {
        return types.is(type, "ItemCollection") || types.is(type, "Page") || types.is(type, "TableCollection");
    }

    private String typeText(J node) {
        boolean names = node instanceof J.Identifier identifier && ApiTypes.namesType(identifier)
                || node instanceof J.FieldAccess access && access.getName().getFieldType() == null
                        && access.getType() instanceof JavaType.FullyQualified
                || node instanceof J.ParameterizedType;
        JavaType type = node instanceof J.ParameterizedType p ? p.getType() : node instanceof Expression e ? e.getType() : null;
        if (!names || !types.isApi(type)) {
            return null;
        }
        boolean listed = types.is(type, "Table") && scope.parent(node) instanceof J.ParameterizedType holder
                && TypeUtils.isOfClassType(holder.getType(), "java.util.Iterator");
        String text = listed ? "String" : types.replacement(type);
        if (text == null) {
            problems.add(node, BlockerCode.UNSUPPORTED_CONSTRUCT, "nothing replaces the type `" + file.spans().text(node)
                    + "` here");
            return file.spans().text(node);
        }
        return text;
    }

    /** The text of a node in which its parts have changed. */
    String splice(J node) {
        StringBuilder out = new StringBuilder();
        int[] at = {file.spans().start(node)};
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree != node && file.spans().has(tree) && file.spans().start(tree) >= at[0]) {
                    String replaced = replacement(tree);
                    if (replaced != null) {
                        out.append(file.spans().text(), at[0], file.spans().start(tree)).append(replaced);
                        at[0] = file.spans().end(tree);
                        stopAfterPreVisit();
                    }
                }
                return tree;
            }
        }.visit(node, 0);
        return out.append(file.spans().text(), at[0], file.spans().end(node)).toString();
    }

    /** The text of an expression. */
    String text(Expression expression) {
        return text(value(expression), mutable.test(expression) && !isArgumentOfApi(expression));
    }

    private boolean isArgumentOfApi(J expression) {
        J parent = scope.parent(expression);
        while (parent instanceof J.Parentheses) {
            parent = scope.parent(parent);
        }
        return parent instanceof J.MethodInvocation call && isApi(call);
    }

    String text(Value value, boolean keep) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Pair pair) {
            return ApiTypes.mark("java.util.Map") + ".entry(" + pair.key() + ", " + pair.value() + ")";
        }
        if (value instanceof Value.MapOf map) {
            return Maps.text(map.entries(), keep);
        }
        if (value instanceof Value.Puts puts) {
            return Names.HELPER + ".with(" + puts.map() + ", " + Maps.text(puts.entries(), false) + ")";
        }
        if (value instanceof Value.Writes writes) {
            return ApiTypes.mark("java.util.Map") + ".entry(" + writes.table() + ", " + Batches.list(writes) + ")";
        }
        if (value instanceof Value.Grown grown) {
            return grown.batch();
        }
        return whole((Value.Chain) value);
    }

    private static String whole(Value.Chain chain) {
        return Layout.OPEN + inner(chain) + (chain.built() ? Layout.CUT + ".build()" : "") + Layout.CLOSE;
    }

    /** A chain's text that shares the line breaks of the text around it. */
    static String inner(Value.Chain chain) {
        return chain.collected().isEmpty() ? chain.text()
                : chain.text() + Layout.CUT + "." + chain.collector() + "(" + Maps.text(chain.collected(), false) + ")";
    }

    /** What an expression becomes. */
    Value value(Expression expression) {
        if (expression instanceof J.Parentheses<?> parentheses && parentheses.getTree() instanceof Expression inner
                && !(value(inner) instanceof Value.Text)) {
            return value(inner);
        }
        if (expression instanceof J.MethodInvocation call && isApi(call)) {
            Value.Chain request = expressions.request(call);
            return request != null ? request : apply(call, members.of(call), call.getSelect(), Members.arguments(call.getArguments()), false);
        }
        if (expression instanceof J.NewClass creation && types.isApi(creation.getType())) {
            if (creation.getBody() != null) {
                return blocked(expression, BlockerCode.UNSUPPORTED_CONSTRUCT, "a subclass of the Document API");
            }
            return apply(creation, members.of(creation), null, Members.arguments(creation.getArguments()), false);
        }
        boolean wrapped = isShown(expression) || scope.parent(expression) instanceof J.ForEachLoop.Control;
        String replaced = expression instanceof J.Parentheses || wrapped ? null : replacement(expression);
        return new Value.Text(replaced == null ? splice(expression) : replaced);
    }

    /** A call's text that gives the response instead of the item in it; null if the call is of another kind. */
    String response(Expression expression) {
        Member member = expression instanceof J.MethodInvocation call && isApi(call) ? members.of(call) : null;
        if (member == null || member.unwrap() == null || member.form().equals("{this}")) {
            return null;
        }
        J.MethodInvocation call = (J.MethodInvocation) expression;
        return text(apply(call, member, call.getSelect(), Members.arguments(call.getArguments()), true), false);
    }

    Member member(Expression expression) {
        return expression instanceof J.MethodInvocation call ? members.of(call) : null;
    }

    private Value apply(Expression node, Member member, Expression select, List<Expression> args, boolean raw) {
        String description = tables.description(node, member, select);
        if (description != null) {
            return new Value.Text(description);
        }
        boolean created = member != null && member.carrier() != null && member.form() != null
                && scope.parent(node) instanceof J.Block;
        if (member == null || member.kept() != null || member.carrier() != null && !created) {
            return blocked(node, member == null || member.kept() != null ? BlockerCode.UNSUPPORTED_CONSTRUCT
                    : BlockerCode.UNSUPPORTED_FLOW, reason(node, member));
        }
        if (node instanceof J.MethodInvocation call && call.getTypeParameters() != null && !call.getTypeParameters().isEmpty()) {
            return blocked(node, BlockerCode.UNSUPPORTED_CONSTRUCT, "explicit type arguments");
        }
        if (types.isModel(member.type()) && args.stream().anyMatch(Arguments::isNull)) {
            return blocked(node, BlockerCode.UNSUPPORTED_CONSTRUCT, "null for a builder that has several methods of this name");
        }
        if (member.carrier() == null && types.isCarrier(node.getType()) && !(scope.parent(node) instanceof J.Block)) {
            return blocked(node, BlockerCode.UNSUPPORTED_FLOW, "`" + member.name() + "`: a table or index that is used as an object");
        }
        if (member.write() != null) {
            if (node instanceof J.MethodInvocation call && flow.isMixed(call)) {
                return blocked(node, BlockerCode.INEXPRESSIBLE, "SDK v1 sends all puts of a batch before its deletes, whatever was added first");
            }
            Value receiver = select == null ? null : value(select);
            Value writes = member.form() == null ? batches.add(member.write(), receiver, node, args)
                    : batches.read(template(node, select, args).fill(types.marked(member.form())), receiver, node);
            boolean lost = writes instanceof Value.Grown && !(scope.parent(node) instanceof J.Block)
                    && !(scope.parent(node) instanceof J.MethodInvocation outer && outer.getSelect() == node
                    && members.of(outer) != null && members.of(outer).write() != null);
            return writes != null && !lost ? writes : blocked(node, BlockerCode.UNSUPPORTED_FLOW,
                    "a batch that is filled in several places");
        }
        Template template = template(node, select, args);
        if (member.entry() != null) {
            return forms.entries(node, member, select, template, args);
        }
        if (member.pair() != null) {
            String second = member.pair().get(1);
            return new Value.Pair(template.fill(member.pair().get(0)), second == null ? null : template.fill(second));
        }
        if (member.value() != null) {
            return value(select) instanceof Value.Pair pair && pair.value() == null
                    ? new Value.Pair(pair.key(), template.fill(types.marked(member.value())))
                    : blocked(node, BlockerCode.UNSUPPORTED_FLOW, "a condition that is built in several places");
        }
        if (member.statement() != null) {
            Template changing = new Template(p -> p.equals("this") ? text(value(select), true) : placeholder(p, node, select, args),
                    i -> Arguments.isNull(args.get(i)), e -> Maps.text(e, false), p -> arguments.entries(p, args));
            return new Value.Text(changing.fill(scope.parent(node) instanceof J.Block ? member.statement() : member.form()));
        }
        if (member.form().equals("@{}@") || member.form().startsWith("@{") && member.fresh()) {
            List<Value.Entry> made = new ArrayList<>();
            new Template(p -> placeholder(p, node, select, args), i -> false, e -> {
                made.addAll(e);
                return "";
            }, p -> arguments.entries(p, args)).fill(types.marked(member.form()));
            return new Value.MapOf(made.stream().map(e -> new Value.Entry(e.key(), e.value(), !member.varargs())).toList());
        }
        return forms.form(node, member, select, template, raw);
    }

    /** The text of a member's form. */
    String laid(Member member, Template template) {
        String text = template.fill(types.marked(member.form()));
        return member.form().contains("~") ? Layout.OPEN + text + Layout.CLOSE : text;
    }

    Template template(Expression node, Expression select, List<Expression> args) {
        return new Template(p -> placeholder(p, node, select, args), i -> Arguments.isNull(args.get(i)),
                e -> Maps.text(e, false), p -> arguments.entries(p, args));
    }

    private String placeholder(String name, Expression node, Expression select, List<Expression> args) {
        return switch (name) {
            case "h" -> Names.HELPER;
            case "page" -> responses.page();
            case "this" -> select == null ? "this" : text(select);
            case "client", "table", "index" -> tables.part(name, node, select);
            default -> arguments.text(name, node, args);
        };
    }

    private String reference(J.MemberReference reference) {
        String type = reference.getContaining().getType() instanceof JavaType.FullyQualified q ? q.getClassName() : "?";
        boolean helped = reference.getContaining() instanceof J.Identifier identifier && ApiTypes.namesType(identifier)
                && Helper.isUnary(type, reference.getReference().getSimpleName());
        if (!helped) {
            problems.add(reference, BlockerCode.UNSUPPORTED_FLOW, "a reference to a method of the Document API");
        }
        return Names.HELPER + "::" + reference.getReference().getSimpleName();
    }

    private String reason(Expression node, Member member) {
        String name = node instanceof J.MethodInvocation call ? call.getSimpleName() : "new";
        JavaType type = node instanceof J.MethodInvocation call && call.getSelect() != null ? call.getSelect().getType()
                : node.getType();
        String owner = TypeUtils.asFullyQualified(type) == null ? "" : TypeUtils.asFullyQualified(type).getClassName() + ".";
        if (type instanceof JavaType.FullyQualified xspec && xspec.getFullyQualifiedName().startsWith(DocumentApi.XSPEC + ".")
                || node instanceof J.MethodInvocation call && call.getMethodType() != null
                && call.getMethodType().getDeclaringType().getFullyQualifiedName().startsWith(DocumentApi.XSPEC + ".")) {
            return "a part of an expression of xspec that is not written out where it is built";
        }
        return "`" + owner + name + "`: " + (member == null ? members.keptReason(type) : member.kept() == null
                ? "a table or index that is used as an object" : member.kept());
    }

    /** Notes why a node stays. */
    Value blocked(J node, BlockerCode code, String message) {
        problems.add(node, code, message);
        return new Value.Text(file.spans().text(node));
    }

    /** Says how responses are read. */
    Responses responses() {
        return responses;
    }

    String list(List<Expression> expressions) {
        return expressions.stream().map(this::text).collect(Collectors.joining(", "));
    }

    /** Whether other statements add to the batches that are made at a node. */
    boolean grows(Expression node) {
        return growing.test(node);
    }

    Scope scope() {
        return scope;
    }

    NodeSpans spans() {
        return file.spans();
    }
}
