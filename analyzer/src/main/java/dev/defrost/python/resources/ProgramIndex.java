package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Project;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import dev.defrost.python.syntax.Stmt;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lookup tables over the parsed files: definitions by the node that makes them, classes, functions and the files of nodes. */
public final class ProgramIndex {
    private static final Set<String> MARKERS =
            Set.of("abc.ABC", "typing.Generic", "typing.Protocol", "typing_extensions.Generic", "typing_extensions.Protocol");

    private final Project project;
    private final List<ParsedFile> files;
    private final NodeMap<Node, Definition> definitions = new NodeMap<>();
    private final Map<Stmt.ClassDef, ClassInfo> classes = new IdentityHashMap<>();
    private final Map<Stmt.FunctionDef, ClassInfo> methodClasses = new IdentityHashMap<>();
    private final Map<Module, ParsedFile> modules = new IdentityHashMap<>();
    private ImportGraph imports;
    private final ExportLists exports = new ExportLists(this);

    public ProgramIndex(Project project, List<ParsedFile> files) {
        this.project = project;
        this.files = files;
        for (ParsedFile file : files) {
            modules.put(file.module(), file);
            for (Scope scope : file.scopes().all()) {
                index(file, scope);
            }
        }
        for (ClassInfo info : classes.values()) {
            info.node().bases.forEach(base -> resolveBase(info, base));
        }
    }

    private void index(ParsedFile file, Scope scope) {
        for (Variable variable : scope.variables()) {
            for (Definition definition : variable.definitions()) {
                definitions.put(definition.site(), definition);
            }
        }
        if (scope.node() instanceof Stmt.ClassDef node) {
            classes.put(node, new ClassInfo(node, file));
            for (Stmt statement : node.body) {
                if (statement instanceof Stmt.FunctionDef method) {
                    methodClasses.put(method, classes.get(node));
                }
            }
        }
    }

    /** Whether the class that a base expression means is known: one of the project's, which then knows of the class that derives from it. */
    boolean isFollowed(ClassInfo info, Expr base) {
        ClassInfo found = classOf(info.file(), base);
        return found != null && info.bases().contains(found);
    }

    private void resolveBase(ClassInfo info, Expr base) {
        ClassInfo found = classOf(info.file(), base);
        if (found != null) {
            info.addBase(found);
        } else if (!(base instanceof Expr.Name name && name.id.equals("object")) && !isMarker(info.file(), base)) {
            info.markUnknownBase();
        }
    }

    /** A base that neither has attributes of use nor calls methods: {@code ABC}, {@code Generic[T]}, {@code Protocol}. */
    private static boolean isMarker(ParsedFile file, Expr base) {
        Expr named = base instanceof Expr.Subscript generic ? generic.value : base;
        Expr.Name root = named instanceof Expr.Attribute attribute && attribute.value instanceof Expr.Name owner ? owner
                : named instanceof Expr.Name name ? name : null;
        Variable variable = root == null ? null : file.scopes().resolve(root);
        if (variable == null || variable.definitions().size() != 1 || !(variable.definitions().get(0).site() instanceof Alias alias)) {
            return false;
        }
        String imported = variable.definitions().get(0).statement() instanceof Stmt.ImportFrom from && from.level == 0 ? from.module + "." + alias.name : alias.name;
        return MARKERS.contains(named instanceof Expr.Attribute attribute ? imported + "." + attribute.name : imported);
    }

    private ClassInfo classOf(ParsedFile file, Expr base) {
        if (base instanceof Expr.Name name) {
            Variable own = file.scopes().resolve(name);
            Variable variable = own == null ? project.resolveName(file, name.id) : own;
            return variable == null ? null : classOf(variable, own == null ? fileOf(variable) : file);
        }
        if (base instanceof Expr.Subscript generic) {
            return classOf(file, generic.value);
        }
        if (base instanceof Expr.Attribute attribute && attribute.value instanceof Expr.Name name) {
            Variable variable = file.scopes().resolve(name);
            ParsedFile module = variable == null || variable.definitions().size() != 1 ? null : moduleOf(variable.definitions().get(0), file);
            Variable target = module == null ? null : project.resolveName(module, attribute.name);
            return target == null ? null : classOf(target, module);
        }
        return null;
    }

    private ParsedFile moduleOf(Definition definition, ParsedFile file) {
        if (definition.statement() instanceof Stmt.Import && definition.site() instanceof Alias alias) {
            return alias.asName == null && alias.name.contains(".") ? null : project.resolveModule(alias.name, 0, file);
        }
        if (definition.statement() instanceof Stmt.ImportFrom from && definition.site() instanceof Alias alias) {
            String parent = from.module == null || from.module.isEmpty() ? "" : from.module + ".";
            return project.resolveModule(parent + alias.name, from.level, file);
        }
        return null;
    }

    private ClassInfo classOf(Variable variable, ParsedFile file) {
        List<Definition> binding = variable.definitions().stream().filter(each -> project.mayBind(file, each)).toList();
        if (binding.size() != 1) {
            return null;
        }
        Definition definition = binding.get(0);
        if (definition.site() instanceof Stmt.ClassDef node) {
            return classes.get(node);
        }
        if (definition.statement() instanceof Stmt.ImportFrom from) {
            String imported = ((Alias) definition.site()).name;
            ParsedFile module = project.resolveModule(from.module == null ? "" : from.module, from.level, file);
            Variable target = module == null ? null : project.resolveName(module, imported);
            return target == null || target == variable ? null : classOf(target, module);
        }
        return null;
    }

    /** The file of a variable that is filled somewhere. */
    ParsedFile fileOf(Variable variable) {
        return modules.get(variable.definitions().get(0).site().module());
    }

    public Project project() {
        return project;
    }

    public List<ParsedFile> files() {
        return files;
    }

    /** Which files load which; made when it is first asked for. */
    public ImportGraph imports() {
        if (imports == null) {
            imports = new ImportGraph(project);
        }
        return imports;
    }

    public ExportLists exports() {
        return exports;
    }

    /** The definition that this name, parameter, alias, function or class makes; null when it makes none. */
    public Definition definitionAt(Node site) {
        return definitions.get(site);
    }

    public ClassInfo classInfo(Stmt.ClassDef node) {
        return classes.get(node);
    }

    public Collection<ClassInfo> classes() {
        return classes.values();
    }

    /** The class in whose body the function stands; null for other functions. */
    public ClassInfo classOfMethod(Node function) {
        return function instanceof Stmt.FunctionDef def ? methodClasses.get(def) : null;
    }

    /** The file that was parsed into this module. */
    public ParsedFile fileOf(Module module) {
        return modules.get(module);
    }

    /** The definitions that a star import of the file brings for a name that the file itself never binds. */
    public List<Definition> starImported(ParsedFile file, String name) {
        return file.scopes().moduleScope().hasStarImport() && file.scopes().moduleScope().variable(name) == null ? exported(file, name) : List.of();
    }

    /**
     * The definitions by which a module's name is filled when the module has run: the module's own, imports of the name included, else
     * those that a star import brings.
     */
    public List<Definition> exported(ParsedFile module, String name) {
        Variable own = module.scopes().moduleScope().variable(name);
        Variable variable = own != null && own.definitions().stream().anyMatch(each -> each.kind() != Definition.Kind.STAR_IMPORT)
                ? own : project.resolveName(module, name);
        return variable == null
                ? List.of()
                : variable.definitions().stream().filter(each -> each.binds() && project.mayBind(module, each)).toList();
    }
}
