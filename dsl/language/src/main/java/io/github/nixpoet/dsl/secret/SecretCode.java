package io.github.nixpoet.dsl.secret;

import io.github.nixpoet.diagnostic.Code;

/** What may be wrong with a secret. */
public enum SecretCode implements Code {
    /** A secret is written out in a module. */
    PLAIN_TEXT_PASSWORD("plain-text-password");

    private final String id;

    SecretCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
