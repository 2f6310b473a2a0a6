package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.ClassInfo;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Value;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Facts about attributes of the user's own classes. */
final class Fields {
    private final Migration migration;

    Fields(Migration migration) {
        this.migration = migration;
    }

    /**
     * Whether the attribute is set exactly once in the program, in the {@code __init__} where the flow's source stands and before it, so that
     * it has the same value whenever the other attribute is read.
     */
    boolean isSetOnce(Expr.Attribute use, String name, Flow source) {
        Node function = enclosingFunction(source.source());
        if (!(function instanceof Stmt.FunctionDef init) || !init.name.equals("__init__") || !isOnlyReadElsewhere(name)) {
            return false;
        }
        ClassInfo info = migration.flow().index().classOfMethod(init);
        if (info == null) {
            return false;
        }
        int[] stores = new int[1];
        boolean[] early = new boolean[1];
        for (ClassInfo each : info.family()) {
            count(each, name, source.source().start, init, stores, early);
        }
        return stores[0] == 1 && early[0];
    }

    /** Whether no object of which nothing is known gets an attribute of this name. */
    private boolean isOnlyReadElsewhere(String name) {
        return migration.flow().unknownReads(name).stream().allMatch(read -> read.attribute() == null || read.attribute().parent() instanceof Expr);
    }

