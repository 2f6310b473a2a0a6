package dev.defrost.cli.verify;

import java.util.Objects;

/**
 * What distinguishes the clients of one service.
 *
 * @param region null when there is none
 * @param endpoint scheme and host
 * @param options the configuration, and a keyed hash of who it signs for
 */
public record ClientSetup(String region, String endpoint, String options) {
    /** What became different, in words; empty when nothing did. */
    String difference(ClientSetup now) {
        if (!Objects.equals(region, now.region)) {
            return "region: " + region + " became " + now.region;
        }
        if (!endpoint.equals(now.endpoint)) {
            return "endpoint: " + endpoint + " became " + now.endpoint;
        }
        return options.equals(now.options) ? "" : "configuration or credentials: " + options + " became " + now.options;
    }
}
