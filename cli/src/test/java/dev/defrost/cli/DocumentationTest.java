package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.cli.docs.Topics;
import dev.defrost.findings.BlockerCode;
import dev.defrost.recipes.python.rewrite.Doubts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {
    private static final Path DOCS = Path.of("../docs");

    @Test
    void generatedPagesAreUpToDate() throws IOException {
        var pages = DocsCommand.pages(null);
        pages.forEach((name, text) -> assertThat(DOCS.resolve(name)).as("run ./defrost docs docs").hasContent(text));
        try (Stream<Path> files = Files.list(DOCS.resolve("rules"))) {
            assertThat(files.map(file -> "rules/" + file.getFileName())).containsExactlyInAnyOrderElementsOf(
                    pages.keySet().stream().filter(name -> name.startsWith("rules/")).toList());
        }
    }

    @Test
    void everyBlockerAndAssumptionIsExplained() {
        Set<String> codes = Arrays.stream(BlockerCode.values()).map(BlockerCode::code).collect(Collectors.toSet());
        assertThat(Topics.blockers()).containsOnlyKeys(codes);
        for (BlockerCode code : BlockerCode.values()) {
            assertThat(Topics.blockers().get(code.code())).startsWith("# " + code.code() + ": " + code.text() + "\n");
        }
        assertThat(Topics.assumptions()).containsOnlyKeys("A1", "A2", "A3", "A4", "A5", "A6", "A7",
                "valid-arguments", "exception-text", "attribute-order", "always-present", "values-as-given");
    }

    @Test
    void everyReasonIsExplained() {
        Set<String> codes = new TreeSet<>(Doubts.reasons());
        codes.addAll(List.of("null-test", "injected")); // of Java
        assertThat(Topics.reasons()).containsOnlyKeys(codes);
    }

    @Test
    void thePagesNeverCallTheInterfaceDeprecated() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                for (String sentence : Files.readString(file).split("[.?!]\\s")) {
                    assertThat(sentence.contains("deprecated") && !sentence.contains("not")).as(file + ": " + sentence).isFalse();
                }
            }
        }
    }
}
