package io.github.nixpoet.schema.read.internal;

import io.github.nixpoet.schema.read.internal.TypePhraseParser.AlternativeContext;
import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.CoercedTo;
import io.github.nixpoet.schema.type.FunctionTo;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Makes types of a parsed phrase. */
final class PhraseTypes extends TypePhraseBaseVisitor<OptionType> {

    private final String text;

    PhraseTypes(String text) {
        this.text = text;
    }

    @Override
    public OptionType visitPhrase(TypePhraseParser.PhraseContext phrase) {
        return visit(phrase.type());
    }

    @Override
    public OptionType visitCoerced(TypePhraseParser.CoercedContext phrase) {
        return new CoercedTo(visit(phrase.from), visit(phrase.to));
    }

    /**
     * Words that no rule knows may have an "or" of their own, as in "string containing either a number or a range": beside others they
     * make the whole opaque, but for a "null or" before them.
     */
    @Override
    public OptionType visitUnion(TypePhraseParser.UnionContext phrase) {
        Optional<OptionType> named = NamedTypes.find(text(phrase));
        if (named.isPresent()) {
            return named.get();
        }
        List<AlternativeContext> alternatives = phrase.alternative();
        boolean nullFirst = alternatives.get(0).NULL() != null;
        List<AlternativeContext> values =
                alternatives.stream().filter(it -> it.NULL() == null).toList();
        if (values.isEmpty()) {
            return Phrases.opaque(text(phrase));
        }
        boolean nullable = values.size() < alternatives.size();
        if (values.size() > 1 && values.stream().anyMatch(this::isUnknown)) {
            String rest = text.substring(
                    alternatives.get(nullFirst ? 1 : 0).getStart().getStartIndex(),
                    phrase.getStop().getStopIndex() + 1);
            return nullFirst ? new NullOr(Phrases.opaque(rest)) : Phrases.opaque(rest);
        }
        OptionType value = OneOf.of(values.stream().map(this::visit).toList());
        return nullable ? OneOf.of(new NullOr(value)) : value;
    }

    private boolean isUnknown(AlternativeContext phrase) {
        return phrase.operand() instanceof TypePhraseParser.OtherContext other
                && NamedTypes.find(text(other)).isEmpty();
    }

    @Override
    public OptionType visitParenthesized(TypePhraseParser.ParenthesizedContext phrase) {
        return visit(phrase.type());
    }

    @Override
    public OptionType visitOther(TypePhraseParser.OtherContext phrase) {
        return NamedTypes.find(text(phrase)).orElseGet(() -> Phrases.opaque(text(phrase)));
    }

    @Override
    public OptionType visitListOf(TypePhraseParser.ListOfContext phrase) {
        return ListOf.of(visit(phrase.part()));
    }

    @Override
    public OptionType visitNonEmptyListOf(TypePhraseParser.NonEmptyListOfContext phrase) {
        return new ListOf(visit(phrase.part()), true);
    }

    @Override
    public OptionType visitAttrsOf(TypePhraseParser.AttrsOfContext phrase) {
        return AttrsOf.of(visit(phrase.part()));
    }

    @Override
    public OptionType visitLazyAttrsOf(TypePhraseParser.LazyAttrsOfContext phrase) {
        return new AttrsOf(visit(phrase.part()), true);
    }

    @Override
    public OptionType visitFunctionTo(TypePhraseParser.FunctionToContext phrase) {
        return new FunctionTo(visit(phrase.part()));
    }

    @Override
    public OptionType visitOpenSubmodule(TypePhraseParser.OpenSubmoduleContext phrase) {
        return Submodule.open(visit(phrase.part()));
    }

    @Override
    public OptionType visitUnique(TypePhraseParser.UniqueContext phrase) {
        return visit(phrase.type());
    }

    @Override
    public OptionType visitKnown(TypePhraseParser.KnownContext phrase) {
        return new NounTypes(text).visit(phrase.noun());
    }

    private String text(ParserRuleContext phrase) {
        return text.substring(
                phrase.getStart().getStartIndex(), phrase.getStop().getStopIndex() + 1);
    }
}
