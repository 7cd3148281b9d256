package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.UriLiteral;
import java.util.Set;

/** Why nothing can be said of what a path leads to from here. */
record Obstacle(Branch branch, EditCode code, String message, Node place) {

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    /** A value that is not written out as a set. */
    static Obstacle in(Branch branch, Expression value, Environment scope) {
        if (value instanceof Identifier identifier) {
            String name = identifier.name();
            if (CONSTANTS.contains(name)) {
                return new Obstacle(branch, EditCode.NOT_A_SET, "'" + name + "' is no set", value);
            }
            String where = scope.comesFromWith(name) ? ", which a 'with' brings" : "";
            return new Obstacle(branch, EditCode.VARIABLE, "the value is the variable '" + name + "'" + where, value);
        }
        if (value instanceof Selection) {
            return new Obstacle(branch, EditCode.VARIABLE, "the value is an attribute of another set", value);
        }
        if (value instanceof ListExpression
                || value instanceof StringExpression
                || value instanceof IntegerLiteral
                || value instanceof FloatLiteral
                || value instanceof PathLiteral
                || value instanceof InterpolatedPath
                || value instanceof Lambda
                || value instanceof UriLiteral) {
            return new Obstacle(branch, EditCode.NOT_A_SET, "the value is no set", value);
        }
        String what = value instanceof Application ? "the value is made by a call" : "the value is computed";
        return new Obstacle(branch, EditCode.GENERATED, what, value);
    }
}
