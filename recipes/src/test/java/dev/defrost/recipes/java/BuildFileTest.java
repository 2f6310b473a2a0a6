package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.documentapi.DocumentApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildFileTest {
    private static final String V2 = DocumentApi.bundled().sdkV2();

    private static String changed(String name, String text) {
        assertThat(BuildFile.hasClient(name, text)).isFalse();
        String after = BuildFile.withClient(name, text).orElseThrow();
        assertThat(BuildFile.hasClient(name, after)).isTrue();
        return after;
    }

    /** The dependency lines of Groovy and Kotlin scripts, and what is added behind them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "    implementation 'com.amazonaws:aws-java-sdk-dynamodb:1.12.797' | `    implementation 'software.amazon.awssdk:dynamodb:V2'`",
        "\tcompile \"com.amazonaws:aws-java-sdk:1.11.0\" | `\tcompile \"software.amazon.awssdk:dynamodb:V2\"`",
        "    testImplementation('com.amazonaws:aws-java-sdk-bundle') | `    testImplementation('software.amazon.awssdk:dynamodb:V2')`",
        "    api(\"com.amazonaws:aws-java-sdk-dynamodb:$version\") | `    api(\"software.amazon.awssdk:dynamodb:V2\")`",
        "    compile group: 'com.amazonaws', name: 'aws-java-sdk-dynamodb', version: '1.11.0' | `    compile 'software.amazon.awssdk:dynamodb:V2'`",
        "    implementation(group = \"com.amazonaws\", name = \"aws-java-sdk-dynamodb\", version = \"1.12.1\") "
                + "| `    implementation(\"software.amazon.awssdk:dynamodb:V2\")`"
    })
    void gradleGetsTheDependencyBehindTheOldOne(String old, String added) {
        String line = old.startsWith("\t") || old.startsWith(" ") ? old : "    " + old;
        String before = "dependencies {\n" + line + "\n    implementation 'a:b:1'\n}\n";
        String expected = added.strip().replace("V2", V2);
        assertThat(changed("build.gradle", before).lines().map(String::strip))
                .containsExactly("dependencies {", line.strip(), expected, "implementation 'a:b:1'", "}");
    }

    @Test
    void gradleKeepsIndentationLineEndsAndAMissingLastOne() {
        assertThat(changed("build.gradle", "dependencies {\r\n\timplementation 'com.amazonaws:aws-java-sdk-dynamodb:1.12.797'\r\n}\r\n"))
                .isEqualTo("dependencies {\r\n\timplementation 'com.amazonaws:aws-java-sdk-dynamodb:1.12.797'\r\n"
                        + "\timplementation 'software.amazon.awssdk:dynamodb:" + V2 + "'\r\n}\r\n");
        assertThat(changed("build.gradle.kts", "implementation(\"com.amazonaws:aws-java-sdk-dynamodb:1\")"))
                .isEqualTo("implementation(\"com.amazonaws:aws-java-sdk-dynamodb:1\")\nimplementation(\"software.amazon.awssdk:dynamodb:" + V2 + "\")");
    }

    @Test
    void gradleTakesTheVersionOfABomAndLeavesWhatIsSaidOfTheOldOne() {
        assertThat(changed("build.gradle", "dependencies {\n  implementation platform('software.amazon.awssdk:bom:2.30.0')\n"
                + "  implementation 'com.amazonaws:aws-java-sdk-dynamodb:1.12.1' // tables\n}\n"))
                .isEqualTo("dependencies {\n  implementation platform('software.amazon.awssdk:bom:2.30.0')\n"
                        + "  implementation 'com.amazonaws:aws-java-sdk-dynamodb:1.12.1' // tables\n  implementation 'software.amazon.awssdk:dynamodb'\n}\n");
        assertThat(changed("build.gradle.kts", "  implementation(\"com.amazonaws:aws-java-sdk:1.12.1\") {\n    exclude(group = \"a\")\n  }\n"))
                .isEqualTo("  implementation(\"software.amazon.awssdk:dynamodb:" + V2 + "\")\n"
                        + "  implementation(\"com.amazonaws:aws-java-sdk:1.12.1\") {\n    exclude(group = \"a\")\n  }\n");
    }

    /** Other artifacts of SDK v1, comments, catalogs, and what has the client already. */
    @ParameterizedTest
    @ValueSource(strings = {
        "implementation 'com.amazonaws:aws-java-sdk-s3:1.12.797'\n",
        "// implementation 'com.amazonaws:aws-java-sdk-dynamodb:1.12.797'\n",
        "implementation libs.aws.dynamodb\n"
    })
    void gradleScriptsThatDoNotShowThePlaceStay(String text) {
        assertThat(BuildFile.withClient("build.gradle", text)).isEmpty();
    }

    @Test
    void aClientThatIsThereIsSeen() {
        assertThat(BuildFile.hasClient("build.gradle", "implementation 'software.amazon.awssdk:dynamodb:2.0.0'")).isTrue();
        assertThat(BuildFile.hasClient("build.gradle", "compile group: 'software.amazon.awssdk', name: 'dynamodb', version: '2.0.0'")).isTrue();
        assertThat(BuildFile.hasClient("build.gradle", "implementation 'software.amazon.awssdk:dynamodb-enhanced:2.0.0'")).isFalse();
        assertThat(BuildFile.hasClient("pom.xml", "<groupId>software.amazon.awssdk</groupId> <artifactId>dynamodb</artifactId>")).isTrue();
        assertThat(BuildFile.hasClient("pom.xml", "<groupId>software.amazon.awssdk</groupId> <artifactId>s3</artifactId>")).isFalse();
    }

    @Test
    void mavenLeavesManagedDependenciesPluginsAndCommentsAlone() {
        String text = """
                <project>
                  <!-- <dependencies><dependency><groupId>com.amazonaws</groupId><artifactId>aws-java-sdk-dynamodb</artifactId></dependency></dependencies> -->
                  <dependencyManagement><dependencies><dependency>
                    <groupId>com.amazonaws</groupId><artifactId>aws-java-sdk-dynamodb</artifactId><version>1</version>
                  </dependency></dependencies></dependencyManagement>
                  <build><plugins><plugin><dependencies><dependency>
                    <groupId>com.amazonaws</groupId><artifactId>aws-java-sdk-dynamodb</artifactId>
                  </dependency></dependencies></plugin></plugins></build>
                </project>
                """;
        assertThat(BuildFile.withClient("pom.xml", text)).isEmpty();
    }

    @Test
    void mavenTakesScopeAndLayoutOfTheOldOneAndTheVersionOfABom() {
        String old = """
                    <dependency>
                      <groupId>com.amazonaws</groupId>
                      <artifactId>aws-java-sdk-dynamodb</artifactId>
                      <scope>provided</scope>
                    </dependency>
                """;
        String bom = "<dependencyManagement><dependencies><dependency><groupId>software.amazon.awssdk</groupId> <artifactId>bom</artifactId>"
                + "<version>2.30.0</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>\n";
        String text = "<project>\n" + bom + "  <dependencies>\n" + old + "  </dependencies>\n</project>\n";
        assertThat(changed("pom.xml", text)).isEqualTo(text.replace(old, old + old.replace("com.amazonaws", "software.amazon.awssdk")
                .replace("aws-java-sdk-dynamodb", "dynamodb")));
    }
}
