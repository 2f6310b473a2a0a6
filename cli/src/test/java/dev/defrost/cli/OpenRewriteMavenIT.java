package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Maven project with Python sources runs the recipes by OpenRewrite's plugin, set up as docs/openrewrite.md says. */
class OpenRewriteMavenIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern PLUGIN = Pattern.compile("```xml\n(<plugin>.*?)```", Pattern.DOTALL);
    private static final String VERSION = "0.1.0-SNAPSHOT";

    @TempDir
    private Path folder;

    @Test
    void theRecipesMigrateThePythonSourcesOfAMavenProject() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("project/src/main/python"));
        Files.writeString(sources.resolve("db.py"), "import boto3\n\ntable = boto3.resource(\"dynamodb\").Table(\"users\")\n");
        Files.writeString(sources.resolve("app.py"), "from db import table\n\ntable.delete_item(Key={\"id\": \"u1\"})\n");
        Files.writeString(sources.resolve("other.py"), "import json\n");
        Files.writeString(folder.resolve("project/pom.xml"), pom());
        Path repository = localRepository();
        assertThat(rewrite(repository)).contains("BUILD SUCCESS");
        assertThat(Files.readString(sources.resolve("db.py"))).contains("boto3.client(\"dynamodb\")").contains("table_name = \"users\"");
        assertThat(Files.readString(sources.resolve("app.py")))
                .isEqualTo("from db import dynamodb, table_name\n\ndynamodb.delete_item(TableName=table_name, Key={\"id\": {\"S\": \"u1\"}})\n");
        assertThat(Files.readString(sources.resolve("other.py"))).isEqualTo("import json\n");
        try (Stream<Path> files = Files.walk(folder.resolve("project/target"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("dev.defrost.recipes.openrewrite.Boto3ResourceUses.csv");
        }
    }

    @Test
    void theRecipesMigrateTheJavaSourcesOfAMavenProjectSoThatItCompiles() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("project/src/main/java/app"));
        Files.writeString(sources.resolve("Store.java"), """
                package app;

                import com.amazonaws.services.dynamodbv2.document.DynamoDB;
                import com.amazonaws.services.dynamodbv2.document.Item;

                class Store {
                    static String read(DynamoDB db) {
                        Item item = db.getTable("users").getItem("id", "u1");
                        return item.getString("name");
                    }
                }
                """);
        Files.writeString(folder.resolve("project/pom.xml"), javaPom("aws-java-sdk-dynamodb"));
        Files.writeString(folder.resolve("project/rewrite.yml"), yaml("name: com.example.LeaveTheDocumentApi"));
        Path repository = localRepository();
        assertThat(rewrite(repository)).contains("BUILD SUCCESS");
        assertThat(Files.readString(sources.resolve("Store.java"))).contains("static String read(DynamoDbClient db)");
        assertThat(sources.resolve("ItemValues.java")).exists();
        assertThat(Files.readString(folder.resolve("project/pom.xml"))).contains("<groupId>software.amazon.awssdk</groupId>");
        assertThat(maven(repository, "compile")).contains("BUILD SUCCESS");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theRecipeOfAwsMigratesTheRestInTheSameRun(boolean awsFirst) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("project/src/main/java/app"));
        Files.writeString(sources.resolve("Notices.java"), """
                package app;

                import com.amazonaws.services.dynamodbv2.document.DynamoDB;
                import com.amazonaws.services.dynamodbv2.document.Item;
                import com.amazonaws.services.dynamodbv2.document.spec.UpdateItemSpec;
                import com.amazonaws.services.dynamodbv2.document.utils.ValueMap;
                import com.amazonaws.services.sns.AmazonSNS;
                import com.amazonaws.services.sns.model.PublishRequest;

                class Notices {
                    private AmazonSNS sns;

                    void tell(DynamoDB db, String id) {
                        Item item = db.getTable("users").getItem("id", id);
                        sns.publish(new PublishRequest().withTopicArn("t").withMessage(item.getString("name")));
                        db.getTable("users").updateItem(new UpdateItemSpec().withPrimaryKey("id", id).withUpdateExpression("set told = :t")
                                .withValueMap(new ValueMap().withBoolean(":t", true)));
                    }
                }
                """);
        Files.writeString(sources.resolve("Names.java"), """
                package app;

                import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
                import com.amazonaws.services.dynamodbv2.model.DescribeTableRequest;

                class Names {
                    static String of(AmazonDynamoDB client) {
                        return client.describeTable(new DescribeTableRequest().withTableName("users")).getTable().getTableName();
                    }
                }
                """);
        Files.writeString(folder.resolve("project/pom.xml"), javaPom("aws-java-sdk-dynamodb", "aws-java-sdk-sns")
                .replace("com.example.LeaveTheDocumentApi", "com.example.LeaveSdkV1")
                .replaceFirst("</dependencies>(\\s*</plugin>)", awsDependency() + "</dependencies>$1"));
        Files.writeString(folder.resolve("project/rewrite.yml"), awsFirst ? lastFirst(yaml("name: com.example.LeaveSdkV1")) : yaml("name: com.example.LeaveSdkV1"));
        Path repository = localRepository();
        assertThat(rewrite(repository)).contains("BUILD SUCCESS");
        assertThat(Files.readString(sources.resolve("Notices.java"))).contains("SnsClient sns").contains("void tell(DynamoDbClient db, String id)")
                .contains("ItemValues.getString(item, \"name\")").doesNotContain("com.amazonaws");
        assertThat(Files.readString(sources.resolve("Names.java"))).doesNotContain("com.amazonaws");
        assertThat(Files.readString(folder.resolve("project/pom.xml"))).doesNotContain("<artifactId>aws-java-sdk");
        assertThat(maven(repository, "compile")).contains("BUILD SUCCESS");
    }

    /** Runs the active recipe; the test is given up where its artifacts cannot be had. */
    private String rewrite(Path repository) throws Exception {
        String run = "org.openrewrite.maven:rewrite-maven-plugin:6.46.1:run";
        String output = maven(repository, "--offline", run);
        if (output.contains("BUILD FAILURE") && output.contains("offline mode")) {
            output = maven(repository, run);
            assumeFalse(output.contains("BUILD FAILURE") && (output.contains("Could not transfer") || output.contains("UnknownHost")),
                    "the artifacts of OpenRewrite's plugin cannot be downloaded: it is not tried");
        }
        return output;
    }

    /** The dependency of the plugin on AWS's recipes, as documented. */
    private static String awsDependency() throws IOException {
        Matcher dependency = Pattern.compile("```xml\n(<dependency>\\s*<groupId>software.amazon.awssdk.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/openrewrite.md")));
        assertThat(dependency.find()).isTrue();
        return dependency.group(1);
    }

    /** The same list of recipes with the last one in front. */
    private static String lastFirst(String yaml) {
        List<String> lines = new ArrayList<>(yaml.stripTrailing().lines().toList());
        lines.add(lines.indexOf("recipeList:") + 1, lines.remove(lines.size() - 1));
        return String.join("\n", lines) + "\n";
    }

    /** The recipe of this name in the documentation. */
    private static String yaml(String name) throws IOException {
        for (String block : Files.readString(ROOT.resolve("docs/openrewrite.md")).split("```")) {
            if (block.startsWith("yaml\n") && block.contains(name)) {
                return block.substring("yaml\n".length());
            }
        }
        throw new AssertionError("no " + name + " in docs/openrewrite.md");
    }

    /** A project that uses SDK v1, with the plugin for the recipe in its {@code rewrite.yml}. */
    private static String javaPom(String... artifacts) throws IOException {
        StringBuilder dependencies = new StringBuilder("<dependencies>");
        for (String artifact : artifacts) {
            dependencies.append("<dependency><groupId>com.amazonaws</groupId><artifactId>").append(artifact)
                    .append("</artifactId><version>1.12.797</version></dependency>");
        }
        return pom().replace("<packaging>pom</packaging>", "<properties><maven.compiler.source>17</maven.compiler.source>"
                + "<maven.compiler.target>17</maven.compiler.target><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>"
                + dependencies + "</dependencies>")
                .replace("dev.defrost.MigrateBoto3Resources", "com.example.LeaveTheDocumentApi");
    }

    /** A project of which only the plugin matters. */
    private static String pom() throws IOException {
        Matcher plugin = PLUGIN.matcher(Files.readString(ROOT.resolve("docs/openrewrite.md")));
        assertThat(plugin.find()).isTrue();
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId>"
                + "<artifactId>python</artifactId><version>1</version><packaging>pom</packaging><build><plugins>" + plugin.group(1)
                + "</plugins></build></project>";
    }

    /** The user's own repository by links, but for the artifacts of this build, which must not get into it. */
    private Path localRepository() throws IOException {
        Path own = Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
        Path repository = Files.createDirectories(folder.resolve("repository/dev/defrost"));
        link(own, folder.resolve("repository"));
        link(own.resolve("dev"), folder.resolve("repository/dev"));
        copy(ROOT.resolve("pom.xml"), repository.resolve("defrost/" + VERSION + "/defrost-" + VERSION + ".pom"));
        for (String module : List.of("rule-definitions", "analyzer", "recipes")) {
            Path target = repository.resolve(module).resolve(VERSION).resolve(module + "-" + VERSION);
            copy(ROOT.resolve(module).resolve("pom.xml"), Path.of(target + ".pom"));
            copy(ROOT.resolve(module).resolve("target/" + module + "-" + VERSION + ".jar"), Path.of(target + ".jar"));
        }
        return folder.resolve("repository");
    }

    private static void link(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.isDirectory(from) ? Files.list(from) : Stream.empty()) {
            for (Path entry : entries.filter(each -> !Files.exists(to.resolve(each.getFileName()))).toList()) {
                Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private String maven(Path repository, String... arguments) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process;
        try {
            List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-Dmaven.repo.local=" + repository));
            command.addAll(List.of(arguments));
            process = new ProcessBuilder(command)
                    .directory(folder.resolve("project").toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        } catch (IOException noMaven) {
            assumeTrue(false, "no mvn on the PATH: OpenRewrite's plugin is not tried");
            throw noMaven;
        }
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    @AfterEach
    void removeLinks() throws IOException {
        for (Path links : List.of(folder.resolve("repository"), folder.resolve("repository/dev"))) {
            try (Stream<Path> entries = Files.list(links)) {
                for (Path entry : entries.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
