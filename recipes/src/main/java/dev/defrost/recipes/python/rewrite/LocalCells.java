package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A local variable for the data of an object that is loaded on one path and not on another. It begins as what the object is made with, or as
 * None; loads fill it; it is None again where boto3 drops its cache; and where it may be None, a read loads.
 */
final class LocalCells {
    private static final Set<CacheFlow.Cache> NONE = Set.of(CacheFlow.Cache.EMPTY, CacheFlow.Cache.NOTHING);

    private final Migration migration;
    private final Components components;
    private final CacheFlow flow;

    /** An attribute whose object's name may hold the object in several states. */
    record Read(ParsedFile file, Expr.Attribute access, Home home, ResourceDefinition type, ResourceGroup group) {}

    /** The variables of this group hold all of the data, even if it has one member only: None means that there is none. */
    private record Whole(ResourceGroup group) {}

    LocalCells(Migration migration, Components components, CacheFlow flow) {
        this.migration = migration;
        this.components = components;
        this.flow = flow;
    }

    static boolean isWhole(Migration migration, ResourceGroup group) {
        return migration.knows(new Whole(group));
    }

    /** Whether a variable of the scope can tell in which of these states the object is. */
    boolean mayBeCell(Read read, Set<Object> states) {
        boolean resources = migration.flow().values(read.access.value).stream().allMatch(Value.Resource.class::isInstance);
        return resources && states.stream().allMatch(each -> each instanceof Node || each instanceof CacheFlow.Since since && (since.cache() == CacheFlow.Cache.NOTHING
                || since.by() != null && since.cache() != CacheFlow.Cache.UNKNOWN && beginningAt(since.by()) != null));
    }

    /** Sees to it that the cell holds the data where the attribute is read: code for what it holds. */
    String fill(Read read, Set<Object> states, String cell) {
        Stmt.While loop = testedFirst(read.access);
        if (states.stream().noneMatch(LocalCells::isNone)) {
            begin(read, states, cell);
        } else if (loop != null) {
            beforeLoop(read, loop, cell);
        } else {
            migration.learn(new Whole(read.group));
            begin(read, states, cell);
            boolean atStart = new Hoists(migration, components).mayHoist(read.file, read.access);
            if (!atStart && Order.isInTextualOrder(read.access) && isNeverEmpty(read, states)) {
                return "(" + cell + " := " + cell + " or " + loaded(read) + ")";
            }
            insert(read, Hoists.statementOf(read.access), cell, true, atStart);
        }
        return cell;
    }

    /** Whether what the cell holds is true unless it is None. */
    private boolean isNeverEmpty(Read read, Set<Object> states) {
        return SharedData.isNeverEmpty(migration, read.type)
                && states.stream().noneMatch(each -> each instanceof CacheFlow.Since since && since.cache() == CacheFlow.Cache.MADE_WITH);
    }

    private String loaded(Read read) {
        return new Loads(migration, components).data(read.file, read.access.value, read.type, read.group);
    }

    /** The test of a loop reads first what each round leaves loaded: it is loaded in front of the loop. */
    private void beforeLoop(Read read, Stmt.While loop, String cell) {
        Set<Object> again = flow.traced(read.home, read.group, read.access, element -> isIn(element.node(), loop));
        Set<Object> first = flow.traced(read.home, read.group, read.access, element -> !isIn(element.node(), loop));
        boolean whole = first.stream().anyMatch(each -> !isNone(each));
        if (whole) {
            migration.learn(new Whole(read.group));
            begin(read, first, cell);
        }
        begin(read, again, cell);
        insert(read, loop, cell, whole, again.stream().noneMatch(LocalCells::isNone) && migration.layout(read.file).isFirstOnLine(loop));
    }

    private static boolean isIn(Node node, Stmt.While loop) {
        return node != loop && loop.start <= node.start && node.end <= loop.end;
    }

    /** The loop whose test evaluates the attribute before anything else, each time; null when there is none. */
    private Stmt.While testedFirst(Expr.Attribute access) {
        Node child = access;
        for (Node parent = access.parent(); ; child = parent, parent = parent.parent()) {
            if (parent instanceof Stmt) {
                return parent instanceof Stmt.While loop && loop.test == child ? loop : null;
            }
            if (!new Order(migration).isFirst(parent, child)) {
                return null;
            }
        }
    }

    private static boolean isNone(Object state) {
        return state instanceof CacheFlow.Since since && NONE.contains(since.cache());
    }

