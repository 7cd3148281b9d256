package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.Label;
import io.github.nixpoet.parse.Checks;
import io.github.nixpoet.parse.Lint;
import io.github.nixpoet.parse.LintLevel;
import io.github.nixpoet.parse.ParseOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What there is to say about a text that fits the grammar. */
final class Findings {

    private Findings() {}

    static List<Diagnostic> of(LeanParser parser, Lexed source, ParseOptions options) {
        TreeBuilder build = parser.build;
        List<Diagnostic> found = new ArrayList<>();
        TokenLints.find(source, options, found);
        if (build.callsOr()) {
            OrAsName.find(build.result(), options, found);
        }
        found.addAll(parser.semantics().diagnostics(build.result()));
        if (options.checks() == Checks.VARIABLES) {
            found.addAll(UndefinedVariables.find(build.result(), options.globals()));
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(Findings::start));
        }
        return found;
    }

    static Diagnostic lint(Lint lint, LintLevel level, String message) {
        return level == LintLevel.REFUSE ? Diagnostic.error(lint, message) : Diagnostic.note(lint, message);
    }

    private static int start(Diagnostic diagnostic) {
        return diagnostic.primary().map(Label::span).map(span -> span.start()).orElse(0);
    }
}
