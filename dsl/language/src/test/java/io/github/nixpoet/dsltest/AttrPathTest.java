package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.AttrPath;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttrPathTest {

    @Property
    void aPathComesBack(
            @ForAll @Size(min = 1, max = 4)
                    List<@Chars({'a', '1', '-', '.', '"', '\\', '$', '{', ' ', '\n'}) String> names) {
        AttrPath path = new AttrPath(names);
        assertThat(AttrPath.parse(path.toString())).isEqualTo(path);
    }

    @Example
    void namesWithOtherCharactersAreQuoted() {
        assertThat(AttrPath.parse("fileSystems.\"/boot\".0.let").names())
                .containsExactly("fileSystems", "/boot", "0", "let");
        assertThat(List.of("", "a.", ".a", "a..b", "a b", "fileSystems./boot", "\"a", "\"a\"b", "a.\"${b}\"", "ä"))
                .allSatisfy(text -> assertThatThrownBy(() -> AttrPath.parse(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("'" + text + "', at index"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "     | the path is null",
                "' '  | the path is blank",
                ".a   | it begins with a dot",
                "a..b | an empty name between two dots",
                "a.b. | it ends in a dot"
            })
    @SuppressWarnings("NullAway") // a caller without null checks
    void whatIsWrongIsSaid(@Nullable String text, String message) {
        assertThatThrownBy(() -> AttrPath.parse(text)).hasMessageEndingWith(message);
    }
}
