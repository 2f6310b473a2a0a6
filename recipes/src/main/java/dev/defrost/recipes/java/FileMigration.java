package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openrewrite.java.tree.J;

/** What is known about one file: its units, and after {@link #translate} its edits and the reasons against some of them. */
final class FileMigration {
    /** A replacement of a node's text with marked names and breaks. */
    record Edit(J node, Units.Unit unit, String text) {}

    /** A reason and the unit in which it lies. */
    record Problem(Units.Unit unit, Blocker blocker) {}

    private final ParsedFile file;
    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final BatchFlow batches;
    private final StartKeys startKeys;
    private final Units units;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<J, String> comments = new IdentityHashMap<>();

    FileMigration(ParsedFile file, DocumentApi api) {
        this.file = file;
        this.types = new ApiTypes(api);
        this.members = new Members(api);
        this.scope = new Scope(file);
        this.batches = new BatchFlow(file, scope, types, members);
        this.startKeys = new StartKeys(file, scope, members);
        this.units = new Units(file, scope, types, members, batches, startKeys);
    }

    ParsedFile file() {
        return file;
    }

    ApiTypes types() {
        return types;
    }

    List<Units.Unit> units() {
        return units.units();
    }

    List<Edit> edits() {
        return edits;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The unit of the innermost statement or declaration at an offset; null if none is there. */
    Units.Unit unitAt(int offset) {
        Units.Unit found = null;
        for (Units.Unit unit : units.units()) {
            boolean inside = file.spans().start(unit.node) <= offset && offset < file.spans().end(unit.node);
            found = inside && (found == null || length(unit) < length(found)) ? unit : found;
        }
        return found;
    }

    Units.Unit unitOf(J node) {
        return units.unitOf(node);
    }

    Scope scope() {
        return scope;
    }

    /** The units in the range of another, itself included. */
    List<Units.Unit> unitsInside(Units.Unit outer) {
        return units.units().stream().filter(u -> file.spans().start(u.node) >= file.spans().start(outer.node)
                && file.spans().end(u.node) <= file.spans().end(outer.node)).toList();
    }

    /** The qualified names of the classes that the file declares, nested ones too. */
    List<String> declaredTypes() {
        List<String> names = new ArrayList<>();
        new CodeVisitor() {
            @Override
            public J visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
                names.add(Scope.qualifiedName(declaration));
                return super.visitClassDeclaration(declaration, p);
            }
        }.visit(file.unit(), 0);
        return names;
    }

    private int length(Units.Unit unit) {
        return file.spans().end(unit.node) - file.spans().start(unit.node);
    }

    /**
     * Finds the edits.
     *
     * @param keepsOrder whether the maps that a unit makes are changed or shown in their order
     * @param grows whether the batches that a unit makes get more elements in other statements
     * @param changes whether the items that a unit gets from responses may be changed
     * @param counts whether somebody asks how much has been read of the queries and scans that a unit makes
     * @param setElsewhere whether another file assigns the field that a key stands for
     */
    void translate(Predicate<Units.Unit> keepsOrder, Predicate<Units.Unit> grows, Predicate<Units.Unit> changes,
            Predicate<Units.Unit> counts, Predicate<String> setElsewhere) {
        Problems found = new Problems(file.spans());
        Builders builders = new Builders(file, scope, types, members);
        Carriers carriers = new Carriers(file, scope, types, members, builders, setElsewhere);
        Translator translator = new Translator(file, scope, types, members, carriers, builders, found, n ->
                keepsOrder.test(units.unitOf(n)), n -> batches.grows(n, grows.test(units.unitOf(n))), n -> changes.test(units.unitOf(n)),
                n -> counts.test(units.unitOf(n)), batches, startKeys);
        new FlowCheck(file, scope, types, translator, found);
        OverloadCheck.check(file, types, found);
        ShownCheck.check(file, scope, types, translator, found);
        new ViewCheck(file, scope, types, members, found);
        startKeys.check(found);
        ExpressionUses.check(file, scope, members, found);
        ChangeCheck.check(file, scope, types, members, builders, found);
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Import || tree instanceof J.Package) {
                    stopAfterPreVisit();
                    return tree;
                }
                String text = file.spans().has(tree) ? translator.replacement(tree) : null;
                if (text != null) {
                    edits.add(new Edit(tree, units.unitOf(tree), text));
                    stopAfterPreVisit();
                }
                return tree;
            }
        }.visit(file.unit(), 0);
        edits.forEach(edit -> checkComments(edit, found));
        CallOrder order = new CallOrder(file, translator);
        edits.stream().filter(edit -> !isBlocked(edit, found) && !order.isKept(edit.node(), edit.text())).forEach(edit ->
                found.add(edit.node(), BlockerCode.EVALUATION_ORDER, "calls in it would be made in another order, or not as often"));
        found.blockers().stream().distinct().forEach(b -> problems.add(new Problem(unitAt(b.span().start()), b)));
    }

    /** Whether a part of what is replaced has a reason to stay, so that its new text is none. */
    private boolean isBlocked(Edit edit, Problems found) {
        int start = file.spans().start(edit.node());
        int end = file.spans().end(edit.node());
        return found.blockers().stream().anyMatch(b -> start <= b.span().start() && b.span().end() <= end);
    }

    /** Comments inside what is replaced move above its statement; where there is no statement they would be lost. */
    private void checkComments(Edit edit, Problems found) {
        List<String> moved = new ArrayList<>();
        for (String comment : file.spans().comments(file.spans().start(edit.node()), file.spans().end(edit.node()))) {
            if (!edit.text().contains(comment)) {
                moved.add(comment);
            }
        }
        J statement = edit.unit().node;
        boolean movable = scope.parent(statement) instanceof J.Block && moved.stream().noneMatch(c -> c.contains("\n"));
        if (movable && !moved.isEmpty()) {
            comments.put(statement, String.join("\n", moved));
        } else {
            moved.forEach(c -> found.add(edit.node(), BlockerCode.COMMENT_LOST, "the comment `" + c.strip() + "` would be lost"));
        }
    }

    /** The comments that move above a statement; null for none. */
    String commentsAbove(J statement) {
        return comments.get(statement);
    }
}
