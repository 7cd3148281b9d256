package io.github.nixpoet.value;

import io.github.nixpoet.diagnostic.Code;

/** What keeps an expression from being a value. */
public enum ValueCode implements Code {
    /** Only evaluation tells. */
    NOT_STATIC("not-static"),
    /** An attribute stands twice in a set, and not both times as a set. */
    ATTRIBUTE_TWICE("attribute-twice");

    private final String id;

    ValueCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
