package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a function runs that is handed to a library: in the thread that hands it on (now or later), in another one, or in another process. */
public enum Runs {
    @JsonProperty("here") HERE,
    @JsonProperty("thread") THREAD,
    @JsonProperty("process") PROCESS
}