    private void insert(Read read, Stmt statement, String cell, boolean perhaps, boolean mayStand) {
        if (!mayStand) {
            migration.block(read.group, BlockerCode.EVALUATION_ORDER, read.file, read.access, "the call would move in front of what comes before it");
            return;
        }
        Layout layout = migration.layout(read.file);
        String line = layout.newline() + layout.indentOf(statement.start);
        String load = cell + " = " + loaded(read)
                + (perhaps ? "" : new DataStates(migration, components).asked(read.file, read.type, read.group));
        migration.rewriter(read.file).insertOnce(
                read.access, statement.start, (perhaps ? "if " + cell + " is None:" + line + layout.unit() + load : load) + line);
    }

    // ---- where the cell is written beside loads

    /** The statement behind which, or in which first, something is written for an object that is made, or dropped, at this node. */
    private static Stmt beginningAt(Node by) {
        Node target = by;
        while (target.parent() instanceof Expr.TupleExpr || target.parent() instanceof Expr.ListExpr) {
            target = target.parent();
        }
        if (by instanceof Parameter) {
            return ownerOf(by) instanceof Stmt.FunctionDef function ? function : null;
        }
        if (by.parent() instanceof Stmt.ExprStmt statement) {
            return statement;
        }
        boolean assigned = target.parent() instanceof Stmt.Assign assign && (assign.targets.contains(target) || assign.value == by)
                || target.parent() instanceof Stmt.AnnAssign annotated && annotated.target == target
                || target.parent() instanceof Stmt.For loop && loop.target == by;
        return assigned ? (Stmt) target.parent() : null;
    }

    private static Node ownerOf(Node parameter) {
        Node at = parameter;
        while (!(at instanceof Expr.Lambda || at instanceof Stmt)) {
            at = at.parent();
        }
        return at;
    }

    private void begin(Read read, Set<Object> states, String cell) {
        Map<Node, Set<String>> written = new LinkedHashMap<>();
        for (Object state : states) {
            if (state instanceof CacheFlow.Since since && since.cache() != CacheFlow.Cache.NOTHING) {
                written.computeIfAbsent(since.by(), key -> new LinkedHashSet<>()).add(isNone(state) ? "None" : data(read, since.by()));
            }
        }
        written.forEach((by, values) -> {
            if (values.size() > 1 || !write(read, by, cell, values.iterator().next())) {
                migration.block(read.group, BlockerCode.LAZY_LOAD, read.file, read.access);
            }
        });
    }

    /** What an object has at once that fills the name here. */
    private String data(Read read, Node site) {
        Definition definition = definition(read.home, site);
        migration.demand(new Location.Var(definition), Component.DATA);
        migration.own(new Location.Var(definition), Component.DATA);
        return components.carriers().nameOf(read.file, definition, Component.DATA, read.group);
    }

    private static Definition definition(Home home, Node site) {
        return home.definitions().stream().filter(each -> each.site() == site).findFirst().orElseThrow();
    }

    /** The responses that the data may come from with which objects are made; null in it where that is not known. */
    List<Origins.Made> made(Read read, Set<Object> states) {
        List<Origins.Made> made = new ArrayList<>();
        for (Object state : states) {
            if (state instanceof CacheFlow.Since since && since.cache() == CacheFlow.Cache.MADE_WITH) {
                made.add(components.origins().of(new Location.Var(definition(read.home, since.by())), read.group));
            }
        }
        return made;
    }

    private boolean write(Read read, Node by, String cell, String value) {
        Layout layout = migration.layout(read.file);
        FileRewriter rewriter = migration.rewriter(read.file);
        Stmt statement = beginningAt(by);
        Object key = List.of("cell", by, cell);
        String code = cell + " = " + value;
        if (statement == null || cell.equals(value)) {
            return statement != null;
        }
        if (statement instanceof Stmt.FunctionDef || statement instanceof Stmt.For) {
            Stmt first = statement instanceof Stmt.FunctionDef function ? Layout.firstBehindDocstring(function) : ((Stmt.For) statement).body.get(0);
            if (layout.isFirstOnLine(first)) {
                rewriter.insertFirstOnce(key, first.start, code + layout.newline() + layout.indentOf(first.start));
            }
            return layout.isFirstOnLine(first);
        }
        boolean alone = layout.isFirstOnLine(statement) && layout.isLastOnLine(statement);
        if (alone) {
            rewriter.insertAfterOnce(key, statement, code, layout);
        }
        return alone;
    }
}
