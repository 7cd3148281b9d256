package io.github.nixpoet.schema.read.internal;

import io.github.nixpoet.schema.type.AnyType;
import io.github.nixpoet.schema.type.AttrTag;
import io.github.nixpoet.schema.type.AttrsType;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.DataType;
import io.github.nixpoet.schema.type.EnumType;
import io.github.nixpoet.schema.type.FloatType;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.PackageType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.PathType.Reach;
import io.github.nixpoet.schema.type.PathType.Store;
import io.github.nixpoet.schema.type.SeparatedString;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Makes types of the nouns of a phrase, which have no types in them. */
final class NounTypes extends TypePhraseBaseVisitor<OptionType> {

    private static final String PATTERN = "string matching the pattern ";

    private final String text;

    NounTypes(String text) {
        this.text = text;
    }

    @Override
    public OptionType visitBool(TypePhraseParser.BoolContext phrase) {
        return new BoolType();
    }

    @Override
    public OptionType visitInt(TypePhraseParser.IntContext phrase) {
        return IntType.ANY;
    }

    @Override
    public OptionType visitUnsigned(TypePhraseParser.UnsignedContext phrase) {
        return IntType.atLeast(0);
    }

    @Override
    public OptionType visitPositive(TypePhraseParser.PositiveContext phrase) {
        return IntType.atLeast(1);
    }

    @Override
    public OptionType visitIntBetween(TypePhraseParser.IntBetweenContext phrase) {
        try {
            return new IntType(Long.parseLong(phrase.low.getText()), Long.parseLong(phrase.high.getText()));
        } catch (IllegalArgumentException e) {
            return Phrases.opaque(text(phrase));
        }
    }

    @Override
    public OptionType visitFloat(TypePhraseParser.FloatContext phrase) {
        return FloatType.ANY;
    }

    @Override
    public OptionType visitNumberBetween(TypePhraseParser.NumberBetweenContext phrase) {
        return between(true, phrase.low, phrase.high, phrase);
    }

    @Override
    public OptionType visitFloatBetween(TypePhraseParser.FloatBetweenContext phrase) {
        return between(false, phrase.low, phrase.high, phrase);
    }

    private OptionType between(boolean whole, Token low, Token high, ParserRuleContext phrase) {
        double least = Double.parseDouble(low.getText());
        double most = Double.parseDouble(high.getText());
        return least <= most ? new FloatType(whole, least, false, most) : Phrases.opaque(text(phrase));
    }

    @Override
    public OptionType visitSignedNumber(TypePhraseParser.SignedNumberContext phrase) {
        int sign = phrase.sign.getType();
        boolean whole = sign == TypePhraseParser.POSITIVE_NUMBER || sign == TypePhraseParser.NONNEGATIVE_NUMBER;
        boolean above = sign == TypePhraseParser.POSITIVE_NUMBER || sign == TypePhraseParser.POSITIVE_FLOAT;
        return new FloatType(whole, 0, above, Double.POSITIVE_INFINITY);
    }

    @Override
    public OptionType visitStr(TypePhraseParser.StrContext phrase) {
        return StringType.ANY;
    }

    @Override
    public OptionType visitNonEmptyStr(TypePhraseParser.NonEmptyStrContext phrase) {
        return StringType.of(StringType.Form.NON_EMPTY);
    }

    @Override
    public OptionType visitSingleLineStr(TypePhraseParser.SingleLineStrContext phrase) {
        return StringType.of(StringType.Form.SINGLE_LINE);
    }

    @Override
    public OptionType visitPasswdEntry(TypePhraseParser.PasswdEntryContext phrase) {
        return StringType.of(StringType.Form.PASSWD_ENTRY);
    }

    @Override
    public OptionType visitStrMatching(TypePhraseParser.StrMatchingContext phrase) {
        return StringType.matching(phrase.getText().substring(PATTERN.length()));
    }

    @Override
    public OptionType visitSeparatedString(TypePhraseParser.SeparatedStringContext phrase) {
        return new SeparatedString(PhraseValues.json(phrase.QUOTED().getText()));
    }

    @Override
    public OptionType visitPath(TypePhraseParser.PathContext phrase) {
        String words = phrase.getText();
        Store store = words.endsWith(" not in the Nix store")
                ? Store.OUTSIDE
                : words.endsWith(" in the Nix store") ? Store.INSIDE : Store.ANYWHERE;
        Reach reach = words.startsWith("relative")
                ? Reach.RELATIVE
                : words.startsWith("absolute") || store == Store.INSIDE ? Reach.ABSOLUTE : Reach.ANY;
        return new PathType(reach, store);
    }

    @Override
    public OptionType visitPackage(TypePhraseParser.PackageContext phrase) {
        return new PackageType();
    }

    @Override
    public OptionType visitAttrs(TypePhraseParser.AttrsContext phrase) {
        return new AttrsType();
    }

    @Override
    public OptionType visitSubmodule(TypePhraseParser.SubmoduleContext phrase) {
        return Submodule.closed();
    }

    @Override
    public OptionType visitAttrTag(TypePhraseParser.AttrTagContext phrase) {
        return new AttrTag(phrase.word().stream()
                .map(word -> PhraseValues.unquoted(word.getText()))
                .toList());
    }

    @Override
    public OptionType visitEnum(TypePhraseParser.EnumContext phrase) {
        return PhraseValues.enumOf(phrase.value());
    }

    @Override
    public OptionType visitSingular(TypePhraseParser.SingularContext phrase) {
        return PhraseValues.enumOf(List.of(phrase.value()));
    }

    @Override
    public OptionType visitEmptyEnum(TypePhraseParser.EmptyEnumContext phrase) {
        return EnumType.of();
    }

    @Override
    public OptionType visitAny(TypePhraseParser.AnyContext phrase) {
        String words = phrase.getText();
        return new AnyType(words.endsWith(" value") ? words.substring(0, words.indexOf(' ')) : words);
    }

    @Override
    public OptionType visitData(TypePhraseParser.DataContext phrase) {
        String format = phrase.getText().substring(0, phrase.getText().lastIndexOf(' '));
        return new DataType(format, !format.equals("TOML"));
    }

    @Override
    public OptionType visitChecked(TypePhraseParser.CheckedContext phrase) {
        return visit(phrase.noun());
    }

    private String text(ParserRuleContext phrase) {
        return text.substring(
                phrase.getStart().getStartIndex(), phrase.getStop().getStopIndex() + 1);
    }
}
