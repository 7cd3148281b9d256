package io.github.nixpoet.generators.template;

/**
 * Text that a template prints as it is, past all escaping. It is made in Java alone, and says why.
 *
 * <p>Example: {@code Raw.of("\"$@\"", "the script's own arguments")}. What comes from outside never belongs here.
 *
 * @param text code in the language of the template
 * @param reason why it is safe, for whoever reads the Java
 */
public record Raw(String text, String reason) {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Raw {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("text past all escaping needs a reason");
        }
    }

    /**
     * Text that is printed as it is.
     *
     * @param text code in the language of the template
     * @param reason why it is safe
     * @return the text as a value of a model
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Raw of(String text, String reason) {
        return new Raw(text, reason);
    }
}
