package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without lines everything is made, read and refused as with them; messages say that a line is unknown. */
class OriginsOffTest {

    @Test
    void allIsTheSameWithoutLines() throws IOException {
        String off = ChildJvm.run(Everything.class, List.of("-Dnixpoet.origins=off", "-Dfile.encoding=UTF-8"));
        String made = String.join("\n", Everything.made()) + "\n";
        assertThat(off).startsWith(made + Everything.REFUSALS).contains("lines are kept: false");
        assertThat(off.substring(made.length()))
                .contains(
                        "a is set twice: at unknown both times", "a is set at unknown", "this is not a container image")
                .doesNotContain(".java:");
        assertThat(Everything.refused()).anyMatch(message -> message.contains("Everything.java:"));
    }
}
