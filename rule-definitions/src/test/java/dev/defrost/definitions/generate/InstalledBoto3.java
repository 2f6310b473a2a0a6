package dev.defrost.definitions.generate;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The boto3 that the machine's Python imports; tests that need it are skipped, with a message, where there is none. */
final class InstalledBoto3 {
    private InstalledBoto3() {}

    /** The folder that holds the packages boto3 and botocore. */
    static Path folder() {
        List<String> folders = run("-c", """
                import os, boto3, botocore
                print(os.path.dirname(os.path.dirname(boto3.__file__)))
                print(os.path.dirname(os.path.dirname(botocore.__file__)))
                """).lines().toList();
        assumeTrue(folders.get(0).equals(folders.get(1)), "boto3 and botocore are installed in different folders: " + folders);
        return Path.of(folders.get(0));
    }

    /** What Python prints. */
    static String run(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = System.getProperty("defrost.python", "python3");
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assumeTrue(process.waitFor() == 0, command[0] + " cannot import boto3; install it to run this test");
            return output;
        } catch (IOException e) {
            return abort("there is no " + command[0] + " on this machine; install Python with boto3 to run this test");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
