package dev.defrost.definitions.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.OperationDefinition.Condition;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single facts of the bundled definitions that migrations depend on. */
class FactsTest {
    private static final Definitions BUNDLED = DefinitionsReader.bundled();
    private static final ServiceDefinition S3 = BUNDLED.service("s3");
    private static final ServiceDefinition DYNAMODB = BUNDLED.service("dynamodb");
    private static final ServiceDefinition EC2 = BUNDLED.service("ec2");

    @Test
    void tableIsNamedByOneIdentifier() {
        ResourceDefinition table = DYNAMODB.resource("Table");
        assertThat(table.identifiers()).containsExactly(new Construct.Identifier("name", "Name", "TableName"));
        assertThat(table.construct("table_name")).isEqualTo(new Construct.IdentifierAlias("table_name", "Name"));
        assertThat(table.construct("item_count")).isEqualTo(new Construct.Attribute("item_count", "ItemCount", "long"));
        assertThat(table.load().path()).isEqualTo("Table");
        assertThat(table.construct("put_item")).isEqualTo(new Construct.Action(
                "put_item", "PutItem", List.of(new Parameter("TableName", Parameter.Source.IDENTIFIER, "Name")), null));
        assertThat(table.construct("batch_writer")).isInstanceOf(Construct.Injected.class);
        assertThat(table.construct("Name")).isNull();
    }

    @Test
    void everyTypeHasAConstructorOnTheServiceResource() {
        BUNDLED.services().forEach(service -> service.resources().values().stream()
                .filter(resource -> !resource.isServiceResource() && !resource.qualifiedName().startsWith("ec2.KeyPair"))
                .forEach(resource -> assertThat(service.serviceResource().construct(resource.name()))
                        .isInstanceOfSatisfying(Construct.SubResource.class, sub -> {
                            assertThat(sub.type()).isEqualTo(resource.name());
                            assertThat(sub.identifiers()).hasSameSizeAs(resource.identifiers())
                                    .allMatch(source -> source.source() == IdentifierSource.Source.INPUT);
                        })));
    }

    /** The service lists a constructor for KeyPairInfo under the name of another type, which boto3 then hides. */
    @Test
    void keyPairIsAKeyPairInfo() {
        assertThat(EC2.serviceResource().construct("KeyPair"))
                .isInstanceOfSatisfying(Construct.SubResource.class, sub -> assertThat(sub.type()).isEqualTo("KeyPairInfo"));
        assertThat(EC2.serviceResource().construct("KeyPairInfo")).isNull();
        assertThat(EC2.resource("KeyPair")).isNotNull();
    }

    @Test
    void whatIsInjectedReplacesWhatIsModelled() {
        assertThat(EC2.serviceResource().construct("create_tags")).isInstanceOf(Construct.Injected.class);
        assertThat(EC2.resource("Instance").construct("create_tags")).isInstanceOf(Construct.Action.class);
        assertThat(EC2.resource("Instance").construct("delete_tags")).isInstanceOf(Construct.Injected.class);
        assertThat(S3.resource("Bucket").construct("upload_file")).isEqualTo(new Construct.Injected(
                "upload_file", "client-method", "upload_file",
                List.of("Filename", "Key", "ExtraArgs", "Callback", "Config"),
                List.of(new Parameter("Bucket", Parameter.Source.IDENTIFIER, "Name")),
                List.of("PutObject"), List.of("CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload")));
    }

    @Test
    void actionsDropDataOnlyWhereTheClassLoads() {
        assertThat(S3.resource("Bucket").actionsDropData()).isTrue();
        assertThat(S3.resource("ObjectSummary").actionsDropData()).isTrue();
        assertThat(S3.resource("Bucket").load()).isNull();
        assertThat(S3.resource("Bucket").construct("reload")).isNull();
        assertThat(S3.resource("Object").construct("reload")).isInstanceOf(Construct.Load.class);
        assertThat(BUNDLED.service("sqs").resource("Message").actionsDropData()).isFalse();
    }

