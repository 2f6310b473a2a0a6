package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Severity;
import dev.defrost.findings.Span;
import dev.defrost.findings.Use;
import dev.defrost.python.hazards.Hazards;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.recipes.python.rewrite.BridgePlaces;
import dev.defrost.recipes.python.rewrite.Carriers;
import dev.defrost.recipes.python.rewrite.Kept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups, uses and findings as the outside sees them. */
final class Reports {
    private final ValueFlow flow;
    private final Groups groups;
    private final Set<Expr> moved;
    private final Assumptions assumptions;
    private final Map<ResourceGroup, List<Use>> uses = new HashMap<>();

    /** {@code moved} are the expressions of kept resources whose use is rewritten all the same. */
    Reports(ValueFlow flow, Groups groups, Set<Expr> moved) {
        this.flow = flow;
        this.groups = groups;
        this.moved = moved;
        this.assumptions = new Assumptions(flow);
    }

    List<Group> groups(Set<String> paths) {
        List<Group> reported = new ArrayList<>();
        for (ResourceGroup group : groups.all()) {
            List<Use> uses = uses(group);
            if (!uses.isEmpty() && uses.stream().anyMatch(use -> paths.contains(use.span().path()))) {
                reported.add(new Group(group.id(), locations(group), uses, outcome(group)));
            }
        }
        return reported;
    }

    private Outcome outcome(ResourceGroup group) {
        if (group.failure() != null) {
            return new Outcome.Failed(group.failure());
        }
        if (group.isBlocked()) {
            Set<Span> spans = group.occurrences().stream().filter(each -> moved.contains(each.expr()))
                    .map(this::member).filter(Objects::nonNull).map(Use::span).collect(Collectors.toSet());
            return new Outcome.Kept(List.copyOf(group.blockers()), spans);
        }
        return new Outcome.Migrated(
                group.reasons().isEmpty() ? new Safety.Safe(assumptions.of(group)) : new Safety.Unsafe(List.copyOf(group.reasons())));
    }

    private List<Group.GroupLocation> locations(ResourceGroup group) {
        ResourceDefinition type = Carriers.type(group);
        List<Group.GroupLocation> locations = new ArrayList<>();
        for (Location location : group.locations()) {
            String service = type == null ? "" : type.service();
            String resource = type == null ? "" : type.name();
            if (location instanceof Location.Var var) {
                Node site = var.definition().site();
                ParsedFile file = flow.fileOf(site);
                String kind = var.definition().kind().name().equals("PARAMETER") ? "parameter" : "variable";
                locations.add(new Group.GroupLocation(kind, var.definition().variable().name(), Spans.of(file, site), service, resource));
            } else if (location instanceof Location.Field field) {
                Span span = Spans.of(field.root().file(), field.root().node());
                locations.add(new Group.GroupLocation("attribute", field.root().node().name + "." + field.name(), span, service, resource));
            } else if (location instanceof Location.Result result) {
                locations.add(new Group.GroupLocation("result", "return", Spans.of(flow.fileOf(result.function()), result.function()), service, resource));
            } else if (location instanceof Location.Part part) {
                locations.add(new Group.GroupLocation("result", "return", Spans.of(flow.fileOf(part.function()), part.function()), service, resource));
            }
        }
        return locations;
    }

    private List<Use> uses(ResourceGroup group) {
        return uses.computeIfAbsent(group, key -> Stream.concat(
                key.occurrences().stream().flatMap(each -> Stream.of(creation(each), isBridged(key, each) ? null : member(each))),
                bridgedFor(key).map(this::member)).filter(Objects::nonNull).toList());
    }

    /** Whether a resource is made anew for this use of a group that moves: it belongs to what is made there and stays. */
    private boolean isBridged(ResourceGroup group, Occurrence occurrence) {
        return !group.isBlocked() && occurrence.value() instanceof Value.Resource && new BridgePlaces(flow).makesKept(occurrence, groups);
    }

    private Stream<Occurrence> bridgedFor(ResourceGroup group) {
        return !group.isBlocked() ? Stream.of() : group.derivedFrom().stream().filter(parent -> !parent.isBlocked())
                .flatMap(parent -> parent.occurrences().stream().filter(each -> isBridged(parent, each)
                        && groups.of(((Occurrence.Member) each.context()).access()) == group));
    }

