package dev.defrost.cli.tables;

import dev.defrost.cli.files.Project;
import dev.defrost.cli.files.PythonTree;
import dev.defrost.recipes.python.options.TableKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Reads the key types of a project's tables: {@code tables.json} in its root, CloudFormation and SAM templates, {@code serverless.yml},
 * Terraform, CDK code in Python and {@code create_table} calls.
 */
public final class TableFiles {
    private static final String OWN_FILE = "tables.json";
    private static final long MAX_BYTES = 2L << 20;

    private TableFiles() {}

    /** @param excluded tells whether the user's configuration excludes a file or folder */
    public static TableKeys read(Project project, Predicate<String> excluded) {
        Declared declared = new Declared();
        Map<Path, StringBuilder> modules = new TreeMap<>();
        for (Path file : new PythonTree(project, TableFiles::mayDeclare, excluded).find()) {
            if (file.toString().endsWith(".tf")) {
                modules.computeIfAbsent(file.getParent(), folder -> new StringBuilder()).append(text(file)).append('\n');
            } else if (mayDeclare(project.name(file))) {
                read(file, project.name(file), declared);
            }
        }
        modules.values().forEach(module -> Terraform.read(module.toString(), declared));
        return declared.keys();
    }

    private static boolean mayDeclare(String path) {
        return List.of(".yml", ".yaml", ".json", ".template", ".tf", ".py").stream().anyMatch(path::endsWith);
    }

    private static void read(Path file, String name, Declared declared) {
        String text = text(file);
        if (name.equals(OWN_FILE)) {
            own(text, declared);
        } else if (name.endsWith(".py")) {
            PythonTables.read(name, text, declared);
        } else if (text.contains("AWS::") || text.contains("environment")) {
            Templates.read(text, declared);
        }
    }

    /** {@code {"users": {"id": "S"}, "$USERS_TABLE": {"id": "S"}}}: tables by name, or by the environment variable that holds it. */
    private static void own(String text, Declared declared) {
        for (Object document : YamlValues.read(text)) {
            if (document instanceof Map<?, ?> tables) {
                tables.forEach((table, keys) -> own(String.valueOf(table), keys, declared));
            }
        }
    }

    private static void own(String table, Object keys, Declared declared) {
        Map<String, String> types = new HashMap<>();
        if (keys instanceof Map<?, ?> map) {
            map.forEach((name, type) -> types.put(String.valueOf(name), String.valueOf(type)));
        }
        if (table.startsWith("$")) {
            declared.variable(table.substring(1), types);
        } else {
            declared.table(table, types);
        }
    }

    private static String text(Path file) {
        try {
            return Files.size(file) > MAX_BYTES ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
