package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.definitions.documentapi.ExpressionForm;
import dev.defrost.definitions.documentapi.ExpressionRequest;
import dev.defrost.definitions.documentapi.Member;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Writes the expressions of xspec that are built in one chain: the text and the placeholders that SDK v1 gives them when the program runs
 * are known beforehand, where all paths are constants and no two values can turn out to be equal.
 */
final class Expressions {
    private static final String BUILDER = DocumentApi.XSPEC + ".ExpressionSpecBuilder";
    private static final Pattern PATH = Pattern.compile("[^.\\[\\]\"\\\\]+(?:\\[\\d+])*(?:\\.[^.\\[\\]\"\\\\]+(?:\\[\\d+])*)*");
    private static final Pattern ELEMENT = Pattern.compile("[^.\\[\\]]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::(\\w+)|(\\*))?}");
    private static final Set<String> PARENTHESES = Set.of("parenthesize", "_");
    /** What several arguments that are one value become, by the parameter. */
    private static final Map<String, String> COLLECTED = Map.of("String...", "*set:fromSs", "byte[]...", "*set:fromBs",
            "ByteBuffer...", "*set:fromBs", "Object...", "*list:raw", "Number...", "*set:fromNs");

    private final ParsedFile file;
    private final Scope scope;
    private final DocumentApi api;
    private final Members members;
    private final ExpressionValues values;
    private final Problems problems;

    Expressions(ParsedFile file, Scope scope, DocumentApi api, Members members, Arguments arguments, Problems problems) {
        this.file = file;
        this.scope = scope;
        this.members = members;
        this.api = api;
        this.values = new ExpressionValues(file, scope, arguments);
        this.problems = problems;
    }

    /** The request that a chain builds; null for a call that ends no such chain. */
    Value.Chain request(J.MethodInvocation call) {
        ExpressionRequest request = call.getSelect() != null && TypeUtils.isOfClassType(call.getSelect().getType(), BUILDER)
                ? api.expressionRequest(call.getSimpleName()) : null;
        if (request == null) {
            return null;
        }
        Map<String, List<Expression>> given = given(call);
        Placeholders placeholders = new Placeholders();
        StringBuilder text = new StringBuilder(ApiTypes.mark("software.amazon.awssdk.services.dynamodb.model." + request.request()) + ".builder()");
        int before = problems.blockers().size();
        Member taking = scope.parent(call) instanceof J.MethodInvocation taker && taker.getSelect() != call ? members.of(taker) : null;
        values.areSent(taking != null && taking.operation() != null && !taking.lazy());
        boolean known = given != null && request.parts().keySet().containsAll(given.keySet()) && !given.isEmpty()
                && (given.containsKey("addUpdate") || !request.parts().containsKey("addUpdate"));
        for (Map.Entry<String, String> part : known ? request.parts().entrySet() : Set.<Map.Entry<String, String>>of()) {
            if (given.containsKey(part.getKey())) {
                String expression = part(part.getKey(), given.get(part.getKey()), placeholders);
                text.append(Layout.CUT).append('.').append(part.getValue()).append("(\"").append(expression).append("\")");
            }
        }
        if (!known && problems.blockers().size() == before) {
            problems.add(call, BlockerCode.DYNAMIC_REQUEST, "an expression of xspec that is not written out where it is built");
        }
        if (!placeholders.names().isEmpty()) {
            text.append(Layout.CUT).append(".expressionAttributeNames(").append(Maps.text(placeholders.names(), false)).append(')');
        }
        if (!placeholders.values().isEmpty()) {
            text.append(Layout.CUT).append(".expressionAttributeValues(").append(Maps.text(placeholders.values(), false)).append(')');
        }
        return new Value.Chain(text.toString(), true, null, List.of(), false);
    }

    /** Whether a chain gives the builder a condition for keys. */
    static boolean hasKeyCondition(Expression chain) {
        Expression at = chain == null ? null : chain.unwrap();
        while (at instanceof J.MethodInvocation call && call.getSelect() != null) {
            if (call.getSimpleName().equals("withKeyCondition")) {
                return true;
            }
            at = call.getSelect().unwrap();
        }
        return false;
    }

    /** The arguments of a chain's calls in order, by method; null if something else is in the chain, or a call replaces another. */
    private static Map<String, List<Expression>> given(J.MethodInvocation end) {
        List<J.MethodInvocation> calls = new ArrayList<>();
        Expression at = end.getSelect().unwrap();
        while (at instanceof J.MethodInvocation call && call.getSelect() != null) {
            calls.add(0, call);
            at = call.getSelect().unwrap();
        }
        if (!(at instanceof J.NewClass creation) || creation.getBody() != null) {
            return null;
        }
        Map<String, List<Expression>> given = new LinkedHashMap<>();
        for (J.MethodInvocation call : calls) {
            String name = call.getSimpleName().equals("addProjection") ? "addProjections" : call.getSimpleName();
            List<Expression> all = given.computeIfAbsent(name, n -> new ArrayList<>());
            if (name.startsWith("with") && !all.isEmpty() || name.equals("clone")) {
                return null;
            }
            all.addAll(Members.arguments(call.getArguments()));
        }
        return given;
    }

    private String part(String method, List<Expression> given, Placeholders placeholders) {
        return switch (method) {
            case "addProjections" -> given.stream().map(path -> path(path, placeholders)).distinct().collect(Collectors.joining(", "));
            case "addUpdate" -> clauses(given, placeholders);
            default -> operand(given.get(0), placeholders);
        };
    }

