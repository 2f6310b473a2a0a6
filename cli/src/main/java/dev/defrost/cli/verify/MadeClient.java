package dev.defrost.cli.verify;

import java.util.List;

/**
 * A client that was made: what calls with it go to.
 *
 * @param test the first test that made it at this place
 * @param at the project's frames that led to it, the innermost first
 */
public record MadeClient(String test, String service, ClientSetup setup, List<Frame> at) {
    /** Whether calls with them go to the same service in the same way. */
    boolean doesTheSame(MadeClient other) {
        return service.equals(other.service) && setup.equals(other.setup);
    }

    /** Whether they are made in the same function and do the same. */
    boolean isLike(MadeClient other) {
        return doesTheSame(other) && at.get(0).file().equals(other.at.get(0).file()) && at.get(0).function().equals(other.at.get(0).function());
    }

    /** One line for people. */
    String describe() {
        return "a client for " + service + (setup.region() == null ? "" : " in " + setup.region()) + " at " + setup.endpoint();
    }
}
