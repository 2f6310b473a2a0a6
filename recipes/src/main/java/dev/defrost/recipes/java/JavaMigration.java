package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;
import dev.defrost.findings.TextEdit;
import dev.defrost.findings.Use;
import dev.defrost.java.Connected;
import dev.defrost.java.DeepStack;
import dev.defrost.java.JavaAnalysis;
import dev.defrost.java.JavaAnalyzer;
import dev.defrost.java.JavaSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Plans the migration of Java code from the Document API of SDK v1 to clients of SDK v2. Pure but for a cache of bundled
 * types.
 */
public final class JavaMigration {
    private static final Pattern API = Pattern.compile("amazonaws\\s*\\.\\s*services\\s*\\.\\s*dynamodbv2");
    private static final Pattern EXCEPTIONS = Pattern.compile("com\\s*\\.\\s*amazonaws\\s*\\.\\s*(?:\\*|\\w*Exception)");
    /** Code on SDK v1 that throws exceptions of all services, and code that throws those of DynamoDB, too. */
    private static final Pattern OTHER_SERVICE = Pattern.compile("com\\.amazonaws\\.services\\.(?!dynamodbv2\\b)\\w");
    private static final Pattern OTHER_DYNAMODB = Pattern.compile("com\\.amazonaws\\.services\\.dynamodbv2\\.(?!document\\b|xspec\\b|model\\b|\\*|[A-Z])\\w");
    private static final List<String> ASSUMPTIONS = List.of("valid-arguments", "exception-text", "attribute-order",
            "always-present", "values-as-given");

    private final List<JavaSource> sources;
    private final JavaOptions options;
    private final List<SkippedFile> skipped = new ArrayList<>();
    private final List<FileMigration> files = new ArrayList<>();
    private final List<OriginCheck.Origin> origins = new ArrayList<>();
    private final UnionFind joined = new UnionFind();
    private final Map<String, List<Blocker>> blockers = new LinkedHashMap<>();
    private final Set<String> relevant = new LinkedHashSet<>();
    private final Map<String, Set<String>> doubts = new LinkedHashMap<>();
    private final Map<String, String> failed = new LinkedHashMap<>();
    private final Map<String, String> crashed = new TreeMap<>();

    private JavaMigration(List<JavaSource> sources, JavaOptions options) {
        this.sources = sources;
        this.options = options;
    }

    /** What a migration of these files, seen as one program, would do. */
    public static JavaPlan plan(List<JavaSource> sources, JavaOptions options) {
        return DeepStack.call(() -> new JavaMigration(sources, options).plan());
    }

