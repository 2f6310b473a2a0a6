package dev.defrost.definitions.file;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.Provenance;
import dev.defrost.definitions.ResourceResult;
import dev.defrost.definitions.libraries.Annotations;
import dev.defrost.definitions.libraries.Boto3Code;
import dev.defrost.definitions.libraries.Caller;
import dev.defrost.definitions.libraries.CallingMethod;
import dev.defrost.definitions.libraries.Condition;
import dev.defrost.definitions.libraries.Decorator;
import dev.defrost.definitions.libraries.JavaLibraries;
import dev.defrost.definitions.libraries.Place;
import dev.defrost.definitions.libraries.Pool;
import dev.defrost.definitions.libraries.PythonLibraries;
import dev.defrost.definitions.libraries.Runs;
import java.util.List;

/** The files that belong to the program, read quickly. They are the same records as {@link DefinitionFiles} reads. */
public final class PlainFiles {
    private PlainFiles() {}

    /** A service's generated file. */
    public static ServiceFile service(byte[] json, String name) {
        PlainJson file = PlainJson.read(json, name);
        return new ServiceFile(
                file.string("service"), file.string("serviceId"), file.string("apiVersion"),
                file.object("provenance", each ->
                        new Provenance(each.string("boto3"), each.string("botocore"), each.stringMap("sources"))),
                file.objects("resources", each -> new ServiceFile.ResourceEntry(
                        each.string("name"), each.objects("constructs", PlainFiles::construct),
                        each.objects("batchActions", PlainFiles::batchAction))),
                file.objects("operations", PlainFiles::operation));
    }

    /** {@code injected.json}. */
    public static InjectedFile injected(byte[] json, String name) {
        PlainJson file = PlainJson.read(json, name);
        return new InjectedFile(
                file.objects("everyResource", PlainFiles::injectedMethod),
                file.objects("resources", each -> new InjectedFile.Entry(
                        each.string("service"), each.string("resource"), each.string("source"),
                        each.objects("constructs", PlainFiles::injectedMethod))),
                file.objects("valueTransformations", each -> new InjectedFile.ValueTransformation(
                        each.string("service"), each.string("source"), each.string("valueShape"),
                        each.string("conditionShape"), each.string("keyConditionShape"))));
    }

    /** {@code always-present.json}. */
    public static AlwaysPresentFile alwaysPresent(byte[] json, String name) {
        return new AlwaysPresentFile(PlainJson.read(json, name).objects("entries", each -> new AlwaysPresentFile.Entry(
                each.string("service"), each.string("operation"), each.string("path"), each.strings("members"),
                each.string("unlessParameter"), each.string("resource"), each.bool("mayBeEmpty"), each.string("reason"), each.string("source"))));
    }

    /** {@code python-libraries.json}. */
    public static PythonLibraries.Facts pythonLibraries(byte[] json, String name) {
        PlainJson file = PlainJson.read(json, name);
        return new PythonLibraries.Facts(
                file.objects("callers", each -> new Caller(
                        each.string("name"), place(each, "function"), place(each, "arguments"), each.constant("runs", Runs.class),
                        each.bool("answers"), each.string("ownMethod"), each.string("source"))),
                file.objects("methods", each -> new CallingMethod(
                        each.string("name"), each.constant("of", CallingMethod.Of.class), place(each, "function"), place(each, "arguments"),
                        each.bool("telling"), each.string("source"))),
                file.objects("pools", each -> new Pool(
                        each.string("name"), each.constant("kind", Pool.Kind.class), each.constant("runs", Runs.class), each.string("source"))),
                file.objects("decorators", each -> new Decorator(each.string("name"), each.bool("comparesArguments"), each.string("source"))));
    }

    /** {@code boto3-code.json}. */
    public static Boto3Code.Facts boto3Code(byte[] json, String name) {
        PlainJson file = PlainJson.read(json, name);
        return new Boto3Code.Facts(
                file.object("conditions", each -> new Boto3Code.Conditions(each.string("source"), each.objects("methods", method -> new Condition(
                        method.string("method"), method.string("expression"), method.bool("everyOperand"), method.bool("ordering"))))),
                names(file, "clientMembersWithoutCall"), names(file, "clientMetaMembers"), names(file, "eventsOnTheWire"));
    }

