package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeRun;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.config.CompositeRecipe;
import org.openrewrite.config.Environment;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.ChangeMethodName;
import org.openrewrite.java.ChangePackage;
import org.openrewrite.java.ChangeType;

class DocumentApiToSdkV2Test {
    private static final String BEFORE = """
            package p;

            import com.amazonaws.services.dynamodbv2.document.DynamoDB;
            import com.amazonaws.services.dynamodbv2.document.Item;

            class A {
                // Prints a title.
                void f(DynamoDB dynamoDB) {
                    for (Item item : dynamoDB.getTable("Books").scan()) {
                        System.out.println(item.getString("Title"));
                    }
                }
            }
            """;

    private static Map<String, String> run(Map<String, String> files) {
        return texts(run(files.entrySet().stream().<SourceFile>map(f -> TypedParser.reparse(Path.of(f.getKey()), f.getValue())).toList(), recipe()));
    }

    private static Recipe recipe() {
        return Environment.builder().scanRuntimeClasspath("dev.defrost").build().activateRecipes("dev.defrost.java.DynamoDbDocumentApi");
    }

    private static List<SourceFile> run(List<SourceFile> sources, Recipe recipe) {
        RecipeRun run = recipe.run(new InMemoryLargeSourceSet(sources), new InMemoryExecutionContext(e -> {
            throw new AssertionError(e);
        }));
        return run.getChangeset().getAllResults().stream().map(Result::getAfter).toList();
    }

    private static Map<String, String> texts(List<SourceFile> files) {
        return files.stream().collect(Collectors.toMap(f -> f.getSourcePath().toString().replace('\\', '/'), SourceFile::printAll));
    }

    @Test
    void rewritesAFileAndMakesTheClassThatItNeeds() {
        Map<String, String> changed = run(Map.of("src/main/java/p/A.java", BEFORE));
        assertThat(changed.keySet()).containsExactlyInAnyOrder("src/main/java/p/A.java", "src/main/java/p/ItemValues.java");
        assertThat(changed.get("src/main/java/p/A.java")).isEqualTo("""
                package p;

                import java.util.Map;
                import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
                import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
                import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

                class A {
                    // Prints a title.
                    void f(DynamoDbClient dynamoDB) {
                        for (Map<String, AttributeValue> item : dynamoDB.scanPaginator(ScanRequest.builder()
                                .tableName("Books")
                                .scanFilter(Map.of())
                                .build()).items()) {
                            System.out.println(ItemValues.getString(item, "Title"));
                        }
                    }
                }
                """);
    }

    @Test
    void leavesOtherCodeAlone() {
        assertThat(run(Map.of("A.java", "class A { Object item; }\n", "B.java",
                BEFORE.replace("item.getString(\"Title\")", "item.hashCode()"))))
                .isEmpty();
    }

    /** Stands for recipes that rename the packages of SDK v1, as AWS's own does. */
    private static Recipe rename() {
        return new ChangePackage("com.amazonaws.services.dynamodbv2.document", "software.amazon.awssdk.services.dynamodb.document", true);
    }

    @Test
    void theOrderOfRecipesThatChangeTheSameFilesDoesNotMatter() {
        List<SourceFile> sources = List.of(TypedParser.reparse(Path.of("src/main/java/p/A.java"), BEFORE));
        Map<String, String> alone = texts(run(sources, recipe()));
        assertThat(alone).hasSize(2);
        assertThat(texts(run(sources, new CompositeRecipe(List.of(recipe(), rename()))))).isEqualTo(alone);
        assertThat(texts(run(sources, new CompositeRecipe(List.of(rename(), recipe()))))).isEqualTo(alone);
    }

    @Test
    void otherRecipesOfTheRunChangeWhatIsTheirsInTheSameFile() {
        String text = """
                package p;

                import com.amazonaws.services.dynamodbv2.document.DynamoDB;
                import other.Topic;
                import other.Message;

                class A {
                    private Topic topic;

                    void f(DynamoDB dynamoDB) {
                        topic.send(new Message(dynamoDB.getTable("Books").getItem("Id", 1).getString("Title")));
                        java.util.List<Message> all = topic.all();
                        all.forEach(Message::done);
                    }
                }
                """;
        SourceFile source = TypedParser.builder().dependsOn(
                "package other; public class Topic { public void send(Message m) {} public java.util.List<Message> all() { return null; } }",
                "package other; public class Message { public Message(String s) {} public void done() {} }")
                .build().parseInputs(List.of(Parser.Input.fromString(Path.of("p/A.java"), text)), null, new InMemoryExecutionContext())
                .filter(file -> file.getSourcePath().endsWith("A.java")).findFirst().orElseThrow();
        Recipe others = new CompositeRecipe(List.of(new ChangeType("other.Message", "another.Notice", true),
                new ChangeMethodName("other.Topic send(..)", "publish", true, false)));
        Map<String, String> first = texts(run(List.of(source), new CompositeRecipe(List.of(recipe(), others))));
        assertThat(first.get("p/A.java")).contains("import another.Notice;").doesNotContain("Message")
                .contains("topic.publish(new Notice(ItemValues.getString(").contains("List<Notice> all").contains("Notice::done");
        assertThat(texts(run(List.of(source), new CompositeRecipe(List.of(others, recipe()))))).isEqualTo(first);
    }
}
