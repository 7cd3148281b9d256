package io.github.nixpoet.generators.template.internal;

/**
 * Follows one file as it is written, to know at what place each value stands: a word, a comment, between quotes. Fails closed:
 * where a language has a construct that is not followed, no value is taken from there on.
 */
public abstract class Places {

    private String lost = "";
    private boolean inValue;
    private boolean afterNothing;

    /** One more character of the file. */
    abstract void next(char c);

    /** The value as the place needs it, or a {@link Refusal}. */
    abstract String spell(String value);

    /** The file ends here; a {@link Refusal} if a value in it is by that something else. */
    void end() {}

    /** A number or a truth value as it is to be written here; most languages spell it the same everywhere. */
    String spellLiteral(String literal) {
        return literal;
    }

    /** Text of the template itself, as written. */
    final void follow(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            next(text.charAt(i));
            afterNothing = false;
        }
    }

    /** A value as it is to be written here; it is followed too. */
    final String value(String value) {
        refuseIfLost();
        return followed(spell(Text.check(value)));
    }

    /** As {@link #value}, of a number or a truth value. */
    final String literal(String literal) {
        refuseIfLost();
        return followed(spellLiteral(literal));
    }

    private void refuseIfLost() {
        if (!lost.isEmpty()) {
            throw new Refusal("no value can follow " + lost, "put the value into a variable before it");
        }
    }

    private String followed(String spelled) {
        inValue = true;
        follow(spelled);
        inValue = false;
        afterNothing = spelled.isEmpty();
        return spelled;
    }

    /** Whether the characters that come now are those of a value. */
    final boolean isInValue() {
        return inValue;
    }

    /** Refuses a character that would join the one before an empty value to something else. */
    final void refuseJoined(char before, char after) {
        if (afterNothing) {
            throw new Refusal(
                    "an empty value can't stand between '" + before + "' and '" + after + "', which together mean more",
                    "put a character between them");
        }
    }

    /** From here on no value is taken, because of what is named. */
    final void lose(String construct) {
        if (lost.isEmpty()) {
            lost = construct;
        }
    }

    final boolean isLost() {
        return !lost.isEmpty();
    }
}
