package dev.defrost.cli.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One call of an AWS API.
 *
 * @param kind {@code call}, {@code presign}, or {@code replaced} for one that a test answers in the place of botocore
 * @param number rises with everything that happens in its process
 * @param time when it was made, in seconds since 1970
 * @param params the image of its parameters after all handlers
 * @param at the project's frames that led to it, the innermost first
 * @param made the frames that led to the client that made it, in the same order
 */
public record ApiCall(
        String kind, int number, double time, String service, String operation, String region, JsonNode params, List<Frame> at,
        List<Frame> made) {

    /** Service and operation. */
    public String name() {
        return service + "." + operation;
    }

    /** One line for people, not longer than {@code limit}. */
    public String describe(int limit) {
        String text = ("presign".equals(kind) ? "presigned " : "") + name() + Images.plain(params) + (region == null ? "" : " in " + region);
        return text.length() <= limit ? text : text.substring(0, limit - 3) + "...";
    }
}
