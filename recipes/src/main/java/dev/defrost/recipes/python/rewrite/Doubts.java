package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Span;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.ResourceGroup;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reasons to keep a group that are only possibilities: something that nobody sees may call a function, read a name or bring a value. Where the
 * user allows it, they do not keep the group; they make it UNSAFE and tell what to look after.
 */
public final class Doubts {
    /** The reason that a doubt becomes; the closed list is explained in docs/unsafe.md. */
    private static final Map<BlockerCode, String> REASONS = Map.ofEntries(
            Map.entry(BlockerCode.PUBLIC_API, "public-signature"),
            Map.entry(BlockerCode.MIXED_VALUES, "unproven-value"),
            Map.entry(BlockerCode.UNTESTED_NONE, "exception-changes"),
            Map.entry(BlockerCode.UNKNOWN_RECEIVER, "unseen-access"),
            Map.entry(BlockerCode.DYNAMIC_ACCESS, "unseen-access"),
            Map.entry(BlockerCode.UNSUPPORTED_FLOW, "unseen-access"),
            Map.entry(BlockerCode.FIXED_SIGNATURE, "unseen-call"),
            Map.entry(BlockerCode.LAZY_LOAD, "asked-again"),
            Map.entry(BlockerCode.EVALUATION_ORDER, "another-order"),
            Map.entry(BlockerCode.MOCKED_IN_TESTS, "tests-change"),
            Map.entry(BlockerCode.LEFT_TEST, "tests-change"),
            Map.entry(BlockerCode.ESCAPES, "bridged"),
            Map.entry(BlockerCode.UNTRACKED_STORE, "bridged"),
            Map.entry(BlockerCode.INEXPRESSIBLE, "elements-differ"));

    private Doubts() {}

    /** The codes of all reasons. */
    public static Set<String> reasons() {
        return new TreeSet<>(REASONS.values());
    }

    /** Lets the groups go that only doubts keep; with {@code bridge} also those for whose other uses a resource can be made anew. */
    public static void tolerate(Groups groups, boolean bridge) {
        if (bridge) {
            groups.all().forEach(ResourceGroup::bridge);
        }
        groups.all().forEach(group -> group.tolerate(Doubts::reason));
    }

    /** Keeps a group for a possibility that only its new code shows, or says of it why it is not SAFE. */
    public static void raise(ResourceGroup group, BlockerCode code, Span span, String message, boolean unsafe) {
        group.doubt(code, span, message);
        if (unsafe) {
            group.tolerate(Doubts::reason);
        }
    }

    /** The reason of a group when a place gets a resource of its own, and why it does. */
    static Safety.Reason bridged(String path, int line, String why) {
        return new Safety.Reason("bridged", path + ":" + line + " gets a resource of its own: " + why);
    }

    private static Safety.Reason reason(Blocker doubt) {
        String reason = REASONS.get(doubt.code());
        return reason.equals("bridged") ? bridged(doubt.span().path(), doubt.span().line(), doubt.message()) : new Safety.Reason(reason, doubt.message());
    }
}
