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
    private static final String JDK = "java.";

    /**
     * The line that called into the DSL.
     *
     * @return the innermost caller that is neither of {@code io.github.nixpoet.dsl} nor of the JDK, nor a generated class of options
     */
    public static Origin here() {
        return user(0);
    }

    /**
     * Whether lines are kept.
     *
     * @return false with {@code -Dnixpoet.origins=off}
     */
    public static boolean areKept() {
        return ON;
    }

    /** The line that called the one that called into the DSL: it tells apart the calls of a helper. */
    static Origin caller() {
        return user(1);
    }

    private static Origin user(int below) {
        if (!ON) {
            return UNKNOWN;
        }
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(frame -> isUser(frame.getDeclaringClass()))
                        .skip(below)
                        .findFirst())
                .map(Origin::of)
                .orElse(UNKNOWN);
    }

    private static boolean isUser(Class<?> type) {
        String name = type.getName();
        return !name.startsWith(OURS) && !name.startsWith(JDK) && !OnBehalf.class.isAssignableFrom(type);
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
