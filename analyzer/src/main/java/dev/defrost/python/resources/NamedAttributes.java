package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Pattern;
import dev.defrost.python.syntax.Stmt;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Attributes that are read by a text or a pattern that holds their names. */
final class NamedAttributes {
    private static final java.util.regex.Pattern FIELD =
            java.util.regex.Pattern.compile("\\{\\w*(?:\\[[^\\]{}]*\\])*((?:\\.\\w+(?:\\[[^\\]{}]*\\])*)+)(?:![rsa])?(?::[^{}]*)?\\}");
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("\\.(\\w+)");

    private NamedAttributes() {}

    /** {@code operator.attrgetter("a.b")}. */
    static List<String> of(Expr.Call call) {
        return call.arguments.stream().filter(each -> each instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING)
                .flatMap(each -> List.of(((Expr.Constant) each).value.split("\\.")).stream()).toList();
    }

    /** {@code "{0.a.b}"}, which may be what {@code str.format} is called on. */
    static Collection<String> ofFormat(String text) {
        if (text.indexOf('{') < 0) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        for (Matcher field = FIELD.matcher(text); field.find(); ) {
            for (Matcher name = NAME.matcher(field.group(1)); name.find(); ) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    /** {@code case Cls(a, name=b)}; which attributes the positional patterns are for, the class says. */
    static Set<String> of(Pattern pattern, ValueFlow flow) {
        Set<String> names = new HashSet<>();
        collect(pattern, flow, names);
        return names;
    }

    private static void collect(Node node, ValueFlow flow, Set<String> names) {
        if (node instanceof Pattern.ClassPattern cls) {
            names.addAll(cls.keywordNames);
            if (!cls.positional.isEmpty()) {
                flow.index().files().forEach(file -> file.scopes().all().forEach(scope -> {
                    if (scope.node() instanceof Stmt.ClassDef def && cls.cls instanceof Expr.Name name && name.id.equals(def.name)) {
                        matched(def, names);
                    }
                }));
            }
        }
        if (node instanceof Pattern) {
            node.forEachChild(child -> collect(child, flow, names));
        }
    }

    /** The names in {@code __match_args__}, or those of the fields from which dataclasses and named tuples make it. */
    private static void matched(Stmt.ClassDef cls, Set<String> names) {
        for (Stmt statement : cls.body) {
            if (statement instanceof Stmt.AnnAssign field && field.target instanceof Expr.Name name) {
                names.add(name.id);
            } else if (statement instanceof Stmt.Assign assign && assign.targets.get(0) instanceof Expr.Name name && name.id.equals("__match_args__")) {
                List<Expr> elements = TupleResults.elements(assign.value);
                (elements == null ? List.<Expr>of() : elements).forEach(each -> {
                    if (each instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING) {
                        names.add(constant.value);
                    }
                });
            }
        }
    }
}
