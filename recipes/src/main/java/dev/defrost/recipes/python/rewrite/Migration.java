package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ExactTypes;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Project;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.HelperPlaces;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.MadeCode;
import dev.defrost.recipes.python.text.Names;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One attempt to rewrite a cluster of groups. What is learnt on the way (demanded components, carriers) only grows; the attempt is repeated until
 * nothing new is learnt, and only then its rewrites count. An attempt that keeps a group starts the learning anew: blockers only grow.
 */
public final class Migration {
    /** What earlier attempts have learnt. */
    public static final class Memory {
        final Set<Carried> demanded = new LinkedHashSet<>();
        final Set<Carried> owned = new LinkedHashSet<>();
        final Map<Location, Set<Component>> demandedOf = new HashMap<>();
        final Set<Object> facts = new LinkedHashSet<>();
        final Map<Object, Set<Object>> places = new HashMap<>();
        final Names names;

        /** Nothing is learnt yet. */
        public Memory(Project project) {
            this.names = new Names(project);
        }
    }

    /** A component that a location has to supply. */
    record Carried(Location location, Component component) {}

    private final ValueFlow flow;
    private final Groups groups;
    private final MigrationOptions options;
    private final ProgramNames programNames;
    private final FileFacts fileFacts;
    private final HelperPlaces helperPlaces;
    private final Memory memory;
    private final Map<ParsedFile, FileRewriter> rewriters = new LinkedHashMap<>();
    private final Map<ParsedFile, Imports> imports = new HashMap<>();
    private final Map<Object, Runnable> lastChecks = new LinkedHashMap<>();
    private final MadeCode made = new MadeCode();
    private Responses responses;
    private ResourceGroup working;
    private Map<ParsedFile, String> texts = Map.of();
    private boolean learnt;
    private boolean blocked;

    /** @param groups with those that are worked on as {@link Groups#all} */
    public Migration(ValueFlow flow, Groups groups, MigrationOptions options, ProgramNames programNames, FileFacts fileFacts, HelperPlaces helperPlaces,
            Memory memory) {
        this.flow = flow;
        this.groups = groups;
        this.options = options;
        this.programNames = programNames;
        this.fileFacts = fileFacts;
        this.helperPlaces = helperPlaces;
        this.memory = memory;
    }

    /** What the program's expressions and locations hold. */
    public ValueFlow flow() {
        return flow;
    }

    /** All groups of the program, of which {@link Groups#all} are worked on. */
    public Groups groups() {
        return groups;
    }

    /** What the user allows. */
    public MigrationOptions options() {
        return options;
    }

    /** The names that the program mentions. */
    public ProgramNames programNames() {
        return programNames;
    }

    Names names() {
        return memory.names;
    }

    Definitions definitions() {
        return flow.definitions();
    }

    /** The rewrites of a file, none at first. */
    public FileRewriter rewriter(ParsedFile file) {
        return rewriters.computeIfAbsent(file, key -> new FileRewriter(key, () -> working, made));
    }

    /** Takes the new texts of this attempt. */
    public void written(Map<ParsedFile, String> newTexts) {
        texts = newTexts;
    }

    /** The files as this attempt has written them. */
    public Map<ParsedFile, String> texts() {
        return texts;
    }

    /** Says for which group rewrites are registered from now on. */
    void workFor(ResourceGroup group) {
        working = group;
    }

    /** The group that code is being written for; null where it is nobody's. */
    ResourceGroup working() {
        made.askedForWorking();
        return working;
    }

    /** The rewrites of all files that were asked for. */
    public Map<ParsedFile, FileRewriter> rewriters() {
        return rewriters;
    }

    /** How a file is laid out. */
    public Layout layout(ParsedFile file) {
        return fileFacts.layout(file);
    }

    Imports imports(ParsedFile file) {
        return imports.computeIfAbsent(file, key -> new Imports(this, key));
    }

    /**
     * The name by which code of a file calls a helper, which is written into the file or into a module that it imports.
     *
     * @param code the helper for the file that it is written into, with {@code %s} for its name
     */
    String helper(ParsedFile file, String wanted, Function<ParsedFile, String> code) {
        ParsedFile place = helperPlaces.of(file);
        String name = imports(place).helper(wanted, code.apply(place));
        return place == file ? name : imports(file).name("." + HelperPlaces.MODULE, name);
    }

    Map<ParsedFile, Imports> allImports() {
        return imports;
    }

    /** A text that depends on the key alone, the same in every attempt. */
    String text(Object key, Supplier<String> made) {
        return fileFacts.text(key, made);
    }

    ExactTypes types(ParsedFile file) {
        return fileFacts.types(file);
    }

