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
            value = {
                "' '  | the path is blank",
                ".a   | it begins with a dot",
                "a..b | an empty name between two dots",
                "a.b. | it ends in a dot",
                "a.ä  | a name with other characters stands in double quotes, or comes from AttrPath.of"
            })
    void whatIsWrongIsSaid(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttrPath.parse(text))
                .withMessageEndingWith(": " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".", "a.", ".a", "a..b", "a b", "a.\"b", "a.\"b\"c", "a.${b}", "\"${b}\"", "a.'', b"})
    void whatIsNoPathIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttrPath.parse(text))
                .withMessageContaining("no attribute path: '" + text + "', at index ");
    }
}
