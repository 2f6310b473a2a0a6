package dev.defrost.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseTest {
    @ParameterizedTest
    @CsvSource({
        "a-0f8fad5b-d9cb-469f-a165-70867728950e, a-7c9e6679-7425-40de-944b-e07fc1f90ae7, UUID",
        "0f8fad5bd9cb469fa16570867728950e, 7c9e6679742540de944be07fc1f90ae7, UUID",
        "at 2026-11-22T10:00:00Z, at 2026-11-22T10:01:01Z, TIME",
        "2026/11/22 10:00:00 UTC, 2026/11/22 10:01:00 UTC, TIME",
        "log-20261122100000, log-20261122100102, TIME",
        "1795387607, 1795387667, TIME",
        "1795387607123, 1795387667123, TIME",
        "1795387607.5, 1795387667.25, TIME",
        "<x at 0x7f00>, <x at 0x7f10>, ADDRESS",
        "/tmp/tmpab12cd_9/f, /tmp/tmpxy34zw_0/f, TEMPORARY_PATH",
    })
    void whatTwoRunsAMinuteApartMayDifferIn(String before, String after, Noise.Rule rule) {
        assertThat(Noise.explains(before, after, 1000, 1060)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "a, b",
        "a-0f8fad5b-d9cb-469f-a165-70867728950e, b-7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "0f8fad5b-d9cb-469f-a165-70867728950e, 7c9e6679742540de944be07fc1f90ae7",
        "2026-11-22T10:00:00Z, 2026-11-22T11:01:00Z",
        "2026-11-22T10:00:00Z, 2026-11-22 10:01:00",
        "2026-99-99T10:00:00Z, 2026-88-88T10:01:00Z",
        "1795387607, 1795391267",
        "5, 6",
        "1795387607 1795387607, 1795387667",
    })
    void whatAMigrationMustNotChange(String before, String after) {
        assertThat(Noise.explains(before, after, 1000, 1060)).isNull();
    }

    @Test
    void aTimeThatStaysTheSameIsNoNoise() {
        assertThat(Noise.explains("2026-11-22T10:00:00Z", "2026-11-22T10:00:01Z", 0, 0)).isEqualTo(Noise.Rule.TIME);
        assertThat(Noise.explains("2026-11-22T10:00:00Z", "2026-11-22T10:00:10Z", 0, 0)).isNull();
    }
}