    /** What becomes of converted responses in this attempt. */
    Responses responses() {
        return responses;
    }

    /** Who decides on responses; said once, before anything is rewritten. */
    void decideOnResponses(Responses forms) {
        responses = forms;
    }

    String render(ParsedFile file, Node node) {
        return rewriter(file).render(node);
    }

    /** The group that an expression belongs to; null for none. */
    public ResourceGroup group(Expr expr) {
        return groups.of(expr);
    }

    // ---- what is learnt

    /** Whether another attempt has to follow. */
    public boolean hasLearnt() {
        return learnt;
    }

    /** Whether this attempt kept a group: what it learnt for that group no longer holds. */
    public boolean hasBlocked() {
        return blocked;
    }

    boolean demand(Location location, Component component) {
        boolean isNew = memory.demanded.add(new Carried(location, component));
        memory.demandedOf.computeIfAbsent(location, key -> new LinkedHashSet<>()).add(component);
        return learnt(isNew);
    }

    /** What is demanded of a location, in the order in which that was learnt. */
    Set<Component> demandedOf(Location location) {
        return memory.demandedOf.getOrDefault(location, Set.of());
    }

    /** Remembers a place where something is used and answers how many are known. */
    int countPlace(Object used, Object place) {
        Set<Object> known = memory.places.computeIfAbsent(used, key -> new LinkedHashSet<>());
        learnt(known.add(place));
        return known.size();
    }

    void own(Location location, Component component) {
        learnt(memory.owned.add(new Carried(location, component)));
    }

    boolean isOwned(Location location, Component component) {
        return memory.owned.contains(new Carried(location, component));
    }

    /** Remembers something for the next attempt; answers whether earlier attempts knew it. */
    boolean learn(Object fact) {
        return !learnt(memory.facts.add(fact));
    }

    private boolean learnt(boolean isNew) {
        if (isNew) {
            learnt = true;
            made.changed();
        }
        return isNew;
    }

    boolean knows(Object fact) {
        return memory.facts.contains(fact);
    }

    /** Runs a check about {@code subject} in the attempt that learns nothing more: before, what it looks at may still be missing. */
    void onceSettled(Object subject, Runnable check) {
        lastChecks.putIfAbsent(subject, check);
    }

    /** Runs the last checks; they may block, and nothing else. */
    void checkSettled() {
        lastChecks.values().forEach(Runnable::run);
    }

    /** Keeps the group of an expression; the code that is written for it in this attempt does not matter any more. */
    public void block(ResourceGroup group, BlockerCode code, ParsedFile file, Node node, String message) {
        int before = group.blockers().size();
        group.block(code, Spans.of(file, node), message);
        if (group.blockers().size() != before) {
            blocked = true;
            made.changed();
        }
    }

    /** Keeps a group because of a node of a file. */
    public void block(ResourceGroup group, BlockerCode code, ParsedFile file, Node node) {
        block(group, code, file, node, code.text());
    }

    /** Keeps the group for what is only a possibility; if the user allows it, it is a reason why the group is not SAFE. */
    void doubt(ResourceGroup group, BlockerCode code, ParsedFile file, Node node, String message) {
        if (options.unsafe()) {
            Doubts.raise(group, code, Spans.of(file, node), message, true);
            made.changed();
        } else {
            block(group, code, file, node, message);
        }
    }

    void doubt(ResourceGroup group, BlockerCode code, ParsedFile file, Node node) {
        doubt(group, code, file, node, code.text());
    }

    /** The tool failed on a group: it stays, and its outcome says so. */
    public void fail(ResourceGroup group, String error) {
        if (group != null && group.failure() == null) {
            group.fail(Spans.of(group.occurrences().get(0).file(), group.occurrences().get(0).expr()), error);
            learnt(true);
            blocked = true;
        }
    }

    /** Keeps the group for which code is being made. */
    void blockWorking(BlockerCode code, String message) {
        made.askedForWorking();
        if (working != null && !working.occurrences().isEmpty()) {
            block(working, code, working.occurrences().get(0).file(), working.occurrences().get(0).expr(), message);
        }
    }

    /** What has been learnt so far; what is learnt meanwhile is for the next attempt. */
    List<Object> facts() {
        return List.copyOf(memory.facts);
    }

    // ---- facts

    /** The service of a type. */
    public ServiceDefinition service(ResourceDefinition type) {
        return definitions().service(type.service());
    }

    /** An operation of the service of a type. */
    public OperationDefinition operation(ResourceDefinition type, String operation) {
        return service(type).operation(operation);
    }

    ResourceDefinition sibling(ResourceDefinition type, String name) {
        return service(type).resource(name);
    }
}
