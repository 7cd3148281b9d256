package io.github.nixpoet.schema.read;

import io.github.nixpoet.schema.OptionDefault;
import java.util.Map;
import java.util.Optional;

/** Defaults and prose of a manual: texts, which since NixOS 21.11 stand in an object that tells their markup. */
final class ManualDefaults {

    private ManualDefaults() {}

    static OptionDefault read(Object json) {
        if (json instanceof Map<?, ?> marked && marked.containsKey("_type")) {
            return new OptionDefault.Computed(text(json));
        }
        return new OptionDefault.Plain(json);
    }

    static Optional<String> text(Object json) {
        if (json instanceof Map<?, ?> marked) {
            return marked.get("text") instanceof String text ? Optional.of(text) : Optional.empty();
        }
        return json instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
