package dev.defrost.cli.tables;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.Stmt;
import java.util.HashMap;
import java.util.Map;

/** Tables of {@code create_table} calls and of CDK code in Python, and the environment variables that CDK gives their names to. */
final class PythonTables {
    private static final Map<String, String> CDK_TYPES = Map.of("STRING", "S", "NUMBER", "N", "BINARY", "B");

    private final String text;
    private final Declared declared;
    private final Map<String, Map<String, String>> constructs = new HashMap<>();

    private PythonTables(String text, Declared declared) {
        this.text = text;
        this.declared = declared;
    }

    static void read(String path, String text, Declared declared) {
        boolean cdk = text.contains("aws_cdk");
        if (!cdk && !text.contains("create_table") || !(PythonParser.parse(new SourceText(path, text)) instanceof ParseResult.Parsed parsed)) {
            return;
        }
        PythonTables tables = new PythonTables(text, declared);
        tables.creations(parsed.module());
        if (cdk) {
            tables.constructs(parsed.module());
            tables.variables(parsed.module());
        }
    }

    private void creations(Node node) {
        if (node instanceof Expr.Call call && call.function instanceof Expr.Attribute function && function.name.equals("create_table")) {
            String name = string(argument(call, "TableName"));
            if (name != null) {
                declared.table(name, definitions(argument(call, "AttributeDefinitions")));
            }
        }
        node.forEachChild(this::creations);
    }

    private static Map<String, String> definitions(Expr attributes) {
        Map<String, String> keys = new HashMap<>();
        if (attributes instanceof Expr.ListExpr list) {
            for (Expr each : list.elements) {
                if (each instanceof Expr.DictExpr dict && entry(dict, "AttributeName") != null && entry(dict, "AttributeType") != null) {
                    keys.put(entry(dict, "AttributeName"), entry(dict, "AttributeType"));
                }
            }
        }
        return keys;
    }

    private static String entry(Expr.DictExpr dict, String name) {
        for (int i = 0; i < dict.keys.size(); i++) {
            if (name.equals(string(dict.keys.get(i)))) {
                return string(dict.values.get(i));
            }
        }
        return null;
    }

    /** {@code self.users = dynamodb.Table(self, "Users", partition_key=dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING))}. */
    private void constructs(Node node) {
        if (node instanceof Expr.Call call && argument(call, "partition_key") instanceof Expr.Call) {
            Map<String, String> keys = new HashMap<>();
            for (String part : new String[] {"partition_key", "sort_key"}) {
                Expr type = argument(call, part) instanceof Expr.Call attribute ? argument(attribute, "type") : null;
                String name = argument(call, part) instanceof Expr.Call attribute ? string(argument(attribute, "name")) : null;
                if (name != null && type instanceof Expr.Attribute kind && CDK_TYPES.containsKey(kind.name)) {
                    keys.put(name, CDK_TYPES.get(kind.name));
                }
            }
            String name = string(argument(call, "table_name"));
            if (name != null) {
                declared.table(name, keys);
            }
            if (call.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1) {
                constructs.merge(code(assign.targets.get(0)), keys, (one, other) -> one.equals(other) ? one : Map.of());
            }
        }
        node.forEachChild(this::constructs);
    }

    /** {@code environment={"TABLE": self.users.table_name}} and {@code function.add_environment("TABLE", self.users.table_name)}. */
    private void variables(Node node) {
        if (node instanceof Keyword keyword && "environment".equals(keyword.name) && keyword.value instanceof Expr.DictExpr dict) {
            for (int i = 0; i < dict.keys.size(); i++) {
                variable(dict.keys.get(i), dict.values.get(i));
            }
        }
        if (node instanceof Expr.Call call && call.function instanceof Expr.Attribute function && function.name.equals("add_environment")
                && call.arguments.size() == 2) {
            variable(call.arguments.get(0), call.arguments.get(1));
        }
        node.forEachChild(this::variables);
    }

    private void variable(Expr key, Expr value) {
        String variable = string(key);
        if (variable == null) {
            return;
        }
        if (string(value) != null) {
            declared.variable(variable, string(value));
            return;
        }
        boolean name = value instanceof Expr.Attribute attribute && attribute.name.equals("table_name");
        declared.variable(variable, name ? constructs.getOrDefault(code(((Expr.Attribute) value).value), Map.of()) : Map.of());
    }

    private String code(Node node) {
        return text.substring(node.start, node.end);
    }

    private static Expr argument(Expr.Call call, String name) {
        return call.keywords.stream().filter(keyword -> name.equals(keyword.name)).map(keyword -> keyword.value).findFirst().orElse(null);
    }

    private static String string(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }
}
