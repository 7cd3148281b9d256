package io.github.nixpoet.schema.read.internal;

import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Types by what a manual says of them. */
public final class Phrases {

    /** The longest phrase of NixOS has 1,500 characters and nests 10 levels. */
    private static final int LONGEST = 20_000;

    private static final int DEEPEST = 100;

    private Phrases() {}

    /**
     * Reads a phrase.
     *
     * @param phrase for example {@code null or (list of string)}
     * @return its type; an {@link OpaqueType} of the phrase if it is not understood
     */
    public static OptionType read(String phrase) {
        String text = phrase.strip();
        if (text.length() > LONGEST || depth(text) > DEEPEST) {
            return opaque(text);
        }
        TypePhraseLexer lexer = new TypePhraseLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        TypePhraseParser parser = new TypePhraseParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return new PhraseTypes(text).visit(parser.phrase());
        } catch (ParseCancellationException e) {
            return opaque(text);
        }
    }

    static OptionType opaque(String phrase) {
        return new OpaqueType("", phrase);
    }

    private static int depth(String text) {
        int depth = 0;
        int most = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            most = Math.max(most, depth);
        }
        // "list of list of list of …" nests without parentheses.
        return most + text.split(" of ", -1).length - 1;
    }
}
