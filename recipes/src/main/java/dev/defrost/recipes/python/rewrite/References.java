package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.ResultShape;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.List;

/** References that may be None: boto3 answers with None when the member that names the referenced object is missing. */
final class References {
    private final Migration migration;

    References(Migration migration) {
        this.migration = migration;
    }

    /** Blocks the group when something is read from the reference although it may be None: boto3 raises AttributeError there. */
    void checkPresent(ParsedFile file, Expr.Attribute access, DataStates.Answer answer, String member, ResourceGroup group) {
        if (isPresent(answer, member)) {
            return;
        }
        if (group.locations().isEmpty() && !isGuarded(file, access)) {
            migration.doubt(group, BlockerCode.UNTESTED_NONE, file, access);
        }
        for (Occurrence occurrence : group.occurrences()) {
            boolean read = occurrence.expr() != access && !(occurrence.context() instanceof Occurrence.Presence);
            if (read && !isGuarded(occurrence.file(), occurrence.expr())) {
                migration.doubt(group, BlockerCode.UNTESTED_NONE, occurrence.file(), occurrence.expr());
            }
        }
    }

    /**
     * The data of what a reference answers with, inside the data of its owner ({@code boto3/resources/response.py}, {@code ResourceHandler}): a
     * list goes by the elements that have what identifies them.
     */
    Piece data(ParsedFile file, Expr.Attribute access, DataStates.Answer owner, ResourceDefinition type, Construct.Reference reference, ResourceGroup group) {
        boolean list = ResultShape.isList(reference);
        String path = list ? reference.path().substring(0, reference.path().length() - 2) : reference.path();
        if (!path.matches("\\w+") || owner.sources().isEmpty() || owner.isMember() || owner.isSummary()) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, access, "it is not known what the data of the object comes from");
            return Piece.effect("None");
        }
        List<String> missing = missing(owner, reference);
        missing.forEach(member -> migration.doubt(group, BlockerCode.INEXPRESSIBLE, file, access, "boto3 leaves out elements without " + member
                + ", and gives the others the data of those before them"));
        if (list && !owner.isPresent("", path)) {
            migration.block(group, BlockerCode.INEXPRESSIBLE, file, access, "it is None when the response has no " + path);
        }
        if (!hasWhatLoadsHave(owner, type, reference)) {
            migration.block(group, BlockerCode.INEXPRESSIBLE, file, access, "members that a load always answers with may be missing in what the object was made with");
        }
        if (!list) {
            checkPresent(file, access, owner, path, group);
        }
        String quoted = migration.layout(file).quoted(path);
        String data = owner.code() + (owner.isPresent("", path) ? "[" + quoted + "]" : ".get(" + quoted + ")");
        return Piece.effect(missing.isEmpty() ? data : identified(file, data, Paths.singular(path), missing));
    }

    /** The members that identify the referenced objects, and that elements may lack. */
    private static List<String> missing(DataStates.Answer owner, Construct.Reference reference) {
        return reference.identifiers().stream().filter(source -> source.source() == IdentifierSource.Source.DATA)
                .map(source -> Paths.rest(source.value(), reference.path()))
                .filter(member -> member != null && !owner.isPresent(reference.path(), member)).toList();
    }

    /** The elements that have what identifies them. */
    private String identified(ParsedFile file, String list, String name, List<String> members) {
        List<String> tests = members.stream().map(member -> migration.layout(file).quoted(member) + " in " + name).toList();
        return "[" + name + " for " + name + " in " + list + " if " + String.join(" and ", tests) + "]";
    }

    /** Whether the elements always have all members that they always have after a load, which is what {@link Origins} takes them from. */
    private boolean hasWhatLoadsHave(DataStates.Answer owner, ResourceDefinition type, Construct.Reference reference) {
        Construct.Load load = type.load();
        ServiceDefinition service = migration.service(type);
        String path = Paths.normal(load.path());
        String within = path.isEmpty() ? reference.path() : path + "." + reference.path();
        return service.resource(reference.type()).constructs().stream().filter(Construct.Attribute.class::isInstance)
                .map(each -> ((Construct.Attribute) each).member())
                .allMatch(member -> !service.isAlwaysPresent(load.operation(), within, member) || owner.isPresent(reference.path(), member));
    }

    /** Whether the path names a member, or a member of a member. */
    static boolean isMember(String path) {
        return path.matches("\\w+(\\.\\w+)?");
    }

    /** Whether the member is always there. */
    static boolean isPresent(DataStates.Answer answer, String member) {
        int dot = member.lastIndexOf('.');
        boolean here = answer.isPresent(dot < 0 ? "" : member.substring(0, dot), member.substring(dot + 1));
        return here && (dot < 0 || isPresent(answer, member.substring(0, dot)));
    }

    /** The one identifier that says whether there is a referenced object; null when the group holds something else. */
    String identifierOf(ResourceGroup group) {
        String found = null;
        for (Expr origin : group.origins()) {
            Construct.Reference reference = reference(origin);
            List<IdentifierSource> sources = reference == null ? List.of() : reference.identifiers().stream()
                    .filter(source -> source.source() == IdentifierSource.Source.DATA && !source.value().contains("[")).toList();
            if (sources.size() != 1 || (found != null && !found.equals(sources.get(0).target()))) {
                return null;
            }
            found = sources.get(0).target();
        }
        return found;
    }

    private Construct.Reference reference(Expr expr) {
        if (expr instanceof Expr.Attribute access) {
            for (Value owner : migration.flow().values(access.value)) {
                if (owner instanceof Value.Resource resource && resource.type().construct(access.name) instanceof Construct.Reference reference) {
                    return reference;
                }
            }
        }
        return null;
    }

    /** Whether the expression stands where a test of the same expression has found it present. */
    private static boolean isGuarded(ParsedFile file, Expr expr) {
        String code = text(file, expr);
        for (Node at = expr; at.parent() != null; at = at.parent()) {
            Node parent = at.parent();
            boolean guarded = parent instanceof Stmt.If branch && branch.body.contains(at) && isPresent(file, branch.test, code)
                    || parent instanceof Expr.Conditional conditional && conditional.body == at && isPresent(file, conditional.test, code)
                    || parent instanceof Expr.BoolOp bool && bool.isAnd && bool.values.indexOf(at) > 0
                            && isPresent(file, bool.values.get(0), code);
            if (guarded) {
                return true;
            }
            if (parent instanceof Stmt.FunctionDef || parent instanceof Stmt.ClassDef || parent instanceof Expr.Lambda) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPresent(ParsedFile file, Expr test, String code) {
        if (test instanceof Expr.BoolOp bool && bool.isAnd) {
            return bool.values.stream().anyMatch(value -> isPresent(file, value, code));
        }
        boolean compared = test instanceof Expr.Compare compare && compare.ops.equals(List.of("is not"))
                && compare.comparators.get(0) instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE
                && text(file, compare.left).equals(code);
        return compared || text(file, test).equals(code);
    }

    private static String text(ParsedFile file, Expr expr) {
        return file.module().source.text().substring(expr.start, expr.end);
    }
}
