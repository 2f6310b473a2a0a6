package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Attributes that {@code setUp} fills anew for every test of a class: {@code self.table = ...}. */
final class TestAttributes {
    private static final Set<String> SET_UP = Set.of("setUp", "setup_method");

    private TestAttributes() {}

    /** Whether the target is an attribute that {@code setUp} fills, of a class which shares it with no other of the program. */
    static boolean isOwn(ValueFlow flow, Expr target) {
        Stmt.FunctionDef setUp = method(target);
        if (!(target instanceof Expr.Attribute attribute) || !(attribute.value instanceof Expr.Name receiver) || setUp == null || !SET_UP.contains(setUp.name)) {
            return false;
        }
        ClassInfo owner = flow.index().classOfMethod(setUp);
        return owner != null && owner.bases().isEmpty() && owner.withSubclasses().size() == 1 && receiver.id.equals(receiver(setUp));
    }

    /** Every mention of the attribute in the class, through the receiver of the method. */
    static List<Expr.Attribute> mentions(ValueFlow flow, Expr.Attribute filled) {
        List<Expr.Attribute> found = new ArrayList<>();
        for (Stmt statement : flow.index().classOfMethod(method(filled)).node().body) {
            if (statement instanceof Stmt.FunctionDef function && receiver(function) != null) {
                collect(function, receiver(function), filled.name, found);
            }
        }
        return found;
    }

    /** Whether something else in the file that may be the test case has an attribute of the name read. */
    static boolean isSeenOtherwise(ValueFlow flow, ParsedFile file, Expr.Attribute filled) {
        List<Expr.Attribute> own = mentions(flow, filled);
        ClassInfo owner = flow.index().classOfMethod(method(filled));
        return file.module().descendants().stream().anyMatch(node -> node instanceof Expr.Attribute other && other.name.equals(filled.name) && !own.contains(other)
                && (flow.values(other.value).isEmpty() || flow.values(other.value).stream()
                        .anyMatch(value -> value.equals(Value.OTHER) || value.equals(Value.UNKNOWN)
                                || value instanceof Value.Instance instance && instance.info() == owner)));
    }

    /** The tests of the class. */
    static List<Stmt.FunctionDef> tests(Expr.Attribute filled) {
        List<Stmt.FunctionDef> tests = new ArrayList<>();
        for (Stmt statement : ((Stmt.ClassDef) method(filled).parent()).body) {
            if (statement instanceof Stmt.FunctionDef function && function.name.startsWith("test")) {
                tests.add(function);
            }
        }
        return tests;
    }

    private static void collect(Node node, String receiver, String name, List<Expr.Attribute> found) {
        if (node instanceof Expr.Attribute attribute && attribute.name.equals(name) && attribute.value instanceof Expr.Name owner && owner.id.equals(receiver)) {
            found.add(attribute);
        }
        node.forEachChild(child -> collect(child, receiver, name, found));
    }

    private static Stmt.FunctionDef method(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Stmt.FunctionDef)) {
            at = at.parent();
        }
        return (Stmt.FunctionDef) at;
    }

    private static String receiver(Stmt.FunctionDef function) {
        List<Parameter> first = function.parameters.positionalOnly.isEmpty() ? function.parameters.positional : function.parameters.positionalOnly;
        return first.isEmpty() ? null : first.get(0).name;
    }
}
