package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.syntax.visit.DeepStack;
import java.util.List;

/** The slow path: says what is wrong with a text that the parser refused, not only where it stopped. */
final class Recovery {

    private Recovery() {}

    /**
     * Finds the faults of a text.
     *
     * @param utf8 the text
     * @param failure where the parser stopped
     * @return at least one, at most {@link Faults#MOST}, in the order of the text
     */
    static List<Diagnostic> diagnose(byte[] utf8, boolean ascii, Workspace workspace, SyntaxFailure failure) {
        Faults faults = find(utf8, ascii, workspace);
        if (faults.isEmpty()) {
            BrokenText text = new BrokenText(utf8, workspace.tokens());
            int token = Math.min(failure.token(), text.end());
            faults.add(Wording.at(text, token, SyntaxCode.UNEXPECTED_TOKEN, "unexpected " + text.name(token), ""));
        }
        return faults.diagnostics(bytes -> ascii ? bytes : new String(utf8, 0, bytes, UTF_8).length());
    }

    /** The faults of a text; none if it fits the grammar. */
    static Faults find(byte[] utf8, boolean ascii, Workspace workspace) {
        byte[] repaired = Lexer.padded(utf8);
        Repairs repairs = new Repairs(utf8, repaired);
        Faults faults = new Faults(repairs);
        new LexicalFaults(utf8, repaired, repairs, faults).lex(workspace, ascii);
        BrokenText text = new BrokenText(utf8, workspace.tokens());
        DeepStack.call(() -> {
            try {
                new FaultFinder(text, faults).run();
            } catch (Faults.Enough e) {
                // the first ones are told
            }
            return text;
        });
        return faults;
    }
}
