package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Source to tree, and cases out of one text, for the tests of this package. */
final class Parse {
    private Parse() {
    }

    static ParsedFile file(String path, String source) {
        return ParsedFile.of(path, module(path, source));
    }

    static ParsedFile file(String source) {
        return file("test.py", source);
    }

    static Module module(String path, String source) {
        ParseResult result = PythonParser.parse(new SourceText(path, source));
        if (result instanceof ParseResult.Parsed parsed) {
            return parsed.module();
        }
        throw new AssertionError(path + ": " + result);
    }

    /** Splits {@code ### title} sections. */
    static Map<String, String> cases(String text) {
        Map<String, String> cases = new LinkedHashMap<>();
        for (String part : text.split("(?m)^### ")) {
            int end = part.indexOf('\n');
            if (end > 0) {
                cases.put(part.substring(0, end).strip(), part.substring(end + 1));
            }
        }
        return cases;
    }

    static List<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        root.forEachChild(child -> nodes.addAll(nodes(child)));
        return nodes;
    }

    static List<Expr.Name> names(ParsedFile file, String id, int line) {
        return nodes(file.module()).stream()
                .filter(node -> node instanceof Expr.Name name && name.id.equals(id) && line(file, node) == line)
                .map(Expr.Name.class::cast)
                .toList();
    }

    static int line(ParsedFile file, Node node) {
        return file.module().source.line(node.start);
    }
}
