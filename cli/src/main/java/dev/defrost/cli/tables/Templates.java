package dev.defrost.cli.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of CloudFormation and SAM templates and of {@code serverless.yml}, and the environment variables that hold their names. */
final class Templates {
    private static final Pattern OWN_VALUE = Pattern.compile("\\$\\{self:([\\w.-]+)}");
    private static final Map<String, String> SIMPLE_TYPES = Map.of("String", "S", "Number", "N", "Binary", "B");

    private final Object document;
    private final Declared declared;
    private final Map<String, Map<String, String>> logical = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Templates(Object document, Declared declared) {
        this.document = document;
        this.declared = declared;
    }

    static void read(String text, Declared declared) {
        for (Object document : YamlValues.read(text)) {
            Templates templates = new Templates(document, declared);
            templates.tables("", document);
            templates.variables("", document);
        }
    }

    private void tables(String id, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(each -> tables("", each));
        }
        if (!(value instanceof Map<?, ?> map)) {
            return;
        }
        Map<?, ?> properties = map.get("Properties") instanceof Map<?, ?> found ? found : Map.of();
        if ("AWS::DynamoDB::Table".equals(map.get("Type")) || "AWS::DynamoDB::GlobalTable".equals(map.get("Type"))) {
            table(id, properties, definitions(properties.get("AttributeDefinitions")));
        } else if ("AWS::Serverless::SimpleTable".equals(map.get("Type"))) {
            table(id, properties, primaryKey(properties.get("PrimaryKey")));
        }
        map.forEach((key, each) -> tables(String.valueOf(key), each));
    }

    private static Map<String, String> definitions(Object attributes) {
        Map<String, String> keys = new HashMap<>();
        if (attributes instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> map && map.get("AttributeName") instanceof String name && map.get("AttributeType") instanceof String type) {
                    keys.put(name, type);
                }
            }
        }
        return keys;
    }

    private static Map<String, String> primaryKey(Object key) {
        if (key == null) {
            return Map.of("id", "S");
        }
        boolean known = key instanceof Map<?, ?> map && map.get("Name") instanceof String && SIMPLE_TYPES.containsKey(String.valueOf(map.get("Type")));
        return known ? Map.of((String) ((Map<?, ?>) key).get("Name"), SIMPLE_TYPES.get(((Map<?, ?>) key).get("Type"))) : Map.of();
    }

    private void table(String id, Map<?, ?> properties, Map<String, String> keys) {
        String name = properties.get("TableName") instanceof String text ? resolved(text, 0) : null;
        logical.merge(id, keys, (one, other) -> one.equals(other) ? one : Map.of());
        if (name != null) {
            names.put(id, name);
            declared.table(name, keys);
        }
    }

    private void variables(String key, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(each -> variables(key, each));
        }
        if (!(value instanceof Map<?, ?> map)) {
            return;
        }
        boolean environment = key.equals("Variables") || key.equals("environment");
        map.forEach((name, each) -> {
            if (environment) {
                variable(String.valueOf(name), each);
            } else {
                variables(String.valueOf(name), each);
            }
        });
    }

    private void variable(String variable, Object value) {
        if (value instanceof Map<?, ?> map && map.size() == 1 && map.get("Ref") instanceof String id) {
            declared.variable(variable, logical.getOrDefault(id, Map.of()));
        } else if (value instanceof String text && resolved(text, 0) != null) {
            declared.variable(variable, resolved(text, 0));
        } else {
            declared.variable(variable, Map.of());
        }
    }

    /** A text with the document's own values in it; null when something else is asked for. */
    private String resolved(String text, int depth) {
        Matcher matcher = OWN_VALUE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            Object at = document;
            for (String part : matcher.group(1).split("\\.")) {
                at = at instanceof Map<?, ?> map ? map.get(part) : null;
            }
            String value = at instanceof String found && depth < 5 ? resolved(found, depth + 1) : null;
            if (value == null) {
                return null;
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        String whole = matcher.appendTail(out).toString();
        return whole.contains("${") ? null : whole;
    }
}