    /**
     * Whether {@code self.name} has the same value wherever it is read from here on: it is set once, at the top of {@code __init__}, and
     * before this read if that stands there too.
     */
    boolean isConstant(Expr.Attribute read) {
        for (Value owner : migration.flow().values(read.value)) {
            if (!(owner instanceof Value.Instance instance) || !isOnlyReadElsewhere(read.name)) {
                return false;
            }
            Node function = enclosingFunction(read);
            int[] stores = new int[1];
            boolean[] early = new boolean[1];
            for (ClassInfo each : instance.info().root().withSubclasses()) {
                Stmt.FunctionDef init = each.ownMethod("__init__");
                int before = function == init ? read.start : Integer.MAX_VALUE;
                count(each, read.name, before, init, stores, early);
                boolean shared = each.node().body.stream().anyMatch(statement -> definesName(statement, read.name));
                stores[0] += shared ? 1 : 0;
            }
            if (stores[0] != 1 || !early[0]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether reading {@code self.name} cannot raise and nothing changes what it reads: the attribute is constant, and the only
     * {@code __init__} of the hierarchy sets it before anything there uses the object.
     */
    boolean isAlwaysThere(Expr.Attribute read) {
        boolean instance = !migration.flow().values(read.value).isEmpty()
                && migration.flow().values(read.value).stream().allMatch(Value.Instance.class::isInstance);
        return instance && isConstant(read) && migration.flow().values(read.value).stream().map(Value.Instance.class::cast)
                .allMatch(each -> isSetFirst(each.info(), read));
    }

    private static boolean isSetFirst(ClassInfo info, Expr.Attribute read) {
        List<Stmt.FunctionDef> inits = info.family().stream().map(each -> each.ownMethod("__init__")).filter(Objects::nonNull).toList();
        boolean plain = info.family().stream().noneMatch(each -> each.hasUnknownBase() || each.ownMethod("__getattribute__") != null
                || each.ownMethod("__setattr__") != null || each.ownMethod("__new__") != null);
        if (!plain || inits.size() != 1 || inits.get(0) == enclosingFunction(read) || inits.get(0).parameters.positional.isEmpty()) {
            return false;
        }
        String self = inits.get(0).parameters.positional.get(0).name;
        for (Stmt statement : inits.get(0).body) {
            if (statement instanceof Stmt.Assign assign && assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Attribute target
                    && target.value instanceof Expr.Name owner && owner.id.equals(self) && !mentions(assign.value, self)) {
                if (target.name.equals(read.name)) {
                    return true;
                }
            } else if (mentions(statement, self)) {
                return false;
            }
        }
        return false;
    }

    private static boolean mentions(Node node, String name) {
        boolean[] found = {node instanceof Expr.Name each && each.id.equals(name) || node instanceof Stmt.Return};
        node.forEachChild(child -> found[0] |= mentions(child, name));
        return found[0];
    }

    /**
     * Whether reading the expression does nothing and gives the same object until a name or attribute of it is set: a name, or attributes
     * of modules and objects of the project that no code answers for. None in their place fails whatever is read of it.
     */
    boolean isPlainChain(Expr expr) {
        if (!(expr instanceof Expr.Attribute attribute)) {
            return expr instanceof Expr.Name;
        }
        Set<Value> owners = migration.flow().values(attribute.value);
        return isPlainChain(attribute.value) && !owners.isEmpty() && owners.stream().allMatch(owner -> isStoredIn(owner, attribute.name))
                && migration.flow().values(attribute).stream().allMatch(held -> held.equals(Value.NONE)
                        || held instanceof Value.Instance instance && instance.info().family().stream().allMatch(each -> each.ownMethod("__get__") == null));
    }

    /** Whether no property or other code of the project answers for the attribute: it can be read twice. */
    boolean isRepeatable(Expr.Attribute attribute) {
        return migration.flow().values(attribute.value).stream().allMatch(owner -> {
            ClassInfo info = owner instanceof Value.Instance instance ? instance.info() : owner instanceof Value.ClassValue cls ? cls.info() : null;
            return info == null || info.family().stream().allMatch(each -> each.ownMethod(attribute.name) == null
                    && each.ownMethod("__getattr__") == null && each.ownMethod("__getattribute__") == null);
        });
    }

    /** Whether the attribute is what is stored under its name, and no code answers for it. */
    private static boolean isStoredIn(Value owner, String name) {
        if (owner instanceof Value.ModuleValue module) {
            return module.file().scopes().moduleScope().variable("__getattr__") == null;
        }
        ClassInfo info = owner instanceof Value.Instance instance ? instance.info() : owner instanceof Value.ClassValue cls ? cls.info() : null;
        return owner.equals(Value.NONE) || info != null && info.family().stream()
                .allMatch(each -> !each.hasUnknownBase() && each.ownMethod(name) == null && each.ownMethod("__getattr__") == null
                        && each.ownMethod("__getattribute__") == null && (owner instanceof Value.Instance || each.node().keywords.isEmpty()));
    }

    private static boolean definesName(Stmt statement, String name) {
        return statement instanceof Stmt.FunctionDef function && function.name.equals(name)
                || statement instanceof Stmt.Assign assign && assign.targets.stream().anyMatch(target -> target instanceof Expr.Name each && each.id.equals(name));
    }

    private static void count(ClassInfo info, String name, int before, Node init, int[] stores, boolean[] early) {
        for (Expr.Attribute attribute : info.attributes(name)) {
            if (isStored(attribute)) {
                stores[0]++;
                early[0] |= attribute.parent().parent() == init && attribute.start < before;
            }
        }
    }

    /** Whether the attribute, or a tuple or list that it is part of, is filled or deleted. */
    private static boolean isStored(Expr target) {
        Node parent = target.parent();
        return parent instanceof Stmt.Assign assign && assign.targets.contains(target)
                || parent instanceof Stmt.AugAssign aug && aug.target == target
                || parent instanceof Stmt.AnnAssign annotated && annotated.target == target
                || parent instanceof Stmt.Delete
                || parent instanceof Stmt.For loop && loop.target == target
                || parent instanceof Comprehension clause && clause.target == target
                || parent instanceof WithItem item && item.target == target
                || (parent instanceof Expr.TupleExpr || parent instanceof Expr.ListExpr || parent instanceof Expr.Starred) && isStored((Expr) parent);
    }

    private static Node enclosingFunction(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Stmt.FunctionDef)) {
            at = at.parent();
        }
        return at;
    }

    /** Whether the expression holds an instance of a class of the project. */
    boolean isInstance(Expr expr) {
        return migration.flow().values(expr).stream().anyMatch(Value.Instance.class::isInstance);
    }
}
