package io.schooljournal.core.content;

import io.schooljournal.core.mark.MarkValue;

/**
 * Parents are told why a mark of a period will be lower than was expected ({@code sosh21: .c}).
 *
 * @param expected the mark that was expected
 * @param value the mark that is to be set
 * @param reason the seal of the reason they were given
 */
public record LoweringNotice(MarkValue expected, MarkValue value, KeptText reason) implements Content {
    static LoweringNotice read(Members members) {
        return new LoweringNotice(
                MarkValue.parse(members.text("expected")),
                MarkValue.parse(members.text("value")),
                KeptText.parse(members.text("reason")));
    }

    @Override
    public String written() {
        return expected + " > " + value;
    }

    @Override
    public KeptText kept() {
        return reason;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("expected", expected)
                .add("value", value)
                .add("reason", reason)
                .build();
    }
}
