package io.github.nixpoet.dsl;

import io.github.nixpoet.diagnostic.Code;

/** Why a file of Nix can't be read as what it was to be. */
public enum ReadCode implements Code {
    /** It is something else, or is written in a way that the value has no place for. */
    OTHER_FORM("other-form"),
    /** It has the form, but says what is refused in Java too. */
    REFUSED_VALUE("refused-value");

    private final String id;

    ReadCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
