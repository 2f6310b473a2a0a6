package dev.defrost.cli.report;

import java.util.Map;

/** What migrating one group alone makes of the analysed texts. */
@FunctionalInterface
public interface Fixes {
    /** Knows none. */
    Fixes NONE = group -> Map.of();

    /** The new texts by path when only this group is migrated, with those of files that it makes;
     * empty when it is not, or is not to be without asking. */
    Map<String, String> of(int group);
}
