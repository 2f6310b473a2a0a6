package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the mocks of {@code boto3.Session} that answer with texts, numbers or None from the first call on: what a test, or what it leaves behind,
 * asks them for a resource ends in AttributeError, and so it does when it is asked for a client.
 */
final class PlainAnswers {
    /** What a patch of boto3 may be of, for {@link #of}. */
    static final Set<String> SESSIONS = Set.of("boto3.Session", "boto3.session.Session");

    private static final Set<String> RETURN = Set.of("return_value");
    private static final Set<String> SIDE_EFFECT = Set.of("side_effect");
    private static final Set<String> SETTERS = Set.of("return_value", "side_effect", "configure_mock", "attach_mock");
    /** What a mock has been called with, or how often: no answer changes by looking at it. */
    private static final Set<String> RECORDS = Set.of("called", "call_count", "call_args", "call_args_list", "mock_calls", "assert_called", "assert_called_once",
            "assert_called_with", "assert_called_once_with", "assert_any_call", "assert_has_calls", "assert_not_called");

    private final ValueFlow flow;
    private List<ParsedFile> seeing;

    PlainAnswers(ValueFlow flow) {
        this.flow = flow;
    }

    /** Whether the patch puts such a mock in place of a class of sessions, and nobody makes it answer otherwise. */
    boolean of(ParsedFile test, Expr.Call patch) {
        if (!"patch".equals(Decorators.lastName(patch)) || patch.arguments.size() != 1 || isSeenElsewhere(test)) {
            return false;
        }
        boolean answers = patch.keywords.size() == 1 && RETURN.contains(patch.keywords.get(0).name) && isPlain(patch.keywords.get(0).value);
        if (!answers && !patch.keywords.isEmpty()) {
            return false;
        }
        if (patch.parent() instanceof Stmt.FunctionDef function && function.decorators.equals(List.of(patch))) {
            boolean runs = !function.isAsync && !Generators.isGenerator(function) && !flow.fixtures().isFixture(function);
            int self = flow.index().classOfMethod(function) == null ? 0 : 1;
            return runs && function.parameters.positionalOnly.isEmpty() && function.parameters.positional.size() > self
                    && isPlain(function, function.body, function.parameters.positional.get(self).name, answers);
        }
        if (patch.parent() instanceof WithItem item && item.context == patch && item.parent() instanceof Stmt.With with
                && with.items.get(with.items.size() - 1) == item) {
            return item.target == null ? answers
                    : item.target instanceof Expr.Name name && UnansweredCalls.function(with) instanceof Stmt.FunctionDef function
                    && isPlain(function, with.body, name.id, answers);
        }
        return false;
    }

    /** Whether a name of this function holds a mock that only gets plain answers, the first of them before other code runs. */
    private boolean isPlain(Stmt.FunctionDef place, List<Stmt> body, String mock, boolean answers) {
        List<Stmt> settings = new ArrayList<>();
        for (Expr.Name mention : names(place, mock)) {
            boolean filled = mention.parent() instanceof WithItem item && item.target == mention;
            if (!filled && !isRecord(mention) && !isAnswer(mention, settings)) {
                return false;
            }
        }
        return answers || body.stream().filter(each -> !isText(each)).findFirst().filter(settings::contains).isPresent();
    }

    private static boolean isRecord(Expr.Name mention) {
        return mention.parent() instanceof Expr.Attribute read && RECORDS.contains(read.name) && !(read.parent() instanceof Stmt.Assign);
    }

    private static boolean isAnswer(Expr.Name mention, List<Stmt> settings) {
        if (!(mention.parent() instanceof Expr.Attribute set) || !(set.parent() instanceof Stmt.Assign assign) || !assign.targets.equals(List.of(set))) {
            return false;
        }
        boolean plain = RETURN.contains(set.name) && isPlain(assign.value)
                || SIDE_EFFECT.contains(set.name) && assign.value instanceof Expr.ListExpr list && list.elements.stream().allMatch(PlainAnswers::isPlain);
        return plain && settings.add(assign);
    }

    private static boolean isPlain(Expr value) {
        return value instanceof Expr.Constant;
    }

    private static boolean isText(Stmt statement) {
        return statement instanceof Stmt.ExprStmt text && text.value instanceof Expr.Constant;
    }

    /** Whether the tests also get at the mock by its place in boto3, or classes are made of what stands there. */
    private boolean isSeenElsewhere(ParsedFile test) {
        if (seeing == null) {
            seeing = flow.index().files().stream().filter(file -> file.module().descendants().stream().anyMatch(this::isSight)).toList();
        }
        return seeing.stream().anyMatch(file -> flow.index().imports().together(test, file));
    }

    private boolean isSight(Node node) {
        return node instanceof Expr.Attribute set && SETTERS.contains(set.name) && isOfBoto3(set.value)
                || node instanceof Expr.Constant text && text.value != null && text.value.startsWith("boto3.") && SETTERS.stream().anyMatch(text.value::contains)
                || node instanceof Stmt.ClassDef cls && cls.bases.stream().anyMatch(this::isOfBoto3);
    }

    private boolean isOfBoto3(Expr expr) {
        return flow.values(expr).stream().anyMatch(value -> value instanceof Value.External external && external.name().startsWith("boto3"));
    }

    private static List<Expr.Name> names(Node node, String id) {
        List<Expr.Name> found = new ArrayList<>();
        node.forEachChild(child -> {
            if (child instanceof Expr.Name name && name.id.equals(id)) {
                found.add(name);
            }
            found.addAll(names(child, id));
        });
        return found;
    }
}
