package dev.defrost.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallComparisonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Noise noise = new Noise(900, 2900);

    @Test
    void equalCallsHaveNoDifference() {
        assertThat(compare(run(call("Get", "{'Key':'a'}"), call("Put", "{'Key':'b'}")), run(call("Get", "{'Key':'a'}"), call("Put", "{'Key':'b'}"))))
                .isEmpty();
        assertThat(noise.counts()).isEmpty();
    }

    @Test
    void aParameterThatDiffersIsNamedByItsPath() {
        assertThat(compare(run(call("Put", "{'Item':{'n':[{'N':'5'}]}}")), run(call("Put", "{'Item':{'n':[{'S':'5'}]}}"))))
                .extracting(CallComparison.Mismatch::detail).containsExactly("Item.n[0]: {\"N\":\"5\"} became {\"S\":\"5\"}");
        assertThat(compare(run(call("Put", "{'A':1,'B':2}")), run(call("Put", "{'A':1,'C':2}"))))
                .extracting(CallComparison.Mismatch::detail).containsExactly("B: 2 is gone; C: 2 is new");
    }

    @Test
    void numbersAndTextsAndTruthAreNotTheSame() {
        assertThat(compare(run(call("Put", "{'A':1}")), run(call("Put", "{'A':'1'}")))).hasSize(1);
        assertThat(compare(run(call("Put", "{'A':1}")), run(call("Put", "{'A':true}")))).hasSize(1);
        assertThat(compare(run(call("Put", "{'A':null}")), run(call("Put", "{}")))).hasSize(1);
    }

    @Test
    void missingAddedAndExchangedCallsAreToldApart() {
        TestRun before = run(call("A", "{}"), call("B", "{}"), call("C", "{}"));
        assertThat(compare(before, run(call("A", "{}"), call("C", "{}")))).singleElement()
                .satisfies(each -> assertThat(each.before().operation() + each.after()).isEqualTo("Bnull"));
        assertThat(compare(before, run(call("A", "{}"), call("B", "{}"), call("B", "{}"), call("C", "{}")))).singleElement()
                .satisfies(each -> assertThat(each.before()).isNull());
        assertThat(compare(before, run(call("B", "{}"), call("A", "{}"), call("C", "{}")))).isNotEmpty();
        assertThat(compare(before, run(call("A", "{}"), call("X", "{}"), call("C", "{}")))).singleElement()
                .satisfies(each -> assertThat(each.before().operation() + each.after().operation()).isEqualTo("BX"));
    }

    @Test
    void theOrderOfThreadsHasNoMeaningButWhatTheyCallHas() {
        TestRun before = lanes(List.of(call("A", "{}"), call("B", "{}")), List.of(call("C", "{}")));
        assertThat(compare(before, lanes(List.of(call("C", "{}")), List.of(call("A", "{}"), call("B", "{}"))))).isEmpty();
        assertThat(compare(before, lanes(List.of(call("A", "{}")), List.of(call("C", "{}"), call("B", "{}"))))).isEmpty();
        assertThat(compare(before, lanes(List.of(call("A", "{}")), List.of(call("C", "{}"))))).hasSize(1);
    }

    @Test
    void aRegionOrTheWayOfACallMatters() {
        ApiCall other = new ApiCall("call", 1, 0, "s3", "A", new ClientSetup("eu-west-1", "", ""), call("A", "{}").params(), Map.of(), List.of(), List.of());
        assertThat(compare(run(call("A", "{}")), run(other))).singleElement()
                .satisfies(each -> assertThat(each.detail()).isEqualTo("region: us-east-1 became eu-west-1"))
                .satisfies(each -> assertThat(each.isOfClient()).isTrue());
        ApiCall presigned = new ApiCall("presign", 1, 0, "s3", "A", new ClientSetup("us-east-1", "", ""), call("A", "{}").params(), Map.of(), List.of(), List.of());
        assertThat(compare(run(call("A", "{}")), run(presigned))).hasSize(1);
    }

    @Test
    void valuesThatAwsMadeUpAreComparedByWhereTheyCameFrom() {
        String handle = "{'H':{'__answer__':'sqs.ReceiveMessage 1.Messages[0].%s','value':'%s'}}";
        TestRun before = run(call("Delete", String.format(handle, "ReceiptHandle", "abc")));
        assertThat(compare(before, run(call("Delete", String.format(handle, "ReceiptHandle", "xyz"))))).isEmpty();
        assertThat(noise.counts()).containsEntry(Noise.Rule.ANSWER, 1);
        assertThat(compare(before, run(call("Delete", String.format(handle, "MessageId", "xyz"))))).singleElement()
                .satisfies(each -> assertThat(each.detail()).isEqualTo("H: \"abc\" became \"xyz\""));
        assertThat(compare(before, run(call("Delete", "{'H':'abc'}")))).isEmpty();
    }

    @Test
    void momentsOfTheRunMayLieAnywhereInItButOthersMayNot() {
        assertThat(compare(run(at(1000, "1970-01-01T00:15:20")), run(at(3000, "1970-01-01T00:49:10")))).as("920 and 2950").isEmpty();
        assertThat(compare(run(at(1000, "1970-01-01T00:10:20")), run(at(3000, "1970-01-01T00:49:10")))).as("before the run").hasSize(1);
        assertThat(compare(run(at(1000, "1970-01-01T00:15:20")), run(at(3000, "1970-01-01T00:59:10")))).as("after the call").hasSize(1);
    }

    private static ApiCall at(double time, String stamp) {
        return new ApiCall("call", 1, time, "s3", "A", new ClientSetup(null, "", ""), JSON.createObjectNode().put("Time", stamp), Map.of(), List.of(), List.of());
    }

    @Test
    void idempotencyTokensMayDiffer() {
        assertThat(compare(run(call("A", "{'T':{'__idempotency_token__':'1'}}")), run(call("A", "{'T':{'__idempotency_token__':'2'}}")))).isEmpty();
        assertThat(compare(run(call("A", "{'T':{'__idempotency_token__':'1'}}")), run(call("A", "{'T':'2'}")))).hasSize(1);
    }

    private List<CallComparison.Mismatch> compare(TestRun before, TestRun after) {
        return new CallComparison(noise).compare(before, after);
    }

    private static ApiCall call(String operation, String params) {
        try {
            return new ApiCall("call", 1, 0, "s3", operation, new ClientSetup("us-east-1", "", ""), JSON.readTree(params.replace('\'', '"')), Map.of(),
                    List.of(), List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static TestRun run(ApiCall... calls) {
        return lanes(List.of(calls));
    }

    @SafeVarargs
    private static TestRun lanes(List<ApiCall>... lanes) {
        TestRun run = TestRun.empty();
        for (int i = 0; i < lanes.length; i++) {
            run.lanes().put("thread " + i, new ArrayList<>(lanes[i]));
        }
        return run;
    }
}
