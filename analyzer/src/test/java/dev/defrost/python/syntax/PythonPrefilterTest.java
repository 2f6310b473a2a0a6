package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonPrefilterTest {
    private static PythonPrefilter.Hints hints(String text) {
        return PythonPrefilter.hints(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import boto3; boto3.resource('s3')", "boto3 . resource ('s3')", "boto3.resource", "make = boto3.resource\nx",
            "partial(boto3.resource, 's3')", "f\"{boto3.resource}\"", "boto3.\\\n  x; x.resource('s3')", "from boto3 import client, resource",
            "from boto3 import (\n  client,  # x\n  resource)", "from mypy_boto3_s3 import X", "import types_boto3_s3",
            "x: 'boto3.resources.base.ServiceResource'", "s.resource('s3')", "s.resource ('s3')"})
    void mayMakeAResource(String text) {
        assertThat(hints(text).creation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "boto3", "import boto3\nboto3.client('s3')", "boto3; a.resources('s3')", "boto3; a.resource_name",
            "boto3; self.resource = 1", "boto3; self.resource.arn", "boto3; from a.resource import b", "patch(\"boto3.resource\")",
            "resource('s3')", "a.resource", ".resourc", "Boto3.Resource", "a.resourceé('s3')", "boto3.resource_"})
    void makesNone(String text) {
        assertThat(hints(text).creation()).isFalse();
    }

    @Test
    void mentionsAndSessionsAreTold() {
        assertThat(hints("import boto3\ns = boto3.Session()")).isEqualTo(new PythonPrefilter.Hints(true, false, true, false));
        assertThat(hints("bboto3")).isEqualTo(new PythonPrefilter.Hints(true, false, false, false));
        assertThat(hints("oto3 session boto 3")).isEqualTo(new PythonPrefilter.Hints(false, false, false, false));
        assertThat(hints("import boto3\nboto3.Resource('s3')").other()).isTrue();
        assertThat(hints("import boto3  # defrost: ignore").other()).isTrue();
        assertThat(hints("import botox\nbotox.Resource('s3')").other()).isFalse();
    }

    @Test
    void namesAreSeenWhereverTheyStand() {
        for (int before = 0; before < 9; before++) {
            for (int behind = 0; behind < 5; behind++) {
                assertThat(hints(" ".repeat(before) + "boto3" + " ".repeat(behind)).boto3()).isTrue();
                assertThat(hints(" ".repeat(before) + ".resource(" + " ".repeat(behind)).creation()).isTrue();
                assertThat(hints(" ".repeat(before) + "boto3." + " ".repeat(behind) + "resource").creation()).isTrue();
            }
        }
        byte[] more = "import boto3; boto3.resource('s3')".getBytes(StandardCharsets.UTF_8);
        assertThat(PythonPrefilter.hints(more, 11)).isEqualTo(hints("import boto"));
        assertThat(PythonPrefilter.hints(more, 12)).isEqualTo(hints("import boto3"));
        assertThat(PythonPrefilter.hints(more, 28)).isEqualTo(hints("import boto3; boto3.resource"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"boto3.Client('s3')", "boto3.Resource ('s3')", "boto3 . \\\n Client('s3')", "make = boto3.Client", "f'{boto3.Client}' # boto3",
            "call(boto3.Resource, 's3')"})
    void functionsThatBoto3DoesNotHaveMayBeTaken(String text) {
        assertThat(hints(text).other()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boto3; x.Clients('s3')", "# boto3: services/ecs.html#ECS.Client.delete_cluster", "boto3; f'{name}.Client'", "boto3; Client('s3')",
            "boto3; self.Client = 1", "boto3; x.Client .y"})
    void classesOfOtherLibrariesAreNone(String text) {
        assertThat(hints(text).other()).isFalse();
    }
}
