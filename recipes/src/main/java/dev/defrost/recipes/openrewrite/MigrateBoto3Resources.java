package dev.defrost.recipes.openrewrite;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.PackagingFiles;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.openrewrite.Validated;
import org.openrewrite.text.PlainText;

/**
 * Migrates a Python program from boto3's resources to clients. It reads every source file whose name ends with {@code .py}, whatever
 * tree it has, plans once for all of them, and replaces the text of those that change. A file that is not plain text becomes plain text.
 */
public final class MigrateBoto3Resources extends ScanningRecipe<ScannedProgram> {
    private static final String PYTHON = ".py";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Option(displayName = "Unsafe",
            description = "Also migrate where something changes that a user can see, such as the number of calls. Defaults to `false`.",
            required = false)
    private final Boolean unsafe;

    @Option(displayName = "Services",
            description = "The services whose resources are migrated, by boto3's names. All if not given.",
            example = "dynamodb, s3", required = false)
    private final List<String> services;

    @Option(displayName = "Trust annotations",
            description = "Take annotations of parameters as proof of the type of a value. Defaults to `false`.",
            required = false)
    private final Boolean trustAnnotations;

    private final transient Boto3ResourceUses uses = new Boto3ResourceUses(this);
    private final transient Boto3ResourceOutcomes outcomes = new Boto3ResourceOutcomes(this);

    /** Null stands for what is not given: all services, only where nothing visible changes, annotations not trusted. */
    @JsonCreator
    public MigrateBoto3Resources(
            @JsonProperty("unsafe") Boolean unsafe,
            @JsonProperty("services") List<String> services,
            @JsonProperty("trustAnnotations") Boolean trustAnnotations) {
        this.unsafe = unsafe;
        this.services = services == null || services.isEmpty() ? null : List.copyOf(services);
        this.trustAnnotations = trustAnnotations;
    }

    @Override
    public String getDisplayName() {
        return "Migrate boto3 resources to clients";
    }

    @Override
    public String getDescription() {
        return "Replaces the objects of boto3's frozen resource interface, such as `boto3.resource(\"dynamodb\").Table(name)`, "
                + "with plain client calls that make the same requests. Code that cannot be expressed so stays as it is, "
                + "and the data tables say why.";
    }

    @Override
    public Set<String> getTags() {
        return Set.of("python", "aws", "boto3");
    }

    public Boolean getUnsafe() {
        return unsafe;
    }

    public List<String> getServices() {
        return services;
    }

    public Boolean getTrustAnnotations() {
        return trustAnnotations;
    }

    @Override
    public Validated<Object> validate() {
        Set<String> known = DefinitionsReader.bundled().names();
        return super.validate().and(Validated.test("services",
                "has to name services that boto3 offers as resources: " + String.join(", ", known),
                services, names -> names == null || known.containsAll(names)));
    }

    /** Starts from the plan in the context, if there is one: see {@link PlannedMigration}. */
    @Override
    public ScannedProgram getInitialValue(ExecutionContext ctx) {
        return new ScannedProgram(PlannedMigration.planIn(ctx));
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getScanner(ScannedProgram program) {
        return new TreeVisitor<Tree, ExecutionContext>() {
            @Override
            public Tree visit(Tree tree, ExecutionContext ctx) {
                if (!program.isPlanned() && tree instanceof SourceFile file && pathOf(file).endsWith(PYTHON)) {
                    program.add(pathOf(file), withoutMark(file.printAll()));
                } else if (!program.isPlanned() && tree instanceof SourceFile file && PackagingFiles.isOne(pathOf(file))) {
                    program.addPackaging(pathOf(file), withoutMark(file.printAll()));
                }
                return tree;
            }
        };
    }

    /** Makes no files; between the scan and the edits it plans and fills the data tables. */
    @Override
    public Collection<SourceFile> generate(ScannedProgram program, ExecutionContext ctx) {
        program.plan(options());
        program.plan().groups().forEach(group -> {
            uses.insert(group, ctx);
            outcomes.insert(group, ctx);
        });
        return List.of();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor(ScannedProgram program) {
        return new TreeVisitor<Tree, ExecutionContext>() {
            @Override
            public Tree visit(Tree tree, ExecutionContext ctx) {
                if (!(tree instanceof SourceFile file)) {
                    return tree;
                }
                String text = program.plan().rewritten().get(pathOf(file));
                return text == null || text.equals(withoutMark(file.printAll())) ? tree : withText(file, text);
            }
        };
    }

    private static SourceFile withText(SourceFile file, String text) {
        if (file instanceof PlainText plain) {
            String mark = plain.getText().startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            return plain.withSnippets(List.of()).withText(mark + text);
        }
        return PlainText.builder()
                .id(file.getId()).sourcePath(file.getSourcePath()).markers(file.getMarkers())
                .charsetName(file.getCharset() == null ? null : file.getCharset().name()).charsetBomMarked(file.isCharsetBomMarked())
                .fileAttributes(file.getFileAttributes()).text(text).build();
    }

    /** Printing adds the mark of a file that is marked; the analysis knows none. */
    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    static String pathOf(SourceFile file) {
        return String.valueOf(file.getSourcePath()).replace('\\', '/');
    }

    private MigrationOptions options() {
        return new MigrationOptions(
                Boolean.TRUE.equals(unsafe), Boolean.TRUE.equals(trustAnnotations), services == null ? Set.of() : Set.copyOf(services));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MigrateBoto3Resources recipe && values().equals(recipe.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<Object> values() {
        return Arrays.asList(unsafe, services, trustAnnotations);
    }
}
