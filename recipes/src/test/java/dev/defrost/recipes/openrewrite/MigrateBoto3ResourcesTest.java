package dev.defrost.recipes.openrewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.test.SourceSpecs.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.DocumentExample;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.marker.Markers;
import org.openrewrite.quark.Quark;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.SourceSpecs;
import org.openrewrite.text.PlainText;
import org.openrewrite.tree.ParseError;

class MigrateBoto3ResourcesTest implements RewriteTest {
    private static final String TABLE = """
            import boto3

            table = boto3.resource("dynamodb").Table("users")


            def remove(user_id: str):
                table.delete_item(Key={"id": f"u#{user_id}"})
            """;
    private static final String TABLE_AFTER = """
            import boto3

            dynamodb = boto3.client("dynamodb")
            table_name = "users"


            def remove(user_id: str):
                dynamodb.delete_item(TableName=table_name, Key={"id": {"S": f"u#{user_id}"}})
            """;
    private static final String BUCKET = """
            import boto3

            s3 = boto3.resource("s3")


            def put(key, data):
                s3.Object("photos", key).put(Body=data)
            """;
    private static final String BUCKET_AFTER = """
            import boto3

            s3 = boto3.client("s3")


            def put(key, data):
                s3.put_object(Bucket="photos", Key=key, Body=data)
            """;
    private static final String KEPT = """
            import boto3
            from elsewhere import audit

            audit(boto3.resource("s3").Bucket("photos"))
            """;

    @Override
    public void defaults(RecipeSpec spec) {
        spec.recipe(new MigrateBoto3Resources(null, null, null));
    }

    @DocumentExample
    @Test
    void tableBecomesClient() {
        rewriteRun(python(TABLE, TABLE_AFTER, "app/users.py"));
    }

    @Test
    void secondCycleChangesNothing() {
        rewriteRun(spec -> spec.cycles(3).expectedCyclesThatMakeChanges(1), python(BUCKET, BUCKET_AFTER, "app/photos.py"));
        rewriteRun(python(BUCKET_AFTER, "app/photos.py"), python(TABLE_AFTER, "app/users.py"));
    }

    @Test
    void resourceThatEscapesStays() {
        rewriteRun(
                spec -> spec.dataTable(Boto3ResourceOutcomes.Row.class, rows -> {
                    assertThat(rows).extracting(Boto3ResourceOutcomes.Row::outcome).containsOnly("kept");
                    assertThat(rows).extracting(Boto3ResourceOutcomes.Row::reasons).contains("still-needed").doesNotContain("");
                }),
                python(KEPT, "app/audit.py"));
    }

    @Test
    void onlyPythonFilesCount() {
        rewriteRun(python(BUCKET, "docs/photos.txt"), python(BUCKET, "docs/photos.py.md"));
    }

    @Test
    void severalFilesAreOneProgram() {
        rewriteRun(
                python("""
                        import boto3

                        s3 = boto3.resource("s3")
                        """, """
                        import boto3

                        s3 = boto3.client("s3")
                        """, "app/aws.py"),
                python("""
                        from app.aws import s3


                        def put(key, data):
                            s3.Object("photos", key).put(Body=data)
                        """, """
                        from app.aws import s3


                        def put(key, data):
                            s3.put_object(Bucket="photos", Key=key, Body=data)
                        """, "app/photos.py"));
    }

    @Test
    void onlyTheGivenServicesAreMigrated() {
        rewriteRun(
                spec -> spec.recipe(new MigrateBoto3Resources(false, List.of("dynamodb"), false))
                        .dataTable(Boto3ResourceOutcomes.Row.class, rows -> {
                            assertThat(rows).extracting(Boto3ResourceOutcomes.Row::outcome).contains("migrated", "kept");
                            assertThat(rows).filteredOn(row -> row.outcome().equals("kept"))
                                    .extracting(Boto3ResourceOutcomes.Row::reasons).containsOnly("not-selected");
                        }),
                python(TABLE, TABLE_AFTER, "app/users.py"),
                python(BUCKET, "app/photos.py"));
    }

    @Test
    void serviceBesideAnotherInOneFileStays() {
        rewriteRun(
                spec -> spec.recipe(new MigrateBoto3Resources(null, List.of("s3"), null)),
                python("""
                        import boto3

                        s3 = boto3.resource("s3")
                        queue = boto3.resource("sqs").Queue("https://example.org/q")


                        def handle(event):
                            s3.Object("photos", "a").put(Body=b"x")
                            queue.send_message(MessageBody="x")
                        """, """
                        import boto3

                        s3 = boto3.client("s3")
                        queue = boto3.resource("sqs").Queue("https://example.org/q")


                        def handle(event):
                            s3.put_object(Bucket="photos", Key="a", Body=b"x")
                            queue.send_message(MessageBody="x")
                        """, "app/photos.py"));
    }

    @Test
    void recipeOfAServiceFiltersToo() {
        rewriteRun(
                spec -> spec.recipeFromResource("/META-INF/rewrite/boto3-resources.yml", "dev.defrost.MigrateBoto3S3Resources"),
                python(BUCKET, BUCKET_AFTER, "app/photos.py"),
                python(TABLE, "app/users.py"));
    }

    @Test
    void brokenFileDoesNotStopTheOthers() {
        rewriteRun(
                python("import boto3\nx = (\n", "app/broken.py"),
                python("", "app/__init__.py"),
                python(BUCKET, BUCKET_AFTER, "app/photos.py"));
    }

