package dev.defrost.python.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** A tree as the lines that the script {@code ast_oracle.py} prints for it. */
final class AstLines {
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("JoinedString", "JoinedStr"),
            Map.entry("Conditional", "IfExp"), Map.entry("TupleExpr", "Tuple"), Map.entry("ListExpr", "List"),
            Map.entry("SetExpr", "Set"), Map.entry("DictExpr", "Dict"), Map.entry("ExprStmt", "Expr"),
            Map.entry("Keyword", "keyword"), Map.entry("Alias", "alias"), Map.entry("Parameter", "arg"),
            Map.entry("Value", "MatchValue"), Map.entry("Sequence", "MatchSequence"), Map.entry("Mapping", "MatchMapping"),
            Map.entry("ClassPattern", "MatchClass"), Map.entry("Star", "MatchStar"), Map.entry("As", "MatchAs"),
            Map.entry("Or", "MatchOr"));

    private final List<String> lines = new ArrayList<>();

    private AstLines() {
    }

    static List<String> of(Module module) {
        AstLines collector = new AstLines();
        module.forEachChild(collector::collect);
        Collections.sort(collector.lines);
        return collector.lines;
    }

    private void collect(Node node) {
        boolean rangeless = node instanceof Comprehension || node instanceof Parameters || node instanceof WithItem
                || node instanceof MatchCase;
        if (!rangeless) {
            String held = held(node);
            lines.add(kind(node) + " " + node.start + " " + node.end + (held.isEmpty() ? "" : " " + held));
        }
        if (!(node instanceof Expr.JoinedString)) {
            node.forEachChild(this::collect);
        }
    }

    private static String kind(Node node) {
        boolean async = node instanceof Stmt.FunctionDef function && function.isAsync
                || node instanceof Stmt.For loop && loop.isAsync || node instanceof Stmt.With with && with.isAsync;
        boolean star = node instanceof Stmt.Try tried && tried.isStar;
        String name = node.getClass().getSimpleName();
        return (async ? "Async" : "") + KINDS.getOrDefault(name, name) + (star ? "Star" : "");
    }

    private static String held(Node node) {
        if (node instanceof Expr.Name name) {
            return name.id;
        }
        if (node instanceof Expr.Attribute attribute) {
            return attribute.name;
        }
        if (node instanceof Expr.Constant constant) {
            return constant(constant);
        }
        if (node instanceof Expr.BinOp operation) {
            return operation.op;
        }
        if (node instanceof Expr.UnaryOp operation) {
            return operation.op;
        }
        if (node instanceof Expr.BoolOp operation) {
            return operation.isAnd ? "and" : "or";
        }
        if (node instanceof Expr.Compare compare) {
            return String.join(",", compare.ops);
        }
        if (node instanceof Stmt.AugAssign assign) {
            return assign.op;
        }
        if (node instanceof Stmt.FunctionDef function) {
            return function.name;
        }
        if (node instanceof Stmt.ClassDef definition) {
            return definition.name;
        }
        if (node instanceof Stmt.ImportFrom from) {
            return ".".repeat(from.level) + orDash(from.module);
        }
        if (node instanceof Stmt.Global global) {
            return String.join(",", global.names);
        }
        if (node instanceof Stmt.Nonlocal nonlocal) {
            return String.join(",", nonlocal.names);
        }
        return heldByPart(node);
    }

    private static String heldByPart(Node node) {
        if (node instanceof Keyword keyword) {
            return orDash(keyword.name);
        }
        if (node instanceof Parameter parameter) {
            return parameter.name;
        }
        if (node instanceof Alias alias) {
            return alias.name + "," + orDash(alias.asName);
        }
        if (node instanceof ExceptHandler handler) {
            return orDash(handler.name);
        }
        if (node instanceof Pattern.As as) {
            return orDash(as.name);
        }
        if (node instanceof Pattern.Star star) {
            return orDash(star.name);
        }
        if (node instanceof Pattern.Mapping mapping) {
            return orDash(mapping.rest);
        }
        return node instanceof Pattern.ClassPattern pattern ? String.join(",", pattern.keywordNames) : "";
    }

    private static String constant(Expr.Constant constant) {
        String kind = constant.kind.name();
        boolean text = constant.kind == Expr.Kind.STRING || constant.kind == Expr.Kind.BYTES;
        return text ? kind + " " + checksum(constant.value) : kind;
    }

    private static String checksum(String value) {
        CRC32 crc = new CRC32();
        for (int i = 0; i < value.length(); i++) {
            crc.update(value.charAt(i) & 0xFF);
            crc.update(value.charAt(i) >> 8);
        }
        return String.format("%08x", crc.getValue());
    }

    private static String orDash(String name) {
        return name == null ? "-" : name;
    }

    /** The bytes over which the script makes its digest. */
    static byte[] bytes(List<String> lines) {
        byte[][] encoded = lines.stream().map(AstLines::utf16).toArray(byte[][]::new);
        int size = encoded.length == 0 ? 0 : encoded.length - 1;
        for (byte[] line : encoded) {
            size += line.length;
        }
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] line : encoded) {
            if (at > 0) {
                all[at++] = '\n';
            }
            System.arraycopy(line, 0, all, at, line.length);
            at += line.length;
        }
        return all;
    }

    private static byte[] utf16(String line) {
        return line.getBytes(StandardCharsets.UTF_16BE);
    }
}
