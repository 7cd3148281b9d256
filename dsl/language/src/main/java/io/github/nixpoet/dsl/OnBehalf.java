package io.github.nixpoet.dsl;

/**
 * A class outside of the DSL that makes values for its callers: the {@link Origin} of such a value is the line that called the class, never
 * one in it. Generated classes of options are such, and helpers of your own may be:
 *
 * <pre>{@code
 * final class OurModules implements OnBehalf {
 *     static NixExpr<NixType.Str> domain(String name) {
 *         return Nix.str(name + ".example.org");
 *     }
 * }
 * }</pre>
 */
public interface OnBehalf {}
