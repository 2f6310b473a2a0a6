package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import java.util.List;
import java.util.function.Predicate;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Says how code reads responses of SDK v2 that SDK v1 gave as items and iterators. */
final class Responses {
    private final ParsedFile file;
    private final Scope scope;
    private final Members members;
    private final Predicate<J> changed;

    /** @param changed whether an item that a response has at a node may be changed later */
    Responses(ParsedFile file, Scope scope, Members members, Predicate<J> changed) {
        this.file = file;
        this.scope = scope;
        this.members = members;
        this.changed = changed;
    }

    /** What an expression whose text gives a response becomes, where the item in the response is meant; null if there is none. */
    String item(Expression node, Member member, Expression select, String text) {
        String get = member.unwrap().substring(member.unwrap().indexOf('.') + 1);
        if (member.form().equals("{this}") && select.unwrap() instanceof J.Identifier) {
            boolean argument = scope.parent(node) instanceof J.MethodInvocation call && members.of(call) != null
                    && members.of(call).form() != null && members.of(call).form().startsWith("{h}.");
            boolean whole = argument || isWhole(node);
            String conditional = text + ".has" + Character.toUpperCase(get.charAt(0)) + get.substring(1) + "() ? "
                    + own(node, text + "." + get + "()") + " : null";
            return whole ? conditional : "(" + conditional + ")";
        }
        String read = Names.HELPER + "." + get + "(" + text + ")";
        return changed.test(node) ? Names.HELPER + ".changeable(" + read + ")" : read;
    }

    /** The item of a response, or a copy if it is changed: SDK v1 makes an item of every response. */
    String own(J node, String item) {
        return changed.test(node) ? "new " + ApiTypes.mark("java.util.LinkedHashMap") + "<>(" + item + ")" : item;
    }

    /** Whether an expression is all that a variable, a return or an assignment gets. */
    boolean isWhole(Expression node) {
        J parent = scope.parent(node);
        return parent instanceof J.VariableDeclarations.NamedVariable || parent instanceof J.Return || parent instanceof J.Assignment;
    }

    /** SDK v2 sends the first request when it makes the iterator, SDK v1 when that is asked: nothing may come between. */
    boolean isAskedNext(Expression node) {
        J parent = scope.parent(node);
        if (!(parent instanceof J.VariableDeclarations.NamedVariable variable)) {
            return parent instanceof J.MethodInvocation call && call.getSelect() == node;
        }
        J declaration = scope.parent(variable);
        J holder = scope.parent(declaration);
        List<? extends J> statements = holder instanceof J.Block block ? block.getStatements() : List.of();
        int next = statements.indexOf(declaration) + 1;
        J condition = holder instanceof J.ForLoop.Control control ? control.getCondition() : next <= 0 || next >= statements.size() ? null
                : statements.get(next) instanceof J.WhileLoop loop ? loop.getCondition()
                : statements.get(next) instanceof J.ForLoop loop
                && loop.getControl().getInit().stream().allMatch(J.Empty.class::isInstance)
                        ? loop.getControl().getCondition() : null;
        return condition != null && file.spans().text(condition).startsWith((condition instanceof J.ControlParentheses ? "(" : "")
                + variable.getSimpleName() + ".hasNext()");
    }

    /** A name for the pages of a listing. */
    String page() {
        return scope.isTaken("page") ? "resultPage" : "page";
    }
}
