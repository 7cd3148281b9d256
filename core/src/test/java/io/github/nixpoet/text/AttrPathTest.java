package io.github.nixpoet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nixpoet.testing.Soup;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttrPathTest {

    @Property
    void whatIsPrintedIsReadBack(@ForAll("names") List<String> names) {
        AttrPath path = new AttrPath(names);

        assertThat(AttrPath.parse(path.toString())).isEqualTo(path);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Soup.fragments();
    }

    @Example
    void namesWithOtherCharactersAreQuoted() {
        assertThat(AttrPath.parse("fileSystems.\"/boot\".0.let"))
                .isEqualTo(AttrPath.of("fileSystems", "/boot", "0", "let"));
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a, a.b", "a.b, a.b.c"})
    void aPathStartsWithThoseAboveIt(String above, String path) {
        assertThat(AttrPath.parse(path).startsWith(AttrPath.parse(above))).isTrue();
        assertThat(AttrPath.parse("x." + path).startsWith(AttrPath.parse(above)))
                .isFalse();
        assertThat(AttrPath.parse(above).startsWith(AttrPath.parse(path))).isEqualTo(above.equals(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `         | the path is blank, at column 1",
                "``          | the path is blank, at column 1",
                ".a          | it begins with a dot, at column 1",
                "a..b        | an empty name between two dots, at column 3",
                "a.b.        | it ends in a dot, at column 4",
                "a.b c       | a name with ' ' in it stands in double quotes, at column 4",
                "a.ä         | a name with 'ä' in it stands in double quotes, at column 3",
                "a.\"🙂\".🙂 | a name with '🙂' in it stands in double quotes, at column 7",
                "a.b/c.d     | a name with '/' in it stands in double quotes, at column 4",
                "a.${b}      | a name is written out, not computed by '${', at column 3",
                "a.\"x${b}\" | a name is written out, not computed by '${', at column 5",
                "a.\"b       | the quotes that open here are not closed, at column 3",
                "a.\"b\\\"  | the quotes that open here are not closed, at column 3",
                "a.\"b\"c   | a dot is missing, at column 6",
                "a.b\"c\"   | quotes stand around a whole name, at column 4",
            })
    void whatIsWrongIsSaidInTermsOfThePath(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttrPath.parse(text))
                .withMessage("'" + text + "' is no attribute path: " + message);
    }

    @Example
    void whatNoStringHoldsIsRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttrPath.parse("a.\"b\0\""))
                .withMessageEndingWith("a name holds no NUL, at column 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttrPath.parse("a.\"\\\ud800\""))
                .withMessageEndingWith("half of a surrogate pair, at column 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".", "a.", ".a", "a..b", "a b", "a.\"b", "a.\"b\"c", "a.${b}", "\"${b}\"", "a.'', b"})
    void whatIsNoPathIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttrPath.parse(text))
                .withMessageStartingWith("'" + text + "' is no attribute path: ")
                .withMessageContaining(", at column ");
    }
}
