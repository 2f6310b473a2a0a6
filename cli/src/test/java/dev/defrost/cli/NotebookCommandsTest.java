package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.defrost.cli.engine.PythonEngine;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notebooks through the commands and the real engine. */
class NotebookCommandsTest {
    private static final String NOTEBOOK = """
            {
             "cells": [
              {
               "cell_type": "markdown",
               "metadata": {},
               "source": ["boto3.resource('s3') is frozen"]
              },
              {
               "cell_type": "code",
               "execution_count": 1,
               "metadata": {},
               "outputs": [],
               "source": [
                "%matplotlib inline\\n",
                "import boto3\\n",
                "\\n",
                "s3 = boto3.resource('s3')"
               ]
              },
              {
               "cell_type": "code",
               "execution_count": 2,
               "metadata": {"tags": [ ]},
               "outputs": [{"name": "stdout", "text": ["x"]}],
               "source": [
                "%%time\\n",
                "s3.Object('a', 'b').put(Body=b'x')"
               ]
              }
             ],
             "metadata": {"language_info": {"name": "python"}},
             "nbformat": 4,
             "nbformat_minor": 5
            }
            """;

    @TempDir
    private Path folder;

    private CommandRunner runner;

    @BeforeEach
    void start() throws IOException {
        folder = folder.toRealPath();
        runner = new CommandRunner(folder, new PythonEngine());
    }

    @Test
    void findingsAreNamedByCellAndLine() {
        CommandRunner.Run run = runner.file("a.ipynb", NOTEBOOK).run("lint", "--format", "concise");
        assertThat(run.out()).contains("a.ipynb:cell 2:4:6: DFR101").contains("a.ipynb:cell 3:2:1: DFR102");
        assertThat(runner.run("lint").out()).contains(" --> a.ipynb:cell 3:2:1\n").contains("1 | %%time\n2 | s3.Object");
    }

    @Test
    void programsAreToldThePlaceInTheFile() throws IOException {
        CommandRunner.Run run = runner.file("a.ipynb", NOTEBOOK).run("lint", "--format", "json");
        JsonNode finding = new ObjectMapper().readTree(run.out()).at("/findings/0");
        assertThat(finding.at("/line").asInt()).isEqualTo(17);
        assertThat(finding.at("/column").asInt()).isEqualTo(11);
        assertThat(finding.at("/cell").asInt()).isEqualTo(2);
        assertThat(finding.at("/cellLine").asInt()).isEqualTo(4);
        assertThat(runner.run("lint", "--format", "github").out()).contains("file=a.ipynb,line=17,col=11").contains("(cell 2, line 4)");
    }

    @Test
    void onlyTheChangedLinesAreWritten() {
        assertThat(runner.file("a.ipynb", NOTEBOOK).run("migrate", "--write").code()).isZero();
        assertThat(runner.text("a.ipynb")).isEqualTo(NOTEBOOK.replace("s3 = boto3.resource('s3')", "s3 = boto3.client('s3')")
                .replace("s3.Object('a', 'b').put(Body=b'x')", "s3.put_object(Bucket='a', Key='b', Body=b'x')"));
        assertThat(runner.run("migrate").out()).isEmpty();
        assertThat(runner.run("undo").code()).isZero();
        assertThat(runner.text("a.ipynb")).isEqualTo(NOTEBOOK);
    }

    @Test
    void whatAMagicUsesIsKept() {
        String notebook = NOTEBOOK.replace("%%time\\n", "!echo {s3}\\n");
        CommandRunner.Run run = runner.file("a.ipynb", notebook).run("migrate", "--write");
        assertThat(run.err()).contains("a.ipynb:cell 3:1:1: kept").contains("[escapes]");
        assertThat(runner.text("a.ipynb")).contains("s3 = boto3.resource('s3')");
    }

    @Test
    void aShownResourceIsKept() {
        String notebook = NOTEBOOK.replace("s3.Object('a', 'b').put(Body=b'x')", "s3.Bucket('a')");
        assertThat(runner.file("a.ipynb", notebook).run("migrate").out()).isEmpty();
    }

    @Test
    void commentsSilenceAndAreWritten() {
        runner.file("a.ipynb", NOTEBOOK);
        assertThat(runner.run("lint", "--add-ignore").code()).isZero();
        assertThat(runner.text("a.ipynb")).contains("s3 = boto3.resource('s3')  # defrost: ignore[DFR101]\"");
        assertThat(runner.run("lint").code()).isZero();
    }

    @Test
    void aModuleThatANotebookUsesChangesWithIt() {
        runner.file("lib.py", "import boto3\n\ns3 = boto3.resource('s3')\n").file("a.ipynb", NOTEBOOK
                .replace("s3 = boto3.resource('s3')", "from lib import s3").replace("import boto3\\n", "import os\\n"));
        assertThat(runner.run("migrate", "--write").code()).isZero();
        assertThat(runner.text("lib.py")).contains("boto3.client('s3')");
        assertThat(runner.text("a.ipynb")).contains("s3.put_object(Bucket='a'");
    }

    @Test
    void brokenNotebooksAreSkippedWithTheirPlace() {
        runner.file("a.ipynb", NOTEBOOK.replace("Body=b'x')", "Body=b'x'")).file("b.ipynb", "{\"cells\": [boto3.resource(")
                .file("c.ipynb", "{\"cells\": [").file("d.ipynb", NOTEBOOK.replace("\"python\"", "\"julia\""));
        CommandRunner.Run run = runner.run("lint", "--strict", "--format", "concise");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("a.ipynb:27:").contains("(cell 3, line 2)").contains("b.ipynb:1:").contains("it is not JSON")
                .doesNotContain("c.ipynb").doesNotContain("d.ipynb");
    }

    @Test
    void anyRegionOfAFixLiesInTheFile() throws IOException {
        CommandRunner.Run run = runner.file("a.ipynb", NOTEBOOK).run("lint", "--format", "sarif");
        JsonNode changes = new ObjectMapper().readTree(run.out()).findValue("artifactChanges");
        assertThat(changes.at("/0/artifactLocation/uri").asText()).isEqualTo("a.ipynb");
        assertThat(changes.findValuesAsText("text").toString()).contains("put_object");
    }
}
