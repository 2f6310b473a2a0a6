package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.recipes.python.text.Layout;
import java.util.List;

/**
 * Functions that type what one entry of a parameter of the time before expressions holds, where it is built out of sight: of {@code QueryFilter},
 * {@code ScanFilter} and {@code KeyConditions} a list of values, of {@code AttributeUpdates} one value, of {@code Expected} either. What is no list is left
 * to botocore, which rejects it as it did ({@code boto3/dynamodb/transform.py}, {@code _transform_list}).
 */
final class ComparisonHelpers {
    private final Migration migration;
    private final ParsedFile file;

    ComparisonHelpers(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    /** What entries hold that are told apart, with the words for it. */
    private enum Kind {
        COMPARISON(List.of(".AttributeValueList[]"), "comparison", "values of a comparison",
                "part: [SERIALIZE(value) for value in held] if part == LIST and isinstance(held, list) else held"),
        UPDATE(List.of(".Value"), "update", "value of an update",
                "part: SERIALIZE(held) if part == VALUE else held"),
        EXPECTATION(List.of(".Value", ".AttributeValueList[]"), "expectation", "values of an expectation",
                "part: SERIALIZE(held) if part == VALUE\n"
                        + "        else [SERIALIZE(value) for value in held] if part == LIST and isinstance(held, list)\n        else held");

        private final List<String> paths;
        private final String noun;
        private final String what;
        private final String element;

        Kind(List<String> paths, String noun, String what, String element) {
            this.paths = paths;
            this.noun = noun;
            this.what = what;
            this.element = element;
        }
    }

    /** A call that types what lies at these paths below the value that {@code code} stands for; null when they are not those of one such entry. */
    String entry(String code, List<String> paths) {
        for (Kind kind : Kind.values()) {
            if (kind.paths.equals(paths)) {
                return helper(kind) + "(" + code + ")";
            }
        }
        return null;
    }

    /** The same for all entries of a parameter, which {@code receiver} stands for. */
    String entries(String receiver, List<String> paths) {
        for (Kind kind : Kind.values()) {
            if (kind.paths.stream().map(path -> "{}" + path).toList().equals(paths)) {
                return "{name: " + helper(kind) + "(" + kind.noun + ") for name, " + kind.noun + " in " + receiver + ".items()}";
            }
        }
        return null;
    }

    private String helper(Kind kind) {
        return migration.helper(file, "_typed_" + kind.noun, place -> {
            Layout layout = migration.layout(place);
            return """

                    def %s(NOUN):
                        \"""Type the WHAT in a DynamoDB request.\"""
                        return {
                            ELEMENT
                            for part, held in NOUN.items()
                        }
                    """.replace("NOUN", kind.noun).replace("WHAT", kind.what).replace("ELEMENT", kind.element)
                    .replace("VALUE", layout.quoted("Value")).replace("LIST", layout.quoted("AttributeValueList"))
                    .replace("SERIALIZE", new TypedValues(migration, place).serializer()).replace("    ", layout.unit());
        });
    }
}
