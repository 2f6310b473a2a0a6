package dev.defrost.cli.files;

/** The codes of files that are left out before the analysis; the analysis itself adds the syntax errors of Python. */
public final class SkipCodes {
    public static final String SYNTAX = "DFR001";
    public static final String UNDECODABLE = "DFR002";
    public static final String UNREADABLE = "DFR003";
    public static final String BINARY = "DFR004";
    public static final String TOO_LARGE = "DFR005";

    private SkipCodes() {}
}
