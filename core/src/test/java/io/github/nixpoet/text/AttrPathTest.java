package io.github.nixpoet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nixpoet.testing.Soup;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".", "a.", ".a", "a..b", "a b", "a.\"b", "a.\"b\"c", "a.${b}", "\"${b}\"", "a.'', b"})
    void whatIsNoPathIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttrPath.parse(text))
                .withMessageContaining("no attribute path: '" + text + "', at index ");
    }
}
