package io.github.nixpoet.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** A property that fails is told with a case that shows why. */
class ShrinkingTest {

    private static final int GENERATOR_SIZE = 1000;
    private static final int SAMPLES = 2000;

    @Property(tries = 10)
    void anExpressionShrinksToThePartThatMatters(@ForAll Random random) {
        List<String> smallest = tokens(smallest(random, NixArbitraries.expressions(), root -> has(root, With.class)));
        assertThat(smallest).hasSizeLessThanOrEqualTo(8).startsWith("with");
    }

    @Property(tries = 10)
    void twoPartsThatMatterStay(@ForAll Random random) {
        List<String> smallest = tokens(smallest(
                random, NixArbitraries.expressions(), root -> has(root, With.class) && has(root, Lambda.class)));
        assertThat(smallest).hasSizeLessThanOrEqualTo(40);
    }

    @Property(tries = 10)
    void aFileLosesItsCommentsButForTheOneThatMatters(@ForAll Random random) {
        SyntaxElement smallest = smallest(random, NixArbitraries.sourceFiles(), ShrinkingTest::hasBlockComment);
        List<Token> tokens = new ArrayList<>();
        SyntaxWalker.tokens(smallest, tokens::add);
        assertThat(tokens).hasSizeLessThanOrEqualTo(2);
        assertThat(tokens)
                .allSatisfy(token -> assertThat(token.leading().text()).hasSizeLessThan(20));
    }

    @Property(tries = 10)
    void aStringShrinksToThePieceThatMatters(@ForAll Random random) {
        assertThat(smallest(random, NixArbitraries.strings(), text -> text.contains("${")))
                .isEqualTo("${");
    }

    /** The smallest failing value that is found by always taking the first smaller one that fails. */
    private static <T> T smallest(Random random, Arbitrary<T> values, Predicate<T> fails) {
        RandomGenerator<T> generator = values.generator(GENERATOR_SIZE);
        Shrinkable<T> smallest = Stream.generate(() -> generator.next(random))
                .limit(SAMPLES)
                .filter(sample -> fails.test(sample.value()))
                .findFirst()
                .orElseThrow();
        while (true) {
            Optional<Shrinkable<T>> smaller =
                    smallest.shrink().filter(next -> fails.test(next.value())).findFirst();
            if (smaller.isEmpty()) {
                return smallest.value();
            }
            smallest = smaller.get();
        }
    }

    private static boolean has(SyntaxElement root, Class<? extends Node> kind) {
        return any(root, kind::isInstance);
    }

    private static boolean hasBlockComment(SyntaxElement root) {
        return any(
                root,
                element ->
                        element instanceof Token token && token.leading().text().contains("/*"));
    }

    private static boolean any(SyntaxElement root, Predicate<SyntaxElement> what) {
        boolean[] found = {false};
        SyntaxWalker.elements(root, element -> found[0] |= what.test(element));
        return found[0];
    }

    private static List<String> tokens(SyntaxElement root) {
        List<String> texts = new ArrayList<>();
        SyntaxWalker.tokens(root, token -> texts.add(token.text()));
        return texts;
    }
}