    @Test
    void tableOfUsesNamesEveryPlace() {
        rewriteRun(
                spec -> spec.dataTable(Boto3ResourceUses.Row.class, rows -> {
                    assertThat(rows).extracting(Boto3ResourceUses.Row::sourcePath).containsOnly("app/photos.py");
                    assertThat(rows).extracting(row -> row.line() + ":" + row.column() + " " + row.service() + "." + row.resource() + "."
                            + row.construct() + " " + row.kind()).containsExactlyInAnyOrder(
                            "3:6 s3.ServiceResource.resource creation",
                            "7:5 s3.ServiceResource.Object subresource",
                            "7:5 s3.Object.put action");
                }),
                python(BUCKET, BUCKET_AFTER, "app/photos.py"));
    }

    @Test
    void tableOfOutcomesSaysThatItWasSafe() {
        rewriteRun(
                spec -> spec.dataTable(Boto3ResourceOutcomes.Row.class, rows -> {
                    assertThat(rows).isNotEmpty();
                    assertThat(rows).allMatch(row -> row.outcome().equals("migrated") && row.safety().equals("SAFE"));
                }),
                python(BUCKET, BUCKET_AFTER, "app/photos.py"));
    }

    @Test
    void fileThatIsNotPlainTextBecomesPlainText() {
        PlainText plain = PlainText.builder().sourcePath(Path.of("app/photos.py")).text(BUCKET)
                .charsetName(StandardCharsets.ISO_8859_1.name()).build();
        ParseError other = new ParseError(Tree.randomId(), Markers.EMPTY, plain.getSourcePath(), null,
                StandardCharsets.ISO_8859_1.name(), true, null, BUCKET, null);
        List<Result> results = run(other);
        assertThat(results).hasSize(1);
        SourceFile after = results.get(0).getAfter();
        assertThat(after).isInstanceOf(PlainText.class);
        assertThat(after.getId()).isEqualTo(other.getId());
        assertThat(after.getSourcePath()).isEqualTo(other.getSourcePath());
        assertThat(after.getCharset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(after.isCharsetBomMarked()).isTrue();
        assertThat(((PlainText) after).getText()).isEqualTo(BUCKET_AFTER);
    }

    @Test
    void byteOrderMarkStaysOneMark() {
        PlainText marked = PlainText.builder().sourcePath(Path.of("app/photos.py")).text(BUCKET).charsetBomMarked(true).build();
        PlainText spelled = PlainText.builder().sourcePath(Path.of("app/photos.py")).text("\uFEFF" + BUCKET).build();
        for (PlainText file : List.of(marked, spelled)) {
            assertThat(new String(run(file).get(0).getAfter().printAllAsBytes(), StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + BUCKET_AFTER);
        }
    }

    @Test
    void snippetsAreText() {
        PlainText plain = PlainText.builder().sourcePath(Path.of("app/photos.py")).text(BUCKET.substring(0, 40))
                .snippets(List.of(new PlainText.Snippet(Tree.randomId(), Markers.EMPTY, BUCKET.substring(40)))).build();
        assertThat(run(plain).get(0).getAfter().printAll()).isEqualTo(BUCKET_AFTER);
    }

    @Test
    void fileWithoutTextIsLeftAlone() {
        assertThat(run(new Quark(Tree.randomId(), Path.of("app/photos.py"), Markers.EMPTY, null, null))).isEmpty();
    }

    @Test
    void unknownServiceIsRefused() {
        assertThat(new MigrateBoto3Resources(null, List.of("s3", "dynamo"), null).validate().failures())
                .singleElement().satisfies(failure -> {
                    assertThat(failure.getProperty()).isEqualTo("services");
                    assertThat(failure.getMessage()).contains("dynamodb, ec2");
                });
        assertThat(new MigrateBoto3Resources(null, null, null).validate().isValid()).isTrue();
    }

    private static List<Result> run(SourceFile file) {
        InMemoryExecutionContext context = new InMemoryExecutionContext(failure -> assertThat(failure).isNull());
        return new MigrateBoto3Resources(null, null, null).run(new InMemoryLargeSourceSet(List.of(file)), context).getChangeset().getAllResults();
    }

    private static SourceSpecs python(String text, String path) {
        return text(text, spec -> spec.path(path));
    }

    private static SourceSpecs python(String before, String after, String path) {
        return text(before, after, spec -> spec.path(path));
    }

    @Test
    void publicSignaturesOfPublishedPackagesStay() {
        String library = """
                def remove(table, user_id: str):
                    table.delete_item(Key={"id": user_id})
                """;
        String program = """
                import boto3
                from shop.users import remove

                remove(boto3.resource("dynamodb").Table("users"), "u1")
                """;
        SourceSpecs published = text("[build-system]\nrequires = [\"hatchling\"]\n", spec -> spec.path("pyproject.toml"));
        rewriteRun(published, text("", spec -> spec.path("shop/__init__.py")), text(library, spec -> spec.path("shop/users.py")),
                text(program, spec -> spec.path("main.py")));
        rewriteRun(text("", spec -> spec.path("shop/__init__.py")),
                text(library, """
                        from boto3.dynamodb.types import TypeSerializer

                        _serialize = TypeSerializer().serialize

                        def remove(dynamodb, table_name, user_id: str):
                            dynamodb.delete_item(TableName=table_name, Key={"id": _serialize(user_id)})
                        """, spec -> spec.path("shop/users.py")),
                text(program, """
                        import boto3
                        from shop.users import remove

                        remove(boto3.client("dynamodb"), "users", "u1")
                        """, spec -> spec.path("main.py")));
    }
}
