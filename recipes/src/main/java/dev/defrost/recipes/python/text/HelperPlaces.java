package dev.defrost.recipes.python.text;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Project;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.options.HelperPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The file that holds the helpers of a file: the file itself, or a module of its package that may still have to be made. A file shares the
 * module when it imports a neighbour with {@code from .neighbour import ...}, whatever happens: then {@code from ._boto3_helpers import ...} works
 * wherever the file does.
 */
public final class HelperPlaces {
    /** The name of the module that the files of a package share. */
    public static final String MODULE = "_boto3_helpers";
    private static final String DOCSTRING = "\"\"\"What the client calls of this package share.\"\"\"\n\n";

    private final HelperPlace wanted;
    private final Project project;
    private final Set<String> editable;
    private final Map<String, ParsedFile> made = new HashMap<>();

    /** @param editable the paths of the files that may change */
    public HelperPlaces(HelperPlace wanted, Project project, Set<String> editable) {
        this.wanted = wanted;
        this.project = project;
        this.editable = editable;
    }

    /** The file that holds the helpers of a file. */
    public ParsedFile of(ParsedFile file) {
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        String path = folder + MODULE + ".py";
        ParsedFile existing = project.file(path);
        boolean fixed = existing != null && !editable.contains(path);
        if (wanted != HelperPlace.MODULE || fixed || file.path().equals(path) || made.containsValue(file) || !isOfPackage(file)) {
            return file;
        }
        return existing != null ? existing : made.computeIfAbsent(path, HelperPlaces::empty);
    }

    /** Whether files of a package share the helpers in this file: nothing runs in it. */
    public static boolean isShared(ParsedFile file) {
        return file.path().endsWith("/" + MODULE + ".py");
    }

    /** Whether the file is not there yet. */
    public boolean isMade(ParsedFile file) {
        return made.containsValue(file);
    }

    /** The import of a neighbour that every run of the file begins with. */
    private static boolean isOfPackage(ParsedFile file) {
        return file.path().endsWith(".py") && file.module().body.stream()
                .anyMatch(statement -> statement instanceof Stmt.ImportFrom imported && imported.level == 1);
    }

    private static ParsedFile empty(String path) {
        return ParsedFile.of(path, ((ParseResult.Parsed) PythonParser.parse(new SourceText(path, DOCSTRING))).module());
    }
}
