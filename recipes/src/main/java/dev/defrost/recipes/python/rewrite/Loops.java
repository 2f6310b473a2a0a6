package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.IteratingCalls;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Indenter;
import dev.defrost.recipes.python.text.Layout;
import java.util.List;
import java.util.regex.Pattern;

/** Loops, comprehensions and calls that iterate over a collection. */
final class Loops {
    /** What may stand in front of the colon of a loop, behind the iterated expression. */
    private static final Pattern CLAUSE = Pattern.compile("^[^:#]*:");

    private final Migration migration;
    private final Components components;
    private final Listings listings;

    Loops(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
        this.listings = new Listings(migration, components);
    }

    /** Registers the rewrite of what iterates over {@code iterated}. */
    void rewrite(ParsedFile file, Expr iterated, ResourceGroup group) {
        Listings.Chain chain = listings.chain(file, iterated);
        Node parent = iterated.parent();
        if (chain == null) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, iterated, "what is asked of the collection cannot be seen");
            return;
        }
        FileRewriter rewriter = migration.rewriter(file);
        if (parent instanceof Stmt.For loop && loop.iter == iterated) {
            rewriteLoop(file, loop, chain, group);
        } else if (parent instanceof Comprehension clause && clause.iter == iterated) {
            if (clause.isAsync) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, iterated);
            }
            rewriter.replace(iterated, clause.target.start - "for ".length() - gap(file, clause),
                    () -> Listings.inComprehension(clauses(file, iterated, chain, clause.target, iterated, group)));
        } else if (parent instanceof Expr.Call call) {
            rewriteArgument(file, call, iterated, chain, group);
        } else {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, iterated);
        }
    }

    /** White space between {@code for} and the target beyond one blank. */
    private static int gap(ParsedFile file, Comprehension clause) {
        String text = file.module().source.text();
        int at = clause.target.start;
        while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(')) {
            at--;
        }
        return clause.target.start - at - 1;
    }

    private List<Listings.Clause> clauses(ParsedFile file, Expr iterated, Listings.Chain chain, Expr target, Node at, ResourceGroup group) {
        return listings.clauses(file, iterated, chain, target(file, target, group), at, group);
    }

    /** The loop variable: itself when it holds elements, the identifier's carrier when elements are identifiers. */
    String target(ParsedFile file, Expr target, ResourceGroup group) {
        Definition definition = migration.flow().index().definitionAt(target);
        Origins.Made made = definition == null ? null : components.origins().of(new Location.Var(definition), group);
        if (made == null || definition == null) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, target, "the loop unpacks a resource");
            return migration.rewriter(file).renderInside(target);
        }
        for (Component component : components.carriers().ordered(new Location.Var(definition), group)) {
            String inElement = component.kind() == Component.Kind.IDENTIFIER ? made.inElement(component.identifier()) : null;
            if ("".equals(inElement)) {
                return components.carriers().nameOf(file, definition, component, group);
            }
            if (inElement != null && migration.isOwned(new Location.Var(definition), component)) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, target, "the variable may also hold an object that is no element");
            }
        }
        return migration.rewriter(file).renderInside(target);
    }

    private void rewriteLoop(ParsedFile file, Stmt.For loop, Listings.Chain chain, ResourceGroup group) {
        if (loop.isAsync) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, loop.iter);
            return;
        }
        FileRewriter rewriter = migration.rewriter(file);
        Layout layout = migration.layout(file);
        boolean flat = !loop.orElse.isEmpty() || breaks(loop.body);
        if (flat) {
            rewriter.replace(loop.target.start, loop.iter.end, () -> {
                List<Listings.Clause> clauses = clauses(file, loop.iter, chain, loop.target, loop, group);
                String target = clauses.get(clauses.size() - 1).target();
                return target + " in " + asIterable(clauses, "(", ")");
            });
            return;
        }
        Stmt last = loop.body.get(loop.body.size() - 1);
        rewriter.replace(loop.start, last.end, () -> nested(file, loop, last, chain, layout, group));
    }

    private String nested(ParsedFile file, Stmt.For loop, Stmt last, Listings.Chain chain, Layout layout, ResourceGroup group) {
        FileRewriter rewriter = migration.rewriter(file);
        List<Listings.Clause> clauses = clauses(file, loop.iter, chain, loop.target, loop, group);
        String outer = layout.indentOf(loop.start);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < clauses.size(); i++) {
            out.append(i == 0 ? "" : layout.newline() + outer + layout.unit().repeat(i));
            out.append("for ").append(clauses.get(i).target()).append(" in ").append(clauses.get(i).iterable());
            out.append(i == clauses.size() - 1 ? "" : ":");
        }
        Stmt first = loop.body.get(0);
        String header = rewriter.render(loop.iter.end, startOfBody(file, loop, first));
        String body = rewriter.renderBlock(startOfBody(file, loop, first), last.end);
        if (!layout.isFirstOnLine(first)) {
            return out + ":" + layout.newline() + outer + layout.unit().repeat(clauses.size()) + body.strip();
        }
        return out + CLAUSE.matcher(header).replaceFirst(":") + Indenter.indent(body, layout.unit().repeat(clauses.size() - 1));
    }

    /** The line end behind the loop's header, so that the body keeps its own first indentation; or the body itself on the same line. */
    private static int startOfBody(ParsedFile file, Stmt.For loop, Stmt first) {
        String text = file.module().source.text();
        int at = text.indexOf('\n', loop.iter.end);
        return at >= 0 && at < first.start && file.module().source.line(loop.iter.end) == file.module().source.line(at) ? at
                : lineBreakBefore(text, first.start, loop.iter.end);
    }

    private static int lineBreakBefore(String text, int offset, int limit) {
        int at = text.lastIndexOf('\n', offset - 1);
        return at >= limit ? at : offset;
    }

    /** Whether a {@code break} leaves this loop. */
    static boolean breaks(List<Stmt> body) {
        boolean[] found = {false};
        body.forEach(statement -> findBreak(statement, found));
        return found[0];
    }

    private static void findBreak(Node node, boolean[] found) {
        if (node instanceof Stmt.Break) {
            found[0] = true;
        } else if (node instanceof Stmt.For loop) {
            loop.orElse.forEach(statement -> findBreak(statement, found));
        } else if (node instanceof Stmt.While loop) {
            loop.orElse.forEach(statement -> findBreak(statement, found));
        } else if (!(node instanceof Stmt.FunctionDef) && !(node instanceof Stmt.ClassDef)) {
            node.forEachChild(child -> findBreak(child, found));
        }
    }

    /** One iterable over all elements: the last clause alone when there is only one. */
    private static String asIterable(List<Listings.Clause> clauses, String open, String close) {
        if (clauses.size() == 1) {
            return clauses.get(0).iterable();
        }
        String element = clauses.get(clauses.size() - 1).target();
        return open + element + " " + Listings.inComprehension(clauses) + close;
    }

    private void rewriteArgument(ParsedFile file, Expr.Call call, Expr iterated, Listings.Chain chain, ResourceGroup group) {
        FileRewriter rewriter = migration.rewriter(file);
        String function = call.function instanceof Expr.Name name ? name.id : "";
        boolean alone = call.arguments.size() == 1 && call.keywords.isEmpty();
        Origins.Made made = components.origins().of(chain.base());
        String element = made == null || made.elementPath() == null ? "item" : elementName(iterated, chain);
        if (made != null && made.result().path() == null && !made.isOfNames()) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, iterated, "the elements carry no data");
        }
        if (function.equals("list") && alone) {
            rewriter.replace(call, () -> listOf(file, call, group));
            return;
        }
        rewriter.replace(iterated, () -> {
            List<Listings.Clause> clauses = listings.clauses(file, iterated, chain, element, iterated, group);
            return asIterable(clauses, alone ? "" : "(", alone ? "" : ")");
        });
    }

    /** {@code list(collection)} as a comprehension; null when the call is something else. */
    String listOf(ParsedFile file, Expr.Call call, ResourceGroup group) {
        boolean list = call.function instanceof Expr.Name name && name.id.equals("list") && call.arguments.size() == 1 && call.keywords.isEmpty();
        Listings.Chain chain = list ? listings.chain(file, call.arguments.get(0)) : null;
        if (chain == null) {
            return null;
        }
        Expr iterated = call.arguments.get(0);
        List<Listings.Clause> clauses = listings.clauses(file, iterated, chain, elementName(iterated, chain), iterated, group);
        return clauses.size() == 1 ? "list(" + clauses.get(0).iterable() + ")" : asIterable(clauses, "[", "]");
    }

    /** The name of a key function's parameter, or the element type's. */
    private String elementName(Expr iterated, Listings.Chain chain) {
        IteratingCalls.Iterating around = iterated.parent() instanceof Expr.Call call ? IteratingCalls.of(migration.flow(), call) : null;
        boolean named = around != null && around.function() instanceof Expr.Lambda lambda
                && lambda.parameters.positional.size() == around.iterables().size();
        return named ? ((Expr.Lambda) around.function()).parameters.positional.get(around.iterables().indexOf(iterated)).name
                : Listings.elementName(chain);
    }
}
