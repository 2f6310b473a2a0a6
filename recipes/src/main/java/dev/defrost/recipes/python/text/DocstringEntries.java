package dev.defrost.recipes.python.text;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a docstring says of a parameter that becomes others: its entry in the style of Sphinx ({@code :param table: ...}), Google
 * ({@code table (Table): ...}) or NumPy ({@code table : Table}, prose below) becomes an entry for each. Prose that speaks of a resource
 * object is written anew, other prose stays with the last of them. The rest of the docstring is not touched.
 */
public final class DocstringEntries {
    private static final Pattern OF_OBJECT = Pattern.compile("(?i)\\b(resources?|objects?|boto3)\\b");
    private static final Pattern READ_AT_RUN_TIME = Pattern.compile("__doc__|getdoc");

    private final String text;
    private final int start;
    private final int end;

    /** An entry: what stands before the prose with the parameter's name, and its type where {@code typed}, in it. */
    private record Entry(int start, int end, String original, String head, boolean typed, String prose) {}

    private DocstringEntries(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Registers the new entries; {@code described} has what to say of each new parameter, in order, and may be asked for later. */
    public static void rewrite(FileRewriter rewriter, ParsedFile file, Stmt.FunctionDef function, String parameter,
            Supplier<Map<String, String>> described) {
        String text = file.module().source.text();
        for (Expr.Constant doc : docstrings(function)) {
            DocstringEntries entries = new DocstringEntries(text, doc.start, doc.end);
            for (Entry entry : new Entry[] {entries.find(parameter), entries.findType(parameter)}) {
                if (entry != null && !READ_AT_RUN_TIME.matcher(text).find()) {
                    String newline = text.contains("\r\n") ? "\r\n" : "\n";
                    rewriter.replace(entry.start, entry.end, () -> entries(entry, new LinkedHashMap<>(described.get()), newline));
                }
            }
        }
    }

    /** The function's docstring; that of a class speaks of what its {@code __init__} takes. */
    private static List<Expr.Constant> docstrings(Stmt.FunctionDef function) {
        List<Expr.Constant> found = new ArrayList<>();
        List<List<Stmt>> bodies = function.name.equals("__init__") && function.parent() instanceof Stmt.ClassDef cls
                ? List.of(function.body, cls.body) : List.of(function.body);
        for (List<Stmt> body : bodies) {
            if (!body.isEmpty() && body.get(0) instanceof Stmt.ExprStmt first && first.value instanceof Expr.Constant doc && doc.kind == Expr.Kind.STRING) {
                found.add(doc);
            }
        }
        return found;
    }

    /** Sphinx tells a parameter's type in an entry of its own. */
    private Entry findType(String parameter) {
        String entry = "^([ \\t]*:type[ \\t]+)" + Pattern.quote(parameter) + ":[ \\t]*[^\\n\\r]*(?=\\R)";
        Matcher matcher = Pattern.compile(entry, Pattern.MULTILINE).matcher(text).region(start, end);
        return matcher.find() ? new Entry(matcher.start(), matcher.end(), matcher.group(), matcher.group(1) + "%s: %s", true, null) : null;
    }

    private Entry find(String parameter) {
        String name = Pattern.quote(parameter);
        for (Pattern style : List.of(
                Pattern.compile("^([ \\t]*:param[ \\t]+)([\\w.\\[\\]]+[ \\t]+)?" + name + "(:)", Pattern.MULTILINE),
                Pattern.compile("^([ \\t]+)" + name + "([ \\t]*\\([^)\\n]*\\))?(:)(?=[ \\t]|\\R)", Pattern.MULTILINE),
                Pattern.compile("^([ \\t]*)" + name + "([ \\t]*)( :)[ \\t]*[^\\n]*(?=\\R)", Pattern.MULTILINE))) {
            Matcher matcher = style.matcher(text).region(start, end);
            if (matcher.find()) {
                String indent = text.substring(matcher.start(), matcher.end()).replaceAll("\\S.*", "");
                int until = endOfEntry(matcher.end(), indent.length());
                boolean numpy = matcher.group(3).equals(" :");
                boolean google = !numpy && matcher.group(2) != null && matcher.group(2).contains("(");
                String head = matcher.group(1) + "%s" + (numpy ? " : %s" : google ? " (%s):" : ":");
                return new Entry(matcher.start(), until, text.substring(matcher.start(), until), head, numpy || google, text.substring(matcher.end(), until));
            }
        }
        return null;
    }

    /** Where the prose ends: lines that are indented deeper than the entry belong to it, the quotes and what follows do not. */
    private int endOfEntry(int from, int indent) {
        int quotes = text.charAt(end - 1) == text.charAt(end - 2) && end - start >= 6 ? end - 3 : end - 1;
        int at = lineEnd(from, quotes);
        while (at < quotes) {
            int line = text.indexOf('\n', at) + 1;
            int first = line;
            while (first < quotes && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
                first++;
            }
            boolean blank = first >= quotes || text.charAt(first) == '\n' || text.charAt(first) == '\r';
            if (blank || first - line <= indent) {
                break;
            }
            at = lineEnd(first, quotes);
        }
        return at;
    }

    /** The end of the line that {@code from} stands in, without its line end and white space before it, at most {@code limit}. */
    private int lineEnd(int from, int limit) {
        int newline = text.indexOf('\n', from);
        int at = newline < 0 || newline > limit ? limit : newline;
        while (at > from && text.charAt(at - 1) == '\r') {
            at--;
        }
        return at;
    }

    private static String entries(Entry entry, Map<String, String> described, String newline) {
        if (described.isEmpty()) {
            return entry.original;
        }
        if (entry.prose == null) {
            return described.entrySet().stream().map(each -> entry.head.formatted(each.getKey(), typeOf(each.getValue()))).collect(Collectors.joining(newline));
        }
        boolean keepProse = !OF_OBJECT.matcher(entry.prose).find() && !entry.prose.isBlank();
        boolean numpy = entry.head.endsWith("%s : %s");
        String indent = entry.head.replaceAll("\\S.*", "");
        List<String> lines = new ArrayList<>();
        String last = null;
        for (String name : described.keySet()) {
            last = name;
        }
        for (Map.Entry<String, String> each : described.entrySet()) {
            String head = entry.typed ? entry.head.formatted(each.getKey(), typeOf(each.getValue())) : entry.head.formatted(each.getKey());
            String prose = keepProse && each.getKey().equals(last) ? entry.prose
                    : numpy ? newline + indent + "    " + each.getValue() : " " + each.getValue();
            lines.add(head + prose);
        }
        return String.join(newline, lines);
    }

    private static String typeOf(String description) {
        return description.startsWith("A client for") ? "botocore.client.BaseClient" : description.startsWith("What ") ? "dict" : "str";
    }
}
