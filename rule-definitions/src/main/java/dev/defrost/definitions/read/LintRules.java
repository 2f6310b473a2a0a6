package dev.defrost.definitions.read;

import dev.defrost.definitions.DefinitionException;
import dev.defrost.definitions.LintRule;
import dev.defrost.definitions.file.Bundled;
import dev.defrost.definitions.file.DefinitionFiles;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All lint rules, by code. */
public final class LintRules {
    private final Map<String, LintRule> rules;

    private LintRules(Map<String, LintRule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /** The rules that belong to the program. */
    public static LintRules bundled() {
        Map<String, LintRule> rules = new TreeMap<>();
        for (String code : Bundled.lines("rules/rules.txt")) {
            String file = "rules/" + code + ".json";
            LintRule rule = DefinitionFiles.read(Bundled.bytes(file), LintRule.class, file);
            if (!rule.code().equals(code)) {
                throw new DefinitionException(file, "/code", "the file is named after " + code + ", not " + rule.code());
            }
            rules.put(code, rule);
        }
        return new LintRules(rules);
    }

    /** The codes of the rules that belong to the program, without reading the rules. */
    public static List<String> codes() {
        return Bundled.lines("rules/rules.txt");
    }

    /** All rules, sorted by code. */
    public Collection<LintRule> all() {
        return rules.values();
    }

    /** The rule of this code; null when there is none. */
    public LintRule rule(String code) {
        return rules.get(code);
    }

    /** The rule of this code or of this kebab-case name; null when there is none. */
    public LintRule find(String codeOrName) {
        LintRule byCode = rules.get(codeOrName);
        return byCode != null ? byCode
                : rules.values().stream().filter(rule -> rule.name().equals(codeOrName)).findFirst().orElse(null);
    }
}
