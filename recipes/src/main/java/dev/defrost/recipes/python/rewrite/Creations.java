package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Piece;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Calls of {@code boto3.resource} and of what stands for it, as the clients that come in their place. */
final class Creations {
    private final Migration migration;
    private final Map<Expr, Piece> madeClients = new IdentityHashMap<>();

    Creations(Migration migration) {
        this.migration = migration;
    }

    /** Whether the call makes a resource. */
    boolean isCreation(Expr.Call call) {
        return migration.flow().values(call).stream().anyMatch(Value.Resource.class::isInstance);
    }

    /** Runs {@code code} while the creation that {@code source} starts from is carried by a name already. */
    <T> T withClient(Expr source, Piece client, Supplier<T> code) {
        Expr.Call creation = creationIn(source);
        if (creation == null || madeClients.containsKey(creation)) {
            return code.get();
        }
        madeClients.put(creation, client);
        try {
            return code.get();
        } finally {
            madeClients.remove(creation);
        }
    }

    /** Whether the source starts with a creation by boto3 itself, all of whose arguments are constants. */
    boolean isMadeOfConstants(Expr source) {
        Expr.Call creation = creationIn(source);
        return creation != null && migration.flow().values(creation.function).stream().allMatch(Value.External.class::isInstance)
                && creation.arguments.stream().allMatch(Expr.Constant.class::isInstance)
                && creation.keywords.stream().allMatch(keyword -> keyword.value instanceof Expr.Constant);
    }

    /** The creation at the start of a chain of calls and attributes. */
    private Expr.Call creationIn(Expr source) {
        Expr at = source;
        while (true) {
            if (at instanceof Expr.Call call) {
                boolean creates = migration.flow().values(call.function).stream()
                        .anyMatch(value -> value instanceof Value.External || value instanceof Value.SessionMethod) && isCreation(call);
                if (creates) {
                    return call;
                }
                at = call.function;
            } else if (at instanceof Expr.Attribute attribute) {
                at = attribute.value;
            } else {
                return null;
            }
        }
    }

    /** {@code boto3.resource(...)} as {@code boto3.client(...)}: the same arguments ({@code boto3/session.py}). */
    Piece client(ParsedFile file, Expr.Call call) {
        if (madeClients.containsKey(call)) {
            return madeClients.get(call);
        }
        FileRewriter rewriter = migration.rewriter(file);
        String arguments = rewriter.render(call.function.end, call.end);
        if (call.function instanceof Expr.Attribute attribute) {
            String between = file.module().source.text().substring(attribute.value.end, attribute.end - attribute.name.length());
            String bracket = file.module().source.text().substring(call.start, attribute.value.start);
            return Piece.effect(bracket + rewriter.render(attribute.value) + between + "client" + arguments);
        }
        return Piece.effect(migration.imports(file).module("boto3") + ".client" + arguments);
    }
}
