package dev.defrost.cli.verify;

import java.util.List;

/**
 * A client that was made: what calls with it go to.
 *
 * @param at the project's frames that led to it, the innermost first
 */
public record MadeClient(String service, String region, String endpoint, List<Frame> at) {
    /** Whether they are made in the same function and do the same. */
    boolean isLike(MadeClient other) {
        return service.equals(other.service) && String.valueOf(region).equals(String.valueOf(other.region)) && endpoint.equals(other.endpoint)
                && at.get(0).file().equals(other.at.get(0).file()) && at.get(0).function().equals(other.at.get(0).function());
    }
}
