package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.defrost.cli.CommandRunner.Run;
import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.cli.engine.ProjectEngine;
import dev.defrost.cli.engine.PythonEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on programs with Java in them, with the real engines. */
class JavaCommandsTest {
    private static final String PYTHON = "import boto3\n\nboto3.resource(\"dynamodb\").Table(\"t\").delete_item(Key={\"id\": \"a\"})\n";
    private static final String STORE = """
            package app;

            import com.amazonaws.services.dynamodbv2.document.DynamoDB;
            import com.amazonaws.services.dynamodbv2.document.Item;
            import com.amazonaws.services.dynamodbv2.document.Table;

            class Store {
                static String read(DynamoDB db) {
                    Table table = db.getTable("users");
                    Item item = table.getItem("id", "u1");
                    return item.getString("name");
                }
            }
            """;
    private static final String POM = """
            <project>
              <dependencies>
                <dependency>
                  <groupId>com.amazonaws</groupId>
                  <artifactId>aws-java-sdk-dynamodb</artifactId>
                  <version>1.12.797</version>
                </dependency>
              </dependencies>
            </project>
            """;

    @TempDir
    Path directory;
    private CommandRunner runner;

    @BeforeEach
    void makeProject() {
        runner = new CommandRunner(directory, new ProjectEngine(new PythonEngine(), new JavaEngine()))
                .file("defrost.toml", "").file("pom.xml", POM).file("src/app/Store.java", STORE).file("py/a.py", PYTHON);
    }

    @Test
    void lintReportsBothLanguages() {
        Run run = runner.run("lint", "--format", "concise");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("py/a.py:3:1: DFR101").contains("src/app/Store.java:9:26: DFR202").contains("(2 files checked)")
                .contains("`defrost migrate` tells which of the findings in Java can be migrated");
        assertThat(runner.run("lint", "--format", "sarif").out()).contains("DFR101").contains("DFR202");
        assertThat(runner.run("lint", "py", "--format", "concise").out()).doesNotContain("Store.java");
    }

    @Test
    void commentsAndAnnotationsSilenceWhatTheyStandOn() {
        String text = STORE.replace("db.getTable(\"users\");", "db.getTable(\"users\"); // defrost: ignore[DFR202, DFR204]")
                .replace("    static String", "    @SuppressWarnings({\"unused\", \"defrost:DFR203\", \"defrost:DFR204\"})\n    static String")
                .replace("class Store", "@SuppressWarnings(\"defrost:DFR201\")\nclass Store")
                .replace("return", "String url = \"http://x // defrost: ignore\"; return");
        Run run = runner.file("src/app/Store.java", text).run("lint", "src", "--format", "concise");
        assertThat(run.out().lines().map(line -> line.replaceAll(" .*", "") + line.replaceAll(".*(DFR\\d+).*", " $1")).toList())
                .startsWith("src/app/Store.java:7:1: DFR401", "src/app/Store.java:12:27: DFR202");
        assertThat(runner.file("src/app/Store.java", "// defrost: ignore-file\n" + STORE).run("lint", "src").code()).isZero();
    }

    @Test
    void ignoreCommentsAreJavaComments() {
        assertThat(runner.run("lint", "src", "--add-ignore").code()).isZero();
        assertThat(runner.text("src/app/Store.java"))
                .contains("Table table = db.getTable(\"users\");  // defrost: ignore[DFR202, DFR204]\n");
        assertThat(runner.run("lint", "src").code()).isZero();
        assertThat(runner.run("migrate", "src").out()).isEmpty();
    }

    @Test
    void aBaselineAcceptsWhatIsFound() {
        assertThat(runner.run("baseline", "--file", "accepted.json").code()).isZero();
        assertThat(runner.run("lint", "--baseline", "accepted.json").code()).isZero();
    }

    @Test
    void migrateWritesBothLanguagesTheHelperAndTheBuildFileAndUndoTakesAllBack() {
        Run dry = runner.run("migrate");
        assertThat(dry.code()).isEqualTo(1);
        assertThat(dry.out()).contains("--- /dev/null\n+++ b/src/app/ItemValues.java").contains("+++ b/pom.xml").contains("+++ b/py/a.py");
        Run run = runner.run("migrate", "--write");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("4 files changed: 3 groups migrated, 0 kept.");
        assertThat(runner.text("src/app/Store.java")).contains("static String read(DynamoDbClient db)");
        assertThat(runner.text("pom.xml")).contains("<groupId>software.amazon.awssdk</groupId>");
        assertThat(runner.run("migrate").out()).isEmpty();
        assertThat(runner.run("undo").code()).isZero();
        assertThat(runner.text("src/app/Store.java")).isEqualTo(STORE);
        assertThat(runner.text("pom.xml")).isEqualTo(POM);
        assertThat(runner.text("py/a.py")).isEqualTo(PYTHON);
        assertThat(directory.resolve("src/app/ItemValues.java")).doesNotExist();
    }

