package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The calls that fill an object's data: those that {@code load()} makes, and those before the first attribute. */
final class Loads {
    private static final String BUCKET_DATA = """

            def %s(s3, name):
                \"""What ListBuckets tells about a bucket; nothing when the buckets may not be listed.\"""
                try:
                    for bucket in s3.list_buckets()[BUCKETS]:
                        if bucket[NAME] == name:
                            return bucket
                except CLIENT_ERROR as error:
                    if error.response.get(ERROR, {}).get(CODE) != DENIED:
                        raise
                return {}
            """;

    private final Migration migration;
    private final Components components;

    Loads(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Code for the data that a load fetches. */
    String data(ParsedFile file, Expr receiver, ResourceDefinition type, ResourceGroup group) {
        String kind = LoadKinds.ownKind(type);
        if (!SharedData.isShared(migration, group)) { // a mock's data is never empty there
            PassedMocks.checkLoad(migration, file, receiver, group);
        }
        if (LoadKinds.BUCKET_LOAD.equals(kind)) {
            return bucketData(file, receiver, type);
        }
        String path = kind == null ? type.load().path() : "@";
        return part(file, type, call(file, receiver, type, group), path);
    }

    /** Registers the rewrite of an explicit {@code load()}: its response is the carrier's new data, if there is one. */
    void rewrite(ResourceGroup group, ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type) {
        String kind = LoadKinds.ownKind(type);
        boolean statement = call.parent() instanceof Stmt.ExprStmt;
        if (kind != null && (!call.arguments.isEmpty() || !call.keywords.isEmpty()) || LoadKinds.BUCKET_LOAD.equals(kind) && !statement) {
            migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, call, type.qualifiedName() + " is loaded in a way of its own");
            return;
        }
        Supplier<String> fetched = () -> kind != null ? call(file, receiver, type, group)
                : part(file, type, given(group, file, call, receiver, type), type.load().path());
        if (new DataStates(migration, components).isLoadedInPlace(file, call, receiver, group, fetched)) {
            return;
        }
        migration.rewriter(file).replace(call, () -> {
            String request = LoadKinds.BUCKET_LOAD.equals(kind) ? bucketData(file, receiver, type)
                    : kind != null ? call(file, receiver, type, group) : given(group, file, call, receiver, type);
            DataStates states = new DataStates(migration, components);
            String carrier = states.loaded(file, call, receiver, type, group);
            if (!carrier.isEmpty() && !statement) {
                migration.block(group, BlockerCode.LAZY_LOAD, file, call, "what is loaded in an expression is read later");
            }
            String loaded = carrier.isEmpty() || kind != null ? request
                    : part(file, type, request, type.load().path()) + states.partOfLoad(file, receiver, type, group);
            return statement ? carrier + loaded : InlineResults.inBrackets(call, request + " and None");
        });
    }

    /** What a load keeps of its response: None where an empty answer is no error, so that attributes fail as boto3's do. */
    private String part(ParsedFile file, ResourceDefinition type, String response, String path) {
        Layout layout = migration.layout(file);
        if (LoadKinds.mayFindNothing(migration, type)) {
            return "(" + response + ".get(" + layout.quoted(path.substring(0, path.indexOf('['))) + ") or [None])[0]";
        }
        return response + Paths.subscripts(path, layout);
    }

    private String given(ResourceGroup group, ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type) {
        Construct.Load load = type.load();
        return new Actions(migration, components).call(file, call, receiver, type, load.operation(), load.parameters(), group);
    }

    private String call(ParsedFile file, Expr receiver, ResourceDefinition type, ResourceGroup group) {
        Piece client = components.client(file, receiver);
        String method;
        List<Parameter> parameters;
        if (type.construct("load") instanceof Construct.Injected injected) {
            method = injected.clientMethod();
            parameters = injected.parameters();
        } else {
            OperationDefinition operation = migration.operation(type, type.load().operation());
            if (operation.attributeValues() != null) {
                migration.block(group, BlockerCode.UNSUPPORTED_CONSTRUCT, file, receiver);
            }
            method = operation.clientMethod();
            parameters = type.load().parameters();
        }
        List<String> arguments = new ArrayList<>();
        new Actions(migration, components).build(file, receiver, parameters, Set.of(), group)
                .forEach((name, code) -> arguments.add(name + "=" + code));
        return client.code() + "." + method + "(" + String.join(", ", arguments) + ")";
    }

    private String bucketData(ParsedFile file, Expr receiver, ResourceDefinition type) {
        String helper = migration.helper(file, "_bucket_data", place -> {
            Layout layout = migration.layout(place);
            return BUCKET_DATA.replace("BUCKETS", layout.quoted("Buckets")).replace("NAME", layout.quoted("Name"))
                    .replace("CLIENT_ERROR", migration.imports(place).name("botocore.exceptions", "ClientError")).replace("ERROR", layout.quoted("Error"))
                    .replace("CODE", layout.quoted("Code")).replace("DENIED", layout.quoted("AccessDenied"));
        });
        Piece client = components.client(file, receiver);
        Piece name = components.piece(file, receiver, Component.identifier(type.identifiers().get(0).modelName()));
        return helper + "(" + client.code() + ", " + name.code() + ")";
    }
}
