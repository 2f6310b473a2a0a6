package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.AttachedFunctions;
import dev.defrost.python.resources.CallSite;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.UncalledPatch;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Indenter;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Piece;
import dev.defrost.recipes.python.text.Removal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Functions that the program sets on resources: they stand at the top of the module, take what they use of the resource as their first
 * parameters, and are called by their names. What set them goes.
 */
public final class LiftedFunctions {
    private final Migration migration;
    private final Components components;

    LiftedFunctions(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The attachers that get the group's resources. */
    public static List<AttachedFunctions.Attacher> of(Migration migration, ResourceGroup group) {
        List<AttachedFunctions.Attacher> found = new ArrayList<>();
        for (Location location : group.locations()) {
            AttachedFunctions.Attacher attacher = location instanceof Location.Var var && Carriers.isParameter(var.definition())
                    ? migration.flow().attached().of(var.definition().variable().scope().node()) : null;
            if (attacher != null) {
                found.add(attacher);
            }
        }
        return found;
    }

    /** Whether the move gives an attacher a resource: the statement goes. */
    static boolean isAttaching(Migration migration, Flow move) {
        return move.target() instanceof Location.Var var && Carriers.isParameter(var.definition())
                && migration.flow().attached().of(var.definition().variable().scope().node()) != null;
    }

    /** Registers the call of a function that is set on the group's resource. */
    void call(ResourceGroup group, ParsedFile file, Expr.Attribute access) {
        if (!(access.parent() instanceof Expr.Call call)) {
            return;
        }
        Stmt.FunctionDef function = function(access);
        AttachedFunctions.Attacher attacher = migration.flow().attached().of(function.parent());
        migration.rewriter(file).replace(access, () -> callee(file, access, attacher, function));
        String text = file.module().source.text();
        int open = text.indexOf('(', access.end);
        migration.rewriter(file).replace(open, open + 1, () -> {
            List<String> given = given(group, file, access, used(attacher, function, group));
            List<Node> own = new CallWriter(migration, file, call).arguments();
            return opened(given, own.isEmpty() ? null : text.substring(open + 1, own.get(0).start));
        });
        migration.onceSettled(List.of("lifted", access), () -> {
            List<Component> used = used(attacher, function, group);
            if (new Dropped(migration, components, file).losesEffect(access.value, Set.copyOf(used))) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, file, access, "part of what makes the object would not be evaluated any more");
            }
            Set<String> parameters = used.stream().map(component -> name(attacher, component, group)).collect(Collectors.toSet());
            if (call.keywords.stream().anyMatch(keyword -> parameters.contains(keyword.name))) {
                migration.block(group, BlockerCode.FIXED_SIGNATURE, file, call, "an argument has the name that a parameter gets");
            }
        });
    }

    /** The code for what the function takes of the resource. */
    private List<String> given(ResourceGroup group, ParsedFile file, Expr.Attribute access, List<Component> used) {
        List<Piece> pieces = used.stream().map(component -> components.piece(file, access.value, component)).toList();
        long effects = pieces.stream().filter(piece -> piece.form() == Piece.Form.EFFECT).count();
        long fixed = pieces.stream().filter(piece -> piece.form() == Piece.Form.LITERAL || piece.form() == Piece.Form.NAME).count();
        if (effects > 1 || effects == 1 && fixed + 1 < pieces.size()) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, access);
        }
        return pieces.stream().map(Piece::code).toList();
    }

    /** An opening bracket, with these in front of what follows; {@code lead} stands before that, null when nothing follows. */
    private static String opened(List<String> first, String lead) {
        boolean lines = lead != null && lead.contains("\n");
        String start = lines ? lead.substring(lead.lastIndexOf('\n')) : "";
        String all = String.join(lines ? "," + start : ", ", first);
        return "(" + (first.isEmpty() ? "" : start + all + (lead == null ? "" : lines ? "," : ", "));
    }

    private Stmt.FunctionDef function(Expr.Attribute access) {
        return (Stmt.FunctionDef) ((Value.Function) migration.flow().values(access).iterator().next()).node();
    }

    private String name(AttachedFunctions.Attacher attacher, Component component, ResourceGroup group) {
        return components.carriers().nameOf(attacher.file(), attacher.parameter(), component, group);
    }

    /** The components that the function takes: of a resource that it only asks for identifiers these, else all that the attacher's functions use. */
    private List<Component> used(AttachedFunctions.Attacher attacher, Stmt.FunctionDef function, ResourceGroup group) {
        ResourceDefinition type = Carriers.type(group);
        Set<String> identifiers = new LinkedHashSet<>();
        boolean whole = false;
        for (Occurrence occurrence : group.occurrences()) {
            boolean here = occurrence.expr() instanceof Expr.Name && function.start <= occurrence.expr().start && occurrence.expr().end <= function.end
                    && occurrence.file() == attacher.file();
            if (here) {
                Construct construct = occurrence.context() instanceof Occurrence.Member member ? type.construct(member.access().name) : null;
                String identifier = construct instanceof Construct.Identifier own ? own.modelName()
                        : construct instanceof Construct.IdentifierAlias alias ? alias.identifier() : null;
                whole |= identifier == null;
                identifiers.add(identifier);
            }
        }
        boolean all = whole;
        return components.carriers().ordered(new Location.Var(attacher.parameter()), group).stream()
                .filter(each -> all || identifiers.contains(each.identifier())).toList();
    }

    // ---- where the functions stand

    /** Registers what becomes of the attachers that get the group's resources. */
    void rewrite(ResourceGroup group) {
        for (AttachedFunctions.Attacher attacher : of(migration, group)) {
            FileRewriter rewriter = migration.rewriter(attacher.file());
            attacher.functions().values().forEach(function -> parameters(attacher, function, group));
            rewriter.replace(attacher.function(), () -> functions(attacher));
            for (CallSite site : migration.flow().callsOf(attacher.function())) {
                migration.rewriter(site.file()).replace(site.call().parent(), () -> Removal.MARK);
            }
            if (!group.standIns().isEmpty()) {
                migration.block(group, BlockerCode.MOCKED_IN_TESTS, attacher.file(), attacher.function());
            }
            group.uncalledPatches().stream().filter(patch -> patch.function().parent() == attacher.function()).forEach(patch -> patched(patch, attacher, group));
            migration.flow().index().files().forEach(file -> new AttacherImports(migration, file, attacher).rewrite(group, called(group, file, attacher)));
        }
    }

    /** The patch names the function where it stands now; calls meanwhile have it under a name of their own file. */
    private void patched(UncalledPatch patch, AttachedFunctions.Attacher attacher, ResourceGroup group) {
        ParsedFile test = patch.test();
        String quote = test.module().source.slice(patch.target()).substring(0, 1);
        migration.rewriter(test).replace(patch.target(), () -> quote + patch.module() + "." + patch.function().name + quote);
        for (Expr.Attribute access : patch.meanwhile()) {
            if (module(migration.flow().fileOf(access), access, attacher) != null) {
                migration.block(group, BlockerCode.MOCKED_IN_TESTS, test, patch.patch());
            }
        }
    }

    /** The functions without what is around them. */
    private String functions(AttachedFunctions.Attacher attacher) {
        ParsedFile file = attacher.file();
        Layout layout = migration.layout(file);
        String text = file.module().source.text();
        List<String> codes = new ArrayList<>();
        int at = attacher.function().body.get(0).start;
        for (Stmt statement : attacher.function().body) {
            if (statement instanceof Stmt.FunctionDef function) {
                String indent = layout.indentOf(function.start);
                String above = text.substring(at, function.start).strip();
                String code = (above.startsWith("#") ? above + layout.newline() + indent : "") + migration.render(file, function);
                codes.add(Indenter.outdent(code, indent));
            }
            at = statement.end;
        }
        return String.join(layout.newline().repeat(3), codes);
    }

    /** The parameters that take the place of the resource. A name that is spread into {@code **kwargs} is never one of them. */
    private void parameters(AttachedFunctions.Attacher attacher, Stmt.FunctionDef function, ResourceGroup group) {
        String text = attacher.file().module().source.text();
        int open = text.indexOf('(', function.start);
        if (text.substring(function.start, open).contains("[")) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, attacher.file(), function, "the function has type parameters");
        }
        migration.rewriter(attacher.file()).replace(open, open + 1, () -> {
            List<String> names = new ArrayList<>();
            used(attacher, function, group).forEach(component -> names.add(name(attacher, component, group)));
            boolean fixed = function.parameters.keywordArgs != null && function.parameters.positionalOnly.isEmpty() && isSpreadInto(group, function);
            if (fixed && !names.isEmpty()) {
                names.add("/");
            }
            String rest = text.substring(open + 1, function.end);
            String lead = rest.substring(0, rest.length() - rest.stripLeading().length());
            return opened(names, rest.stripLeading().startsWith(")") ? null : lead);
        });
    }

    private boolean isSpreadInto(ResourceGroup group, Stmt.FunctionDef function) {
        return calls(group).filter(each -> function(each) == function)
                .anyMatch(each -> ((Expr.Call) each.parent()).keywords.stream().anyMatch(keyword -> keyword.name == null));
    }

    private Stream<Expr.Attribute> calls(ResourceGroup group) {
        return group.occurrences().stream().filter(each -> each.context() instanceof Occurrence.Attached)
                .map(each -> ((Occurrence.Attached) each.context()).access()).filter(each -> each.parent() instanceof Expr.Call);
    }

    // ---- what they are called

    private String callee(ParsedFile file, Expr.Attribute access, AttachedFunctions.Attacher attacher, Stmt.FunctionDef function) {
        String module = module(file, access, attacher);
        return module == null ? function.name : module + "." + function.name;
    }

    /** What the attacher's module is called where a function of it is: the resource is read from it, or it is all that the file imports. */
    private String module(ParsedFile file, Expr.Attribute access, AttachedFunctions.Attacher attacher) {
        boolean read = file != attacher.file() && access.value instanceof Expr.Attribute resource
                && migration.flow().values(resource.value).equals(Set.of(new Value.ModuleValue(attacher.file())));
        return read ? migration.render(file, ((Expr.Attribute) access.value).value) : new AttacherImports(migration, file, attacher).module(access);
    }

    /** The names of the attacher's functions that calls in a file use as they are. */
    private Set<String> called(ResourceGroup group, ParsedFile file, AttachedFunctions.Attacher attacher) {
        Set<String> names = new LinkedHashSet<>();
        calls(group).filter(each -> migration.flow().fileOf(each) == file && module(file, each, attacher) == null)
                .map(this::function).filter(each -> each.parent() == attacher.function()).forEach(each -> names.add(each.name));
        return names;
    }
}
