package dev.defrost.findings;

/**
 * One place where user code uses a construct. {@code kind} is the construct's kind (creation, action, attribute, identifier, collection,
 * subresource, reference, waiter, batch-action, injected, meta, load); {@code resource} is the type that receives the use, as in
 * {@code Table} or {@code ServiceResource}.
 */
public record Use(Span span, String service, String resource, String construct, String kind) {}
