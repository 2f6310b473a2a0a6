package dev.defrost.python.semantics;

import dev.defrost.definitions.read.StarImports;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All parsed files of a project and how they import each other. */
public final class Project {
    private final List<ParsedFile> files;
    private final Map<String, ParsedFile> byPath = new HashMap<>();
    private final ModuleFinder finder;
    private final Map<String, Optional<Variable>> resolved = new ConcurrentHashMap<>();
    private Map<Scope, Set<Scope>> starRelatives;

    private Project(List<ParsedFile> files) {
        this.files = List.copyOf(files);
        files.forEach(file -> byPath.put(file.path(), file));
        this.finder = new ModuleFinder(byPath.keySet());
    }

    /** The project of these files; what they know of each other's context managers is made up to date. */
    public static Project of(List<ParsedFile> files) {
        Project project = new Project(files);
        ContextManagers managers = new ContextManagers(project);
        for (ParsedFile file : files) {
            if (file.scopes().moduleScope().letPass(managers.lettingPass(file))) {
                file.defUse().forget();
            }
        }
        return project;
    }

    public List<ParsedFile> files() {
        return files;
    }

    /** The file at the path; null if it is not in the project. */
    public ParsedFile file(String path) {
        return byPath.get(path);
    }

    /**
     * The file that {@code importer} gets for a dotted module name (null or empty in {@code from . import x}) with {@code level}
     * leading dots; null = not in the project, or a package without {@code __init__.py}. A submodule is a module:
     * {@code from a import b} is {@code a}'s name b or else the module {@code a.b}.
     *
     * <p>Where {@code sys.path} decides, this guesses in this order: the importer's own directory (a script, a Lambda folder),
     * each
     * directory above it and the {@code src} in it, up to the project root; then any other directory named {@code src} or that
     * holds the name, the nearest to the importer first, except for names of the standard library.
     */
    public ParsedFile resolveModule(String dottedName, int level, ParsedFile importer) {
        String path = finder.find(dottedName == null ? "" : dottedName, level, importer.path());
        return path == null || level == 0 && isBoto3Itself(dottedName, path) ? null : byPath.get(path);
    }

    /** A copy of boto3 that lies beside the code is boto3, not a part of the program. */
    private boolean isBoto3Itself(String dottedName, String path) {
        if (dottedName == null || !dottedName.equals("boto3") && !dottedName.startsWith("boto3.")) {
            return false;
        }
        int start = ("/" + path).lastIndexOf("/boto3/");
        String folder = start < 0 ? null : path.substring(0, start) + "boto3/";
        return folder != null && byPath.containsKey(folder + "__init__.py") && byPath.containsKey(folder + "session.py");
    }

    /**
     * The variable that an attribute {@code name} of the module means, through chains of {@code from m import x} and
     * {@code import *}; the module's own where a chain leaves the project or the name has more than one definition; null for a
     * name that the module does not have (it may be a submodule).
     */
    public Variable resolveName(ParsedFile module, String name) {
        return resolved.computeIfAbsent(module.path() + ':' + name, key -> Optional.ofNullable(resolveName(module, name, new HashSet<>())))
                .orElse(null);
    }

    /** False for a STAR_IMPORT of {@code importer} that provably does not bind its variable; true for everything else. */
    public boolean mayBind(ParsedFile importer, Definition definition) {
        return definition.kind() != Definition.Kind.STAR_IMPORT
                || !(definition.statement() instanceof Stmt.ImportFrom star)
                || mayGive(star, definition.variable().name(), importer, new HashSet<>());
    }

    /** Whether a star import of the file, or text that did not parse, may bind the name of its module. */
    public boolean mayBeHidden(ParsedFile file, String name) {
        Scope scope = file.scopes().moduleScope();
        return scope.hasMaskedText() || scope.starImports().stream().anyMatch(star -> mayGive(star, name, file, new HashSet<>()));
    }