    /** The actions of an update by clause, in the order in which the clauses come first. */
    private String clauses(List<Expression> actions, Placeholders placeholders) {
        Map<String, List<J.MethodInvocation>> clauses = new LinkedHashMap<>();
        for (Expression action : actions) {
            ExpressionForm form = action.unwrap() instanceof J.MethodInvocation call ? form(call) : null;
            if (form == null || form.clause() == null) {
                return unknown(action);
            }
            clauses.computeIfAbsent(form.clause(), c -> new ArrayList<>()).add((J.MethodInvocation) action.unwrap());
        }
        List<String> texts = new ArrayList<>();
        clauses.forEach((clause, all) -> texts.add(clause + " "
                + all.stream().map(action -> operand(action, placeholders)).collect(Collectors.joining(", "))));
        return String.join(" ", texts);
    }

    private ExpressionForm form(J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        boolean xspec = method != null && method.getDeclaringType().getFullyQualifiedName().startsWith(DocumentApi.XSPEC + ".");
        return xspec ? api.expressionForm(call.getSimpleName(), Members.parameters(method)) : null;
    }

    /** The text of a condition, an action, a path or an operation. */
    private String operand(Expression expression, Placeholders placeholders) {
        ExpressionForm form = expression.unwrap() instanceof J.MethodInvocation call ? form(call) : null;
        if (form == null) {
            return unknown(expression);
        }
        J.MethodInvocation call = (J.MethodInvocation) expression.unwrap();
        StringBuilder out = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(form.form());
        while (matcher.find()) {
            String text = placeholder(matcher.group(1), matcher.group(2) != null ? matcher.group(2) : matcher.group(3), call, placeholders);
            matcher.appendReplacement(out, Matcher.quoteReplacement(text));
        }
        return matcher.appendTail(out).toString();
    }

    private String placeholder(String name, String mode, J.MethodInvocation call, Placeholders placeholders) {
        if (name.equals("this")) {
            return inside(call, call.getSelect(), true, placeholders);
        }
        if (name.equals("null")) {
            return token(call, values.nothing(), placeholders);
        }
        List<Expression> args = Members.arguments(call.getArguments());
        int index = name.charAt(0) - '0';
        String parameter = Members.parameters(call.getMethodType()).get(Math.min(index, call.getMethodType().getParameterTypes().size() - 1));
        if ("path".equals(mode)) {
            return path(args.get(index), placeholders);
        }
        if ("*".equals(mode)) {
            return args.size() > 0 && parameter.endsWith("...") && args.stream().noneMatch(ExpressionValues::isArray)
                    ? elements(call, args, placeholders) : unknown(call);
        }
        if (parameter.endsWith("...")) {
            return token(call, values.collected(COLLECTED.get(parameter), call, args, index), placeholders);
        }
        Expression argument = args.get(index);
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(argument.getType());
        if (type != null && type.getFullyQualifiedName().startsWith(DocumentApi.XSPEC + ".")) {
            return inside(call, argument, false, placeholders);
        }
        return token(call, "list".equals(mode) ? values.listed(call, args, index) : values.single(call, args, index), placeholders);
    }

    private String elements(J.MethodInvocation call, List<Expression> args, Placeholders placeholders) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            tokens.add(token(call, values.single(call, args, i), placeholders));
        }
        return String.join(", ", tokens);
    }

    private String token(J.MethodInvocation call, Placeholders.Constant value, Placeholders placeholders) {
        String token = value == null ? null : placeholders.value(value);
        if (token == null) {
            problems.add(call, BlockerCode.DYNAMIC_REQUEST, value == null ? "a value of an expression that may change before it is sent, or that cannot be seen"
                    : "a value that may equal another one of its expression, for which SDK v1 then has one placeholder");
        }
        return token == null ? "" : token;
    }

    /** An operand in another: a condition has parentheses where SDK v1 sets them. */
    private String inside(J.MethodInvocation outer, Expression inner, boolean left, Placeholders placeholders) {
        String text = operand(inner, placeholders);
        String name = inner.unwrap() instanceof J.MethodInvocation call && call.getArguments().size() == 1
                && !(call.getArguments().get(0) instanceof J.Empty) ? call.getSimpleName() : "";
        boolean negated = Set.of("not", "negate").contains(outer.getSimpleName());
        if (PARENTHESES.contains(outer.getSimpleName())) {
            return PARENTHESES.contains(name) ? text.substring(1, text.length() - 1) : text;
        }
        boolean looser = name.equals("or") && (outer.getSimpleName().equals("and") || outer.getSimpleName().equals("or") && !left)
                || negated && Set.of("and", "or").contains(name);
        return looser ? "(" + text + ")" : text;
    }

    private String path(Expression expression, Placeholders placeholders) {
        J.Literal constant = values.constant(expression);
        if (constant == null || !(constant.getValue() instanceof String path) || !PATH.matcher(path).matches()) {
            return unknown(expression);
        }
        StringBuilder out = new StringBuilder();
        Matcher element = ELEMENT.matcher(path);
        int at = 0;
        while (element.find()) {
            if (path.charAt(Math.max(0, element.start() - 1)) == '[' && element.start() > 0) {
                continue;
            }
            String text = element.group().equals(path) ? file.spans().text(expression) : "\"" + element.group() + "\"";
            out.append(path, at, element.start()).append(placeholders.name(element.group(), text));
            at = element.end();
        }
        return out.append(path.substring(at)).toString();
    }

    private String unknown(Expression expression) {
        problems.add(expression, BlockerCode.DYNAMIC_REQUEST, "a part of an expression of xspec that is not written out where it is built");
        return "";
    }
}
