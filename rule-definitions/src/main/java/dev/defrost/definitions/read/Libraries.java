package dev.defrost.definitions.read;

import dev.defrost.definitions.file.HandKept;
import dev.defrost.definitions.libraries.PythonLibraries;

/** What is known of libraries that programs use beside boto3. */
public final class Libraries {
    private Libraries() {}

    /** Read when it is asked for first. */
    public static PythonLibraries python() {
        return Known.PYTHON;
    }

    private static final class Known {
        private static final PythonLibraries PYTHON = new PythonLibraries(HandKept.pythonLibraries());
    }
}
