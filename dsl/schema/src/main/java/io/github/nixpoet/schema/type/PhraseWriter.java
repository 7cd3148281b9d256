package io.github.nixpoet.schema.type;

import io.github.nixpoet.schema.type.PathType.Store;
import io.github.nixpoet.schema.type.Phrase.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says types in the words of {@code lib.types}. */
final class PhraseWriter implements OptionTypeVisitor<Phrase> {

    private static final int SMALLEST_WIDTH = 8;

    @Override
    public Phrase visitAnyType(AnyType type) {
        return Phrase.noun(type.name().equals("anything") ? "anything" : type.name() + " value");
    }

    @Override
    public Phrase visitAttrTag(AttrTag type) {
        return Phrase.noun("attribute-tagged union with choices: " + String.join(", ", type.tags()));
    }

    @Override
    public Phrase visitAttrsOf(AttrsOf type) {
        String head = type.lazy() ? "lazy attribute set of " : "attribute set of ";
        return new Phrase(head + phrase(type.elements()).within(Kind.NOUN, Kind.COMPOSITE), Kind.COMPOSITE);
    }

    @Override
    public Phrase visitAttrsType(AttrsType type) {
        return new Phrase("attribute set", Kind.NONE);
    }

    @Override
    public Phrase visitBoolType(BoolType type) {
        return Phrase.noun("boolean");
    }

    @Override
    public Phrase visitCoercedTo(CoercedTo type) {
        return new Phrase(
                phrase(type.to()).within(Kind.NOUN) + " or "
                        + phrase(type.from()).within(Kind.NOUN) + " convertible to it",
                Kind.NONE);
    }

    @Override
    public Phrase visitDataType(DataType type) {
        String noun = type.format().isEmpty() ? "plain data" : type.format() + " value";
        // TOML has no null of its own.
        return new Phrase(type.nullable() && type.format().equals("TOML") ? "null or " + noun : noun, Kind.CONJUNCTION);
    }

    @Override
    public Phrase visitEnumType(EnumType type) {
        List<Object> values = type.values();
        return switch (values.size()) {
            case 0 -> Phrase.noun("impossible (empty enum)");
            case 1 -> Phrase.noun("value " + Constants.shown(values.get(0)) + " (singular enum)");
            default ->
                new Phrase(
                        values.stream().map(Constants::shown).collect(Collectors.joining(", ", "one of ", "")),
                        Kind.CONJUNCTION);
        };
    }

    @Override
    public Phrase visitFloatType(FloatType type) {
        String noun = type.whole() ? "integer or floating point number" : "floating point number";
        if (type.most() != Double.POSITIVE_INFINITY) {
            return new Phrase(
                    noun + " between " + Constants.shown(type.least()) + " and " + Constants.shown(type.most())
                            + " (both inclusive)",
                    Kind.NOUN);
        }
        if (type.least() == Double.NEGATIVE_INFINITY) {
            return Phrase.noun(noun);
        }
        String sign = type.above() ? "positive " : "nonnegative ";
        return new Phrase(sign + noun + ", meaning " + (type.above() ? ">0" : ">=0"), Kind.CLAUSE);
    }

    @Override
    public Phrase visitFunctionTo(FunctionTo type) {
        return new Phrase(
                "function that evaluates to a(n) " + phrase(type.result()).within(Kind.NOUN, Kind.COMPOSITE),
                Kind.COMPOSITE);
    }

    @Override
    public Phrase visitIntType(IntType type) {
        if (type.most() == Long.MAX_VALUE) {
            if (type.least() == Long.MIN_VALUE) {
                return Phrase.noun("signed integer");
            }
            if (type.least() == 0) {
                return new Phrase("unsigned integer, meaning >=0", Kind.CLAUSE);
            }
            if (type.least() == 1) {
                return new Phrase("positive integer, meaning >0", Kind.CLAUSE);
            }
        }
        String bounds = "between " + type.least() + " and " + type.most() + " (both inclusive)";
        return Phrase.noun(width(type).map(width -> width + "; " + bounds).orElse("integer " + bounds));
    }

    private static Optional<String> width(IntType type) {
        for (int bits = SMALLEST_WIDTH; bits <= Integer.SIZE; bits *= 2) {
            long values = 1L << bits;
            if (type.least() == 0 && type.most() == values - 1) {
                return Optional.of(bits + " bit unsigned integer");
            }
            if (type.least() == -values / 2 && type.most() == values / 2 - 1) {
                return Optional.of(bits + " bit signed integer");
            }
        }
        return Optional.empty();
    }

    @Override
    public Phrase visitListOf(ListOf type) {
        String text = "list of " + phrase(type.elements()).within(Kind.NOUN, Kind.COMPOSITE);
        return new Phrase(type.nonEmpty() ? "non-empty (" + text + ")" : text, Kind.COMPOSITE);
    }

    @Override
    public Phrase visitNullOr(NullOr type) {
        return new Phrase("null or " + phrase(type.value()).within(Kind.NOUN, Kind.CONJUNCTION), Kind.CONJUNCTION);
    }

    @Override
    public Phrase visitOneOf(OneOf type) {
        StringBuilder text = new StringBuilder();
        boolean clause = false;
        for (OptionType alternative : type.alternatives()) {
            Phrase phrase = phrase(alternative);
            boolean first = text.length() == 0;
            text.append(first ? "" : clause ? ", or " : " or ");
            clause = first && phrase.kind() == Kind.CLAUSE;
            text.append(
                    clause
                            ? phrase.text()
                            : first
                                    ? phrase.within(Kind.NOUN, Kind.CONJUNCTION)
                                    : phrase.within(Kind.NOUN, Kind.CONJUNCTION, Kind.COMPOSITE));
        }
        return new Phrase(text.toString(), Kind.CONJUNCTION);
    }

    @Override
    public Phrase visitOpaqueType(OpaqueType type) {
        return new Phrase(type.phrase().isEmpty() ? "unknown value" : type.phrase(), Kind.NONE);
    }

    @Override
    public Phrase visitPackageType(PackageType type) {
        return Phrase.noun("package");
    }

    @Override
    public Phrase visitPathType(PathType type) {
        if (type.store() == Store.INSIDE) {
            return Phrase.noun("path in the Nix store");
        }
        String reach = switch (type.reach()) {
            case ABSOLUTE -> "absolute path";
            case RELATIVE -> "relative path";
            case ANY -> "path";
        };
        return Phrase.noun(type.store() == Store.OUTSIDE ? reach + " not in the Nix store" : reach);
    }

    @Override
    public Phrase visitSeparatedString(SeparatedString type) {
        return Phrase.noun("strings concatenated with " + Constants.quoted(type.separator()));
    }

    @Override
    public Phrase visitStringType(StringType type) {
        return switch (type.form()) {
            case ANY -> Phrase.noun("string");
            case NON_EMPTY -> Phrase.noun("non-empty string");
            case SINGLE_LINE -> Phrase.noun("(optionally newline-terminated) single-line string");
            case PASSWD_ENTRY -> new Phrase("string, not containing newlines or colons", Kind.CLAUSE);
            case MATCHING -> Phrase.noun("string matching the pattern " + type.pattern());
        };
    }

    @Override
    public Phrase visitSubmodule(Submodule type) {
        return new Phrase(
                type.freeform()
                        .map(freeform -> "open submodule of " + phrase(freeform).within(Kind.NOUN, Kind.COMPOSITE))
                        .orElse("submodule"),
                Kind.NONE);
    }

    private Phrase phrase(OptionType type) {
        return type.accept(this);
    }
}
