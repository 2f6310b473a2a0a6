package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.defrost.findings.Outcome;
import dev.defrost.java.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is a folder with {@code Before.java}, whose class is {@code Sample}; {@code After.java} is what it becomes and
 * is missing where
 * nothing changes; {@code ItemValues.java} is the class that is made beside it; {@code kept.txt} has the reasons for what stays;
 * {@code responses.json} the answers of the endpoint. {@code -Dfixtures.update=true} writes what is found.
 */
class GoldenCasesTest {
    private static final Path CASES = Path.of("../test-fixtures/java");
    private static final Map<String, JavaPlan> PLANS = new HashMap<>();
    private static final String V1 = "/com/amazonaws/";
    private static final String V2 = "/software/amazon/awssdk/";

    static Stream<String> cases() throws IOException {
        String only = System.getProperty("fixtures.only", "");
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(f -> f.endsWith("Before.java")).map(f -> CASES.relativize(f.getParent()).toString())
                    .filter(n -> n.contains(only)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseBecomesWhatIsExpected(String name) throws IOException {
        JavaPlan plan = plan(before(name));
        Map<String, String> after = migrated(before(name), plan);
        expect(name, "After.java", after.get("Sample.java").equals(before(name)) ? null : after.get("Sample.java"));
        expect(name, "ItemValues.java", after.get("ItemValues.java"));
        expect(name, "kept.txt", kept(plan));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSecondRunChangesNothing(String name) throws IOException {
        Map<String, String> after = migrated(before(name), plan(before(name)));
        List<JavaSource> again = after.entrySet().stream().map(e -> new JavaSource(e.getKey(), e.getValue(), true)).toList();
        assertThat(JavaMigration.plan(again, JavaOptions.DEFAULT).edits()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothProgramsDoTheSame(String name) throws Exception {
        Map<String, String> after = migrated(before(name), plan(before(name)));
        Path canned = CASES.resolve(name).resolve("responses.json");
        JsonNode responses = Files.exists(canned) ? new ObjectMapper().readTree(canned.toFile())
                : JsonNodeFactory.instance.arrayNode();
        StringBuilder messages = new StringBuilder();
        Program.Run old = Program.run(Map.of("Sample.java", before(name)), V2, responses, messages);
        assertThat(old).as("compiler on Before.java: %s", messages).isNotNull();
        boolean whole = !after.get("Sample.java").contains("com.amazonaws");
        Program.Run migrated = Program.run(after, whole ? V1 : "/no-such/", responses, messages);
        assertThat(migrated).as("compiler on After.java: %s", messages).isNotNull();
        assertThat(migrated).isEqualTo(old);
        if (Files.exists(CASES.resolve(name).resolve("After.java"))) {
            assertThat(old.requests()).as("a case must make requests").isNotEmpty();
        }
    }

    private static JavaPlan plan(String text) {
        return PLANS.computeIfAbsent(text, t ->
                JavaMigration.plan(List.of(new JavaSource("Sample.java", t, true)), JavaOptions.DEFAULT));
    }

    private static Map<String, String> migrated(String text, JavaPlan plan) {
        Map<String, String> files = new HashMap<>(plan.newFiles());
        files.put("Sample.java", JavaPlan.apply(text, plan.edits().getOrDefault("Sample.java", List.of())));
        return files;
    }

    private static String kept(JavaPlan plan) {
        String text = plan.groups().stream().flatMap(g -> g.outcome() instanceof Outcome.Kept k ? k.blockers().stream()
                : Stream.empty())
                .map(b -> b.span().line() + ": " + b.code().code() + ": " + b.message()
                + "\n").distinct().collect(Collectors.joining());
        String failed = plan.groups().stream().flatMap(g -> g.outcome() instanceof Outcome.Failed f ? Stream.of("failed: " + f.error() + "\n")
                : Stream.empty()).collect(Collectors.joining());
        return text.isEmpty() && failed.isEmpty() ? null : text + failed;
    }

    private static String before(String name) throws IOException {
        return Files.readString(CASES.resolve(name).resolve("Before.java"));
    }

    private static void expect(String name, String file, String actual) throws IOException {
        Path path = CASES.resolve(name).resolve(file);
        if (Boolean.getBoolean("fixtures.update")) {
            Files.deleteIfExists(path);
            if (actual != null) {
                Files.writeString(path, actual);
            }
        }
        assertThat(actual).isEqualTo(Files.exists(path) ? Files.readString(path) : null);
    }
}
