package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Says what calls become whose facts have a form or entries: a builder's chain, a map, or another expression. */
final class Forms {
    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final Builders builders;
    private final Limits limits;
    private final Arguments arguments;
    private final Responses responses;
    private final Predicate<J> counted;
    private final Translator translator;

    /** @param counted whether somebody asks how much has been read of a query or scan that is made at a node */
    Forms(Scope scope, ApiTypes types, Members members, Builders builders, Limits limits, Arguments arguments, Responses responses,
            Predicate<J> counted, Translator translator) {
        this.scope = scope;
        this.types = types;
        this.members = members;
        this.builders = builders;
        this.limits = limits;
        this.arguments = arguments;
        this.responses = responses;
        this.counted = counted;
        this.translator = translator;
    }

    /** What a call with a form becomes. */
    Value form(Expression node, Member member, Expression select, Template template, boolean raw) {
        String form = member.form();
        if (member.name().equals("withMaxResultSize") && !limits.isSeen((J.MethodInvocation) node)) {
            return translator.blocked(node, BlockerCode.UNSUPPORTED_FLOW,
                    "a limit of results with a limit of pages, or on a spec that goes elsewhere than into a query");
        }
        if (member.alone() && !isAlone((J.MethodInvocation) node)) {
            return translator.blocked(node, BlockerCode.UNSUPPORTED_FLOW, "what is left of a batch, in a spec that may have more");
        }
        if (limits.isLimited(node)) {
            form = form.replaceFirst("(\\{\\w+})\\.(query|scan|listTables)Paginator\\(", "{h}.$2UpToLimit($1, ");
        }
        if (types.is(node.getType(), "ItemCollection") && member.lazy() && counted.test(node)) {
            form = "{h}.counted(" + form + ")";
        }
        if (member.growing() && !isReadHere(node)) {
            return translator.blocked(node, BlockerCode.INEXPRESSIBLE, "SDK v1 goes on adding to what `" + member.name() + "` answers with");
        }
        if (form.equals("{this}~{0}")) {
            return joined((J.MethodInvocation) node, select);
        }
        if (form.startsWith("{this}~")) {
            if (member.once() && (!members.startsFresh(select) || Members.isRepeated((J.MethodInvocation) node))) {
                return translator.blocked(node, BlockerCode.INEXPRESSIBLE, "SDK v1 adds to a list that SDK v2 replaces");
            }
            Value receiver = builders.isBuilder(select) ? new Value.Text(translator.spans().text(select)) : translator.value(select);
            Value.Chain chain = receiver instanceof Value.Chain c ? c
                    : new Value.Chain(translator.text(receiver, false), false, null, List.of(), false);
            String added = template.fill(types.marked(form.substring("{this}".length() + (builders.isBuilder(select) ? 1 : 0))));
            boolean model = types.isModel(member.type());
            if (model && !chain.fresh() && !builders.isBuilder(builders.start(select))) {
                return translator.blocked(node, BlockerCode.INEXPRESSIBLE,
                        "an object is changed that other code may hold, which SDK v2 does not let change");
            }
            if (model && form.contains("*") && builders.addsMore((J.MethodInvocation) node)) {
                return translator.blocked(node, BlockerCode.INEXPRESSIBLE, "SDK v1 adds to a list that SDK v2 replaces");
            }
            return new Value.Chain(chain.text() + added, chain.fresh(), chain.collector(), chain.collected(),
                    model && !builders.staysBuilder(node));
        }
        if (member.fresh()) {
            return new Value.Chain(template.fill(types.marked(form)), true, null, List.of(),
                    types.isModel(member.type()) && !builders.staysBuilder(node));
        }
        if (form.contains(" ? ") && !(select.unwrap() instanceof J.Identifier)) {
            return translator.blocked(node, BlockerCode.EVALUATION_ORDER, "this would be evaluated twice");
        }
        if (member.name().equals("iterator") && member.type().equals("PageBasedCollection") && !responses.isAskedNext(node)) {
            form = "{this}.stream().flatMap({page} -> {page}.items().stream()).iterator()";
        }
        form = select == null ? form : form.replace(".items()", translator.elements(select.getType()));
        String text = template.fill(types.marked(form));
        if (form.contains(" ? ")) {
            return new Value.Text(responses.isWhole(node) ? text : "(" + text + ")");
        }
        String laid = form.contains("~") ? Layout.OPEN + text + Layout.CLOSE : text;
        return new Value.Text(raw || member.unwrap() == null || scope.parent(node) instanceof J.Block ? laid
                : responses.item(node, member, select, laid));
    }

