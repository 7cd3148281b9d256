package io.github.nixpoet.edit;

import io.github.nixpoet.source.Span;
import java.util.Comparator;
import java.util.List;

/** A stretch of text and what takes its place. */
record Replacement(Span span, String text) {

    static Replacement insert(int at, String text) {
        return new Replacement(Span.at(at), text);
    }

    static Replacement delete(int from, int to) {
        return new Replacement(new Span(from, to), "");
    }

    /** Applies replacements that do not overlap. */
    static String apply(String text, List<Replacement> replacements) {
        List<Replacement> ordered = replacements.stream()
                .sorted(Comparator.comparingInt(each -> each.span().start()))
                .toList();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Replacement replacement : ordered) {
            out.append(text, at, replacement.span().start()).append(replacement.text());
            at = replacement.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
