package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.engine.Engine;
import dev.defrost.cli.files.FileWriter;

/** What commands work with; tests put their own in. */
record Runtime(Console console, Engine engine, FileWriter writer) {}
