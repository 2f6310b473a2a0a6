package dev.defrost.recipes.java;

import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Says what the writes to one table in a batch, or the keys to read from one, become. */
final class Batches {
    private static final String MODEL = "software.amazon.awssdk.services.dynamodb.model.";
    private static final String CONSISTENT = ".consistentRead(";
    private static final String REQUEST = ApiTypes.mark(MODEL + "WriteRequest");

    private final Translator translator;
    private final Arguments arguments;
    private final Problems problems;

    Batches(Translator translator, Arguments arguments, Problems problems) {
        this.translator = translator;
        this.arguments = arguments;
        this.problems = problems;
    }

    /** The writes or keys after a call of the given kind; null if its receiver cannot take them. */
    Value add(String kind, Value receiver, Expression call, List<Expression> args) {
        if (kind.equals("table")) {
            return new Value.Writes(translator.text(args.get(0)), List.of(), List.of(), null, translator.grows(call), List.of());
        }
        if (kind.equals("put-all")) {
            return receiver instanceof Value.Writes writes && isEmpty(writes) && !writes.grows() && isSentNext(call)
                    ? new Value.Writes(writes.table(), List.of(), List.of(), Names.HELPER + ".putRequests("
                            + translator.text(args.get(0)) + ")", false, List.of()) : null;
        }
        List<String> added = requests(kind, call, args);
        if (!(receiver instanceof Value.Writes writes)) {
            return isReplacing(call) ? null : grown(receiver, added);
        }
        List<String> puts = new ArrayList<>(writes.puts());
        List<String> deletes = new ArrayList<>(writes.deletes());
        List<String> filled = kind.startsWith("delete") ? deletes : puts;
        if (writes.all() != null || !filled.isEmpty() && isReplacing(call)) {
            return null;
        }
        filled.addAll(added);
        return new Value.Writes(writes.table(), List.copyOf(puts), List.copyOf(deletes), null, writes.grows(), writes.options());
    }

    /** Keys that are read as an option says; null where the option would be lost: only a request has a place for it. */
    Value read(String option, Value receiver, Expression call) {
        Scope scope = translator.scope();
        J at = call;
        while (scope.parent(at) instanceof J.MethodInvocation outer && outer.getSelect() == at && isFilling(outer)) {
            at = outer;
        }
        boolean requested = scope.parent(at) instanceof J.MethodInvocation outer && outer.getSelect() != at && translator.member(outer) != null;
        return requested && receiver instanceof Value.Writes keys ? keys.with(option) : null;
    }

    private boolean isFilling(J.MethodInvocation call) {
        return translator.member(call) != null && translator.member(call).write() != null;
    }

    private static Value grown(Value receiver, List<String> added) {
        List<String> all = new ArrayList<>(receiver instanceof Value.Grown grown ? grown.added() : List.of());
        all.addAll(added);
        return receiver instanceof Value.Grown grown ? new Value.Grown(grown.batch(), all)
                : receiver instanceof Value.Text batch ? new Value.Grown(batch.text(), all) : null;
    }

    private static boolean isEmpty(Value.Writes writes) {
        return writes.puts().isEmpty() && writes.deletes().isEmpty() && writes.all() == null;
    }

    /** Whether nothing can change the items between this call and the request: it stands in its expression or just before it. */
    private boolean isSentNext(Expression call) {
        Scope scope = translator.scope();
        J parent = scope.parent(call);
        if (parent instanceof J.MethodInvocation) {
            return isSending(parent);
        }
        J declaration = parent instanceof J.VariableDeclarations.NamedVariable ? scope.parent(parent) : null;
        if (!(scope.parent(declaration) instanceof J.Block block)) {
            return false;
        }
        int next = block.getStatements().indexOf(declaration) + 1;
        J statement = next < block.getStatements().size() ? block.getStatements().get(next) : null;
        Expression value = statement instanceof J.VariableDeclarations variables ? variables.getVariables().get(0).getInitializer()
                : statement instanceof J.Assignment assignment ? assignment.getAssignment()
                : statement instanceof J.MethodInvocation invocation ? invocation : null;
        String variable = scope.key((J.VariableDeclarations.NamedVariable) parent);
        return isSending(value) && ((J.MethodInvocation) value).getArguments().stream().allMatch(J.Identifier.class::isInstance)
                && ((J.MethodInvocation) value).getArguments().stream().anyMatch(a -> variable.equals(scope.key(a)));
    }

