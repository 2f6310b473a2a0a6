package dev.defrost.cli.console;

/** ANSI colours, or none. */
public enum Palette {
    PLAIN,
    ANSI;

    private static final String RESET = "\033[0m";

    public String bold(String text) {
        return paint("1", text);
    }

    public String red(String text) {
        return paint("1;31", text);
    }

    public String yellow(String text) {
        return paint("1;33", text);
    }

    public String green(String text) {
        return paint("32", text);
    }

    public String removed(String text) {
        return paint("31", text);
    }

    public String blue(String text) {
        return paint("1;34", text);
    }

    public String cyan(String text) {
        return paint("36", text);
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\033[" + code + "m" + text + RESET;
    }
}
