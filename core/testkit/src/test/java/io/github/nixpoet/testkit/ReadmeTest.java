package io.github.nixpoet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.visit.SyntaxRewriter;
import io.github.nixpoet.testkit.jqwik.NixArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the README shows compiles and runs. */
class ReadmeTest {

    // begin
    @Provide
    Arbitrary<Expression> expressions() {
        return NixArbitraries.expressions();
    }

    @Property
    void renamingKeepsNix(@ForAll("expressions") Expression expression) {
        RoundTrip.check(SyntaxRewriter.expressions(
                expression, e -> e.equals(Scopes.variable("a")) ? Scopes.variable("renamed") : e));
    }
    // end

    @Test
    void underAnyEngine() {
        // begin
        NixGenerators.sourceFiles().stream(new SplittableRandom(42)).limit(1000).forEach(RoundTrip::check);
        // end
    }

    @Test
    void theReadmeShowsThis() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/github/nixpoet/testkit/ReadmeTest.java"));
        String readme = unindented(Files.readString(Path.of("README.md")));
        String[] parts = source.split(" // (begin|end)\n", -1);
        assertThat(parts).hasSize(5);
        assertThat(readme).contains(unindented(parts[1]), unindented(parts[3]));
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }
}
