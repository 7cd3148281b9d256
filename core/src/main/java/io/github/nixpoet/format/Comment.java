package io.github.nixpoet.format;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import java.util.List;

/** What stands before a token and is kept. */
sealed interface Comment {

    Comment EMPTY_LINE = new EmptyLine();

    /** How many lines of text it is printed on. */
    int lineCount();

    void write(List<Doc> docs);

    /** One empty line; more of them are one. */
    record EmptyLine() implements Comment {

        @Override
        public int lineCount() {
            return 0;
        }

        @Override
        public void write(List<Doc> docs) {
            docs.add(Gap.EMPTY_LINE);
        }
    }

    /** To the end of the line, text with its number sign. */
    record Line(String text) implements Comment {

        @Override
        public int lineCount() {
            return 1;
        }

        @Override
        public void write(List<Doc> docs) {
            docs.add(Gap.HARD);
            docs.add(new Doc.Remark(text, true));
            docs.add(Gap.HARD);
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
        public void write(List<Doc> docs) {
            docs.add(Gap.HARD);
            docs.add(new Doc.Remark(documentation ? "/**" : "/*", true));
            docs.add(Gap.HARD);
            for (String line : lines) {
                if (line.isEmpty()) {
                    docs.add(Gap.EMPTY_LINE);
                } else {
                    docs.add(new Doc.Indent(0, INDENT, new Doc.Remark(line, true)));
                    docs.add(Gap.HARD);
                }
            }
            docs.add(new Doc.Remark("*/", true));
            docs.add(Gap.HARD);
        }
    }

    /** The language of the string behind it. */
    record Language(String name) implements Comment {

        @Override
        public int lineCount() {
            return 1;
        }

        @Override
        public void write(List<Doc> docs) {
            docs.add(new Doc.Remark("/* " + name + " */", true));
            docs.add(Gap.BLANK);
        }
    }
}
