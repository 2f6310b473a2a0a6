package dev.defrost.recipes.java;

import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Says what the writes to one table in a batch become. */
final class Batches {
    private static final String MODEL = "software.amazon.awssdk.services.dynamodb.model.";
    private static final String REQUEST = ApiTypes.mark(MODEL + "WriteRequest");

    private final Translator translator;
    private final Arguments arguments;
    private final Problems problems;

    Batches(Translator translator, Arguments arguments, Problems problems) {
        this.translator = translator;
        this.arguments = arguments;
        this.problems = problems;
    }

    /** The writes after a call of the given kind; null if the receiver is not a batch that is made here. */
    Value add(String kind, Value receiver, Expression call, List<Expression> args) {
        if (kind.equals("table")) {
            return new Value.Writes(translator.text(args.get(0)), List.of(), List.of());
        }
        if (!(receiver instanceof Value.Writes writes)) {
            return null;
        }
        List<String> puts = new ArrayList<>(writes.puts());
        List<String> deletes = new ArrayList<>(writes.deletes());
        List<String> added = requests(kind, call, args);
        if (kind.equals("put") ? !puts.isEmpty() && isReplacing(call) : !deletes.isEmpty() && isReplacing(call)) {
            return null;
        }
        (kind.equals("put") ? puts : deletes).addAll(added);
        return new Value.Writes(writes.table(), List.copyOf(puts), List.copyOf(deletes));
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
            case "put" -> args.forEach(item ->
                    requests.add(request("put", "Put", "item", translator.text(translator.value(item), false))));
            case "delete" -> args.forEach(key -> requests.add(delete(translator.text(translator.value(key), false))));
            case "delete-hash" -> {
                for (int i = 1; i < args.size(); i++) {
                    requests.add(delete(key(call, args, 0, i)));
                }
            }
            case "delete-key" -> requests.add(delete(key(call, args, 0, 1, 2, 3)));
            default -> {
                for (int i = 2; i + 1 < args.size(); i += 2) {
                    requests.add(delete(key(call, args, 0, i, 1, i + 1)));
                }
            }
        }
        if (!kind.equals("put") && !kind.equals("delete") && requests.size() > 1
                && !(args.get(0).unwrap() instanceof J.Identifier) && !(args.get(0).unwrap() instanceof J.Literal)) {
            problems.add(args.get(0), BlockerCode.EVALUATION_ORDER, "this would be evaluated several times");
        }
        return requests;
    }

    private String key(Expression call, List<Expression> args, int... positions) {
        List<Value.Entry> entries = new ArrayList<>();
        for (int i = 0; i < positions.length; i += 2) {
            entries.add(new Value.Entry(translator.text(args.get(positions[i])),
                    arguments.text(positions[i + 1] + ":raw", call, args)));
        }
        return Maps.text(entries, false);
    }

    private static String delete(String key) {
        return request("delete", "Delete", "key", key);
    }

    private static String request(String method, String type, String member, String map) {
        return REQUEST + ".builder()." + method + "Request(" + ApiTypes.mark(MODEL + type + "Request") + ".builder()." + member
                + "(" + map
                + ").build()).build()";
    }

    /** The list of the requests. */
    static String list(Value.Writes writes) {
        List<String> all = new ArrayList<>(writes.puts());
        all.addAll(writes.deletes());
        return Layout.OPEN + ApiTypes.mark("java.util.List") + ".of(" + Layout.CUT + String.join("," + Layout.SPACE, all) + ")"
                + Layout.CLOSE;
    }
}
