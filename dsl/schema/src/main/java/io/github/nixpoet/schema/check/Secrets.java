package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.type.DataType;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.SeparatedString;
import io.github.nixpoet.schema.type.StringType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds secrets that are written out: the store, where every configuration ends, can be read by all users. */
final class Secrets {

    private static final Pattern NAME = Pattern.compile(
            "(?!.*hashed)(?!(no|require|allow|use|enable|disable|show|has)[A-Z])(?i:.*(password|passwd|passphrase|secret|token|apikey|secretkey|privatekey))");

    /** Variables, placeholders and paths, which some programs take in place of the secret itself. */
    private static final Pattern REFERENCE = Pattern.compile(
            "[$@%/!<{#].*|[^A-Za-z0-9]*|.*[$%]\\{.*|.*[{][{].*|(env|file|vault|op|cmd):.*", Pattern.DOTALL);

    private Secrets() {}

    static List<Finding> find(OptionPath path, OptionType type, Value value) {
        if (!NAME.matcher(path.last()).matches() || !isText(type)) {
            return List.of();
        }
        return Shapes.of(value).stream()
                .filter(shape -> shape.text()
                        .filter(text -> !REFERENCE.matcher(text).matches())
                        .isPresent())
                .map(shape -> finding(path, shape))
                .toList();
    }

    private static boolean isText(OptionType type) {
        return type instanceof StringType
                || type instanceof SeparatedString
                || type instanceof DataType
                || type instanceof NullOr nullable && isText(nullable.value())
                || type instanceof OneOf one && one.alternatives().stream().anyMatch(Secrets::isText);
    }

    private static Finding finding(OptionPath path, Shape shape) {
        return Finding.warning(
                        CheckCode.PLAIN_TEXT_SECRET,
                        shape.node(),
                        "'" + Names.shown(path) + "' is a secret, and will stand in the Nix store for all to read",
                        "written out here")
                .help(Optional.of(
                        "give the path of a file that only its service can read, where there is an option for that"));
    }
}
