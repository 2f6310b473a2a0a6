package dev.defrost.definitions.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.file.HandKept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonNamesTest {
    private final PythonNames names = new PythonNames(HandKept.names().pythonNames());

    @ParameterizedTest
    @CsvSource({
        "PutItem, put_item", "ETag, e_tag", "ListSAMLProviders, list_saml_providers", "GetBucketCORS, get_bucket_cors",
        "SSEKMSKeyId, ssekms_key_id", "ListWebACLs, list_web_acls", "GatewayARNs, gateway_arns", "EbsOptimized, ebs_optimized",
        "VpcId, vpc_id", "PublicIp, public_ip", "KmsMasterKeyID, kms_master_key_id", "HTTPSPort, https_port",
        "SriovNetSupport, sriov_net_support", "vaultARN, vault_arn", "Id, id", "already_done, already_done",
        "ListObjectsV2, list_objects_v2", "ExecutePartiQLStatement, execute_partiql_statement"
    })
    void followsBotocore(String name, String expected) {
        assertThat(names.of(name)).isEqualTo(expected);
    }
}