    private JavaPlan plan() {
        JavaAnalysis analysis = JavaAnalyzer.analyze(sources);
        TypedParser.parse(candidates(), skipped).forEach(this::add);
        join();
        Set<String> keeping = new HashSet<>();
        Set<String> mutated = new HashSet<>();
        Set<String> reading = new HashSet<>();
        Set<String> growing = new HashSet<>();
        Set<String> deleting = new HashSet<>();
        Set<String> limiting = new HashSet<>();
        Set<String> counting = new HashSet<>();
        eachUnit(unit -> {
            String group = joined.find(unit.key);
            if (unit.document) {
                relevant.add(group);
            }
            if (unit.mutates || unit.ordered) {
                keeping.add(group);
            }
            if (unit.changesGiven) {
                mutated.add(group);
            }
            if (unit.reads) {
                reading.add(group);
            }
            if (unit.adds) {
                growing.add(group);
            }
            if (unit.deletes) {
                deleting.add(group);
            }
            if (unit.counts) {
                counting.add(group);
            }
            if (unit.limits) {
                limiting.add(group);
            }
        });
        keepUnwanted();
        files.forEach(f -> translate(f, keeping, growing, mutated, counting));
        collectBlockers();
        boolean single = hasOneBean();
        origins.forEach(origin -> {
            if (origin.doubt() && options.unsafe() && single) {
                doubts.computeIfAbsent(joined.find(origin.unit().key), k -> new TreeSet<>()).add(origin.blocker().message());
            } else if (origin.doubt() && options.unsafe()) {
                block(origin.unit(), new Blocker(origin.blocker().code(), origin.blocker().span(),
                        "several beans would be of the type `" + ApiTypes.CLIENT + "`", List.of()));
            } else {
                block(origin.unit(), origin.blocker());
            }
        });
        files.forEach(f -> OverrideCheck.check(f, files).forEach(p -> block(p.unit(), p.blocker())));
        mutated.retainAll(reading);
        eachFileUnit((file, unit) -> {
            if (unit.changesGiven && mutated.contains(joined.find(unit.key))) {
                block(unit, new Blocker(BlockerCode.INEXPRESSIBLE, file.file().spans().span(unit.node),
                        "an item is changed that may come from a response, which SDK v2 does not let change", List.of()));
            }
            if (unit.asksNext && limiting.contains(joined.find(unit.key))) {
                block(unit, new Blocker(BlockerCode.INEXPRESSIBLE, file.file().spans().span(unit.node),
                        "a page of a query with a limit of results is asked whether more follow", List.of()));
            }
            if (unit.addsPuts && deleting.contains(joined.find(unit.key))) {
                block(unit, new Blocker(BlockerCode.INEXPRESSIBLE, file.file().spans().span(unit.node),
                        "SDK v1 sends all puts of a batch before its deletes, whatever was added first", List.of()));
            }
        });
        JavaPlan plan = result(analysis);
        while (!plan.edits().isEmpty() && fail(ResultCheck.worse(files.stream().map(FileMigration::file).toList(), plan))) {
            plan = result(analysis);
        }
        return plan;
    }

    /** The order of the groups is that of the text, whatever becomes of them: it is how another plan numbers them. */
    private void keepUnwanted() {
        List<String> order = List.copyOf(relevant);
        options.kept().stream().filter(number -> number < order.size()).forEach(number -> blockers.put(order.get(number),
                new ArrayList<>(List.of(new Blocker(BlockerCode.NOT_SELECTED, null, BlockerCode.NOT_SELECTED.text(), List.of())))));
    }

