package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.Lib;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.text.AttrPath;
import java.util.List;

/**
 * One value that a module gives an option, or a part of one: sets that are written out are taken apart down to what is no set.
 *
 * <p>Example: <code>services.nginx = lib.mkIf c { enable = lib.mkForce true; }</code> sets {@code services.nginx.enable} to {@code true}
 * under the condition {@code c} with priority 50.
 *
 * @param path what is set
 * @param value its value without what the module system takes off: conditions, priority and order
 * @param conditions what must hold, the outermost first
 * @param priority the lower the stronger: {@code mkForce} has 50, a plain value 100, {@code mkDefault} 1000
 * @param order the place among others' elements or lines: {@code mkBefore} has 500, a plain value 1000, {@code mkAfter} 1500
 * @param origin the line that set it, of Java or of the file it was read from
 */
public record Setting(
        AttrPath path,
        NixExpr<NixType.Any> value,
        List<NixExpr<NixType.Bool>> conditions,
        int priority,
        int order,
        Origin origin) {

    /** The priority of a plain value. */
    public static final int PLAIN_PRIORITY = 100;

    /** The order of a plain value. */
    public static final int PLAIN_ORDER = 1000;

    /** Copies the conditions. */
    public Setting {
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether the value counts whatever the rest of the machine is.
     *
     * @return true if there is no condition
     */
    public boolean isUnconditional() {
        return conditions.isEmpty();
    }

    /**
     * The value with its priority and order, as it may be set anew.
     *
     * @return for example {@code lib.mkForce true}
     */
    public NixExpr<?> marked() {
        NixExpr<?> marked = switch (order) {
            case PLAIN_ORDER -> value;
            case 500 -> Lib.mkBefore(value);
            case 1500 -> Lib.mkAfter(value);
            default -> Lib.mkOrder(order, value);
        };
        return switch (priority) {
            case PLAIN_PRIORITY -> marked;
            case 50 -> Lib.mkForce(marked);
            case 1000 -> Lib.mkDefault(marked);
            default -> Lib.mkOverride(priority, marked);
        };
    }
}
