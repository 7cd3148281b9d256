package io.github.nixpoet.schema.read;

import io.github.nixpoet.schema.read.internal.Phrases;
import io.github.nixpoet.schema.type.AnyType;
import io.github.nixpoet.schema.type.AttrTag;
import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.AttrsType;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.CoercedTo;
import io.github.nixpoet.schema.type.EnumType;
import io.github.nixpoet.schema.type.FloatType;
import io.github.nixpoet.schema.type.FunctionTo;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.PackageType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.PathType.Reach;
import io.github.nixpoet.schema.type.PathType.Store;
import io.github.nixpoet.schema.type.SeparatedString;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import io.github.nixpoet.text.NixStrings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Types as facts have them: the name in {@code lib.types}, and the nested types by their role. */
final class FactTypes {

    private static final String MATCHING = "strMatching ";

    private FactTypes() {}

    /** Reads one; what is not understood is opaque. */
    static OptionType read(String json) {
        try {
            return read(JsonValues.read(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OptionType read(@Nullable Object fact) {
        return fact instanceof Map<?, ?> type && type.get("name") instanceof String name
                ? read(name, type)
                : OpaqueType.UNKNOWN;
    }

    private static OptionType read(String name, Map<?, ?> type) {
        return switch (name) {
            case "bool", "boolByOr" -> new BoolType();
            case "int" -> IntType.ANY;
            case "float" -> FloatType.ANY;
            case "str", "string" -> StringType.ANY;
            case "nonEmptyStr" -> StringType.of(StringType.Form.NON_EMPTY);
            case "singleLineStr" -> StringType.of(StringType.Form.SINGLE_LINE);
            case "passwdEntry str" -> StringType.of(StringType.Form.PASSWD_ENTRY);
            case "separatedString", "commas", "envVar" ->
                type.get("sep") instanceof String separator ? new SeparatedString(separator) : StringType.ANY;
            case "path" -> path(type);
            case "package" -> new PackageType();
            case "enum" -> new EnumType(type.get("values") instanceof List<?> values ? List.copyOf(values) : List.of());
            case "attrs" -> new AttrsType();
            case "anything", "raw", "unspecified" -> new AnyType(name);
            case "listOf" -> new ListOf(nested(type, "elemType"), Boolean.TRUE.equals(type.get("nonEmpty")));
            case "attrsOf" -> AttrsOf.of(nested(type, "elemType"));
            case "lazyAttrsOf" -> new AttrsOf(nested(type, "elemType"), true);
            case "nullOr" ->
                hasNested(type) || phrase(type).isEmpty()
                        ? DataTypes.recognized(OneOf.of(new NullOr(nested(type, "elemType"))))
                        : Phrases.read(phrase(type));
            case "functionTo" -> new FunctionTo(nested(type, "elemType"));
            case "unique", "uniq" -> hasNested(type) ? nested(type, "elemType") : opaque(name, type);
            case "either" ->
                hasNested(type)
                        ? DataTypes.recognized(OneOf.of(nested(type, "left"), nested(type, "right")))
                        : phrase(type).isEmpty() ? opaque(name, type) : Phrases.read(phrase(type));
            case "coercedTo" ->
                hasNested(type)
                        ? new CoercedTo(nested(type, "coercedType"), nested(type, "finalType"))
                        : opaque(name, type);
            case "submodule" ->
                new Submodule(Optional.ofNullable(type.get("freeform")).map(FactTypes::read));
            case "attrTag" -> Phrases.read(phrase(type)) instanceof AttrTag tag ? tag : opaque(name, type);
            default -> other(name, type);
        };
    }

    private static OptionType path(Map<?, ?> type) {
        Reach reach = Boolean.FALSE.equals(type.get("absolute")) ? Reach.RELATIVE : Reach.ABSOLUTE;
        Object stored = type.get("inStore");
        return new PathType(
                reach, stored == null ? Store.ANYWHERE : stored.equals(true) ? Store.INSIDE : Store.OUTSIDE);
    }

    private static OptionType other(String name, Map<?, ?> type) {
        if (name.startsWith(MATCHING + '"')) {
            return StringType.matching(NixStrings.value(name.substring(MATCHING.length())));
        }
        OptionType phrase = isNumber(name) ? Phrases.read(phrase(type)) : OpaqueType.UNKNOWN;
        return phrase instanceof IntType || phrase instanceof FloatType ? phrase : opaque(name, type);
    }

    /** The bounds of a number are in its phrase alone. */
    private static boolean isNumber(String name) {
        return name.contains("Int") || name.startsWith("int") || name.startsWith("number") || name.endsWith("Float");
    }

    private static boolean hasNested(Map<?, ?> type) {
        return type.get("of") instanceof Map<?, ?>;
    }

    /** The nested type of a role; facts leave out what nests too deep. */
    private static OptionType nested(Map<?, ?> type, String role) {
        return type.get("of") instanceof Map<?, ?> nested ? read(nested.get(role)) : OpaqueType.UNKNOWN;
    }

    private static OptionType opaque(String name, Map<?, ?> type) {
        return new OpaqueType(name, phrase(type));
    }

    private static String phrase(Map<?, ?> type) {
        return type.get("desc") instanceof String phrase ? phrase.strip() : "";
    }
}
