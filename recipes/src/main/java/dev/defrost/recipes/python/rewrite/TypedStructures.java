package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.FileRewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Types the attribute values that lie at known paths inside a request parameter: where they are written, or by a function of the file. */
final class TypedStructures {
    private final Migration migration;
    private final ParsedFile file;
    private final TypedValues values;
    private final OperationDefinition operation;

    /**
     * @param keys      the types of the table's key attributes
     * @param operation whose parameter it is; null where everything has to be written out
     */
    TypedStructures(Migration migration, ParsedFile file, Map<String, String> keys, OperationDefinition operation) {
        this.migration = migration;
        this.file = file;
        this.operation = operation;
        this.values = new TypedValues(migration, file, keys);
    }

    /** The value with attribute values typed at the paths; null when the value's structure cannot be seen far enough. */
    String write(Expr value, List<String> paths) {
        if (paths.contains("")) {
            return values.value(value);
        }
        if (paths.contains("{}")) {
            return values.map(value);
        }
        if (value instanceof Expr.DictExpr dict && isSeen(dict, paths)) {
            return inDict(dict, paths);
        }
        String code = value instanceof Expr.ListComp list ? inComprehension(list, paths)
                : value instanceof Expr.ListExpr list ? inList(list, paths) : null;
        return code == null ? unseen(value, paths) : code;
    }

    /** A value whose contents cannot be seen. The resource looks into dicts and lists only: in a tuple nothing is converted. */
    private String unseen(Expr value, List<String> paths) {
        PyType type = migration.types(file).typeOf(value);
        if (type != PyType.UNKNOWN && type != (paths.get(0).startsWith("[]") ? PyType.LIST : PyType.DICT)) {
            return null;
        }
        String code = migration.render(file, value);
        if (paths.equals(List.of("[]{}"))) {
            return "[{name: " + values.serializer() + "(value) for name, value in each.items()} for each in " + code + "]";
        }
        if (paths.equals(List.of("[]"))) {
            return "[" + values.serializer() + "(value) for value in " + code + "]";
        }
        if (operation == null) {
            return null;
        }
        if (!RequestsAtCall.covers(operation)) {
            return new RequestHelpers(migration, file, operation).typed(code, paths);
        }
        ComparisonHelpers helpers = new ComparisonHelpers(migration, file);
        return paths.get(0).startsWith("{}") ? helpers.entries(values.receiver(value), paths) : helpers.entry(code, paths);
    }

    private String inComprehension(Expr.ListComp list, List<String> paths) {
        String code = write(list.element, inElements(paths));
        FileRewriter rewriter = migration.rewriter(file);
        return code == null ? null : rewriter.render(list.start, list.element.start) + code + rewriter.render(list.element.end, list.end);
    }

    private static List<String> inElements(List<String> paths) {
        return paths.stream().filter(path -> path.startsWith("[]")).map(path -> path.substring(2)).toList();
    }

    /** Whether it can be told which paths go on below which entry. */
    private static boolean isSeen(Expr.DictExpr dict, List<String> paths) {
        return dict.keys.stream().allMatch(Objects::nonNull) && dict.values.stream().allMatch(value -> below(dict, value, paths) != null);
    }

    private String inDict(Expr.DictExpr dict, List<String> paths) {
        boolean[] seen = {true};
        String code = values.entries(dict, value -> {
            List<String> below = below(dict, value, paths);
            String inner = below.isEmpty() ? migration.render(file, value) : write(value, below);
            seen[0] &= inner != null;
            return String.valueOf(inner);
        });
        return seen[0] ? code : null;
    }

    /** The paths that go on below this entry; null when its key cannot be seen. */
    private static List<String> below(Expr.DictExpr dict, Expr value, List<String> paths) {
        Expr key = dict.keys.get(dict.values.indexOf(value));
        List<String> below = new ArrayList<>();
        for (String path : paths) {
            if (path.startsWith("{}")) {
                below.add(path.substring(2));
            } else if (path.startsWith(".")) {
                if (!(key instanceof Expr.Constant constant) || constant.kind != Expr.Kind.STRING) {
                    return null;
                }
                String rest = path.substring(1);
                if (rest.equals(constant.value)) {
                    below.add("");
                } else if (rest.startsWith(constant.value) && "{[.".indexOf(rest.charAt(constant.value.length())) >= 0) {
                    below.add(rest.substring(constant.value.length()));
                }
            }
        }
        return below;
    }

    private String inList(Expr.ListExpr list, List<String> paths) {
        List<String> below = inElements(paths);
        FileRewriter rewriter = migration.rewriter(file);
        StringBuilder out = new StringBuilder();
        int at = list.start;
        for (Expr element : list.elements) {
            String code = element instanceof Expr.Starred ? null : write(element, below);
            if (code == null) {
                return null;
            }
            out.append(rewriter.render(at, element.start)).append(code);
            at = element.end;
        }
        return out.append(rewriter.render(at, list.end)).toString();
    }
}
