package dev.defrost.definitions.file;

import dev.defrost.definitions.libraries.Boto3Code;
import dev.defrost.definitions.libraries.JavaLibraries;
import dev.defrost.definitions.libraries.PythonLibraries;

/** The files that are kept by hand and belong to the program. */
public final class HandKept {
    private HandKept() {}

    public static InjectedFile injected() {
        return PlainFiles.injected(Bundled.bytes("injected.json"), "injected.json");
    }

    public static AlwaysPresentFile alwaysPresent() {
        return PlainFiles.alwaysPresent(Bundled.bytes("always-present.json"), "always-present.json");
    }

    public static PythonLibraries.Facts pythonLibraries() {
        return PlainFiles.pythonLibraries(Bundled.bytes("python-libraries.json"), "python-libraries.json");
    }

    public static Boto3Code.Facts boto3Code() {
        return PlainFiles.boto3Code(Bundled.bytes("boto3-code.json"), "boto3-code.json");
    }

    public static JavaLibraries.Facts javaLibraries() {
        return PlainFiles.javaLibraries(Bundled.bytes("java-libraries.json"), "java-libraries.json");
    }

    public static NamesFile names() {
        return DefinitionFiles.read(Bundled.bytes("names.json"), NamesFile.class, "names.json");
    }
}