    /** A spec that takes an expression of xspec: the request's builder that has the expressions gets the rest. */
    private Value joined(J.MethodInvocation call, Expression select) {
        Expression given = call.getArguments().get(0);
        if (!(translator.value(select) instanceof Value.Chain spec) || !spec.fresh() || setsExpressions(select)) {
            return translator.blocked(call, BlockerCode.UNSUPPORTED_FLOW, "an expression of xspec that replaces what a spec has");
        }
        String start = spec.text().substring(0, spec.text().indexOf(".builder()") + ".builder()".length());
        Value.Chain written = translator.value(given) instanceof Value.Chain chain ? chain : null;
        String text = written != null ? spec.text() + written.text().substring(start.length()) : translator.text(given) + spec.text().substring(start.length());
        return new Value.Chain(text, true, spec.collector(), spec.collected(), false);
    }

    /** Whether a chain of calls on a spec gives it an expression, names or values. */
    private static boolean setsExpressions(Expression chain) {
        for (Expression at = chain.unwrap(); at instanceof J.MethodInvocation call && call.getSelect() != null; at = call.getSelect().unwrap()) {
            if (call.getSimpleName().matches("with(\\w*Expression(Spec)?|NameMap|ValueMap)")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an object is looked at where it stands, and nobody keeps it. */
    private boolean isReadHere(Expression node) {
        J parent = scope.parent(node);
        return parent instanceof J.MethodInvocation call && call.getSelect() == node || parent instanceof J.Binary || translator.isShown(node);
    }

    /** Whether the object that a call fills is made, filled by this call only, and sent in the same expression. */
    private boolean isAlone(J.MethodInvocation call) {
        J sent = scope.parent(call);
        return call.getSelect() != null && call.getSelect().unwrap() instanceof J.NewClass && sent instanceof J.MethodInvocation sending
                && sending.getSelect() != call && members.of(sending) != null && members.of(sending).operation() != null;
    }

    /** What a call that adds entries to a map becomes. */
    Value entries(Expression node, Member member, Expression select, Template template, List<Expression> args) {
        List<Value.Entry> entries = new ArrayList<>();
        List<String> templates = member.entry();
        if (templates.size() == 1) {
            entries.addAll(arguments.entries(templates.get(0).substring(1, templates.get(0).length() - 1), args));
        }
        for (int i = 0; i + 1 < templates.size(); i += 2) {
            entries.add(new Value.Entry(template.fill(templates.get(i)), template.fill(types.marked(templates.get(i + 1)))));
        }
        Value receiver = translator.value(select);
        if (member.collect() != null) {
            if (!(receiver instanceof Value.Chain chain) || !chain.fresh() || Members.isRepeated((J.MethodInvocation) node)) {
                return translator.blocked(node, BlockerCode.UNSUPPORTED_FLOW, "key conditions that are set in several statements");
            }
            List<Value.Entry> all = new ArrayList<>(chain.collected());
            all.addAll(entries);
            return new Value.Chain(chain.text(), true, member.collect(), List.copyOf(all), chain.built());
        }
        if (receiver instanceof Value.MapOf map) {
            return map.plus(entries);
        }
        if (receiver instanceof Value.Puts puts) {
            List<Value.Entry> all = new ArrayList<>(puts.entries());
            all.addAll(entries);
            return new Value.Puts(puts.map(), List.copyOf(all));
        }
        return new Value.Puts(translator.text(receiver, false), entries);
    }
}
