package dev.defrost.cli.files;

import dev.defrost.findings.SkippedFile;
import dev.defrost.python.syntax.PythonPrefilter;
import java.nio.file.Path;

/**
 * A file after the first look.
 *
 * @param path its name in the project
 * @param bytes only kept when the file is a candidate by itself
 * @param maker whether it may make a resource of which the service can be known
 * @param skipped why it is left out; null when it is not
 */
record Scanned(String path, Path file, boolean selected, byte[] bytes, PythonPrefilter.Hints hints, boolean maker, SkippedFile skipped) {}
