package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ResourceResult;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.TakenElements;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.syntax.Expr;

/** How the values of a group are made. */
final class Origins {
    /** A response that resources are made from: the operation, what they take from it, and the resource that made the call. */
    record Made(ResourceDefinition owner, String operation, ResourceResult result, boolean isListing) {
        /** How this identifier is filled; null for names that the resource does not have. */
        IdentifierSource source(String identifier) {
            return result.identifiers().stream().filter(each -> each.target().equals(identifier)).findFirst().orElse(null);
        }

        /** Whether the request tells what the resources are, one for each element of a list in it: tags that are created. */
        boolean isRequestList() {
            return result.path() == null && result.identifiers().stream().anyMatch(Made::isRequestList)
                    && result.identifiers().stream().noneMatch(each -> each.source() == IdentifierSource.Source.RESPONSE);
        }

        private static boolean isRequestList(IdentifierSource source) {
            return source.source() == IdentifierSource.Source.REQUEST_PARAMETER && source.value().contains("[]");
        }

        /** The list whose elements the resources are made from, or the path of the single one's data. */
        String elementPath() {
            if (result.path() != null) {
                return result.path();
            }
            for (IdentifierSource source : result.identifiers()) {
                if (source.source() == IdentifierSource.Source.RESPONSE || isRequestList() && isRequestList(source)) {
                    return Paths.listPrefix(source.value());
                }
            }
            return null;
        }

        /** The identifier's path inside an element: empty when the element is the identifier itself; null when it is not taken from it. */
        String inElement(String identifier) {
            IdentifierSource source = source(identifier);
            boolean taken = source != null && (source.source() == IdentifierSource.Source.RESPONSE || isRequestList() && isRequestList(source));
            if (!taken || elementPath() == null) {
                return null;
            }
            return elementPath().equals("@") ? source.value() : Paths.rest(source.value(), elementPath());
        }
    }

    private final ValueFlow flow;

    Origins(ValueFlow flow) {
        this.flow = flow;
    }

    /** What the group's values are made from; null when they are not all made from the same kind of response. */
    Made of(ResourceGroup group) {
        Made found = null;
        for (Expr origin : group.origins()) {
            if (TakenElements.source(flow, origin).isPresent()) {
                continue;
            }
            Made made = of(origin);
            if (made == null || (found != null && !found.equals(made))) {
                return null;
            }
            found = made;
        }
        return found;
    }

    /** What an expression that makes a resource-like value makes it from; null when it is no response. */
    Made of(Expr origin) {
        if (origin instanceof Expr.Call call) {
            for (Value callee : flow.values(call.function)) {
                if (callee instanceof Value.Method method && method.construct() instanceof Construct.Action action && action.result() != null) {
                    return new Made(method.owner(), action.operation(), action.result(), false);
                }
                if (callee instanceof Value.ListingMethod method) {
                    return of(method.listing());
                }
            }
        }
        for (Value value : flow.values(origin)) {
            if (value instanceof Value.Listing listing) {
                return of(listing);
            }
            if (value instanceof Value.ListingMethod method) {
                return of(method.listing());
            }
        }
        return null;
    }

    private static Made of(Value.Listing listing) {
        return new Made(listing.owner(), listing.collection().operation(), listing.collection().result(), true);
    }
}
