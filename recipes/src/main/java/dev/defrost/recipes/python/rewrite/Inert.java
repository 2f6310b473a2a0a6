package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.python.resources.Decorators;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether making a resource or collection does nothing else, so that code which makes one for nobody can go. */
final class Inert {
    /** Decorators that call the function, once or each time, and do nothing else. */
    private static final Set<String> KEEPING = Set.of("staticmethod", "classmethod", "property", "cached_property", "lru_cache", "cache");

    private final Migration migration;
    private final ParsedFile file;

    Inert(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    boolean isInert(Expr expr) {
        if (expr instanceof Expr.Name || expr instanceof Expr.Constant) {
            return true;
        }
        if (expr instanceof Expr.Attribute attribute) {
            return !isReference(attribute) && isInert(attribute.value);
        }
        return expr instanceof Expr.Call call && makesOnly(call) && argumentsAreInert(call)
                && (!(call.function instanceof Expr.Attribute function) || isInert(function.value));
    }

    /** Whether asking functions for their results, by a call or as a property, does nothing but answer, so that nobody misses it. */
    boolean onlyAnswers(Expr asking, List<Location> results) {
        boolean call = asking instanceof Expr.Call called && argumentsAreInert(called) && isInert(called.function);
        return (call || asking instanceof Expr.Attribute access && isInert(access.value))
                && results.stream().allMatch(each -> each instanceof Location.Result result && result.function() instanceof Stmt.FunctionDef function
                        && function.decorators.stream().allMatch(decorator -> KEEPING.contains(String.valueOf(Decorators.lastName(decorator))))
                        && onlyAnswers(function));
    }

    private boolean onlyAnswers(Stmt.FunctionDef function) {
        return function.body.stream().allMatch(each -> each instanceof Stmt.ExprStmt expr && expr.value instanceof Expr.Constant
                || each instanceof Stmt.Return answer && answer.value != null && new Inert(migration, migration.flow().fileOf(function)).isInert(answer.value));
    }

    /** Whether the call takes elements of a collection: {@code list(...)}, {@code max(...)}. */
    boolean takes(Expr.Call call) {
        return migration.flow().values(call.function).stream().anyMatch(callee -> callee instanceof Value.External external
                && external.name().startsWith("builtins."));
    }

    /** A reference reads its identifiers from data that boto3 may have to load first. */
    private boolean isReference(Expr.Attribute attribute) {
        return migration.flow().values(attribute.value).stream().anyMatch(owner -> owner instanceof Value.Resource resource
                && resource.type().construct(attribute.name) instanceof Construct.Reference);
    }

    private boolean makesOnly(Expr.Call call) {
        Set<Value> callees = migration.flow().values(call.function);
        return !callees.isEmpty() && callees.stream().allMatch(callee -> callee instanceof Value.SessionMethod
                || callee instanceof Value.ListingMethod
                || callee instanceof Value.External external && external.name().startsWith("boto3.")
                || callee instanceof Value.Method method && method.construct() instanceof Construct.SubResource);
    }

    private boolean argumentsAreInert(Expr.Call call) {
        return Stream.concat(call.arguments.stream(), call.keywords.stream().map((Keyword keyword) -> keyword.value))
                .noneMatch(argument -> Effects.may(migration.types(file), argument));
    }
}
