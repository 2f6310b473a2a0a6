package dev.defrost.definitions.read;

import dev.defrost.definitions.file.HandKept;
import dev.defrost.definitions.libraries.Boto3Code;
import dev.defrost.definitions.libraries.JavaLibraries;
import dev.defrost.definitions.libraries.PythonLibraries;

/** What is known of the code of libraries. Each file is read when it is asked for first. */
public final class Libraries {
    private Libraries() {}

    /** Python's standard library and others that programs use beside boto3. */
    public static PythonLibraries python() {
        return Python.KNOWN;
    }

    /** boto3 and botocore. */
    public static Boto3Code boto3() {
        return Boto3.KNOWN;
    }

    /** Java libraries that programs use beside the SDK. */
    public static JavaLibraries java() {
        return Java.KNOWN;
    }

    private static final class Java {
        private static final JavaLibraries KNOWN = new JavaLibraries(HandKept.javaLibraries());
    }

    private static final class Python {
        private static final PythonLibraries KNOWN = new PythonLibraries(HandKept.pythonLibraries());
    }

    private static final class Boto3 {
        private static final Boto3Code KNOWN = new Boto3Code(HandKept.boto3Code());
    }
}
