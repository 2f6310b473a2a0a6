package dev.defrost.definitions.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.LintRule;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LintRulesTest {
    private static final LintRules RULES = LintRules.bundled();

    @Test
    void rulesAreFoundByCodeAndByName() {
        assertThat(RULES.find("DFR103")).isSameAs(RULES.find("resource-attribute")).isSameAs(RULES.rule("DFR103"));
        assertThat(RULES.find("DFR999")).isNull();
        assertThat(RULES.rule("resource-attribute")).isNull();
    }

    @Test
    void namesAreUnique() {
        assertThat(RULES.all()).extracting(LintRule::name).doesNotHaveDuplicates();
    }

    @Test
    void rulesAboutCodeShowWhatTheyFind() {
        assertThat(RULES.all()).filteredOn(rule -> !rule.isAboutSkippedFiles()).hasSizeGreaterThanOrEqualTo(14)
                .allMatch(rule -> !rule.before().isEmpty());
        assertThat(RULES.all()).filteredOn(LintRule::isAboutSkippedFiles).hasSize(6)
                .allMatch(rule -> rule.severity() == LintRule.Severity.WARNING);
    }

    @Test
    void theInterfaceIsFrozen() {
        for (LintRule rule : RULES.all()) {
            String text = String.join(" ", List.of(rule.title(), rule.finds(), rule.why(), rule.safety()));
            assertThat(text.toLowerCase(Locale.ROOT)).as(rule.code()).doesNotContain("deprecated");
        }
        assertThat(RULES.rule("DFR101").why()).contains("frozen");
    }
}