    private static Boto3Code.Names names(PlainJson json, String key) {
        return json.object(key, each -> new Boto3Code.Names(each.string("reason"), each.string("source"), each.strings("names")));
    }

    /** {@code java-libraries.json}. */
    public static JavaLibraries.Facts javaLibraries(byte[] json, String name) {
        PlainJson file = PlainJson.read(json, name);
        return new JavaLibraries.Facts(
                file.objects("annotations", each -> new Annotations(
                        each.constant("meaning", Annotations.Meaning.class), each.string("library"), each.strings("packages"), each.strings("names"))),
                file.objects("mockMethods", each -> new JavaLibraries.MockMethods(each.string("library"), each.strings("names"))));
    }

    private static Place place(PlainJson json, String key) {
        return json.object(key, each -> new Place(each.number("position"), each.string("keyword")));
    }

    private static Construct construct(PlainJson json) {
        String name = json.string("name");
        String operation = json.string("operation");
        return switch (json.string("construct")) {
            case "identifier" -> new Construct.Identifier(name, json.string("modelName"), json.string("member"));
            case "identifier-alias" -> new Construct.IdentifierAlias(name, json.string("identifier"));
            case "attribute" -> new Construct.Attribute(name, json.string("member"), json.string("type"));
            case "load" -> new Construct.Load(name, operation, parameters(json), json.string("path"));
            case "action" -> new Construct.Action(name, operation, parameters(json), result(json));
            case "batch-action" -> batchAction(json);
            case "collection" -> new Construct.Collection(name, operation, parameters(json), result(json));
            case "sub-resource" -> new Construct.SubResource(name, json.string("type"), identifiers(json));
            case "reference" -> new Construct.Reference(name, json.string("type"), identifiers(json), json.string("path"));
            case "waiter" -> new Construct.Waiter(
                    name, json.string("waiter"), operation, json.number("delay"), json.number("maxAttempts"), parameters(json));
            case "injected" -> injectedMethod(json);
            default -> throw new IllegalStateException("no construct is called " + json.string("construct"));
        };
    }

    private static Construct.BatchAction batchAction(PlainJson json) {
        return new Construct.BatchAction(json.string("name"), json.string("operation"), parameters(json));
    }

    private static Construct.Injected injectedMethod(PlainJson json) {
        return new Construct.Injected(
                json.string("name"), json.string("kind"), json.string("clientMethod"), json.strings("arguments"), parameters(json),
                json.strings("operations"), json.strings("multipartOperations"));
    }

    private static List<Parameter> parameters(PlainJson json) {
        return json.objects("parameters", each -> new Parameter(
                each.string("target"), each.constant("source", Parameter.Source.class), each.string("value")));
    }

    private static List<IdentifierSource> identifiers(PlainJson json) {
        return json.objects("identifiers", each -> new IdentifierSource(
                each.string("target"), each.constant("source", IdentifierSource.Source.class), each.string("value")));
    }

    private static ResourceResult result(PlainJson json) {
        return json.object("result", each -> new ResourceResult(each.string("type"), identifiers(each), each.string("path")));
    }

    private static OperationDefinition operation(PlainJson json) {
        return new OperationDefinition(
                json.string("name"), json.string("clientMethod"), members(json, "input"), members(json, "output"),
                json.bool("hasOutput"),
                json.object("paginator", each -> new OperationDefinition.Paginator(
                        each.strings("inputTokens"), each.strings("outputTokens"), each.string("limitKey"), each.strings("resultKeys"))),
                json.object("attributeValues", each -> new OperationDefinition.AttributeValues(
                        each.strings("input"), each.strings("output"),
                        each.objects("conditions", condition ->
                                new OperationDefinition.Condition(condition.string("parameter"), condition.bool("keyOnly"))))),
                json.strings("iamActions"));
    }

    private static List<OperationDefinition.Member> members(PlainJson json, String key) {
        return json.strings(key).stream().map(OperationDefinition.Member::parse).toList();
    }
}
