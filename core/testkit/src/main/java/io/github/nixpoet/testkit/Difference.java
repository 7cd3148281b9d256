package io.github.nixpoet.testkit;

import io.github.nixpoet.format.Meaning;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.visit.Equivalence;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where two things that should be one begin to differ, in words. */
final class Difference {

    private static final int CONTEXT = 20;

    private Difference() {}

    /** Between texts, to the character. */
    static Optional<String> ofTexts(String wanted, String found) {
        if (wanted.equals(found)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < wanted.length() && at < found.length() && wanted.charAt(at) == found.charAt(at)) {
            at++;
        }
        return Optional.of("at offset " + at + "\n  wanted " + quote(wanted, at) + "\n  found  " + quote(found, at));
    }

    /** Between the meanings of trees. */
    static Optional<String> ofTrees(SyntaxElement wanted, SyntaxElement found) {
        SyntaxElement one = Meaning.of(wanted);
        SyntaxElement other = Meaning.of(found);
        if (Equivalence.equivalent(one, other)) {
            return Optional.empty();
        }
        Optional<String> tokens = ofTexts(texts(one), texts(other));
        return tokens.or(() -> ofTexts(shape(one), shape(other)));
    }

    private static String texts(SyntaxElement root) {
        List<String> texts = new ArrayList<>();
        SyntaxWalker.tokens(root, token -> texts.add(token.text()));
        return String.join(" ", texts);
    }

    /** The kinds of its nodes between the tokens. */
    private static String shape(SyntaxElement root) {
        List<String> shape = new ArrayList<>();
        SyntaxWalker.elements(
                root,
                element -> shape.add(
                        element instanceof Token token
                                ? token.kind() + "(" + token.text() + ")"
                                : element.getClass().getSimpleName()));
        return String.join(" ", shape);
    }

    private static String quote(String text, int at) {
        String part = text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT));
        return part.chars()
                .mapToObj(c -> c < ' ' || c > '~' ? String.format("\\u%04x", c) : Character.toString(c))
                .collect(Collectors.joining("", "…", "…"));
    }
}
