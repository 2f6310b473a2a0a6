package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.java.JavaSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clients that Spring hands on: kept, or migrated together with {@code --unsafe}. What Spring only makes objects of is no reason to stay. */
class SpringTest {
    private static final String CONFIG = """
            import com.amazonaws.client.builder.AwsClientBuilder;
            import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
            import com.amazonaws.services.dynamodbv2.document.DynamoDB;
            import org.springframework.context.annotation.*;

            @Configuration
            public class Config {
                @Bean(name = "db")
                public DynamoDB dynamoDB() {
                    return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                            .build());
                }
            }
            """;
    private static final String FIELD = """
            import com.amazonaws.services.dynamodbv2.document.DynamoDB;
            import com.amazonaws.services.dynamodbv2.document.Item;
            import org.springframework.beans.factory.annotation.Autowired;
            import org.springframework.stereotype.Repository;

            @Repository
            public class Films {
                @Autowired
                DynamoDB db;

                public void save(String id) {
                    db.getTable("Films").putItem(new Item().withPrimaryKey("id", id));
                }
            }
            """;
    private static final String CONSTRUCTOR = """
            import com.amazonaws.services.dynamodbv2.document.*;
            import org.springframework.stereotype.Service;

            @Service
            public class Actors {
                private final Table table;

                public Actors(DynamoDB db) {
                    this.table = db.getTable("Actors");
                }

                public void delete(String id) {
                    table.deleteItem("id", id);
                }
            }
            """;
    private static final String OWN = """
            import com.amazonaws.services.dynamodbv2.document.DynamoDB;
            import com.amazonaws.regions.Regions;
            import %s;

            @Component
            public class Own {
                private final DynamoDB own = new DynamoDB(Regions.EU_WEST_1);

                public void delete(String id) {
                    own.getTable("T").deleteItem("id", id);
                }
            }
            """;
    /** What Spring would do. */
    private static final String CONTAINER = """
            public class Sample {
                public static void main(String[] args) throws Exception {
                    Object client = Config.class.getMethod("dynamoDB").invoke(new Config());
                    Films films = new Films();
                    Films.class.getDeclaredField("db").set(films, client);
                    films.save("x");
                    ((Actors) Actors.class.getConstructors()[0].newInstance(client)).delete("y");
                }
            }
            """;

    private static JavaPlan plan(boolean unsafe, String... texts) {
        List<JavaSource> sources = new ArrayList<>();
        for (String text : texts) {
            sources.add(new JavaSource(path(text), text, true));
        }
        return JavaMigration.plan(sources, new JavaOptions(unsafe));
    }

    private static String path(String text) {
        String name = text.substring(text.indexOf("class ") + "class ".length());
        return name.substring(0, name.indexOf(' ')) + ".java";
    }

    private static List<String> reasons(JavaPlan plan) {
        return plan.groups().stream().flatMap(group -> group.outcome() instanceof Outcome.Kept kept
                ? kept.blockers().stream().map(blocker -> blocker.message()) : java.util.stream.Stream.<String>empty()).toList();
    }

    @Test
    void whatSpringHandsOnStaysWithoutUnsafe() {
        JavaPlan plan = plan(false, CONFIG, FIELD, CONSTRUCTOR);
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.groups()).hasSize(1);
        assertThat(reasons(plan)).containsExactlyInAnyOrder("`@Bean` lets Spring call this", "`@Autowired` may give this field its value",
                "Spring calls this");
    }

    @Test
    void oneBeanMovesWithAllThatAskForItIfUnsafe() throws Exception {
        JavaPlan plan = plan(true, CONFIG, FIELD, CONSTRUCTOR);
        assertThat(plan.groups()).extracting(group -> group.outcome()).allSatisfy(outcome ->
                assertThat(((Safety.Unsafe) ((Outcome.Migrated) outcome).safety()).reasons()).extracting(Safety.Reason::code).containsOnly("injected"));
        Map<String, String> before = new HashMap<>(spring());
        Map<String, String> after = new HashMap<>(spring());
        after.putAll(plan.newFiles());
        for (String text : List.of(CONFIG, FIELD, CONSTRUCTOR)) {
            before.put(path(text), text);
            after.put(path(text), JavaPlan.apply(text, plan.edits().get(path(text))));
        }
        StringBuilder messages = new StringBuilder();
        Program.Run old = Program.run(before, "/software/amazon/awssdk/", new ObjectMapper().readTree("[{\"body\": {}}, {\"body\": {}}]"), messages);
        Program.Run moved = Program.run(after, "/com/amazonaws/", new ObjectMapper().readTree("[{\"body\": {}}, {\"body\": {}}]"), messages);
        assertThat(old).as("compiler: %s", messages).isNotNull();
        assertThat(old.requests()).hasSize(2);
        assertThat(moved).as("compiler: %s", messages).isEqualTo(old);
    }

    private static Map<String, String> spring() {
        Map<String, String> files = new HashMap<>(Map.of("Sample.java", CONTAINER));
        Map.of("context/annotation", List.of("Configuration", "Bean"), "stereotype", List.of("Service", "Repository"),
                "beans/factory/annotation", List.of("Autowired")).forEach((folder, names) -> names.forEach(name ->
                files.put("org/springframework/" + folder + "/" + name + ".java", "package org.springframework." + folder.replace('/', '.')
                        + ";\npublic @interface " + name + " { String name() default \"\"; }\n")));
        return files;
    }

    @Test
    void aMockInATestKeepsTheBeanAndAllThatAskForIt() {
        JavaPlan plan = plan(true, CONFIG, FIELD, CONSTRUCTOR, """
                import com.amazonaws.services.dynamodbv2.document.DynamoDB;
                import org.springframework.boot.test.mock.mockito.MockBean;

                public class FilmsTest {
                    @MockBean
                    DynamoDB db;
                }
                """);
        assertThat(plan.edits()).isEmpty();
    }

    @Test
    void beansOfTwoTypesThatBecomeOneStay() {
        JavaPlan plan = plan(true, CONFIG, FIELD, """
                import com.amazonaws.services.dynamodbv2.*;
                import org.springframework.context.annotation.*;

                @Configuration
                public class Clients {
                    @Bean
                    public AmazonDynamoDB client() {
                        return AmazonDynamoDBClientBuilder.defaultClient();
                    }
                }
                """);
        assertThat(plan.edits()).isEmpty();
        assertThat(reasons(plan)).contains("several beans would be of the type `DynamoDbClient`");
    }

    @Test
    void aBeanWhoseEndIsNamedStays() {
        JavaPlan plan = plan(true, CONFIG.replace("name = \"db\"", "destroyMethod = \"shutdown\""), FIELD);
        assertThat(plan.edits()).isEmpty();
    }

    @Test
    void beansThatAreTablesStay() {
        JavaPlan plan = plan(true, CONFIG.replace("public DynamoDB dynamoDB() {", "public Table table() {")
                .replace(".build());", ".build()).getTable(\"T\");").replace("document.DynamoDB", "document.*"));
        assertThat(plan.edits()).isEmpty();
    }

    @Test
    void aClientThatAComponentMakesItselfIsNoMatterOfSpring() {
        JavaPlan plan = plan(false, OWN.formatted("org.springframework.stereotype.Component"));
        assertThat(reasons(plan)).isEmpty();
        assertThat(plan.edits()).isNotEmpty();
    }

    @Test
    void anAnnotationOfTheSameNameMayFillFields() {
        JavaPlan plan = plan(false, OWN.formatted("com.example.Component"));
        assertThat(reasons(plan)).containsExactly("`@Component` on the class may give this field its value");
    }
}