    private boolean isSending(J node) {
        return node instanceof J.MethodInvocation call && translator.member(call) != null
                && translator.member(call).operation() != null
                && (call.getSelect() instanceof J.Identifier || call.getSelect() instanceof J.FieldAccess);
    }

    private static boolean isReplacing(Expression call) {
        return call instanceof J.MethodInvocation invocation && invocation.getSimpleName().startsWith("with");
    }

    private List<String> requests(String kind, Expression call, List<Expression> args) {
        for (Expression argument : args) {
            if (argument.getType() instanceof JavaType.Array array && array.getElemType() != JavaType.Primitive.Byte) {
                problems.add(argument, BlockerCode.DYNAMIC_REQUEST, "elements that cannot be seen here");
            }
        }
        List<String> requests = new ArrayList<>();
        switch (kind) {
            case "get" -> args.forEach(key -> requests.add(translator.text(translator.value(key), false)));
            case "put" -> args.forEach(item ->
                    requests.add(request("put", "Put", "item", translator.text(translator.value(item), false))));
            case "delete" -> args.forEach(key -> requests.add(delete(translator.text(translator.value(key), false))));
            case "delete-hash", "get-hash" -> {
                for (int i = 1; i < args.size(); i++) {
                    requests.add(keyed(kind, key(call, args, 0, i)));
                }
            }
            case "delete-key", "get-key" -> requests.add(keyed(kind, key(call, args, 0, 1, 2, 3)));
            default -> {
                for (int i = 2; i + 1 < args.size(); i += 2) {
                    requests.add(keyed(kind, key(call, args, 0, i, 1, i + 1)));
                }
            }
        }
        if (kind.contains("-") && requests.size() > 1
                && !(args.get(0).unwrap() instanceof J.Identifier) && !(args.get(0).unwrap() instanceof J.Literal)) {
            problems.add(args.get(0), BlockerCode.EVALUATION_ORDER, "this would be evaluated several times");
        }
        return requests;
    }

    private String key(Expression call, List<Expression> args, int... positions) {
        List<Value.Entry> entries = new ArrayList<>();
        for (int i = 0; i < positions.length; i += 2) {
            entries.add(new Value.Entry(translator.text(args.get(positions[i])),
                    arguments.text(positions[i + 1] + ":raw", call, args), true));
        }
        return Maps.text(entries, false);
    }

    private static String keyed(String kind, String key) {
        return kind.startsWith("get") ? key : delete(key);
    }

    private static String delete(String key) {
        return request("delete", "Delete", "key", key);
    }

    private static String request(String method, String type, String member, String map) {
        return REQUEST + ".builder()." + method + "Request(" + ApiTypes.mark(MODEL + type + "Request") + ".builder()." + member
                + "(" + map
                + ").build()).build()";
    }

    /** The list of the requests or keys. */
    static String list(Value.Writes writes) {
        if (writes.all() != null) {
            return writes.all();
        }
        List<String> elements = new ArrayList<>(writes.puts());
        elements.addAll(writes.deletes());
        String grown = "new " + ApiTypes.mark("java.util.ArrayList") + "<>(";
        if (elements.isEmpty() && writes.grows()) {
            return grown + ")";
        }
        String list = ApiTypes.mark("java.util.List") + ".of(" + Layout.CUT + String.join("," + Layout.SPACE, elements) + ")";
        return Layout.OPEN + (writes.grows() ? grown + list + ")" : list) + Layout.CLOSE;
    }

    /** What a request to read keys says of one table, from the text of their list. SDK v1 says always whether the read is consistent. */
    static String keys(String list, List<String> options) {
        boolean said = options.stream().anyMatch(option -> option.contains(CONSISTENT));
        return Layout.OPEN + ApiTypes.mark(MODEL + "KeysAndAttributes") + ".builder()" + Layout.CUT + ".keys(" + list + ")"
                + (said ? "" : Layout.CUT + CONSISTENT + "false)") + String.join("", options) + Layout.CUT + ".build()" + Layout.CLOSE;
    }
}
