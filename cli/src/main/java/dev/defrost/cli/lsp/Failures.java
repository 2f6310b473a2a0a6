package dev.defrost.cli.lsp;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What the client is told when a request has no answer. */
final class Failures {
    private Failures() {}

    /** The texts changed while the answer was made; the client asks again. */
    static ResponseErrorException contentModified() {
        return failure(ResponseErrorCode.ContentModified, "the text has changed in the meantime");
    }

    static ResponseErrorException invalid(String message) {
        return failure(ResponseErrorCode.InvalidParams, message);
    }

    static ResponseErrorException failure(ResponseErrorCode code, String message) {
        return new ResponseErrorException(new ResponseError(code, message, null));
    }
}
