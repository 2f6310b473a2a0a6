package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeRun;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.config.Environment;
import org.openrewrite.internal.InMemoryLargeSourceSet;

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
        List<SourceFile> sources = files.entrySet().stream()
                .<SourceFile>map(f -> TypedParser.reparse(Path.of(f.getKey()), f.getValue())).toList();
        Recipe recipe = Environment.builder().scanRuntimeClasspath("dev.defrost").build()
                .activateRecipes("dev.defrost.java.DynamoDbDocumentApi");
        RecipeRun run = recipe.run(new InMemoryLargeSourceSet(sources), new InMemoryExecutionContext(e -> {
            throw new AssertionError(e);
        }));
        return run.getChangeset().getAllResults().stream().map(Result::getAfter)
                .collect(Collectors.toMap(f -> f.getSourcePath().toString().replace('\\', '/'), SourceFile::printAll));
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
}
