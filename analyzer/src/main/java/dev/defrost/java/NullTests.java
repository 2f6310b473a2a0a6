package dev.defrost.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Severity;
import dev.defrost.findings.Span;
import dev.defrost.findings.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comparisons with null of what SDK v2 never makes null: maps and lists of responses, where they are asked for or by way of a local
 * variable. A paging loop that ends with such a comparison never ends.
 */
final class NullTests {
    private static final Pattern MARK = Pattern.compile("\\bnull\\b");
    private static final Pattern ENDLESS =
            Pattern.compile("\\bwhile\\s*\\(\\s*(?:null\\s*!=\\s*)?\\w*[lL]astEvaluatedKey\\w*(?:\\s*!=\\s*null)?\\s*\\)");
    private static final String NEVER_NULL = "SDK v2 answers an empty map or list, never null: ask `hasX()` of the response instead";
    private static final String NEVER_ENDS =
            "This loop never ends: in SDK v2 the last evaluated key is an empty map, never null. Use `hasLastEvaluatedKey()`";
    private static final Safety CHANGES = new Safety.Unsafe(List.of(new Safety.Reason("null-test",
            "a comparison with null that has always the same result gets the result that it had with SDK v1")));

    private final String text;
    private final Lines lines;
    private final ResponseMembers members;
    private final List<Hazard> found = new ArrayList<>();
    private final Map<VariableDeclarator, List<BinaryExpr>> byVariable = new IdentityHashMap<>();

    private NullTests(JavaSource source, CompilationUnit unit, Lines lines) {
        this.text = source.text();
        this.lines = lines;
        this.members = new ResponseMembers(unit);
    }

    /** The traps of this kind in a file. In one that does not parse only loops are found, by their words. */
    static List<Hazard> find(JavaSource source, String code, Lines lines) {
        if (!MARK.matcher(code).find() || !ResponseMembers.mayBeIn(code) && !ENDLESS.matcher(code).find()) {
            return List.of();
        }
        CompilationUnit unit = JavaFiles.unit(source.text()).orElse(null);
        if (unit == null) {
            List<Hazard> loops = new ArrayList<>();
            for (Matcher m = ENDLESS.matcher(code); m.find();) {
                loops.add(byHand(List.of(endless(lines.span(m.start(), m.end()))), "let the loop ask `hasLastEvaluatedKey()` of the response"));
            }
            return loops;
        }
        NullTests tests = new NullTests(source, unit, lines);
        unit.findAll(BinaryExpr.class).forEach(tests::visit);
        tests.byVariable.forEach(tests::variable);
        tests.found.sort(Comparator.comparingInt(hazard -> hazard.findings().get(0).span().start()));
        return tests.found;
    }

    private void visit(BinaryExpr test) {
        boolean equal = test.getOperator() == BinaryExpr.Operator.EQUALS;
        Expression compared = test.getRight().isNullLiteralExpr() ? test.getLeft() : test.getLeft().isNullLiteralExpr() ? test.getRight() : null;
        if (compared == null || !equal && test.getOperator() != BinaryExpr.Operator.NOT_EQUALS) {
            return;
        }
        if (compared instanceof MethodCallExpr call && members.isNeverNull(call)) {
            Span span = lines.span(test);
            String asked = text(call.getScope().orElseThrow()) + "." + ResponseMembers.test(call.getNameAsString()) + "()";
            found.add(new Hazard(List.of(finding(test, call.getNameAsString())), "Ask `" + ResponseMembers.test(call.getNameAsString()) + "()`",
                    List.of(new TextEdit(span.start(), span.end(), (equal ? "!" : "") + asked)), CHANGES));
        } else if (compared instanceof NameExpr name) {
            VariableDeclarator variable = local(name);
            if (variable != null && assigned(variable).stream().anyMatch(members::isNeverNull)) {
                byVariable.computeIfAbsent(variable, key -> new ArrayList<>()).add(test);
            }
        }
    }

