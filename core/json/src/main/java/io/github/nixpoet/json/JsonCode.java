package io.github.nixpoet.json;

import io.github.nixpoet.diagnostic.Code;
import java.util.Locale;

/** Why JSON and Nix can't be made of each other. */
public enum JsonCode implements Code {
    /** The text is no JSON, or names an attribute twice. */
    INVALID_JSON,
    /** There is nothing like the value in Nix. */
    NOT_NIX,
    /** There is nothing like the expression in JSON, or Nix has to run to tell. */
    NOT_JSON;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
