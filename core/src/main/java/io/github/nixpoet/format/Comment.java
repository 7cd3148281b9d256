package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import java.util.List;

/** What stands before a token and is kept. */
sealed interface Comment {

    Comment EMPTY_LINE = new EmptyLine();
    Comment MUTE = new Mute();
    Comment LONE_ENABLE = new Line("/*nixfmt:enable*/");

    /** How many lines of text it is printed on. */
    int lineCount();

    void write(Draft draft);

    /** One empty line; more of them are one. */
    record EmptyLine() implements Comment {

        @Override
        public int lineCount() {
            return 0;
        }

        @Override
        public void write(Draft draft) {
            draft.gap(Gap.EMPTY_LINE);
        }
    }

    /** To the end of the line, text with its number sign. */
    record Line(String text) implements Comment {

        @Override
        public int lineCount() {
            return 1;
        }

        @Override
        public void write(Draft draft) {
            draft.remark(text).gap(Gap.HARD);
        }
    }

    /** Several lines, without the delimiters and without common indentation. */
    record Block(boolean documentation, List<String> lines) implements Comment {

        private static final int INDENT = 2;

        @Override
        public int lineCount() {
            return 2 + (int) lines.stream().filter(line -> !line.isEmpty()).count();
        }

        @Override
        public void write(Draft draft) {
            draft.remark(documentation ? "/**" : "/*").gap(Gap.HARD);
            for (String line : lines) {
                if (line.isEmpty()) {
                    draft.gap(Gap.EMPTY_LINE);
                } else {
                    draft.shift(INDENT).remark(line).shift(-INDENT).gap(Gap.HARD);
                }
            }
            draft.remark("*/").gap(Gap.HARD);
        }
    }

    /** The language of the string behind it. */
    record Language(String name) implements Comment {

        @Override
        public int lineCount() {
            return 1;
        }

        @Override
        public void write(Draft draft) {
            draft.remark("/* " + name + " */").gap(Gap.BLANK);
        }
    }

    /** The start of a region that stays as it is. */
    record Mute() implements Comment {

        @Override
        public int lineCount() {
            return 0;
        }

        @Override
        public void write(Draft draft) {
            draft.mute();
        }
    }

    /** The end of a region that stays as it is, with all of its lines. */
    record Region(String text) implements Comment {

        @Override
        public int lineCount() {
            return 0;
        }

        @Override
        public void write(Draft draft) {
            draft.verbatim(text).gap(Gap.HARD);
        }
    }

    /** The rest of a text that stays as it is from there on. */
    record RegionToEnd(String text) implements Comment {

        @Override
        public int lineCount() {
            return 0;
        }

        @Override
        public void write(Draft draft) {
            draft.verbatim(text);
        }
    }
}
