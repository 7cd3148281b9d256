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
}
