package dev.defrost.definitions.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled definitions against the totals that are known of boto3. */
class TotalsTest {
    private static final Definitions BUNDLED = DefinitionsReader.bundled();

    @Test
    void nineServicesWithEightyTypes() {
        assertThat(BUNDLED.names()).containsExactly(
                "cloudformation", "cloudwatch", "dynamodb", "ec2", "glacier", "iam", "s3", "sns", "sqs");
        assertThat(resources().filter(resource -> !resource.isServiceResource())).hasSize(80);
        assertThat(resources().filter(ResourceDefinition::isServiceResource)).hasSize(9);
    }

    @Test
    void actions() {
        // One modelled action is replaced by an injected method: create_tags of the ec2 service resource.
        assertThat(all(Construct.Action.class)).hasSize(318 - 1);
        assertThat(all(Construct.Action.class)).filteredOn(action -> action.result() != null).hasSize(85);
        assertThat(resources().flatMap(resource -> resource.batchActions().stream())).hasSize(15);
    }

    @Test
    void collections() {
        assertThat(all(Construct.Collection.class)).hasSize(87);
        assertThat(resources().flatMap(resource -> resource.constructs().stream()
                        .filter(Construct.Collection.class::isInstance).map(Construct.Collection.class::cast)
                        .filter(collection -> paginator(resource, collection) == null)
                        .map(collection -> resource.qualifiedName() + "." + collection.name())))
                .containsExactlyInAnyOrder(
                        "cloudwatch.Metric.alarms", "ec2.ServiceResource.classic_addresses", "ec2.ServiceResource.key_pairs",
                        "ec2.ServiceResource.placement_groups", "ec2.ServiceResource.vpc_addresses",
                        "ec2.Instance.vpc_addresses", "iam.ServiceResource.saml_providers");
        assertThat(resources().flatMap(resource -> resource.constructs().stream()
                        .filter(Construct.Collection.class::isInstance).map(Construct.Collection.class::cast)
                        .filter(collection -> paginator(resource, collection) != null
                                && paginator(resource, collection).limitKey() != null)))
                .hasSize(71);
    }

    @Test
    void relations() {
        assertThat(all(Construct.SubResource.class)).hasSize(148);
        assertThat(all(Construct.Reference.class)).hasSize(28);
        assertThat(all(Construct.Reference.class)).filteredOn(reference -> reference.identifiers().stream().anyMatch(
                        source -> source.source() == IdentifierSource.Source.DATA && source.value().contains("[]")))
                .hasSize(4);
    }

    @Test
    void everythingElse() {
        assertThat(all(Construct.Waiter.class)).hasSize(17);
        assertThat(all(Construct.Load.class)).filteredOn(load -> load.name().equals("load")).hasSize(60);
        assertThat(all(Construct.Load.class)).hasSize(120);
        assertThat(all(Construct.Identifier.class)).hasSize(111);
        assertThat(all(Construct.Identifier.class)).filteredOn(identifier -> identifier.member() != null).hasSize(56);
        assertThat(all(Construct.IdentifierAlias.class)).hasSize(38);
        assertThat(all(Construct.Attribute.class)).hasSize(669);
    }

    @Test
    void renamedAttributes() {
        assertThat(resources().flatMap(resource -> resource.constructs().stream()
                        .filter(construct -> construct instanceof Construct.Attribute && construct.name().endsWith("_attribute"))
                        .map(construct -> resource.qualifiedName() + "." + construct.name())))
                .containsExactlyInAnyOrder(
                        "ec2.Instance.network_interfaces_attribute", "ec2.NetworkInterface.association_attribute",
                        "ec2.RouteTable.associations_attribute", "ec2.RouteTable.routes_attribute",
                        "iam.InstanceProfile.roles_attribute", "iam.VirtualMfaDevice.user_attribute");
        assertThat(all(Construct.Collection.class)).noneMatch(collection -> collection.name().endsWith("_collection"));
        assertThat(all(Construct.Action.class)).noneMatch(action -> action.name().endsWith("_action"));
    }

    private static OperationDefinition.Paginator paginator(
            ResourceDefinition resource, Construct.Collection collection) {
        return BUNDLED.service(resource.service()).operation(collection.operation()).paginator();
    }

    private static <T extends Construct> List<T> all(Class<T> kind) {
        return resources().flatMap(resource -> resource.constructs().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<ResourceDefinition> resources() {
        return BUNDLED.services().stream().flatMap(service -> service.resources().values().stream());
    }
}
