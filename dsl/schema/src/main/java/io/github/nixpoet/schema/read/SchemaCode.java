package io.github.nixpoet.schema.read;

import io.github.nixpoet.diagnostic.Code;
import java.util.Locale;

/** The kinds of fault in a file of options. */
public enum SchemaCode implements Code {
    /** What is not JSON, or ends too early. */
    INVALID_JSON,
    /** JSON that does not tell of options. */
    FOREIGN_JSON,
    /** Two options of one path. */
    CLASHING_OPTIONS,
    /** More than a schema may have. */
    SCHEMA_TOO_LARGE;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
