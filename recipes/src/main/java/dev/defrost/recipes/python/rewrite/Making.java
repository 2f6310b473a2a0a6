package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What making a value does still happens, once and in its order, where only components of the value are written. */
final class Making {
    private final Migration migration;
    private final Components components;

    Making(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /**
     * Checks a move whose components are written where the value stood. An action that none of them makes goes in front of the statement;
     * answers whether there is one.
     */
    boolean check(Flow flow, List<Component> written, ResourceGroup group) {
        ParsedFile file = flow.file();
        Actions actions = new Actions(migration, components);
        carryEffects(flow, written, group);
        checkOrder(file, flow.source(), written, false, group);
        if (flow.source() instanceof Expr.Call call && method(call) != null && method(call).construct() instanceof Construct.Action
                && written.size() > 1 && written.contains(Component.CLIENT) && !actions.vanishes(call, written)) {
            new Hoists(migration, components).repeatable(file, receiver(call), Component.CLIENT);
        }
        if (flow.source() instanceof Expr.Call call && actions.vanishes(call, written)) {
            if (!new Hoists(migration, components).mayHoist(file, call)) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, file, call);
                return true;
            }
            Layout layout = migration.layout(file);
            int start = Hoists.statementOf(call).start;
            migration.rewriter(file).insertOnce(call, start, performed(file, call, group) + layout.newline() + layout.indentOf(start));
            actions.checkRepeated(file, call, written, group);
            return true;
        }
        return false;
    }

    /** The action that a call performs, without what it returns; null when the call is none. */
    String performed(ParsedFile file, Expr.Call call, ResourceGroup group) {
        Value.Method method = method(call);
        return method != null && method.construct() instanceof Construct.Action action
                ? new Actions(migration, components).performed(file, call, ((Expr.Attribute) call.function).value, method.owner(), action, group)
                : null;
    }

    /** Code that may do something must not be lost with a value that nobody asks for it: its components are carried, too. */
    void carryEffects(Flow flow, List<Component> written, ResourceGroup group) {
        for (Expr at = flow.source(); at instanceof Expr.Call call; at = receiver(call)) {
            Value.Method method = method(call);
            if (method == null) {
                if (calledFunction(call) && at != flow.source() && written.stream().noneMatch(each -> isMadeBy(flow.source(), each, call))) {
                    carry(flow.target(), Component.CLIENT);
                }
                return;
            }
            if (!(method.construct() instanceof Construct.SubResource)) {
                return;
            }
            for (Construct.Identifier identifier : Carriers.type(migration.group(call)).identifiers()) {
                Component component = Component.identifier(identifier.modelName());
                boolean dropped = written.stream().noneMatch(each -> isMadeBy(flow.source(), each, call) && component.equals(asked(flow.source(), each, call)));
                if (dropped && !components.isInherited(call, component)
                        && components.piece(flow.file(), call, component).form() == Piece.Form.EFFECT) {
                    carryOrBlock(flow, call, component, group);
                }
            }
        }
    }

    private void carryOrBlock(Flow flow, Expr.Call call, Component component, ResourceGroup group) {
        for (Construct.Identifier identifier : Carriers.type(group).identifiers()) {
            Component own = Component.identifier(identifier.modelName());
            if (isMadeBy(flow.source(), own, call) && component.equals(asked(flow.source(), own, call))) {
                carry(flow.target(), own);
                return;
            }
        }
        migration.block(group, BlockerCode.EVALUATION_ORDER, flow.file(), call);
    }

    private void carry(Location target, Component component) {
        migration.demand(target, component);
        migration.own(target, component);
    }

    /** Whether code for the component of {@code source} is code for a component of {@code inner}, on which {@code source} is built. */
    private boolean isMadeBy(Expr source, Component component, Expr inner) {
        return asked(source, component, inner) != null;
    }

    /** The component of {@code inner} that supplies a component of {@code source}; null when another part of the source does. */
    private Component asked(Expr source, Component component, Expr inner) {
        Expr at = source;
        Component wanted = component;
        while (at != inner) {
            if (!(at instanceof Expr.Call call) || method(call) == null || wanted.equals(Component.DATA)) {
                return null;
            }
            if (wanted.kind() == Component.Kind.IDENTIFIER) {
                wanted = inherited(call, wanted);
                if (wanted == null) {
                    return null;
                }
            }
            at = receiver(call);
        }
        return wanted;
    }

    private Component inherited(Expr.Call call, Component component) {
        if (!(method(call).construct() instanceof Construct.SubResource sub) || !components.isInherited(call, component)) {
            return null;
        }
        return sub.identifiers().stream().filter(each -> each.target().equals(component.identifier())
                        && each.source() == IdentifierSource.Source.IDENTIFIER)
                .findFirst().map(each -> Component.identifier(each.value())).orElse(null);
    }

    /**
     * Keeps the group unless the components, written one after the other, do everything once and in the order of the source.
     *
     * @param assigned whether each gets a name, by which others can be taken from it
     */
    void checkOrder(ParsedFile file, Expr source, List<Component> written, boolean assigned, ResourceGroup group) {
        if (written.size() < 2) {
            return;
        }
        if (source instanceof Expr.Conditional conditional) {
            if (!new Choices(migration, components).isPlainTest(conditional.test)) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, file, conditional, "the condition would be evaluated more than once");
            }
            checkOrder(file, conditional.body, written, false, group);
            checkOrder(file, conditional.orElse, written, false, group);
            return;
        }
        if (source instanceof Expr.BoolOp bool) {
            bool.values.forEach(value -> checkOrder(file, value, written, false, group));
            return;
        }
        TakenFromData taken = new TakenFromData(migration, components);
        List<Component> made = written.stream().filter(each -> !assigned || !taken.takes(file, source, each, written)).toList();
        if (!isSorted(places(file, source, made))) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, source, "parts of it would be evaluated in another order");
        }
    }

    /** The components in the order in which making the value evaluates their code. */
    List<Component> inOrder(ParsedFile file, Expr source, List<Component> written) {
        List<Integer> places = places(file, source, written);
        TakenFromData taken = new TakenFromData(migration, components);
        List<Component> sorted = new ArrayList<>(written);
        if (written.stream().anyMatch(each -> taken.takes(file, source, each, written))) {
            sorted.sort(Comparator.comparing(each -> taken.takes(file, source, each, written)));
            return sorted;
        }
        if (places.size() < written.size() || isSorted(places)) {
            return written;
        }
        sorted.sort(Comparator.comparingInt(component -> placeOf(source, component)));
        return sorted;
    }

    private List<Integer> places(ParsedFile file, Expr source, List<Component> written) {
        return written.stream().filter(component -> components.piece(file, source, component).form() == Piece.Form.EFFECT)
                .map(component -> placeOf(source, component)).toList();
    }

    private static boolean isSorted(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i - 1) >= places.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where in the text the code of a component of this expression has been evaluated. */
    private int placeOf(Expr source, Component component) {
        if (source instanceof Expr.Call call && method(call) != null && component.kind() == Component.Kind.IDENTIFIER
                && method(call).construct() instanceof Construct.SubResource) {
            Component inherited = inherited(call, component);
            Expr argument = inherited == null ? components.argument(call, component) : null;
            return inherited != null ? placeOf(receiver(call), inherited) : argument == null ? call.end : argument.end;
        }
        if (source instanceof Expr.Call call && method(call) != null && component.equals(Component.CLIENT)) {
            return placeOf(receiver(call), component);
        }
        if (source instanceof Expr.Call call && method(call) != null && component.kind() == Component.Kind.IDENTIFIER) {
            Origins.Made made = components.origins().of(call);
            IdentifierSource from = made == null ? null : made.source(component.identifier());
            for (Keyword keyword : from == null ? List.<Keyword>of() : call.keywords) {
                if (from.source() == IdentifierSource.Source.REQUEST_PARAMETER && from.value().equals(keyword.name)) {
                    return call.end; // evaluated by the call already: writing it again is one time too many
                }
            }
        }
        return source.end;
    }

    private boolean calledFunction(Expr.Call call) {
        return !Reads.locations(migration.flow(), call).isEmpty();
    }

    private static Expr receiver(Expr.Call call) {
        return call.function instanceof Expr.Attribute function ? function.value : null;
    }

    private Value.Method method(Expr.Call call) {
        for (Value callee : migration.flow().values(call.function)) {
            if (callee instanceof Value.Method method) {
                return method;
            }
        }
        return null;
    }
}
