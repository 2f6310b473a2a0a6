package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged program through {@code ./defrost}. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of("../defrost").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        folder = folder.toRealPath();
    }

    private record Run(int code, String out, String err) {}

    @Test
    void theVersionAndTheHelpArePrinted() throws Exception {
        Run version = run("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("defrost 0.");
        assertThat(run("migrate", "--help").out()).contains("--write", "Exit codes:");
    }

    /** HotSpot makes one; without it every run takes twice the time to start. */
    @Test
    void anArchiveOfLoadedClassesIsMade() throws Exception {
        assertThat(run("--version").code()).isZero();
        assertThat(LAUNCHER.resolveSibling("cli/target/defrost.jsa")).isNotEmptyFile();
    }

    @Test
    void theWorkingFolderIsTheUsersAndALinkToTheLauncherWorks() throws Exception {
        Files.writeString(folder.resolve("größe.py"), "import boto3\ns3 = boto3.client('s3')\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
        Run run = run(link, "lint", "größe.py");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("No uses of the resource interface found (1 file checked).\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void namesOutsideAsciiWorkWithoutALocale() throws Exception {
        Files.writeString(folder.resolve("größe.py"), "import boto3\nx = (boto3.resource\n");
        Run run = run("lint", ".", "--strict", "--format", "concise");
        assertThat(run.out()).startsWith("größe.py:");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        Run missing = run("lint", "nowhere");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).isEqualTo("defrost: error: no such file or folder: nowhere\n");
        assertThat(run("lnt").code()).isEqualTo(2);
    }

    @Test
    void aBrokenInstallationOfBoto3IsAnErrorThatSaysSo() throws Exception {
        Files.writeString(folder.resolve("a.py"), "import boto3\ns3 = boto3.resource('s3')\n");
        Files.createDirectory(folder.resolve("empty"));
        Run run = run("lint", "a.py", "--boto3", "empty");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("boto3").doesNotContain("internal error");
    }

    @Test
    void aLintRunLoadsNothingOfOpenRewrite() throws Exception {
        Files.writeString(folder.resolve("a.py"), "import boto3\ns3 = boto3.resource('s3')\nfor b in s3.buckets.all():\n    print(b.name)\n");
        ProcessBuilder builder = builder(LAUNCHER, "lint", "a.py");
        builder.environment().put("DEFROST_JAVA_OPTIONS", "-Xlog:class+load:stdout");
        Run run = finish(builder);
        assertThat(run.out()).contains("dev.defrost.cli.Main").doesNotContain("org.openrewrite.");
    }

    @Test
    void aMigrationRunsTheRecipe() throws Exception {
        Files.writeString(folder.resolve("a.py"), "import boto3\n\nboto3.resource('s3').Object('a', 'b').put(Body=b'x')\n");
        ProcessBuilder builder = builder(LAUNCHER, "migrate", "--write", "a.py");
        builder.environment().put("DEFROST_JAVA_OPTIONS", "-Xlog:class+load:stdout");
        Run run = finish(builder);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("org.openrewrite.Recipe ");
        assertThat(Files.readString(folder.resolve("a.py")))
                .isEqualTo("import boto3\n\nboto3.client('s3').put_object(Bucket='a', Key='b', Body=b'x')\n");
    }

    private Run run(String... arguments) throws Exception {
        return run(LAUNCHER, arguments);
    }

    private Run run(Path launcher, String... arguments) throws Exception {
        return finish(builder(launcher, arguments));
    }

    private ProcessBuilder builder(Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        return builder;
    }

    private Run finish(ProcessBuilder builder) throws Exception {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
