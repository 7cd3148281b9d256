package io.github.nixpoet.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;

/**
 * Functions of {@code lib}, to be imported statically: the priorities, orders and conditions of the module system.
 *
 * <p>Example: {@code mkForce(list("ext4"))} is {@code lib.mkForce [ "ext4" ]}.
 */
public final class Lib {

    private Lib() {}

    /**
     * Something of {@code lib}.
     *
     * @param path its dotted path, as {@code optional}
     * @return {@code lib.path}
     * @throws IllegalArgumentException if it is no path
     */
    public static NixExpr<NixType.Function> lib(String path) {
        return Nix.ref("lib").select(path).as();
    }

    /**
     * A value that wins over those of other modules.
     *
     * @param value the value, see {@link Nix#value}
     * @return {@code lib.mkForce value}
     * @throws IllegalArgumentException if it is no value
     */
    public static NixExpr<NixType.Any> mkForce(Object value) {
        return lib("mkForce").apply(value);
    }

    /**
     * A value that gives way to those of other modules.
     *
     * @param value the value, see {@link Nix#value}
     * @return {@code lib.mkDefault value}
     * @throws IllegalArgumentException if it is no value
     */
    public static NixExpr<NixType.Any> mkDefault(Object value) {
        return lib("mkDefault").apply(value);
    }

    /**
     * A value with a priority.
     *
     * @param priority the lower the stronger: {@code mkForce} has 50, plain values 100, {@code mkDefault} 1000
     * @param value the value, see {@link Nix#value}
     * @return {@code lib.mkOverride priority value}
     * @throws IllegalArgumentException if the priority is negative or the value none
     */
    public static NixExpr<NixType.Any> mkOverride(int priority, Object value) {
        if (priority < 0) {
            throw new IllegalArgumentException("a priority is not negative: " + priority);
        }
        return lib("mkOverride").apply(priority, value);
    }

    /**
     * A value that wins over plain ones, in modules that make images.
     *
     * @param value the value, see {@link Nix#value}
     * @return {@code lib.mkImageMediaOverride value}, with a priority of 60
     * @throws IllegalArgumentException if it is no value
     */
    public static NixExpr<NixType.Any> mkImageMediaOverride(Object value) {
        return lib("mkImageMediaOverride").apply(value);
    }

    /**
     * A value that wins over plain ones, in modules that make virtual machines.
     *
     * @param value the value, see {@link Nix#value}
     * @return {@code lib.mkVMOverride value}, with a priority of 10
     * @throws IllegalArgumentException if it is no value
     */
    public static NixExpr<NixType.Any> mkVMOverride(Object value) {
        return lib("mkVMOverride").apply(value);
    }

    /**
     * A value under a condition.
     *
     * @param condition what must hold
     * @param value the value, see {@link Nix#value}
     * @return {@code lib.mkIf condition value}
     * @throws IllegalArgumentException if it is no value
     */
    public static NixExpr<NixType.Any> mkIf(NixExpr<? super NixType.Bool> condition, Object value) {
        return lib("mkIf").apply(condition, value);
    }

    /**
     * Values that are merged as if each came from a module of its own.
     *
     * @param values the values, see {@link Nix#value}
     * @return {@code lib.mkMerge [ values ]}
     * @throws IllegalArgumentException if one is no value
     */
    public static NixExpr<NixType.Any> mkMerge(Object... values) {
        return mkMerge(Arrays.asList(values));
    }

    /**
     * Values that are merged as if each came from a module of its own.
     *
     * @param values the values, see {@link Nix#value}
     * @return {@code lib.mkMerge [ values ]}
     * @throws IllegalArgumentException if one is no value
     */
    public static NixExpr<NixType.Any> mkMerge(Collection<?> values) {
        return lib("mkMerge").apply(new ArrayList<>(values));
    }

    /**
     * Elements or lines that come before those of other modules.
     *
     * @param value a list or lines, see {@link Nix#value}
     * @return {@code lib.mkBefore value}
     * @throws IllegalArgumentException if it is no value
     */
    public static NixExpr<NixType.Any> mkBefore(Object value) {
        return lib("mkBefore").apply(value);
    }

    /**
     * Elements or lines that come after those of other modules.
     *
     * @param value a list or lines, see {@link Nix#value}
     * @return {@code lib.mkAfter value}
     * @throws IllegalArgumentException if it is no value
     */
    public static NixExpr<NixType.Any> mkAfter(Object value) {
        return lib("mkAfter").apply(value);
    }

    /**
     * Elements or lines with a place among those of other modules.
     *
     * @param order the lower the earlier: {@code mkBefore} has 500, plain values 1000, {@code mkAfter} 1500
     * @param value a list or lines, see {@link Nix#value}
     * @return {@code lib.mkOrder order value}
     * @throws IllegalArgumentException if it is no value
     */
    public static NixExpr<NixType.Any> mkOrder(int order, Object value) {
        return lib("mkOrder").apply(order, value);
    }
}
