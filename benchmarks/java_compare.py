#!/usr/bin/env python3
"""Measures the migration of a generated Java project, beside AWS's own recipe for SDK v2, in one run.

    java_compare.py [--runs N] [--lines N,N,...]

The project has the Document API in half of its classes, and SNS clients of SDK v1 in the others. Every run starts with a new copy of it:
- `defrost lint`, and `defrost migrate --write`, which also leaves the files without the Document API alone;
- the same recipe in OpenRewrite's Maven plugin;
- AWS's recipe `software.amazon.awssdk.v2migration.AwsSdkJavaV1ToV2` in the same plugin, which means to migrate all of it.
Printed are medians of processor and wall time, memory, and what javac says afterwards: the number of errors, and in how many files.

Needs `mvn` on the PATH, which works offline: `mvn verify -pl cli -am -Dit.test=OpenRewriteMavenIT` brings the plugin and both recipes into its local repository.
"""
import argparse
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import tempfile
import xml.etree.ElementTree as xml

import generated
from compare import DEFROST, measure

ROOT = DEFROST.parent
PLUGIN = "org.openrewrite.maven:rewrite-maven-plugin:" + re.search(
    r"rewrite-maven-plugin</artifactId>\s*<version>([^<]+)", (ROOT / "docs/openrewrite.md").read_text()).group(1)
AWS = "software.amazon.awssdk:v2-migration:" + re.search(r"v2-migration</artifactId>\s*<version>([^<]+)", (ROOT / "docs/openrewrite.md").read_text()).group(1)
FACTS = json.loads((ROOT / "rule-definitions/src/main/resources/dev/defrost/definitions/document-api.json").read_text())
VERSION = xml.parse(ROOT / "pom.xml").getroot().find("{*}version").text


def dependency(group, artifact, version):
    return f"<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version></dependency>"


def project(folder, wanted):
    """A Maven project with both SDKs, so that what compiles afterwards does not depend on who changes the build file; returns its lines."""
    sources = folder / "src/main/java/app"
    sources.mkdir(parents=True)
    both = [dependency("com.amazonaws", f"aws-java-sdk-{name}", FACTS["sdkV1"]) for name in ("dynamodb", "sns")]
    both += [dependency("software.amazon.awssdk", name, FACTS["sdkV2"]) for name in ("dynamodb", "sns")]
    (folder / "pom.xml").write_text(
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>app</groupId><artifactId>app</artifactId>'
        "<version>1</version><properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>"
        "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties><dependencies>" + "".join(both) + "</dependencies><build><plugins><plugin>"
        "<artifactId>maven-compiler-plugin</artifactId><configuration><compilerArgs><arg>-Xmaxerrs</arg><arg>100000</arg></compilerArgs></configuration>"
        "</plugin></plugins></build></project>\n")
    return generated.java(sources, wanted)


def repository(folder):
    """The user's own local repository by links, with the artifacts of this build, which must not get into it."""
    own = pathlib.Path.home() / ".m2/repository"
    artifacts = folder / "dev/defrost"
    artifacts.mkdir(parents=True)
    for here, there in ((own, folder), (own / "dev", folder / "dev")):
        for entry in here.iterdir() if here.is_dir() else ():
            if not (there / entry.name).exists():
                (there / entry.name).symlink_to(entry)
    for module in ("defrost", "rule-definitions", "analyzer", "recipes"):
        home = artifacts / module / VERSION
        home.mkdir(parents=True)
        source = ROOT if module == "defrost" else ROOT / module
        shutil.copy(source / "pom.xml", home / f"{module}-{VERSION}.pom")
        if module != "defrost":
            shutil.copy(source / f"target/{module}-{VERSION}.jar", home / f"{module}-{VERSION}.jar")
    return folder


def compiled(folder):
    """How many errors javac has in how many files."""
    output = subprocess.run(["mvn", "-o", "-q", "-B", "-ntp", "compile"], cwd=folder, capture_output=True, text=True, check=False).stdout
    errors = set(re.findall(r"^\[ERROR\] (\S+\.java):\[(\d+,\d+)\]", output, re.M))
    return f"{len(errors):,} errors in {len({file for file, _ in errors})} files" if errors else "compiles" if "ERROR" not in output else "Maven failed"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--lines", default="2000,20000")
    options = parser.parse_args()
    subprocess.run([DEFROST, "--version"], check=True, stdout=subprocess.DEVNULL)
    print(f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, medians of {options.runs} runs")
    print("\n| Java project | command | processor | wall | memory | afterwards |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        maven = ["mvn", "-o", "-B", "-ntp", f"-Dmaven.repo.local={repository(work / 'repository')}", f"{PLUGIN}:run"]
        commands = {
            "defrost lint": [str(DEFROST), "lint", "--no-cache", "--exit-zero", "."],
            "defrost migrate --write": [str(DEFROST), "migrate", "--write", "."],
            "Defrost's recipe in OpenRewrite's plugin": [
                *maven, f"-Drewrite.recipeArtifactCoordinates=dev.defrost:recipes:{VERSION}", "-Drewrite.activeRecipes=dev.defrost.java.DynamoDbDocumentApi"],
            "AWS's recipe in OpenRewrite's plugin": [
                *maven, f"-Drewrite.recipeArtifactCoordinates={AWS}", "-Drewrite.activeRecipes=software.amazon.awssdk.v2migration.AwsSdkJavaV1ToV2"],
        }
        for wanted in map(int, options.lines.split(",")):
            lines = project(work / f"project{wanted}", wanted)
            found = {each: [] for each in commands}
            afterwards = {}
            for turn in range(options.runs + 1):
                for each, command in commands.items():
                    copy = work / "copy"
                    shutil.copytree(work / f"project{wanted}", copy)
                    result = measure(command, copy)
                    if turn:
                        found[each].append(result)
                    else:
                        afterwards[each] = compiled(copy)
                    shutil.rmtree(copy)
            for each, results in found.items():
                cpu, wall, memory = (statistics.median(column) for column in zip(*results))
                print(f"| {lines:,} lines | {each} | {cpu:.1f} s | {wall:.1f} s | {memory:.0f} MiB | {afterwards[each]} |", flush=True)


if __name__ == "__main__":
    main()