    @Test
    void attributeValuesOfQuery() {
        OperationDefinition query = DYNAMODB.operationOfMethod("query");
        assertThat(query.attributeValues().input()).containsExactlyInAnyOrder(
                "KeyConditions{}.AttributeValueList[]", "QueryFilter{}.AttributeValueList[]", "ExclusiveStartKey{}",
                "ExpressionAttributeValues{}");
        assertThat(query.attributeValues().output()).containsExactlyInAnyOrder("Items[]{}", "LastEvaluatedKey{}");
        assertThat(query.attributeValues().conditions()).containsExactly(
                new Condition("FilterExpression", false), new Condition("KeyConditionExpression", true));
        assertThat(query.paginator().limitKey()).isEqualTo("Limit");
    }

    @Test
    void thirteenOperationsConvertValues() {
        assertThat(BUNDLED.services().stream().flatMap(service -> service.operations().stream())
                        .filter(operation -> operation.attributeValues() != null).map(OperationDefinition::name))
                .containsExactlyInAnyOrder(
                        "BatchExecuteStatement", "BatchGetItem", "BatchWriteItem", "DeleteItem", "ExecuteStatement",
                        "ExecuteTransaction", "GetItem", "PutItem", "Query", "Scan", "TransactGetItems", "TransactWriteItems",
                        "UpdateItem");
        assertThat(DYNAMODB.operation("BatchWriteItem").attributeValues().input()).containsExactly(
                "RequestItems{}[].PutRequest.Item{}", "RequestItems{}[].DeleteRequest.Key{}");
        assertThat(DYNAMODB.operation("CreateTable").attributeValues()).isNull();
    }

    @Test
    void iamActions() {
        assertThat(S3.operation("HeadObject").iamActions()).containsExactly("s3:GetObject");
        assertThat(S3.operation("GetObject").iamActions()).containsExactly("s3:GetObject");
        assertThat(BUNDLED.service("cloudwatch").operation("PutMetricData").iamActions())
                .containsExactly("cloudwatch:PutMetricData");
        assertThat(DYNAMODB.operation("DescribeTable").iamActions()).containsExactly("dynamodb:DescribeTable");
    }

    @Test
    void alwaysPresent() {
        assertThat(S3.isAlwaysPresent("ListObjects", "Contents[]", "Size")).isTrue();
        assertThat(S3.isAlwaysPresent("ListObjects", "Contents[]", "Owner")).isFalse();
        assertThat(S3.isAlwaysPresent("ListObjects", "", "Contents")).isFalse();
        assertThat(EC2.mayBeEmpty("DescribeTags", "Tags[0]")).isTrue();
        assertThat(EC2.mayBeEmpty("DescribeInstances", "Reservations[0].Instances[0]")).isFalse();
        assertThat(S3.isAlwaysPresent("HeadObject", "@", "ContentLength")).isTrue();
        assertThat(S3.isAlwaysPresent("HeadObject", null, "VersionId")).isFalse();
        assertThat(EC2.isAlwaysPresent("DescribeInstances", "Reservations[0].Instances[0]", "State")).isTrue();
        assertThat(EC2.isAlwaysPresent("DescribeInstances", "Reservations[].Instances[]", "VpcId")).isFalse();
        assertThat(EC2.isAlwaysPresent("DescribeAddresses", "Addresses[]", "AllocationId")).isFalse();
        assertThat(EC2.isAlwaysPresentFor("VpcAddress", "DescribeAddresses", "Addresses[]", "AllocationId")).isTrue();
        assertThat(EC2.isAlwaysPresentFor("VpcAddress", "DescribeAddresses", "Addresses[]", "PublicIp")).isFalse();
        assertThat(EC2.isAlwaysPresentFor("ClassicAddress", "DescribeAddresses", "Addresses[]", "PublicIp")).isTrue();
        assertThat(DYNAMODB.isAlwaysPresent("GetItem", "", "Item")).isFalse();
    }

    @Test
    void itemsOfAQueryDependOnSelect() {
        assertThat(DYNAMODB.isAlwaysPresent("Query", "", "Items")).isFalse();
        assertThat(DYNAMODB.isAlwaysPresent("Query", "", "Items", List.of("TableName")::contains)).isTrue();
        assertThat(DYNAMODB.isAlwaysPresent("Query", "", "Items", List.of("Select")::contains)).isFalse();
        assertThat(DYNAMODB.isAlwaysPresent("Query", "", "Count")).isTrue();
    }
}