    /** Whether star imports may take the name from the module to others, or bring it, whoever binds it: the name is not free for a new meaning. */
    public boolean isSharedByStars(Scope module, String name) {
        return relatives(module).stream().anyMatch(each -> each != module && each.isVisible(name)
                || each.starImports().stream().anyMatch(star -> star.level == 0 && StarImports.of(star.module) != null && StarImports.of(star.module).contains(name)));
    }

    /** The module scopes that star imports connect with this one, itself included. */
    public Set<Scope> relatives(Scope module) {
        return starRelatives().getOrDefault(module, Set.of(module));
    }

    private synchronized Map<Scope, Set<Scope>> starRelatives() {
        if (starRelatives == null) {
            Map<Scope, Set<Scope>> found = new HashMap<>();
            for (ParsedFile file : files) {
                Scope importer = file.scopes().moduleScope();
                for (Stmt.ImportFrom star : importer.starImports()) {
                    Set<Scope> joined = new HashSet<>(found.getOrDefault(importer, Set.of(importer)));
                    ParsedFile source = resolveModule(star.module, star.level, file);
                    if (source != null) {
                        Scope given = source.scopes().moduleScope();
                        joined.addAll(found.getOrDefault(given, Set.of(given)));
                    }
                    joined.forEach(each -> found.put(each, joined));
                }
            }
            starRelatives = found;
        }
        return starRelatives;
    }

    private boolean mayGive(Stmt.ImportFrom star, String name, ParsedFile importer, Set<ParsedFile> passed) {
        ParsedFile source = resolveModule(star.module, star.level, importer);
        if (source == null) {
            Set<String> known = star.level == 0 ? StarImports.of(star.module) : null;
            return known == null || known.contains(name);
        }
        Scope scope = source.scopes().moduleScope();
        if (!exports(source, name) || !passed.add(source)) {
            return false;
        }
        return scope.variable(name) != null
                || scope.hasMaskedText()
                || scope.starImports().stream().anyMatch(inner -> mayGive(inner, name, source, passed));
    }

    private Variable resolveName(ParsedFile module, String name, Set<String> passed) {
        if (!passed.add(module.path() + ':' + name)) {
            return null;
        }
        Variable own = module.scopes().moduleScope().variable(name);
        if (own == null) {
            return fromStarImports(module, name, passed);
        }
        List<Definition> definitions = own.definitions().stream().filter(definition -> mayBind(module, definition)).toList();
        if (definitions.size() == 1
                && definitions.get(0).site() instanceof Alias alias
                && definitions.get(0).statement() instanceof Stmt.ImportFrom imports) {
            ParsedFile source = resolveModule(imports.module, imports.level, module);
            Variable origin = source == null ? null : resolveName(source, alias.name, passed);
            return origin == null ? own : origin;
        }
        return own;
    }

    private Variable fromStarImports(ParsedFile module, String name, Set<String> passed) {
        List<Stmt.ImportFrom> stars = module.scopes().moduleScope().starImports();
        for (int i = stars.size() - 1; i >= 0; i--) {
            ParsedFile source = resolveModule(stars.get(i).module, stars.get(i).level, module);
            Variable found = source == null || !exports(source, name) ? null : resolveName(source, name, passed);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean exports(ParsedFile module, String name) {
        Variable all = module.scopes().moduleScope().variable("__all__");
        // A star import never brings __all__.
        List<Definition> written = all == null ? List.of() : all.definitions().stream()
                .filter(each -> !(each.statement() instanceof Stmt.ImportFrom && each.kind() == Definition.Kind.STAR_IMPORT)).toList();
        if (written.size() == 1 && all.reads().isEmpty()) {
            Expr value = written.get(0).value();
            List<Expr> names = value instanceof Expr.ListExpr list ? list.elements
                    : value instanceof Expr.TupleExpr tuple ? tuple.elements : null;
            if (names != null && names.stream().allMatch(Expr.Constant.class::isInstance)) {
                return names.stream().anyMatch(item -> name.equals(((Expr.Constant) item).value));
            }
        }
        return all != null || !name.startsWith("_");
    }
}