    /** A variable that holds such a map: its assignments say null again where there was none. */
    private void variable(VariableDeclarator variable, List<BinaryExpr> tests) {
        if (isAskedWhetherEmpty(variable)) {
            return;
        }
        List<MethodCallExpr> sources = assigned(variable).stream().filter(members::isNeverNull).map(MethodCallExpr.class::cast).toList();
        String member = sources.get(0).getNameAsString();
        List<Finding> findings = tests.stream().map(test -> finding(test, member)).toList();
        if (sources.stream().anyMatch(call -> !(call.getScope().orElseThrow() instanceof NameExpr))) {
            found.add(byHand(findings, "keep the response in a variable and ask `" + ResponseMembers.test(member) + "()` of it"));
            return;
        }
        List<TextEdit> edits = sources.stream().map(call -> {
            Span span = lines.span(call);
            return new TextEdit(span.start(), span.end(), text(call.getScope().orElseThrow()) + "." + ResponseMembers.test(call.getNameAsString())
                    + "() ? " + text(call) + " : null");
        }).toList();
        found.add(new Hazard(findings, "Let `" + variable.getNameAsString() + "` be null where there is none", edits, CHANGES));
    }

    private static Hazard byHand(List<Finding> findings, String howTo) {
        return new Hazard(findings, "", List.of(), new Safety.Manual(howTo));
    }

    private Finding finding(BinaryExpr test, String member) {
        return ResponseMembers.isPageKey(member) && isLoopCondition(test) ? endless(lines.span(test))
                : new Finding("DFR302", Severity.WARNING, lines.span(test), NEVER_NULL, -1, List.of());
    }

    private static Finding endless(Span span) {
        return new Finding("DFR303", Severity.ERROR, span, NEVER_ENDS, -1, List.of());
    }

    private static boolean isLoopCondition(Expression test) {
        Node inner = test;
        Node outer = test.getParentNode().orElse(null);
        while (outer instanceof Expression) {
            inner = outer;
            outer = outer.getParentNode().orElse(null);
        }
        return outer instanceof WhileStmt loop && loop.getCondition() == inner || outer instanceof DoStmt until && until.getCondition() == inner
                || outer instanceof ForStmt each && each.getCompare().orElse(null) == inner;
    }

    /** The one local variable of this name in the method; null for a field, a parameter, or several of the name. */
    private static VariableDeclarator local(NameExpr name) {
        List<VariableDeclarator> declared = body(name).findAll(VariableDeclarator.class, each -> each.getNameAsString().equals(name.getNameAsString()));
        return declared.size() == 1 ? declared.get(0) : null;
    }

    private static List<Expression> assigned(VariableDeclarator variable) {
        List<Expression> values = new ArrayList<>();
        variable.getInitializer().ifPresent(values::add);
        body(variable).findAll(AssignExpr.class, each -> names(each.getTarget(), variable)).forEach(each -> values.add(each.getValue()));
        return values;
    }

    /** Whether the code knows that the map may be empty. */
    private static boolean isAskedWhetherEmpty(VariableDeclarator variable) {
        return !body(variable).findAll(MethodCallExpr.class, call -> List.of("isEmpty", "size").contains(call.getNameAsString())
                && call.getScope().map(scope -> names(scope, variable)).orElse(false)).isEmpty();
    }

    private static boolean names(Expression expression, VariableDeclarator variable) {
        return expression instanceof NameExpr name && name.getNameAsString().equals(variable.getNameAsString());
    }

    private static Node body(Node inside) {
        Node at = inside;
        while (at.getParentNode().isPresent() && !(at instanceof CallableDeclaration) && !(at instanceof InitializerDeclaration)) {
            at = at.getParentNode().get();
        }
        return at;
    }

    private String text(Node node) {
        Span span = lines.span(node);
        return text.substring(span.start(), span.end());
    }
}
