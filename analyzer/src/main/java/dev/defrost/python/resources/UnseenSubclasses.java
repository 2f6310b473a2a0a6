package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import java.util.HashMap;
import java.util.Map;

/**
 * Classes of the project from which others derive in a way that is not followed, such as a base that is chosen when the program runs: what these
 * do with attributes and methods of theirs cannot be seen.
 */
final class UnseenSubclasses {
    private final Map<ClassInfo, Expr> bases = new HashMap<>();

    UnseenSubclasses(ValueFlow flow) {
        for (ClassInfo info : flow.index().classes()) {
            for (Expr base : info.node().bases) {
                if (!flow.index().isFollowed(info, base)) {
                    flow.values(base).stream().filter(Value.ClassValue.class::isInstance)
                            .forEach(each -> bases.putIfAbsent(((Value.ClassValue) each).info().root(), base));
                }
            }
        }
    }

    /** The base expression that means the class, or one of its family; null when all that derive from it are known. */
    Expr of(ClassInfo info) {
        return info == null ? null : bases.get(info.root());
    }
}
