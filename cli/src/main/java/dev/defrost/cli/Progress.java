package dev.defrost.cli;

import dev.defrost.cli.console.Console;

/** Says on a terminal what is going on; what it wrote is gone when it is closed. Writes nothing when standard error is no terminal. */
final class Progress implements AutoCloseable {
    private static final String CLEAR = "\r\033[K";
    private static final int BAR = 30;

    private final Console console;
    private boolean shown;

    Progress(Console console) {
        this.console = console;
    }

    void phase(String text) {
        if (console.errTerminal()) {
            shown = true;
            console.err().print(CLEAR + text + " ...");
            console.err().flush();
        }
    }

    /** Shows how many of {@code total} things are done, as a bar. */
    void bar(String text, int done, int total) {
        int filled = total == 0 ? BAR : (int) ((long) BAR * done / total);
        phase(text + " [" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + done + "/" + total);
    }

    @Override
    public void close() {
        if (shown) {
            shown = false;
            console.err().print(CLEAR);
            console.err().flush();
        }
    }
}
