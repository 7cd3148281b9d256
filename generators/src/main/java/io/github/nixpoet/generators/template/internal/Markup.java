package io.github.nixpoet.generators.template.internal;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateBooleanModel;
import java.util.ArrayList;
import java.util.List;

/** Pieces that FreeMarker hands around as one thing to print: values that are yet to be spelled, and text that is as it is. */
class Markup implements TemplateMarkupOutputModel<Markup> {

    enum Kind {
        /** To be spelled. */
        VALUE,
        /** A number or a truth value, which no language quotes; next to text it is part of it. */
        LITERAL,
        VERBATIM
    }

    record Piece(String text, Kind kind) {}

    private final LanguageFormat format;
    private final List<Piece> pieces;

    Markup(LanguageFormat format, List<Piece> pieces) {
        this.format = format;
        this.pieces = List.copyOf(pieces);
    }

    static Markup value(LanguageFormat format, String text) {
        return new Markup(format, List.of(new Piece(text, Kind.VALUE)));
    }

    static Markup number(LanguageFormat format, String digits) {
        return new Markup(format, List.of(new Piece(digits, Kind.LITERAL)));
    }

    static Markup verbatim(LanguageFormat format, String text) {
        return new Markup(format, List.of(new Piece(text, Kind.VERBATIM)));
    }

    /** Two values side by side are one value. */
    Markup join(Markup other) {
        List<Piece> all = new ArrayList<>(pieces);
        for (Piece piece : other.pieces) {
            int last = all.size() - 1;
            if (last >= 0 && all.get(last).kind() != Kind.VERBATIM && piece.kind() != Kind.VERBATIM) {
                all.set(last, new Piece(all.get(last).text() + piece.text(), Kind.VALUE));
            } else {
                all.add(piece);
            }
        }
        return new Markup(format, all);
    }

    final List<Piece> pieces() {
        return pieces;
    }

    @Override
    public final MarkupOutputFormat<Markup> getOutputFormat() {
        return format;
    }

    /** A truth value, to be asked and to be printed. */
    static final class Flag extends Markup implements TemplateBooleanModel {

        private final boolean flag;

        Flag(LanguageFormat format, boolean flag, String word) {
            super(format, List.of(new Piece(word, Kind.LITERAL)));
            this.flag = flag;
        }

        @Override
        public boolean getAsBoolean() {
            return flag;
        }
    }
}
