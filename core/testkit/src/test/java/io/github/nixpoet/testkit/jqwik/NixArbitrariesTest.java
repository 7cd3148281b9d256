package io.github.nixpoet.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.testkit.RoundTrip;
import io.github.nixpoet.text.NixStrings;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NixArbitrariesTest {

    @Provide
    Arbitrary<Expression> expressions() {
        return NixArbitraries.expressions();
    }

    @Provide
    Arbitrary<SourceFile> files() {
        return NixArbitraries.sourceFiles();
    }

    @Provide
    Arbitrary<String> strings() {
        return NixArbitraries.strings();
    }

    @Property(tries = 2000)
    void whatIsFormattedReadsAsTheSameTree(@ForAll("expressions") Expression expression) {
        RoundTrip.check(expression);
    }

    @Property(tries = 1000)
    void whatIsPrintedReadsAsTheSameFile(@ForAll("files") SourceFile file) {
        String text = NixPrinter.print(file);
        assertThat(NixParser.parse(text).orThrow()).isEqualTo(file);
    }

    @Property(tries = 1000)
    void whatIsFormattedReadsAsTheSameFile(@ForAll("files") SourceFile file) {
        RoundTrip.check(NixPrinter.print(file));
    }

    @Property
    void aStringIsWhatItsLiteralSays(@ForAll("strings") String string) {
        assertThat(NixStrings.value(NixStrings.literal(string))).isEqualTo(string);
    }
}