    /** Gives up the groups that change these files. */
    private boolean fail(Set<String> paths) {
        boolean changed = false;
        for (FileMigration file : files) {
            for (FileMigration.Edit edit : paths.contains(file.file().source().path()) ? file.edits()
                    : List.<FileMigration.Edit>of()) {
                if (isMigrated(edit.unit())) {
                    failed.put(joined.find(edit.unit().key), "the migrated code is not certain to compile");
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** A file that this tool fails on is left out, and keeps what it may use. */
    private void add(ParsedFile file) {
        try {
            files.add(new FileMigration(file, DocumentApi.bundled()));
        } catch (RuntimeException | StackOverflowError e) {
            crashed.put(file.source().path(), "internal error: " + e);
        }
    }

    private void translate(FileMigration file, Set<String> keeping, Set<String> growing, Set<String> changed,
            Set<String> counting) {
        try {
            file.translate(unit -> keeping.contains(joined.find(unit.key)), unit -> growing.contains(joined.find(unit.key)),
                    unit -> changed.contains(joined.find(unit.key)), unit -> counting.contains(joined.find(unit.key)),
                    key -> files.stream().anyMatch(other -> other != file && !other.scope().writes(key).isEmpty()));
        } catch (RuntimeException | StackOverflowError e) {
            file.units().forEach(unit -> failed.put(joined.find(unit.key), "internal error: " + e));
        }
    }

    /** The files that values may reach, and those that handle exceptions of SDK v1 wherever they come from. */
    private List<JavaSource> candidates() {
        List<JavaSource> connected = Connected.with(sources, API);
        return connected.isEmpty() ? connected : sources.stream()
                .filter(source -> connected.contains(source) || EXCEPTIONS.matcher(source.text()).find()).toList();
    }

    private void join() {
        eachUnit(unit -> unit.keys.forEach(key -> joined.join(unit.key, key)));
        new ExceptionFlow(files).join(joined);
        files.forEach(f -> origins.addAll(OriginCheck.check(f, files)));
        origins.stream().filter(OriginCheck.Origin::client).forEach(origin -> joined.join(origin.unit().key, "clients of a framework"));
    }

    private void eachUnit(java.util.function.Consumer<Units.Unit> action) {
        files.forEach(f -> new ArrayList<>(f.units()).forEach(action));
    }

    private void eachFileUnit(java.util.function.BiConsumer<FileMigration, Units.Unit> action) {
        files.forEach(f -> new ArrayList<>(f.units()).forEach(u -> action.accept(f, u)));
    }

    private void block(Units.Unit unit, Blocker blocker) {
        blockers.computeIfAbsent(joined.find(unit.key), k -> new ArrayList<>()).add(blocker);
    }

    private void collectBlockers() {
        ExceptionFlow exceptions = new ExceptionFlow(files);
        Set<String> services = naming(OTHER_SERVICE);
        Set<String> mappers = naming(OTHER_DYNAMODB);
        for (FileMigration file : files) {
            file.problems().stream().filter(p -> p.unit() != null).forEach(p -> block(p.unit(), p.blocker()));
            for (FileMigration.Edit edit : file.edits()) {
                if (!file.file().source().editable()) {
                    block(edit.unit(), new Blocker(BlockerCode.OUTSIDE_PATH, file.file().spans().span(edit.node()),
                            file.file().source().path() + " would have to change", List.of()));
                }
            }
            otherServices(file, exceptions.exposed(file, services), exceptions.exposed(file, mappers));
            ownHelper(file);
        }
        brokenFiles();
    }

    /** A class of the project that has the helper's name is not to be replaced. */
    private void ownHelper(FileMigration file) {
        String path = helperPath(file.file());
        boolean taken = sources.stream().anyMatch(source -> (source.path().equals(path)
                || source.path().equals(folder(file.file().source().path()) + Helper.NAME + ".java"))
                && !Helper.isOwn(source.text()));
        for (FileMigration.Edit edit : taken ? file.edits() : List.<FileMigration.Edit>of()) {
            if (edit.text().contains(Names.HELPER)) {
                block(edit.unit(), new Blocker(BlockerCode.INEXPRESSIBLE, file.file().spans().span(edit.node()),
                        "the package has a class `" + Helper.NAME + "` of its own", List.of()));
            }
        }
    }

    /** A handler cannot move while code that stays on SDK v1 may throw what it handles. */
    private void otherServices(FileMigration file, Set<Units.Unit> services, Set<Units.Unit> mappers) {
        for (FileMigration.Edit edit : file.edits()) {
            JavaType.FullyQualified type = edit.node() instanceof J.Identifier identifier && TypeUtils.isAssignableTo("java.lang.Throwable", identifier.getType())
                    ? TypeUtils.asFullyQualified(identifier.getType()) : null;
            boolean ofAll = type != null && !type.getFullyQualifiedName().startsWith("com.amazonaws.services.dynamodbv2.");
            if (type != null && mappers.contains(edit.unit()) || ofAll && services.contains(edit.unit())) {
                block(edit.unit(), new Blocker(BlockerCode.INEXPRESSIBLE, file.file().spans().span(edit.node()),
                        mappers.contains(edit.unit()) ? "this exception may also come from code that stays on SDK v1"
                                : "this exception may also come from another service of SDK v1", List.of()));
            }
        }
    }

    /** Whether at most one method makes a bean that becomes a client of SDK v2, and nothing has such a client already. */
    private boolean hasOneBean() {
        int[] beans = {0};
        for (FileMigration file : files) {
            new CodeVisitor() {
                @Override
                public J visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
                    boolean bean = method.getLeadingAnnotations().stream().anyMatch(a -> a.getSimpleName().equals("Bean"));
                    beans[0] += bean && method.getReturnTypeExpression() != null
                            && file.types().isClient(method.getReturnTypeExpression().getType()) ? 1 : 0;
                    return super.visitMethodDeclaration(method, p);
                }
            }.visit(file.file().unit(), 0);
        }
        return beans[0] <= 1 && naming(Pattern.compile("\\b" + ApiTypes.CLIENT + "\\b")).isEmpty();
    }

    /** The files whose code, not only a comment, names something. */
    private Set<String> naming(Pattern mark) {
        return sources.stream().filter(source -> Connected.isMarked(source.text(), mark)).map(JavaSource::path).collect(Collectors.toSet());
    }

    private void brokenFiles() {
        Map<String, String> broken = new TreeMap<>();
        skipped.forEach(file -> broken.put(file.path(), " does not parse and may use this"));
        crashed.keySet().forEach(path -> broken.put(path, " could not be analysed and may use this"));
        broken.forEach((path, reason) -> {
            Blocker blocker = new Blocker(BlockerCode.BROKEN_FILE, new Span(path, 0, 0, 1, 1, 1, 1), path + reason, List.of());
            String text = sources.stream().filter(s -> s.path().equals(path)).map(JavaSource::text).findFirst().orElse("");
            eachFileUnit((file, unit) -> {
                String type = file.file().unit().getClasses().isEmpty() ? ""
                        : file.file().unit().getClasses().get(0).getSimpleName();
                if (!type.isEmpty() && Pattern.compile("\\b" + type + "\\b").matcher(text).find()) {
                    block(unit, blocker);
                }
            });
        });
    }

    private JavaPlan result(JavaAnalysis analysis) {
        List<String> order = List.copyOf(relevant);
        List<Group> groups = new ArrayList<>();
        Map<String, List<Group.GroupLocation>> locations = GroupLocations.of(files, unit -> joined.find(unit.key));
        for (int i = 0; i < order.size(); i++) {
            groups.add(group(i, order.get(i), locations.getOrDefault(order.get(i), List.of()), analysis));
        }
        crashed.forEach((path, error) -> groups.add(new Group(groups.size(), List.of(),
                analysis.uses().stream().filter(u -> u.span().path().equals(path)).toList(), new Outcome.Failed(error))));
        JavaPlan.Change whole = change(this::isMigrated);
        Map<Integer, JavaPlan.Change> changes = new TreeMap<>();
        for (int i = 0; i < order.size(); i++) {
            if (groups.get(i).outcome() instanceof Outcome.Migrated) {
                String key = order.get(i);
                changes.put(i, change(unit -> key.equals(joined.find(unit.key))));
            }
        }
        HazardGroups hazards = new HazardGroups(sources, options);
        hazards.add(analysis.hazards(), groups.size(), whole.edits());
        groups.addAll(hazards.groups());
        hazards.byGroup().forEach((number, hazard) -> {
            if (!hazard.edits().isEmpty()) {
                changes.put(number, new JavaPlan.Change(Map.of(hazard.findings().get(0).span().path(), hazard.edits()), Map.of()));
            }
        });
        List<SkippedFile> left = new ArrayList<>(analysis.skipped());
        skipped.stream().filter(s -> left.stream().noneMatch(l -> l.path().equals(s.path()))).forEach(left::add);
        return new JavaPlan(groups, findings(analysis, hazards), whole.edits(), whole.newFiles(), left, changes, hazards.byGroup());
    }

    /** The changes of the units that are wanted, as if no others were made. */
    private JavaPlan.Change change(Predicate<Units.Unit> wanted) {
        Map<String, List<TextEdit>> edits = new TreeMap<>();
        Map<String, Set<String>> helpers = new TreeMap<>();
        for (FileMigration file : files) {
            List<FileMigration.Edit> accepted = file.edits().stream().filter(edit -> wanted.test(edit.unit())).toList();
            if (!accepted.isEmpty()) {
                FileEdits made = new FileEdits(file, accepted, declared(file.file().packageName()));
                edits.put(file.file().source().path(), made.edits());
                if (!made.helpers().isEmpty()) {
                    helpers.computeIfAbsent(helperPath(file.file()), k -> new TreeSet<>()).addAll(made.helpers());
                }
            }
        }
        return new JavaPlan.Change(edits, helperFiles(helpers));
    }

    private boolean isMigrated(Units.Unit unit) {
        String group = joined.find(unit.key);
        return relevant.contains(group) && !blockers.containsKey(group) && !failed.containsKey(group);
    }

    private Group group(int id, String key, List<Group.GroupLocation> locations, JavaAnalysis analysis) {
        List<Use> uses = analysis.uses().stream().filter(u -> key.equals(groupOf(u.span().path(), u.span().start()))).toList();
        List<Blocker> reasons = blockers.getOrDefault(key, List.of());
        Outcome outcome = failed.containsKey(key) ? new Outcome.Failed(failed.get(key))
                : reasons.isEmpty() ? new Outcome.Migrated(!doubts.containsKey(key) ? new Safety.Safe(ASSUMPTIONS)
                        : new Safety.Unsafe(doubts.get(key).stream().map(doubt -> new Safety.Reason("injected", doubt)).toList()))
                : new Outcome.Kept(reasons.stream().distinct().toList());
        return new Group(id, locations, uses, outcome);
    }

    private String groupOf(String path, int offset) {
        return files.stream().filter(f -> f.file().source().path().equals(path)).findFirst()
                .map(f -> f.unitAt(offset)).map(u -> joined.find(u.key)).orElse(null);
    }

    private List<Finding> findings(JavaAnalysis analysis, HazardGroups hazards) {
        List<String> order = List.copyOf(relevant);
        return analysis.findings().stream().map(f -> {
            String key = groupOf(f.span().path(), f.span().start());
            int group = hazards.number(f) != null ? hazards.number(f) : key == null ? -1 : order.indexOf(key);
            return new Finding(f.rule(), f.severity(), f.span(), f.message(), group, f.related());
        }).toList();
    }

    private Set<String> declared(String packageName) {
        return files.stream().filter(f -> f.file().packageName().equals(packageName))
                .flatMap(f -> f.file().unit().getClasses().stream()).map(c -> packageName.isEmpty() ? c.getSimpleName()
                        : packageName + "." + c.getSimpleName()).collect(Collectors.toSet());
    }

    /** Where the helper of a file's package stands: beside the file, or beside a file of the package outside the tests. */
    private String helperPath(ParsedFile file) {
        List<String> folders = files.stream().map(FileMigration::file).filter(f -> f.packageName().equals(file.packageName()))
                .map(f -> folder(f.source().path())).distinct().sorted().toList();
        String own = folder(file.source().path());
        String main = own.replace("/test/", "/main/");
        return (folders.contains(main) ? main : own) + Helper.NAME + ".java";
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private Map<String, String> helperFiles(Map<String, Set<String>> helpers) {
        Map<String, String> made = new TreeMap<>();
        helpers.forEach((path, methods) -> {
            Collection<String> wanted = new TreeSet<>(methods);
            sources.stream().filter(s -> s.path().equals(path)).forEach(s -> wanted.addAll(Helper.methods(s.text())));
            String packageName = files.stream().map(FileMigration::file).filter(f ->
                    folder(f.source().path()).equals(folder(path)))
                    .map(ParsedFile::packageName).findFirst().orElse("");
            made.put(path, Helper.text(packageName, wanted));
        });
        return made;
    }
}
