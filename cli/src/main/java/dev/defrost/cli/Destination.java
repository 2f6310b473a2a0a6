package dev.defrost.cli;

import dev.defrost.cli.report.Format;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** One output of a run: its format and its file; no file stands for standard output. */
record Destination(Format format, Path file) {
    /** Reads {@code sarif=out.sarif} or {@code github}. */
    static final class Reader implements CommandLine.ITypeConverter<Destination> {
        @Override
        public Destination convert(String text) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            Format format = Format.named(name);
            if (format == null) {
                throw new CommandLine.TypeConversionException("no format is called '" + name + "'; known are "
                        + Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", ")));
            }
            return new Destination(format, equals < 0 ? null : Path.of(text.substring(equals + 1)));
        }
    }
}
