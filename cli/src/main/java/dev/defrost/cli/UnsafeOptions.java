package dev.defrost.cli;

import dev.defrost.cli.console.UserError;
import picocli.CommandLine.Option;

/** How far migrations may go beyond what is proven. */
final class UnsafeOptions {
    @Option(names = "--unsafe", description = "Also apply migrations that change something visible; the report says what.")
    boolean unsafe;

    @Option(names = "--bridge", description = "With --unsafe, make a resource anew for a use that cannot be rewritten, and migrate the rest.")
    boolean bridge;

    /** @throws UserError if they contradict each other */
    void check() {
        if (bridge && !unsafe) {
            throw new UserError("--bridge needs --unsafe");
        }
    }
}
