package dev.defrost.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.symbolsolver.JavaSymbolSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.CombinedTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.ReflectionTypeSolver;
import dev.defrost.findings.SkippedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses those files that can matter: that name the API, or a type declared in a file that does. */
final class JavaFiles {
    /** Newest first; old code may use names that became keywords. */
    private static final List<LanguageLevel> LEVELS = List.of(LanguageLevel.JAVA_21, LanguageLevel.JAVA_8, LanguageLevel.JAVA_1_4);
    private static final Pattern API = Pattern.compile("amazonaws\\s*\\.\\s*services\\s*\\.\\s*dynamodbv2|amazonaws\\s*\\.\\s*resources");

    private final ProjectTypeSolver project = new ProjectTypeSolver();
    private final CombinedTypeSolver solver =
            new CombinedTypeSolver(new ReflectionTypeSolver(true), new StubTypeSolver(), project);
    private final Map<JavaSource, CompilationUnit> units = new LinkedHashMap<>();
    private final List<SkippedFile> skipped = new ArrayList<>();

    /** Reads the files; one that does not parse is among {@link #skipped()}. */
    JavaFiles(List<JavaSource> sources) {
        List<JavaSource> direct = sources.stream().filter(s -> API.matcher(s.text()).find()).toList();
        direct.forEach(this::parse);
        Pattern types = declaredTypes();
        if (types != null) {
            sources.stream().filter(s -> !direct.contains(s) && types.matcher(s.text()).find()).toList().forEach(this::parse);
        }
    }

    /** The parsed files in the order of reading, resolvable. */
    Map<JavaSource, CompilationUnit> units() {
        return units;
    }

    List<SkippedFile> skipped() {
        return skipped;
    }

    /** The tree of a text whose symbols need not be resolved; empty if it does not parse. */
    static Optional<CompilationUnit> unit(String text) {
        return LEVELS.stream().map(level -> parser(level).parse(text)).filter(ParseResult::isSuccessful)
                .findFirst().flatMap(ParseResult::getResult);
    }

    private static JavaParser parser(LanguageLevel level) {
        return new JavaParser(new ParserConfiguration().setLanguageLevel(level).setTabSize(1));
    }

    private void parse(JavaSource source) {
        try {
            parseAnyLevel(source);
        } catch (StackOverflowError nesting) {
            skipped.add(new SkippedFile(source.path(), "DFR001", "it is nested too deeply", 0, 0));
        }
    }

    private void parseAnyLevel(JavaSource source) {
        Problem first = null;
        for (LanguageLevel level : LEVELS) {
            JavaParser parser = parser(level);
            parser.getParserConfiguration().setSymbolResolver(new JavaSymbolSolver(solver));
            ParseResult<CompilationUnit> result = parser.parse(source.text());
            if (result.isSuccessful()) {
                units.put(source, result.getResult().orElseThrow());
                project.add(result.getResult().orElseThrow());
                return;
            }
            first = first == null ? result.getProblems().get(0) : first;
        }
        int line = first.getLocation().flatMap(l -> l.toRange()).map(r -> r.begin.line).orElse(0);
        int column = first.getLocation().flatMap(l -> l.toRange()).map(r -> r.begin.column).orElse(0);
        String message = first.getMessage().lines().findFirst().orElse("does not parse");
        skipped.add(new SkippedFile(source.path(), "DFR001", message, line, column));
    }

    private Pattern declaredTypes() {
        List<String> names = units.values().stream().flatMap(u -> u.getTypes().stream())
                .map(TypeDeclaration::getNameAsString).distinct().map(Pattern::quote).toList();
        return names.isEmpty() ? null : Pattern.compile("\\b(?:" + String.join("|", names) + ")\\b");
    }
}
