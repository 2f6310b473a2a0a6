package dev.defrost.python.hazards;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceResult;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.TakenElements;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.syntax.Expr;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the objects of a group are made with their data, as the elements of most listings are, so that an attribute makes no call.
 *
 * @param operations those that answer with the data
 * @param always whether all objects have data and no action drops it
 * @param never whether no object has any
 */
public record DataAtHand(Set<String> operations, boolean always, boolean never) {
    /** What is known of the group; neither {@code always} nor {@code never} where it depends. */
    public static DataAtHand of(ValueFlow flow, ResourceGroup group) {
        Set<String> operations = new TreeSet<>();
        int bare = 0;
        int origins = 0;
        for (Expr origin : group.origins()) {
            if (TakenElements.source(flow, origin).isEmpty()) {
                String operation = madeFrom(flow, origin);
                origins++;
                bare += operation == null ? 1 : 0;
                if (operation != null) {
                    operations.add(operation);
                }
            }
        }
        boolean dropped = group.occurrences().stream().anyMatch(DataAtHand::drops);
        return new DataAtHand(operations, origins > 0 && bare == 0 && !dropped, bare == origins && origins > 0);
    }

    /** The operation whose response an expression makes a resource with; null where the object starts without data. */
    private static String madeFrom(ValueFlow flow, Expr origin) {
        if (origin instanceof Expr.Call call) {
            for (Value callee : flow.values(call.function)) {
                if (callee instanceof Value.Method method && method.construct() instanceof Construct.Action action) {
                    return withData(action.operation(), action.result());
                } else if (callee instanceof Value.ListingMethod method) {
                    return ofListing(method.listing());
                }
            }
        }
        for (Value value : flow.values(origin)) {
            if (value instanceof Value.Listing listing) {
                return ofListing(listing);
            } else if (value instanceof Value.ListingMethod method) {
                return ofListing(method.listing());
            } else if (value instanceof Value.Pages pages) {
                return ofListing(pages.listing());
            }
        }
        return null;
    }

    private static String ofListing(Value.Listing listing) {
        return withData(listing.collection().operation(), listing.collection().result());
    }

    private static String withData(String operation, ResourceResult result) {
        return result == null || result.path() == null ? null : operation;
    }

    /** A successful action of a type that can be loaded drops its data ({@code boto3/resources/factory.py}). */
    private static boolean drops(Occurrence occurrence) {
        return occurrence.context() instanceof Occurrence.Member member && occurrence.value() instanceof Value.Resource resource
                && resource.type().actionsDropData() && resource.type().construct(member.access().name) instanceof Construct.Action;
    }
}
