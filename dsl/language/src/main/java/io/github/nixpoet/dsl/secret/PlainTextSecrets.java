package io.github.nixpoet.dsl.secret;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Setting;
import io.github.nixpoet.syntax.StringExpression;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds secrets that a module writes out, by the names of options alone: what a module holds ends in the store, which all users can
 * read. The schema's checks find more, as they know the types.
 */
public final class PlainTextSecrets {

    private static final Pattern NAME =
            Pattern.compile("(?!.*(?i:hashed|file|path|command)).*(?i:password|passwd|passphrase|secret|token|psk)");

    private PlainTextSecrets() {}

    /**
     * Finds secrets that are written out.
     *
     * @param module a module
     * @return a warning for each, which names the option, the line that set it and the option to set instead
     */
    public static List<Diagnostic> find(NixosModule module) {
        return module.settings().stream()
                .filter(setting -> setting.value().tree() instanceof StringExpression
                        && NAME.matcher(last(setting)).matches())
                .map(PlainTextSecrets::warning)
                .toList();
    }

    private static Diagnostic warning(Setting setting) {
        return Diagnostic.warning(
                        SecretCode.PLAIN_TEXT_PASSWORD,
                        setting.path() + ", set at " + setting.origin()
                                + ", is a secret, and will stand in the Nix store for all to read")
                .help("set " + safer(setting) + " to a SecretRef");
    }

    private static String safer(Setting setting) {
        List<String> names = setting.path().names();
        boolean ofUser =
                names.size() > 2 && names.get(0).equals("users") && names.get(1).equals("users");
        return ofUser ? "hashedPasswordFile" : last(setting) + "File";
    }

    private static String last(Setting setting) {
        List<String> names = setting.path().names();
        return names.get(names.size() - 1);
    }
}
