package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.findings.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Turns the accepted replacements of one file into edits of its text, imports included. */
final class FileEdits {
    private static final Pattern HELPER_CALL = Pattern.compile("\\b" + Helper.NAME + "(?:\\.|::)(\\w+)");
    private final ParsedFile file;
    private final NodeSpans spans;
    private final List<FileMigration.Edit> accepted;
    private final List<TextEdit> edits = new ArrayList<>();
    private final Set<String> helpers = new TreeSet<>();
    private final Set<String> usedTypes = new HashSet<>();
    private final Set<String> remainingTypes = new HashSet<>();

    FileEdits(FileMigration migration, List<FileMigration.Edit> accepted, Set<String> declaredInPackage) {
        this.file = migration.file();
        this.spans = file.spans();
        this.accepted = accepted;
        countTypes();
        Map<String, String> meanings = meanings(declaredInPackage);
        Names names = new Names(meanings);
        accepted.forEach(edit -> addEdit(edit, names));
        accepted.stream().map(e -> e.unit().node).distinct().filter(n -> migration.commentsAbove(n) != null)
                .forEach(n -> addComments(n, migration.commentsAbove(n)));
        addImportEdits(names.imports());
        edits.sort(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end));
    }

    /** The edits in the order of the text. */
    List<TextEdit> edits() {
        return edits;
    }

    /** The methods of the helper class that the new text calls. */
    Set<String> helpers() {
        return helpers;
    }

    private void addEdit(FileMigration.Edit edit, Names names) {
        int start = spans.start(edit.node());
        int end = spans.end(edit.node());
        if (edit.text().isEmpty()) {
            edits.add(removal(start, end));
            return;
        }
        String text = Layout.lay(names.resolve(edit.text()), spans.column(start), spans.indent(start), 1);
        Matcher calls = HELPER_CALL.matcher(text);
        while (calls.find()) {
            helpers.add(calls.group(1));
        }
        edits.add(new TextEdit(start, end, text));
    }

    private void addComments(J statement, String comments) {
        int start = spans.start(statement);
        String text = comments.lines().map(c -> c.strip() + "\n" + spans.indent(start)).reduce("", String::concat);
        edits.add(new TextEdit(start, start, text));
    }

    /** Removes a statement with its semicolon, and its line if nothing else is on it. */
    private TextEdit removal(int start, int end) {
        String text = spans.text();
        int to = text.indexOf(';', end) + 1;
        int lineStart = start - spans.column(start);
        int lineEnd = text.indexOf('\n', to);
        boolean alone = text.substring(lineStart, start).isBlank() && lineEnd >= 0 && text.substring(to, lineEnd).isBlank();
        return alone ? new TextEdit(lineStart, lineEnd + 1, "") : new TextEdit(start, to, "");
    }

    /** Which types the file names outside and inside of what is replaced. */
    private void countTypes() {
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Import || tree instanceof J.Package) {
                    stopAfterPreVisit();
                } else if (tree instanceof J.Identifier identifier && ApiTypes.namesType(identifier)) {
                    count((JavaType.FullyQualified) identifier.getType(), identifier);
                } else if (tree instanceof J.MethodInvocation call && call.getSelect() == null && call.getMethodType() != null
                        && call.getMethodType().getDeclaringType().getFullyQualifiedName().startsWith(DocumentApi.XSPEC + ".")) {
                    count(call.getMethodType().getDeclaringType(), call);
                }
                return tree;
            }
        }.visit(file.unit(), 0);
    }

    /** Counts a type that a node names, or whose static method it calls by an import. */
    private void count(JavaType.FullyQualified type, J node) {
        String name = outer(type.getFullyQualifiedName());
        usedTypes.add(name);
        if (accepted.stream().noneMatch(e -> spans.start(e.node()) <= spans.start(node) && spans.end(node) <= spans.end(e.node()))) {
            remainingTypes.add(name);
        }
    }

    private static String outer(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private Map<String, String> meanings(Set<String> declaredInPackage) {
        Map<String, String> meanings = new HashMap<>();
        declaredInPackage.forEach(name -> meanings.put(name.substring(name.lastIndexOf('.') + 1), name));
        for (J.Import imported : file.unit().getImports()) {
            String name = imported.getTypeName();
            if (!imported.isStatic() && !name.endsWith("*") && !isRemoved(imported)) {
                meanings.put(name.substring(name.lastIndexOf('.') + 1).replace('$', '.'), name);
            }
        }
        remainingTypes.forEach(name -> meanings.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), name));
        return meanings;
    }

    private boolean isRemoved(J.Import imported) {
        String name = imported.getTypeName();
        if (imported.isStatic() && name.startsWith(DocumentApi.XSPEC + ".")) {
            return usedTypes.contains(name) && !remainingTypes.contains(name);
        }
        if (imported.isStatic() || !name.startsWith("com.amazonaws.")) {
            return false;
        }
        if (imported.getQualid().getSimpleName().equals("*")) {
            String prefix = imported.getPackageName() + ".";
            boolean document = imported.getPackageName().startsWith(DocumentApi.PACKAGE);
            return (document || usedTypes.stream().anyMatch(t -> inPackage(t, prefix)))
                    && remainingTypes.stream().noneMatch(t -> inPackage(t, prefix));
        }
        return usedTypes.contains(outer(name)) && !remainingTypes.contains(outer(name));
    }

    private static boolean inPackage(String type, String prefix) {
        return type.startsWith(prefix) && type.indexOf('.', prefix.length()) < 0;
    }

    private void addImportEdits(Set<String> wanted) {
        List<J.Import> imports = file.unit().getImports();
        Set<String> needed = new TreeSet<>(wanted);
        needed.removeIf(name -> name.startsWith("java.lang.") && name.lastIndexOf('.') == 9
                || name.substring(0, name.lastIndexOf('.')).equals(file.packageName()) || isImported(name));
        List<J.Import> removed = imports.stream().filter(this::isRemoved).toList();
        Integer javaLine = imports.stream().filter(i -> !i.isStatic() && i.getTypeName().startsWith("java."))
                .map(i -> lineEnd(spans.end(i))).reduce((a, b) -> b).orElse(null);
        List<String> first = needed.stream().filter(n -> n.startsWith("java.") && javaLine != null).toList();
        List<String> rest = needed.stream().filter(n -> !first.contains(n)).toList();
        if (!first.isEmpty()) {
            edits.add(new TextEdit(javaLine, javaLine, lines(first)));
        }
        boolean written = rest.isEmpty();
        for (J.Import gone : removed) {
            int start = spans.start(gone);
            edits.add(new TextEdit(start, lineEnd(spans.end(gone)), written ? "" : lines(rest)));
            written = true;
        }
        if (!written) {
            int at = imports.isEmpty() ? afterPackage() : lineEnd(spans.end(imports.get(imports.size() - 1)));
            edits.add(new TextEdit(at, at, (imports.isEmpty() ? "\n" : "") + lines(rest)));
        }
    }

    private boolean isImported(String name) {
        return file.unit().getImports().stream().anyMatch(i -> !i.isStatic() && (i.getTypeName().equals(name)
                || i.getQualid().getSimpleName().equals("*") && inPackage(name, i.getPackageName() + ".")));
    }

    private String lines(List<String> names) {
        String newline = spans.text().contains("\r\n") ? "\r\n" : "\n";
        StringBuilder out = new StringBuilder();
        names.forEach(n -> out.append("import ").append(n).append(';').append(newline));
        return out.toString();
    }

    private int afterPackage() {
        return file.unit().getPackageDeclaration() == null ? 0 : lineEnd(spans.end(file.unit().getPackageDeclaration()));
    }

    /** The start of the line after an offset. */
    private int lineEnd(int offset) {
        int end = spans.text().indexOf('\n', offset);
        return end < 0 ? spans.text().length() : end + 1;
    }
}
