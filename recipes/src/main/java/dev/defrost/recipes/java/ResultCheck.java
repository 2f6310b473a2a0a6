package dev.defrost.recipes.java;

import dev.defrost.java.JavaSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.J;

/** A last look at a plan: the compiler must understand every changed file as well as it did before. */
final class ResultCheck {
    private ResultCheck() {}

    /** The changed files that no longer parse, or in which more calls and references than before have no method. */
    static Set<String> worse(List<ParsedFile> before, JavaPlan plan) {
        List<JavaSource> after = new ArrayList<>();
        for (ParsedFile file : before) {
            String path = file.source().path();
            if (!plan.newFiles().containsKey(path)) {
                after.add(new JavaSource(path, JavaPlan.apply(file.source().text(), plan.edits().getOrDefault(path, List.of())),
                        true));
            }
        }
        plan.newFiles().forEach((path, text) -> after.add(new JavaSource(path, text, true)));
        Map<String, Integer> unknown = new HashMap<>();
        TypedParser.parse(after, new ArrayList<>()).forEach(f -> unknown.put(f.source().path(), unknownCalls(f.unit())));
        Set<String> worse = new HashSet<>();
        for (ParsedFile file : before) {
            String path = file.source().path();
            if (plan.edits().containsKey(path) && unknown.getOrDefault(path, Integer.MAX_VALUE) > unknownCalls(file.unit())) {
                worse.add(path);
            }
        }
        return worse;
    }

    private static int unknownCalls(J.CompilationUnit unit) {
        int[] count = {0};
        new CodeVisitor() {
            @Override
            public J visitMethodInvocation(J.MethodInvocation call, Integer p) {
                count[0] += call.getMethodType() == null ? 1 : 0;
                return super.visitMethodInvocation(call, p);
            }

            @Override
            public J visitNewClass(J.NewClass creation, Integer p) {
                count[0] += creation.getMethodType() == null ? 1 : 0;
                return super.visitNewClass(creation, p);
            }

            @Override
            public J visitMemberReference(J.MemberReference reference, Integer p) {
                count[0] += reference.getMethodType() == null ? 1 : 0;
                return super.visitMemberReference(reference, p);
            }
        }.visit(unit, 0);
        return count[0];
    }
}
