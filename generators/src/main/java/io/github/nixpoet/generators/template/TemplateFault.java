package io.github.nixpoet.generators.template;

import io.github.nixpoet.diagnostic.Code;
import java.util.Locale;

/** What can be wrong with a template. */
public enum TemplateFault implements Code {
    /** The text is no template, or uses what none may. */
    INVALID_TEMPLATE,
    /** The model lacks a value, or has one that the place where it stands can't take. */
    UNFIT_VALUE;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
