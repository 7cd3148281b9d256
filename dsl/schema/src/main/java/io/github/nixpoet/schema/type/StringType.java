package io.github.nixpoet.schema.type;

/**
 * A string: {@code types.str}, {@code types.nonEmptyStr}, {@code types.strMatching "[a-z]+"}.
 *
 * @param form which strings are taken
 * @param pattern the POSIX extended regular expression that the whole string matches; empty unless the form is {@link Form#MATCHING}
 */
public record StringType(Form form, String pattern) implements OptionType {

    /** Any string, {@code types.str}. */
    public static final StringType ANY = of(Form.ANY);

    /** Which strings are taken. */
    public enum Form {
        /** All: {@code str}. */
        ANY,
        /** Those with more in them than blanks: {@code nonEmptyStr}. */
        NON_EMPTY,
        /** Those without a line break but for one at the end: {@code singleLineStr}. */
        SINGLE_LINE,
        /** Those without colon and line break: {@code passwdEntry str}. */
        PASSWD_ENTRY,
        /** Those that match a pattern: {@code strMatching}. */
        MATCHING
    }

    /**
     * Checks the pattern.
     *
     * @throws IllegalArgumentException if there is a pattern where the form has none
     */
    public StringType {
        if (form != Form.MATCHING && !pattern.isEmpty()) {
            throw new IllegalArgumentException("a string of form " + form + " has no pattern");
        }
    }

    /**
     * A form without a pattern.
     *
     * @param form any but {@link Form#MATCHING}
     * @return the type
     */
    public static StringType of(Form form) {
        return new StringType(form, "");
    }

    /**
     * Strings that match a pattern, {@code types.strMatching}.
     *
     * @param pattern a POSIX extended regular expression, matched against the whole string
     * @return the type
     */
    public static StringType matching(String pattern) {
        return new StringType(Form.MATCHING, pattern);
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitStringType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
