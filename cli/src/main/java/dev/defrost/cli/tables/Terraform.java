package dev.defrost.cli.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code aws_dynamodb_table} resources of the files of a Terraform module, and the environment variables that hold their names. */
final class Terraform {
    private static final Pattern TABLE = Pattern.compile("resource\\s+\"aws_dynamodb_table\"\\s+\"(\\w[\\w-]*)\"\\s*\\{");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\battribute\\s*\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("(?m)^\\s*name\\s*=\\s*\"([^\"$]+)\"");
    private static final Pattern TYPE = Pattern.compile("\\btype\\s*=\\s*\"([SNB])\"");
    private static final Pattern VARIABLES = Pattern.compile("\\bvariables\\s*=?\\s*\\{([^{}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^\\s*\"?(\\w+)\"?\\s*[=:]\\s*(.*?),?\\s*$");
    private static final Pattern REFERENCE = Pattern.compile("(?:\"\\$\\{)?aws_dynamodb_table\\.(\\w[\\w-]*)\\.(?:name|id)(?:}\")?");

    private Terraform() {}

    static void read(String file, Declared declared) {
        String text = file.replaceAll("(?m)^\\s*(#|//).*$", "");
        Map<String, Map<String, String>> tables = new HashMap<>();
        Matcher table = TABLE.matcher(text);
        while (table.find()) {
            String body = text.substring(table.end(), end(text, table.end()));
            tables.put(table.group(1), attributes(body));
            Matcher name = NAME.matcher(ATTRIBUTE.matcher(body).replaceAll("").replaceAll("\\w+\\s*\\{[^{}]*}", ""));
            if (name.find()) {
                declared.table(name.group(1), tables.get(table.group(1)));
            }
        }
        Matcher variables = VARIABLES.matcher(text.replaceAll("\"\\$\\{(aws_dynamodb_table[^}]*)}\"", "$1"));
        while (variables.find()) {
            variables(variables.group(1), tables, declared);
        }
    }

    private static void variables(String body, Map<String, Map<String, String>> tables, Declared declared) {
        Matcher variable = VARIABLE.matcher(body);
        while (variable.find()) {
            Matcher reference = REFERENCE.matcher(variable.group(2));
            String value = variable.group(2);
            if (reference.matches()) {
                declared.variable(variable.group(1), tables.getOrDefault(reference.group(1), Map.of()));
            } else if (value.matches("\"[^\"$]+\"")) {
                declared.variable(variable.group(1), value.substring(1, value.length() - 1));
            } else {
                declared.variable(variable.group(1), Map.of());
            }
        }
    }

    private static Map<String, String> attributes(String body) {
        Map<String, String> keys = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(body);
        while (attribute.find()) {
            Matcher name = NAME.matcher(attribute.group(1));
            Matcher type = TYPE.matcher(attribute.group(1));
            if (name.find() && type.find()) {
                keys.put(name.group(1), type.group(1));
            }
        }
        return keys;
    }

    /** Where the block that starts before {@code at} ends. */
    private static int end(String text, int at) {
        int depth = 1;
        for (int i = at; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
