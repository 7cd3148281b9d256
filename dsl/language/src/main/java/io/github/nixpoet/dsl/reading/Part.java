package io.github.nixpoet.dsl.reading;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixReadException;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.build.StringContent;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.value.NixValues;
import io.github.nixpoet.value.NotStaticException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** An expression in a file: it is asked for what it is to be, and refused at its place where it is something else. */
public final class Part {

    private final FileReading file;
    private final Expression tree;
    private final Node node;

    /** An expression that stands in the file, or is made of one that does. */
    Part(FileReading file, Expression tree, Node node) {
        this.file = file;
        this.tree = tree;
        this.node = node;
    }

    Node node() {
        return node;
    }

    FileReading file() {
        return file;
    }

    /**
     * The expression as it stands.
     *
     * @param <T> what its value is, which nothing checks
     * @return the expression; its lines are those of the file
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // a claim, as that of NixExpr.as
    public <T extends NixType> NixExpr<T> value() {
        return file.expression(tree, file.origin(tree, node));
    }

    /**
     * This as the value of an attribute.
     *
     * @param path the path of the attribute
     * @return its definition, on its line in the file
     */
    public Definition definition(AttrPath path) {
        return new Definition(path, value(), file.origin(tree, node));
    }

    /**
     * The refusal of this.
     *
     * @param what what was expected
     * @return an exception to be thrown
     */
    public NixReadException refused(String what) {
        return file.expected(node, what);
    }

    /**
     * The refusal of this by a rule of Java.
     *
     * @param cause which rule
     * @return an exception to be thrown
     */
    public NixReadException refused(IllegalArgumentException cause) {
        return file.refused(node, cause);
    }

    /**
     * The same expression, without the parentheses around it.
     *
     * @return what is in them
     */
    public Expression inner() {
        return Parenthesized.strip(tree);
    }

    private Part part(Expression below) {
        return new Part(file, below, below);
    }

    /**
     * Refuses anything but one expression.
     *
     * @param other what is expected here
     */
    public void mustBe(NixExpr<?> other) {
        if (!new NixExpr<>(inner()).equals(other)) {
            throw refused(other.toString().replaceAll("\\s+", " "));
        }
    }

    /**
     * The text of this string.
     *
     * @param what what it is, for the refusal
     * @return the text
     * @throws NixReadException if this is no string without holes
     */
    public String text(String what) {
        StringContent content = content()
                .filter(string -> string.holes().isEmpty())
                .orElseThrow(() -> refused(what + ", a string without holes"));
        return content.texts().get(0);
    }

    /**
     * The texts and holes of this string.
     *
     * @return both; empty for what is no string
     */
    public Optional<StringContent> content() {
        return inner() instanceof StringExpression string ? Optional.of(StringContent.of(string)) : Optional.empty();
    }

    /**
     * The value of this in Java.
     *
     * @return as {@link NixValues#read}
     * @throws NixReadException if it is not written out
     */
    public Object constant() {
        try {
            return NixValues.read(tree);
        } catch (NotStaticException e) {
            throw file.expected(e.node(), "a value that is written out");
        }
    }

    /**
     * The elements of this list.
     *
     * @return each; empty for what is no list
     */
    public Optional<List<Part>> elements() {
        return inner() instanceof ListExpression list
                ? Optional.of(list.elements().stream().map(this::part).toList())
                : Optional.empty();
    }

    /**
     * The attributes of this set.
     *
     * @param what what the set is, for the refusal
     * @return its attributes
     * @throws NixReadException if it is no set, or one whose attributes see each other, or a name in it is computed
     */
    public SetPart set(String what) {
        if (inner() instanceof AttributeSet set && !set.isRecursive()) {
            return new SetPart(this, set.bindings());
        }
        throw refused(what);
    }

    /**
     * The attributes of this set.
     *
     * @return its attributes; empty for what {@link #set} refuses
     */
    public Optional<SetPart> attributes() {
        return inner() instanceof AttributeSet set && !set.isRecursive() && SetPart.isStatic(set.bindings())
                ? Optional.of(new SetPart(this, set.bindings()))
                : Optional.empty();
    }

    /**
     * What this calls, and with what.
     *
     * @return the function and its arguments; this alone, if it is no call
     */
    public List<Part> call() {
        Deque<Part> parts = new ArrayDeque<>();
        Expression rest = inner();
        while (rest instanceof Application application) {
            parts.addFirst(part(application.argument()));
            rest = Parenthesized.strip(application.function());
        }
        parts.addFirst(part(rest));
        return List.copyOf(parts);
    }

    /**
     * The argument of a call.
     *
     * @param function what is to be called
     * @return what it is given; empty if this is no call of that function with one argument
     */
    public Optional<Part> argumentOf(NixExpr<?> function) {
        return inner() instanceof Application application && new NixExpr<>(application.function()).equals(function)
                ? Optional.of(part(application.argument()))
                : Optional.empty();
    }

    /**
     * What this function takes and makes.
     *
     * @return both; empty for what is no function
     */
    public Optional<FunctionPart> function() {
        return inner() instanceof Lambda lambda
                ? Optional.of(new FunctionPart(part(lambda.body()), lambda.parameter(), value -> part(value)))
                : Optional.empty();
    }

    /**
     * The variables of {@code let … in}.
     *
     * @return their names and values; empty for what is no {@code let}
     */
    public Optional<SetPart> locals() {
        return inner() instanceof Let let && SetPart.isStatic(let.bindings())
                ? Optional.of(new SetPart(this, let.bindings()))
                : Optional.empty();
    }

    /**
     * What stands behind {@code let … in}.
     *
     * @return the expression; this itself if there is no {@code let}
     */
    public Part body() {
        return inner() instanceof Let let ? part(let.body()) : this;
    }
}
