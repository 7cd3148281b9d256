package io.github.nixpoet.doc;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;
import static io.github.nixpoet.doc.Doc.open;
import static io.github.nixpoet.doc.Doc.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LayoutTest {

    private static String print(int width, Doc... items) {
        return Layout.of(concat(items)).print(width, 2);
    }

    private static Doc brackets(Doc... items) {
        return concat(text("["), Gap.LINE, nest(items), Gap.LINE, text("]"));
    }

    @Test
    void aGroupIsFlatIfItFits() {
        Doc group = group(brackets(text("one"), Gap.LINE, text("two")));

        assertThat(print(11, group)).isEqualTo("[ one two ]");
        assertThat(print(10, group)).isEqualTo("[\n  one\n  two\n]");
    }

    @Test
    void whatFollowsUpToTheNextGapMustFitToo() {
        assertThat(print(6, group(text("a"), Gap.LINE, text("bcd")), text(";"))).isEqualTo("a bcd;");
        assertThat(print(5, group(text("a"), Gap.LINE, text("bcd")), text(";"))).isEqualTo("a\nbcd;");
    }

    @Test
    void indentationDoesNotCount() {
        Doc inner = group(brackets(text("abc")));

        assertThat(print(7, group(brackets(inner, Gap.HARD, text("d"))))).isEqualTo("[\n  [ abc ]\n  d\n]");
    }

    @Test
    void aLineIsOneLevelDeeperHoweverDeepItIs() {
        Doc deep = nest(nest(nest(Gap.HARD, text("b"))));

        assertThat(print(9, text("a"), deep, Gap.HARD, text("c"))).isEqualTo("a\n  b\nc");
    }

    @Test
    void aFirstMemberBreaksAloneIfTheRestFits() {
        Doc call =
                group(text("f"), Gap.LINE, first(brackets(text("one"), Gap.LINE, text("two"))), Gap.LINE, text("end"));

        assertThat(print(9, call)).isEqualTo("f [\n  one\n  two\n] end");
        assertThat(print(4, call)).isEqualTo("f\n[\n  one\n  two\n]\nend");
    }

    @Test
    void theLastFirstMemberIsTriedFirst() {
        Doc one = first(brackets(text("one")));
        Doc two = first(brackets(text("two")));

        assertThat(print(12, group(text("f"), Gap.LINE, one, Gap.LINE, two))).isEqualTo("f [ one ] [\n  two\n]");
    }

    @Test
    void anOpenGroupLeavesItsMembersToTheGroupAround() {
        Doc inner = open(text("f"), Gap.LINE, nest(first(brackets(text("one")))));

        assertThat(print(9, group(inner, Gap.LINE, nest(text("xyzuvwabc"))))).isEqualTo("f [ one ]\n  xyzuvwabc");
    }

    @Test
    void aFillEndsTheLineWhereItIsFull() {
        Doc words = group(
                text("aa"),
                Gap.FILL_BLANK,
                text("bb"),
                Gap.FILL_BLANK,
                text("cc"),
                Gap.FILL_BLANK,
                text("dd"),
                Gap.HARD,
                text("e"));

        assertThat(print(5, words)).isEqualTo("aa bb\ncc dd\ne");
    }

    @Test
    void gapsSideBySideAreOne() {
        assertThat(print(9, text("a"), Gap.BLANK, Gap.HARD, Gap.EMPTY_LINE, Gap.HARD, text("b")))
                .isEqualTo("a\n\nb");
        assertThat(print(9, group(text("a"), Gap.BREAK, Gap.BLANK, text("b")))).isEqualTo("a b");
    }

    @Test
    void aRemarkTakesNoRoomAndBreaksNothingBehindIt() {
        Doc remark = concat(Gap.HARD, new Doc.Remark("# a long remark", true), Gap.HARD);

        assertThat(print(9, text("a"), Gap.BLANK, group(remark, text("b"), Gap.LINE, text("c"))))
                .isEqualTo("a\n# a long remark\nb c");
    }

    @Test
    void codePointsCount() {
        assertThat(print(3, group(text("\uD83D\uDE00"), Gap.LINE, text("\uD83D\uDE00"))))
                .isEqualTo("\uD83D\uDE00 \uD83D\uDE00");
    }

    @Test
    void aTextThatIsMissingOrTwiceThereIsAnError() {
        Doc zero = new Doc.Text("zero", 0);

        assertThatThrownBy(() -> Layout.of(concat(zero, zero)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("text 1 is not where 'zero' is");
    }
}