    @Test
    void undoLeavesAHelperAloneThatWasChanged() {
        runner.run("migrate", "--write");
        runner.file("src/app/ItemValues.java", "// mine\n");
        Run run = runner.run("undo");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("src/app/ItemValues.java was left alone: it was changed after the run");
    }

    @Test
    void filesThatBelongTogetherAreWrittenTogether() {
        runner.writingWith((file, bytes) -> {
            if (file.endsWith("Store.java")) {
                throw new java.io.IOException("no");
            }
            Files.write(file, bytes);
        });
        Run run = runner.run("migrate", "--write");
        assertThat(run.code()).isEqualTo(2);
        assertThat(directory.resolve("src/app/ItemValues.java")).doesNotExist();
        assertThat(runner.text("pom.xml")).isEqualTo(POM);
        assertThat(runner.text("py/a.py")).contains("boto3.client");
    }

    @Test
    void onlyChosenGroupsAreMigrated() {
        assertThat(runner.run("migrate", "--only", "src/").out()).contains("Store.java").doesNotContain("a.py");
        assertThat(runner.run("migrate", "--only", "DFR1").out()).contains("a.py").doesNotContain("Store.java").doesNotContain("pom.xml");
    }

    @Test
    void aFileThatReachesTheApiThroughOthersIsPartOfTheProgram() {
        runner.file("src/app/Store.java", STORE.replace("class Store {", "class Store {\n    Table users = null;"))
                .file("src/app/Special.java", "package app;\n\nclass Special extends Store {\n}\n")
                .file("src/app/User.java", "package app;\n\nclass User {\n    Object use() {\n        return new Special().users;\n    }\n}\n");
        assertThat(runner.run("migrate", "src").out()).doesNotContain("-    Table users");
    }

    @Test
    void aFileThatDoesNotParseIsReportedAndStopsNothing() {
        runner.file("src/app/Broken.java", "import com.amazonaws.services.dynamodbv2.document.Item;\nclass Broken { void f( }\n");
        Run run = runner.run("lint", "--format", "concise");
        assertThat(run.out()).contains("src/app/Broken.java:2:").contains("DFR001").contains("Store.java:9:26: DFR202");
        assertThat(runner.run("migrate", "--strict").code()).isEqualTo(1);
    }

    private static final String MOVED = """
            package app;

            import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
            import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

            class Moved {
                static AttributeValue none() {
                    return AttributeValue.builder().null(true).build();
                }
            }
            """;

    @Test
    void trapsOfAnEarlierMigrationAreFixed() {
        runner.file("src/app/Moved.java", MOVED).file("src/app/Asked.java", MOVED.replace("Moved", "Asked").replace("null(true)", "nul(true)")
                .replace("    static", "    static boolean isThere(GetItemResponse r) {\n        return r.item() != null;\n    }\n\n    static"));
        assertThat(runner.run("lint", "src", "--format", "concise").out()).contains("Moved.java:8:40: DFR301").contains("Asked.java:8:16: DFR302");
        assertThat(runner.run("migrate", "--only", "DFR30").out()).contains("+        return AttributeValue.builder().nul(true).build();")
                .doesNotContain("Asked.java").doesNotContain("Store.java");
        assertThat(runner.run("migrate", "--only", "DFR30", "--unsafe", "--write").code()).isZero();
        assertThat(runner.text("src/app/Asked.java")).contains("return r.hasItem();");
        assertThat(runner.text("src/app/Moved.java")).isEqualTo(MOVED.replace("null(true)", "nul(true)"));
        assertThat(runner.run("lint", "src/app/Moved.java", "src/app/Asked.java").code()).isZero();
        assertThat(runner.run("undo").code()).isZero();
        assertThat(runner.text("src/app/Moved.java")).isEqualTo(MOVED);
    }

    @Test
    void reportsWithGroupsHaveThoseOfJavaAndTheirFixes() throws java.io.IOException {
        Run plain = runner.run("lint", "--format", "concise", "--output", "json=plain.json", "--output", "sarif=all.sarif", "--output", "html=all.html");
        assertThat(plain.out()).contains("9 can be migrated").doesNotContain("tells which");
        JsonNode report = new ObjectMapper().readTree(runner.text("plain.json"));
        assertThat(report.path("groups")).anySatisfy(group -> assertThat(group.path("uses").findValuesAsText("file")).contains("src/app/Store.java"));
        JsonNode changes = new ObjectMapper().readTree(runner.text("all.sarif")).findValue("results");
        assertThat(changes).anySatisfy(result -> {
            assertThat(result.path("ruleId").asText()).startsWith("DFR2");
            assertThat(result.path("fixes").findValuesAsText("uri")).contains("src/app/Store.java", "src/app/ItemValues.java");
            assertThat(result.path("fixes").findValuesAsText("text").toString()).contains("DynamoDbClient");
        });
        assertThat(runner.text("all.html")).contains("src/app/Store.java").contains("static String read(DynamoDbClient db)").contains("ItemValues")
                .contains("GetItem (dynamodb:GetItem)");
        assertThat(runner.text("src/app/Store.java")).isEqualTo(STORE);
    }
}
