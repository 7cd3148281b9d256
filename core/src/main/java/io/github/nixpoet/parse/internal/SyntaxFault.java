package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What does not fit the grammar, with places in bytes: only what is told in the end has its offsets counted.
 *
 * @param code the kind of fault
 * @param message what is wrong
 * @param marks the places, the first is where the fault is
 * @param help what to do, empty if there is nothing to say
 */
record SyntaxFault(SyntaxCode code, String message, List<Mark> marks, String help) {

    /** A place in bytes with a word about it. */
    record Mark(int start, int end, String text) {}

    static SyntaxFault of(SyntaxCode code, String message) {
        return new SyntaxFault(code, message, List.of(), "");
    }

    SyntaxFault at(int start, int end, String text) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(start, end, text));
        return new SyntaxFault(code, message, List.copyOf(more), help);
    }

    SyntaxFault help(String text) {
        return new SyntaxFault(code, message, marks, text);
    }

    int start() {
        return marks.get(0).start;
    }

    Diagnostic diagnostic(IntUnaryOperator offset) {
        Diagnostic diagnostic = Diagnostic.error(code, message);
        for (Mark mark : marks) {
            Span span = new Span(offset.applyAsInt(mark.start), offset.applyAsInt(mark.end));
            diagnostic = diagnostic.at(span, mark.text);
        }
        return help.isEmpty() ? diagnostic : diagnostic.help(help);
    }
}
