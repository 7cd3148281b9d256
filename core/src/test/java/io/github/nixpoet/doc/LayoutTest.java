package io.github.nixpoet.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LayoutTest {

    private final Draft draft = new Draft();

    private String print(int width) {
        return new Layout().print(draft, width, 2);
    }

    /** Words between brackets, each on a line of its own where the group around is broken. */
    private void brackets(String... words) {
        draft.text("[").indent();
        for (String word : words) {
            draft.gap(Gap.LINE).text(word);
        }
        draft.outdent().gap(Gap.LINE).text("]");
    }

    private void group(GroupKind kind, String... words) {
        draft.open(kind);
        brackets(words);
        draft.close();
    }

    @Test
    void aGroupIsFlatIfItFits() {
        group(GroupKind.PLAIN, "one", "two");

        assertThat(print(11)).isEqualTo("[ one two ]");
        assertThat(print(10)).isEqualTo("[\n  one\n  two\n]");
    }

    @Test
    void whatFollowsUpToTheNextGapMustFitToo() {
        draft.open(GroupKind.PLAIN).text("a").gap(Gap.LINE).text("bcd").close().text(";");

        assertThat(print(6)).isEqualTo("a bcd;");
        assertThat(print(5)).isEqualTo("a\nbcd;");
    }

    @Test
    void indentationDoesNotCount() {
        draft.open(GroupKind.PLAIN).text("[").indent().gap(Gap.LINE);
        group(GroupKind.PLAIN, "abc");
        draft.gap(Gap.HARD).text("d").outdent().gap(Gap.LINE).text("]").close();

        assertThat(print(7)).isEqualTo("[\n  [ abc ]\n  d\n]");
    }

    @Test
    void aLineIsOneLevelDeeperHoweverDeepItIs() {
        draft.text("a").indent().indent().indent().gap(Gap.HARD).text("b");
        draft.outdent().outdent().outdent().gap(Gap.HARD).text("c");

        assertThat(print(9)).isEqualTo("a\n  b\nc");
    }

    @Test
    void aFirstMemberBreaksAloneIfTheRestFits() {
        draft.open(GroupKind.PLAIN).text("f").gap(Gap.LINE);
        group(GroupKind.FIRST, "one", "two");
        draft.gap(Gap.LINE).text("end").close();

        assertThat(print(9)).isEqualTo("f [\n  one\n  two\n] end");
        assertThat(print(4)).isEqualTo("f\n[\n  one\n  two\n]\nend");
    }

    @Test
    void theLastFirstMemberIsTriedFirst() {
        draft.open(GroupKind.PLAIN).text("f").gap(Gap.LINE);
        group(GroupKind.FIRST, "one");
        draft.gap(Gap.LINE);
        group(GroupKind.FIRST, "two");
        draft.close();

        assertThat(print(12)).isEqualTo("f [ one ] [\n  two\n]");
    }

    @Test
    void anOpenGroupLeavesItsMembersToTheGroupAround() {
        draft.open(GroupKind.PLAIN).open(GroupKind.OPEN).text("f").gap(Gap.LINE).indent();
        group(GroupKind.FIRST, "one");
        draft.outdent()
                .close()
                .gap(Gap.LINE)
                .indent()
                .text("xyzuvwabc")
                .outdent()
                .close();

        assertThat(print(9)).isEqualTo("f [ one ]\n  xyzuvwabc");
    }

    @Test
    void aFillEndsTheLineWhereItIsFull() {
        draft.open(GroupKind.PLAIN).text("aa").gap(Gap.FILL_BLANK).text("bb").gap(Gap.FILL_BLANK);
        draft.text("cc").gap(Gap.FILL_BLANK).text("dd").gap(Gap.HARD).text("e").close();

        assertThat(print(5)).isEqualTo("aa bb\ncc dd\ne");
    }

    @Test
    void gapsSideBySideAreOne() {
        draft.text("a")
                .gap(Gap.BLANK)
                .gap(Gap.HARD)
                .gap(Gap.EMPTY_LINE)
                .gap(Gap.HARD)
                .text("b");

        assertThat(print(9)).isEqualTo("a\n\nb");

        draft.clear()
                .open(GroupKind.PLAIN)
                .text("a")
                .gap(Gap.BREAK)
                .gap(Gap.BLANK)
                .text("b")
                .close();

        assertThat(print(9)).isEqualTo("a b");
    }

    @Test
    void aRemarkTakesNoRoomAndBreaksNothingBehindIt() {
        draft.text("a").gap(Gap.BLANK).open(GroupKind.PLAIN);
        draft.gap(Gap.HARD).trailingRemark("# a long remark").gap(Gap.HARD);
        draft.text("b").gap(Gap.LINE).text("c").close();

        assertThat(print(9)).isEqualTo("a\n# a long remark\nb c");
        assertThat(draft.remarks()).isEqualTo(1);
    }

    @Test
    void codePointsCount() {
        draft.open(GroupKind.PLAIN)
                .text("\uD83D\uDE00")
                .gap(Gap.LINE)
                .text("\uD83D\uDE00")
                .close();

        assertThat(print(3)).isEqualTo("\uD83D\uDE00 \uD83D\uDE00");
    }

    @Test
    void aShortStretchIsMadeFlatForGood() {
        draft.open(GroupKind.PLAIN).text("a").gap(Gap.LINE);
        int mark = draft.mark();
        group(GroupKind.PLAIN, "b", "c");

        assertThat(draft.flatten(mark, 6)).isFalse();
        assertThat(draft.flatten(mark, 7)).isTrue();
        draft.close();

        assertThat(print(7)).isEqualTo("a\n[ b c ]");
        assertThat(print(1)).isEqualTo("a\n[ b c ]");
    }

    @Test
    void aStretchWithALineEndCanNotBeFlat() {
        int mark = draft.mark();
        draft.text("a").gap(Gap.HARD).text("b");

        assertThat(draft.flatten(mark, Integer.MAX_VALUE)).isFalse();
        assertThat(print(9)).isEqualTo("a\nb");
    }

    @Test
    void aStretchThatIsFlatMayBePartOfAnother() {
        int outer = draft.mark();
        draft.open(GroupKind.PLAIN).text("a").gap(Gap.LINE);
        int inner = draft.mark();
        group(GroupKind.PLAIN, "b");

        assertThat(draft.flatten(inner)).isTrue();
        draft.gap(Gap.LINE).text("c").gap(Gap.BREAK).close();
        assertThat(draft.flatten(outer, 8)).isFalse();
        assertThat(draft.flatten(outer, 9)).isTrue();
        assertThat(print(1)).isEqualTo("a [ b ] c");
    }

    @Test
    void aStretchAroundOneThatCanNotBeFlatCanNotEither() {
        int outer = draft.mark();
        draft.text("a").gap(Gap.BLANK);
        int inner = draft.mark();
        draft.text("b").lineEnds(1).text("c");

        assertThat(draft.flatten(inner)).isFalse();
        assertThat(draft.flatten(outer)).isFalse();
        assertThat(print(9)).isEqualTo("a b\nc");
    }

    /** Where the level stayed, the next line would be no deeper than the text before. */
    @Test
    void aStretchThatNeedsNoLinesIsNotDeeper() {
        draft.text("(");
        int mark = draft.mark();
        draft.gap(Gap.BREAK).indent().text("a").gap(Gap.LINE).text("b").outdent();

        assertThat(draft.gap(Gap.BREAK).flatten(mark, 9)).isTrue();
        draft.raise(mark).text(")").indent().gap(Gap.HARD).text("c");
        assertThat(print(9)).isEqualTo("(a b)\n  c");
    }

    @Test
    void aWordIsAGroup() {
        draft.open(GroupKind.PLAIN).text("a").gap(Gap.LINE).word("b").text(";").close();
        String word = print(3);

        draft.clear().open(GroupKind.PLAIN).text("a").gap(Gap.LINE);
        draft.open(GroupKind.PLAIN).text("b").close().text(";").close();

        assertThat(word).isEqualTo(print(3)).isEqualTo("a\nb;");
    }

    @Test
    void someTextIsForBrokenGroupsOnly() {
        group(GroupKind.PLAIN, "a");
        String flat = print(9);
        draft.clear()
                .open(GroupKind.PLAIN)
                .text("a")
                .whenBroken(",")
                .gap(Gap.LINE)
                .text("b")
                .close();

        assertThat(flat).isEqualTo("[ a ]");
        assertThat(print(3)).isEqualTo("a b");
        assertThat(print(2)).isEqualTo("a,\nb");
    }

    @Test
    void aLineMayStartFurtherRightOrWhereItSays() {
        draft.text("a").indent().gap(Gap.HARD).shift(3).text("b").shift(-3);
        draft.gap(Gap.HARD).text("c").lineEnds(2).raw(" ").text("d");

        assertThat(print(9)).isEqualTo("a\n     b\n  c\n\n d");
    }

    @Test
    void whatIsMutedIsReplaced() {
        draft.text("a").gap(Gap.HARD).mute().text("b").gap(Gap.HARD).text("c");
        draft.gap(Gap.HARD).verbatim("b  \n c").gap(Gap.HARD).text("d");

        assertThat(print(9)).isEqualTo("a\nb  \n c\nd");
    }

    @Test
    void aDraftWithGroupsThatDoNotMatchIsRefused() {
        Layout layout = new Layout();
        draft.text("a").open(GroupKind.PLAIN).text("b");

        assertThatThrownBy(() -> layout.print(draft, 9, 2)).isInstanceOf(IllegalArgumentException.class);
        draft.close().close();
        assertThatThrownBy(() -> layout.print(draft, 9, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(layout.print(draft.clear().text("c"), 9, 2)).isEqualTo("c");
    }

    @Test
    void aLayoutPrintsManyDrafts() {
        Layout layout = new Layout();
        for (int words = 3_000; words > 0; words -= 1_000) {
            draft.clear().open(GroupKind.PLAIN).text("0");
            for (int i = 1; i < words; i++) {
                draft.gap(Gap.LINE).open(GroupKind.PLAIN).text("x").text("y").close();
            }
            draft.close();

            assertThat(layout.print(draft, 9, 2))
                    .isEqualTo(new Layout().print(draft, 9, 2))
                    .startsWith("0\nxy\nxy");
        }
    }
}
