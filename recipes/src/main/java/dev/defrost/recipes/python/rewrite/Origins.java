package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ResourceResult;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.TakenElements;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.Paths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How the values of a group are made. */
final class Origins {
    /**
     * A response that resources are made from: the operation, what they take from it, and the resource that made the call.
     *
     * @param operations more than one for collections that are alike, whose elements carry no data
     */
    record Made(ResourceDefinition owner, Set<String> operations, ResourceResult result, boolean isListing) {
        /** The operation in whose response the data lies. */
        String operation() {
            return operations.iterator().next();
        }

        /** How this identifier is filled; null for names that the resource does not have. */
        IdentifierSource source(String identifier) {
            return result.identifiers().stream().filter(each -> each.target().equals(identifier)).findFirst().orElse(null);
        }

        /** Whether they are taken from the data of their owner, by a reference, which reads what a load answers with. */
        boolean isInOwnersData() {
            return !isListing && owner.load() != null && operations.equals(Set.of(owner.load().operation()));
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

        /** Whether the elements are what identifies the resources, and nothing else: names, or addresses. */
        boolean isOfNames() {
            return isListing && result.path() == null && result.identifiers().stream().anyMatch(each -> "".equals(inElement(each.target())));
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
    private final Map<ResourceGroup, Optional<Made>> ofGroups = new IdentityHashMap<>();

    Origins(ValueFlow flow) {
        this.flow = flow;
    }

    /** What the group's values are made from; null when they are not all made from the same kind of response. */
    Made of(ResourceGroup group) {
        return ofGroups.computeIfAbsent(group, key -> Optional.ofNullable(
                common(key.origins().stream().filter(origin -> TakenElements.source(flow, origin).isEmpty()).map(this::of).toList()))).orElse(null);
    }

    /**
     * What the objects that an expression may hold are made from: what all of the group's are made from, or else what fills the variable that the
     * expression reads or the list that it takes an element from, if nothing but such responses does.
     */
    Made of(Expr held, ResourceGroup group) {
        Made all = of(group);
        Optional<Expr> list = all == null ? TakenElements.source(flow, held) : Optional.empty();
        if (list.isPresent() && !flow.values(held).contains(Value.NONE)) {
            return ofElements(list.get());
        }
        List<Location> read = all == null ? Reads.locations(flow, held) : List.of();
        boolean never = flow.values(held).contains(Value.NONE) || read.isEmpty();
        return all != null || never ? all : common(read.stream().map(this::filling).toList());
    }

    /** The same for what a location holds. */
    Made of(Location location, ResourceGroup group) {
        Made all = of(group);
        return all == null ? filling(location) : all;
    }

    /** What the responses are made from that fill a variable where they arrive; null when something else may fill it. */
    private Made filling(Location location) {
        return !(location instanceof Location.Var) ? null : common(flow.flowsInto(location).stream()
                .filter(each -> !flow.values(each.source()).equals(Set.of(Value.NONE))).map(this::arriving).toList());
    }

    private Made arriving(Flow move) {
        return switch (move.via()) {
            case VALUE -> Reads.locations(flow, move.source()).isEmpty() ? of(move.source()) : null;
            case ELEMENT -> ofElements(move.source());
            case OPAQUE -> null;
        };
    }

    private static boolean isOfElements(Value value) {
        return value instanceof Value.Listing || value instanceof Value.Sequence;
    }

    /** What the elements of a collection or list are made from, wherever it was filled; null when that is not known, or not always the same. */
    Made ofElements(Expr held) {
        return flow.values(held).stream().allMatch(Origins::isOfElements) ? ofElements(held, new HashSet<>()) : null;
    }

    /** The same; {@code seen} are the locations on the way. */
    private Made ofElements(Expr held, Set<Location> seen) {
        List<Location> read = Reads.locations(flow, held);
        if (read.isEmpty() || flow.values(held).stream().allMatch(Value.Listing.class::isInstance)) {
            Optional<Expr> taken = TakenElements.source(flow, held);
            return taken.isPresent() ? ofElements(taken.get(), seen) : of(held);
        }
        List<Made> all = new ArrayList<>();
        for (Location location : read) {
            boolean entered = seen.add(location);
            for (Flow move : entered ? flow.flowsInto(location) : List.<Flow>of()) {
                all.add(move.via() == Flow.Via.VALUE ? ofElements(move.source(), seen) : null);
            }
        }
        return common(all);
    }

    /** What they have in common; null when something is not known, or when there is nothing. */
    private static Made common(List<Made> all) {
        Made found = all.isEmpty() ? null : all.get(0);
        for (Made each : all) {
            found = found == null || each == null ? null : common(found, each);
        }
        return found;
    }

    private static Made common(Made one, Made other) {
        boolean sameService = one.owner.service().equals(other.owner.service());
        boolean alike = one.isListing && other.isListing && sameService && one.result.equals(other.result)
                && one.result.identifiers().stream().allMatch(each -> each.source() == IdentifierSource.Source.RESPONSE)
                && (one.result.path() == null || one.operations.equals(other.operations));
        if (!alike) {
            return one.equals(other) ? one : null;
        }
        Set<String> operations = new TreeSet<>(one.operations);
        operations.addAll(other.operations);
        return new Made(one.owner, operations, one.result, true);
    }

    /** What an expression that makes a resource-like value makes it from; null when it is no response. */
    Made of(Expr origin) {
        if (origin instanceof Expr.Call call) {
            for (Value callee : flow.values(call.function)) {
                if (callee instanceof Value.Method method && method.construct() instanceof Construct.Action action && action.result() != null) {
                    return new Made(method.owner(), Set.of(action.operation()), action.result(), false);
                }
            }
        }
        if (origin instanceof Expr.Attribute access) {
            for (Value owner : flow.values(access.value)) {
                boolean refers = owner instanceof Value.Resource resource && resource.type().construct(access.name) instanceof Construct.Reference;
                if (refers) {
                    ResourceDefinition type = ((Value.Resource) owner).type();
                    return ofReference(type, (Construct.Reference) type.construct(access.name));
                }
            }
        }
        return common(flow.values(origin).stream().map(Origins::listing).filter(Objects::nonNull).map(Origins::of).toList());
    }

    /** What a reference takes from the data of its owner, as what a load of the owner answers with; null when it is identifiers alone. */
    private static Made ofReference(ResourceDefinition owner, Construct.Reference reference) {
        if (reference.path() == null || owner.load() == null) {
            return null;
        }
        String within = owner.load().path() == null || owner.load().path().equals("@") ? "" : owner.load().path() + ".";
        List<IdentifierSource> identifiers = reference.identifiers().stream().map(each -> each.source() != IdentifierSource.Source.DATA ? each
                : new IdentifierSource(each.target(), IdentifierSource.Source.RESPONSE, within + each.value())).toList();
        return new Made(owner, Set.of(owner.load().operation()), new ResourceResult(reference.type(), identifiers, within + reference.path()), false);
    }

    private static Value.Listing listing(Value value) {
        return value instanceof Value.Listing listing ? listing : value instanceof Value.ListingMethod method ? method.listing()
                : value instanceof Value.Pages pages ? pages.listing() : null;
    }

    private static Made of(Value.Listing listing) {
        return new Made(listing.owner(), Set.of(listing.collection().operation()), listing.collection().result(), true);
    }
}