    /** The call that makes a service resource; it may be used on the spot, too. */
    private Use creation(Occurrence occurrence) {
        if (occurrence.expr() instanceof Expr.Call call && occurrence.value() instanceof Value.Resource made && made.type().isServiceResource()
                && flow.values(call.function).stream().anyMatch(value -> value instanceof Value.External || value instanceof Value.SessionMethod)) {
            return new Use(Spans.of(occurrence.file(), call), made.type().service(), made.type().name(), "resource", "creation");
        }
        return null;
    }

    private Use member(Occurrence occurrence) {
        ParsedFile file = occurrence.file();
        Expr.Attribute access = occurrence.context() instanceof Occurrence.Member member ? member.access()
                : occurrence.context() instanceof Occurrence.Attached attached ? attached.access() : null;
        if (access == null) {
            return null;
        }
        Span span = Spans.of(file, access.parent() instanceof Expr.Call call && call.function == access ? call : access);
        if (occurrence.value() instanceof Value.Resource resource) {
            Construct construct = resource.type().construct(access.name);
            if (construct == null && access.name.equals("meta")) {
                return meta(file, access, resource.type());
            }
            return new Use(span, resource.type().service(), resource.type().name(), access.name,
                    construct != null ? kindOf(construct) : isAttached(occurrence) ? "attached" : "unknown");
        }
        if (occurrence.value() instanceof Value.ResourceClient client) {
            return new Use(span, client.owner().service(), client.owner().name(), "meta.client." + access.name, "meta");
        }
        if (occurrence.value() instanceof Value.Listing listing
                && listing.element().batchActions().stream().anyMatch(each -> each.name().equals(access.name))) {
            return new Use(span, listing.owner().service(), listing.owner().name(), listing.collection().name() + "." + access.name, "batch-action");
        }
        if (occurrence.value() instanceof Value.BatchWriter writer) {
            return new Use(span, writer.owner().service(), writer.owner().name(), "batch_writer." + access.name, "injected");
        }
        return null;
    }

    /** Whether the member is a function that the program sets on the resource, and that is proven to be there. */
    private boolean isAttached(Occurrence occurrence) {
        return occurrence.context() instanceof Occurrence.Attached attached && groups.of(occurrence.expr()).blockers().stream()
                .noneMatch(each -> each.code() == BlockerCode.UNKNOWN_MEMBER && each.span().equals(Spans.of(occurrence.file(), attached.access())));
    }

    /** {@code resource.meta}, or {@code resource.meta.client} where that is what it is read for. */
    private static Use meta(ParsedFile file, Expr.Attribute access, ResourceDefinition type) {
        boolean client = access.parent() instanceof Expr.Attribute next && next.name.equals("client");
        Node whole = client ? access.parent() : access;
        return new Use(Spans.of(file, whole), type.service(), type.name(), client ? "meta.client" : "meta", "meta");
    }

    private static String kindOf(Construct construct) {
        if (construct instanceof Construct.Identifier) {
            return "identifier";
        } else if (construct instanceof Construct.IdentifierAlias || construct instanceof Construct.Attribute) {
            return "attribute";
        } else if (construct instanceof Construct.Load) {
            return "load";
        } else if (construct instanceof Construct.Action) {
            return "action";
        } else if (construct instanceof Construct.Collection) {
            return "collection";
        } else if (construct instanceof Construct.SubResource) {
            return "subresource";
        } else if (construct instanceof Construct.Reference) {
            return "reference";
        }
        return construct instanceof Construct.Waiter ? "waiter" : "injected";
    }

    List<Finding> findings(Set<String> paths) {
        List<Finding> findings = new ArrayList<>();
        Messages messages = new Messages(flow);
        for (ResourceGroup group : groups.all()) {
            List<Finding.Related> related = related(group);
            for (Use use : uses(group)) {
                if (paths.contains(use.span().path())) {
                    findings.add(new Finding(Rules.codeOf(use.kind()), Severity.WARNING, use.span(), messages.of(use, group), group.id(), related));
                }
            }
        }
        findings.addAll(new CreationFindings(flow).of(paths));
        findings.addAll(Hazards.find(flow, groups, paths));
        findings.sort(Comparator.comparing((Finding finding) -> finding.span().path()).thenComparing(finding -> finding.span().start())
                .thenComparing(Finding::rule));
        return findings;
    }

    private static List<Finding.Related> related(ResourceGroup group) {
        return group.blockers().stream().map(blocker -> new Finding.Related(blocker.span(), blocker.message())).toList();
    }
}
