package dev.defrost.cli.verify;

import java.util.List;

/**
 * Something that a test did differently.
 *
 * @param test its name; empty for what happened outside of tests
 * @param before what it did on the original sources, for people
 * @param after what it did on the migrated sources
 * @param detail where the two differ; empty when that is plain
 * @param suspects what of the migration caused it, the most likely first
 */
public record Difference(String test, Kind kind, String before, String after, String detail, List<Suspect> suspects) {
    /** What differs. */
    public enum Kind {
        PARAMETERS("other parameters"),
        OTHER_CALL("another call"),
        MISSING_CALL("a call is missing"),
        ADDED_CALL("a call more"),
        OUTCOME("another outcome"),
        CLIENT("another client"),
        REQUEST("another HTTP request"),
        VALUE("another value"),
        OUTPUT("other output"),
        EXIT_CODE("another exit code");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** In words. */
        public String text() {
            return text;
        }
    }

    /**
     * Lines of the migrated code and the groups that were migrated there.
     *
     * @param why how they are known to have to do with it
     */
    public record Suspect(String file, int line, int endLine, List<Integer> groups, String why) {}

    /** What kind of difference it is, without the values: the same for two differences that may have one cause. */
    String signature() {
        String call = before.equals("no call") ? after : before;
        int parameters = call.indexOf('{');
        boolean ofCall = kind.ordinal() <= Kind.ADDED_CALL.ordinal();
        return kind + " " + (ofCall && parameters > 0 ? call.substring(0, parameters) : "") + " " + detail.replaceAll(": [^;]*", "");
    }

    /** What most likely caused it; null when nothing of the migration is known to. */
    public Suspect suspect() {
        return suspects.isEmpty() ? null : suspects.get(0);
    }
}
