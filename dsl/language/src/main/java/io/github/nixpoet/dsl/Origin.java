package io.github.nixpoet.dsl;

import java.util.Locale;

/**
 * The line of Java that made a value.
 *
 * <p>Finding it costs one to three microseconds; {@code -Dnixpoet.origins=off} saves that.
 *
 * @param file the name of the source file
 * @param line its line, from 1
 */
public record Origin(String file, int line) {

    /** Where origins are switched off, or the class has no line numbers. */
    public static final Origin UNKNOWN = new Origin("unknown", 0);

    private static final boolean ON =
            !"off".equals(System.getProperty("nixpoet.origins", "on").toLowerCase(Locale.ROOT));
    private static final String OURS = "io.github.nixpoet.dsl.";

    /**
     * The line that called into the DSL.
     *
     * @return the innermost caller that is not of {@code io.github.nixpoet.dsl}
     */
    public static Origin here() {
        if (!ON) {
            return UNKNOWN;
        }
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith(OURS))
                        .findFirst())
                .map(Origin::of)
                .orElse(UNKNOWN);
    }

    private static Origin of(StackWalker.StackFrame frame) {
        String file = frame.getFileName();
        return file == null ? UNKNOWN : new Origin(file, frame.getLineNumber());
    }

    /** The line as a stack trace has it: {@code Web.java:12}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
