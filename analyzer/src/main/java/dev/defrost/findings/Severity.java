package dev.defrost.findings;

/** How much a finding weighs. */
public enum Severity { INFO, WARNING, ERROR }
