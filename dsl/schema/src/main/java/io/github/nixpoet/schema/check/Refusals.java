package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.EnumType;
import io.github.nixpoet.schema.type.FloatType;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.text.NixNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says why a value is refused: what the option takes, what it got, and what may have been meant. */
final class Refusals {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
    private static final int LONGEST = 160;

    private Refusals() {}

    static Finding of(OptionPath path, OptionType type, Shape got) {
        return Finding.error(
                        CheckCode.WRONG_TYPE,
                        got.node(),
                        subject(path) + " takes " + takes(type) + ", not " + got.words(),
                        "this is " + got.kind().words())
                .help(help(value(type), got));
    }

    static Finding group(OptionPath path, Shape got) {
        return Finding.error(
                CheckCode.WRONG_TYPE,
                got.node(),
                subject(path) + " is a group of options, and can't be " + got.words(),
                "this is " + got.kind().words());
    }

    static Finding pattern(OptionPath path, StringType type, Shape got) {
        return Finding.warning(
                CheckCode.PATTERN_MISMATCH,
                got.node(),
                subject(path) + " takes a " + shortened(type.phrase()) + ", not " + got.words(),
                "this does not seem to match");
    }

    private static String takes(OptionType type) {
        return shortened(type.phrase());
    }

    private static String shortened(String phrase) {
        String line = phrase.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static String subject(OptionPath path) {
        return path.names().isEmpty() ? "the option" : "'" + Names.shown(path) + "'";
    }

    private static OptionType value(OptionType type) {
        return type instanceof NullOr nullable ? nullable.value() : type;
    }

    private static Optional<String> help(OptionType type, Shape got) {
        String text = got.text().orElse("");
        if (type instanceof EnumType choice) {
            return choices(choice, text);
        }
        if (type instanceof ListOf list && HeadCheck.takes(list.elements(), got)) {
            return Optional.of("put it in brackets: [ … ]");
        }
        if (type instanceof BoolType && (text.equals("true") || text.equals("false"))
                || type instanceof IntType && INTEGER.matcher(text).matches()) {
            return Optional.of("write " + text + " without quotes");
        }
        if (type instanceof StringType && got.kind() == Kind.INT) {
            return got.constant().map(number -> "write it in quotes: \"" + number + "\"");
        }
        return type instanceof FloatType && got.kind() == Kind.INT
                ? got.constant().map(number -> "write it with a fraction: " + number + ".0")
                : Optional.empty();
    }

    private static Optional<String> choices(EnumType type, String text) {
        List<String> near = type.values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(value -> value.equalsIgnoreCase(text.strip()))
                .map(value -> NixNames.isIdentifier(value) ? '"' + value + '"' : value)
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of("did you mean " + near.get(0) + "?");
    }
}
