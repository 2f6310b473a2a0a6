package dev.defrost.findings;

/** The closed list of reasons to keep a group. {@link #code()} is what reports and docs call it. */
public enum BlockerCode {
    /** A resource is passed to code that is not part of the project. */
    ESCAPES("escapes", "the resource is passed to code that cannot be seen"),
    /** A resource is stored where its later uses cannot be followed. */
    UNTRACKED_STORE("untracked-store", "the resource is stored where its uses cannot be followed"),
    /** A resource object itself is printed, compared, hashed or formatted. */
    OBJECT_IDENTITY("object-identity", "the resource object itself is printed, compared or tested"),
    /** A name may hold a resource or something else. */
    MIXED_VALUES("mixed-values", "the name may also hold something that is not this resource"),
    /** A resource may be absent where it is used: boto3's program raises AttributeError there, client code something else, or later. */
    UNTESTED_NONE("untested-none", "it may be None here, and nothing tests it before"),
    /** An attribute of unknown receiver has the name of a location that holds a resource. */
    UNKNOWN_RECEIVER("unknown-receiver", "an attribute of this name is read from an object of unknown type"),
    /** The construct is known but not migrated. */
    UNSUPPORTED_CONSTRUCT("unsupported-construct", "this construct is not migrated yet"),
    /** The construct cannot be expressed with the same behaviour. */
    INEXPRESSIBLE("inexpressible", "no client code behaves the same"),
    /** A name that the resource does not have. */
    UNKNOWN_MEMBER("unknown-member", "the resource has no such member"),
    /** The service is known at run time only. */
    DYNAMIC_SERVICE("dynamic-service", "the service is known at run time only"),
    /** Attributes are reached by computed names. */
    DYNAMIC_ACCESS("dynamic-access", "members are reached by computed names"),
    /** Request parameters come from a dict whose contents cannot be seen. */
    DYNAMIC_REQUEST("dynamic-request", "request parameters come from a dict whose contents cannot be seen"),
    /** A response or item is used in a way that cannot be followed. */
    RESPONSE_ESCAPES("response-escapes", "the response is used in a way that cannot be converted"),
    /** It cannot be decided whether an attribute is answered from the cache or by a call. */
    LAZY_LOAD("lazy-load", "it depends on the path taken whether this attribute makes a call"),
    /** Tests replace the name. */
    MOCKED_IN_TESTS("mocked-in-tests", "tests replace this name"),
    /** A test that stays as it is, so that the program can move. */
    LEFT_TEST("left-test", "the test stays as it is, so that the program can be migrated"),
    /** An edit outside the given paths would be needed. */
    OUTSIDE_PATH("outside-path", "a file outside the given paths would have to change"),
    /** The service is not one of those that the user wants to migrate. */
    NOT_SELECTED("not-selected", "it is not among what is to be migrated"),
    /** Evaluation order or number would change. */
    EVALUATION_ORDER("evaluation-order", "the rewrite would evaluate something twice or in another order"),
    /** A comment lies where text is replaced. */
    COMMENT_LOST("comment-lost", "a comment would be lost"),
    /** A resource is reached through a flow that is not migrated. */
    UNSUPPORTED_FLOW("unsupported-flow", "the resource travels in a way that is not migrated yet"),
    /** A function's signature is fixed by its callers. */
    FIXED_SIGNATURE("fixed-signature", "the function is called by code that cannot be changed"),
    /** Users of a published package may call a function whose signature would change. */
    PUBLIC_API("public-api", "a public signature of a published package would change"),
    /** Another group that this one is made from stays. */
    PARENT_KEPT("parent-kept", "what it is made from stays a resource"),
    /** A resource that stays is made from this one. */
    STILL_NEEDED("still-needed", "a resource that stays is made from it"),
    /** The event system, stubs or patches of the client are used. */
    CLIENT_HOOKS("client-hooks", "handlers, stubs or patches are attached to the client"),
    /** The file does not parse. */
    BROKEN_FILE("broken-file", "a file that may use it does not parse");

    private final String code;
    private final String text;

    BlockerCode(String code, String text) {
        this.code = code;
        this.text = text;
    }

    public String code() {
        return code;
    }

    /** A short reason for people. */
    public String text() {
        return text;
    }
}
