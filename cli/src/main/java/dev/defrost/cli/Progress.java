package dev.defrost.cli;

import dev.defrost.cli.console.Console;

/** Says on a terminal what is going on; what it wrote is gone when it is closed. Writes nothing when standard error is no terminal. */
final class Progress implements AutoCloseable {
    private static final String CLEAR = "\r\033[K";

    private final Console console;

    Progress(Console console) {
        this.console = console;
    }

    void phase(String text) {
        if (console.errTerminal()) {
            console.err().print(CLEAR + text + " ...");
            console.err().flush();
        }
    }

    @Override
    public void close() {
        if (console.errTerminal()) {
            console.err().print(CLEAR);
            console.err().flush();
        }
    }
}
