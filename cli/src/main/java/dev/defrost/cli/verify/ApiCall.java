package dev.defrost.cli.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One call of an AWS API.
 *
 * @param kind {@code call}, {@code presign}, {@code replaced} for one that a test answers in the place of botocore, or {@code refused}
 * @param number rises with everything that happens in its process
 * @param time when it was made, in seconds since 1970
 * @param client what its client is set up for
 * @param params the image of its parameters after all handlers
 * @param passed hashes of those that are lists or dicts, and of the members of these, by their names
 * @param at the project's frames that led to it, the innermost first
 * @param made the frames that led to the client that made it, in the same order
 */
public record ApiCall(
        String kind, int number, double time, String service, String operation, ClientSetup client, JsonNode params,
        Map<String, List<String>> passed, List<Frame> at, List<Frame> made) {

    boolean isRefused() {
        return kind.equals("refused");
    }

    /** Service and operation. */
    public String name() {
        return service + "." + operation;
    }

    /** One line for people, not longer than {@code limit}. */
    public String describe(int limit) {
        String text = ("presign".equals(kind) ? "presigned " : "") + name() + Images.plain(params) + (client.region() == null ? "" : " in " + client.region());
        return text.length() <= limit ? text : text.substring(0, limit - 3) + "...";
    }
}
