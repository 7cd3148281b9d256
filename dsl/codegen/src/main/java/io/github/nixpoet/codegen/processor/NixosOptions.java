package io.github.nixpoet.codegen.processor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for classes for some options of a schema, in the package of what is annotated. They are made while that is compiled, by a compiler
 * that has {@code nixpoet-codegen} on its path of processors.
 *
 * <p>Example: {@code @NixosOptions(schema = "home.json", options = {"programs.git", "home.packages"})} on a class gives its package a class
 * {@code Options}, and {@code Options.module(home -> home.programs().git().enable(true))}.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface NixosOptions {

    /**
     * The options that there are.
     *
     * @return a file as {@code nixpoet options extract} writes it, or the {@code options.json} of a manual: from the folder that
     *     {@code -Anixpoet.schemas} names, the working folder without, or from the class path
     */
    String schema();

    /**
     * The options to make classes for.
     *
     * @return paths of options and groups, each with all below; none for all
     */
    String[] options() default {};

    /**
     * The name of the class of all options.
     *
     * @return a simple name
     */
    String root() default "Options";
}
