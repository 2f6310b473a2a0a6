package dev.defrost.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonPrefilterTest {
    private static boolean mayMatter(String text) {
        return PythonPrefilter.mayMatter(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"boto3", "import boto3\n", "from mypy_boto3_s3 import X", "types_boto3_s3", "s.resource('s3')",
            "s.resource ('s3')", "make = session.resource", "bboto3"})
    void matters(String text) {
        assertThat(mayMatter(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "oto3", "boto", "boto 3", "resource('s3')", "a.resources", "a.resource_name",
            ".resourc", "Boto3", "a.resourceé"})
    void doesNotMatter(String text) {
        assertThat(mayMatter(text)).isFalse();
    }
}
