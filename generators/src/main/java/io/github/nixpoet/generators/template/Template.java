package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.template.internal.Compiled;
import io.github.nixpoet.generators.template.internal.EngineFault;
import io.github.nixpoet.source.SourceText;
import java.util.Map;

/**
 * A template of a user's own, in FreeMarker, for a file that is not Nix. A value is {@code [=name]}, a tag {@code [#if x]…[/#if]}
 * or {@code [#list xs as x]…[/#list]}; all else, {@code ${HOME}} too, is the text of the file.
 *
 * <pre>{@code
 * Template greet = Template.shell("greet.sh", """
 *         #!/bin/sh
 *         set -eu
 *         [#list names as name]
 *         echo "Hello, [=name]" >> [=log]
 *         [/#list]
 *         """);
 * GeneratedFile file = greet.file("greet.sh", Map.of("names", List.of("Alice", "$(reboot)"), "log", "/var/log/all of them"));
 * }</pre>
 *
 * <p>Each value is spelled for its place: above, {@code "Hello, \$(reboot)"} and {@code '/var/log/all of them'}. Where a place has
 * no form for a value, a newline in a comment for one, that is an error. The program that runs the file may read a word
 * again, as {@code eval} and {@code sh -c} do: no value belongs there.
 */
public final class Template {

    private final TemplateLanguage language;
    private final SourceText source;
    private final Compiled compiled;

    private Template(TemplateLanguage language, SourceText source, Compiled compiled) {
        this.language = language;
        this.source = source;
        this.compiled = compiled;
    }

    /**
     * A template.
     *
     * @param language what the file is written in
     * @param name what errors call the template
     * @param text the template
     * @return it, ready to be filled any number of times, by any thread
     * @throws TemplateException if the text is no template, or uses what none may: other templates, classes, text run as a
     *     template, ways past the escaping
     */
    public static Template of(TemplateLanguage language, String name, String text) {
        SourceText source = new SourceText(name, text);
        try {
            return new Template(language, source, Engines.of(language).parse(name, text));
        } catch (EngineFault failure) {
            throw new TemplateException(TemplateFault.INVALID_TEMPLATE, failure, source);
        }
    }

    /**
     * A template of a shell script.
     *
     * @param name what errors call the template
     * @param text the template
     * @return as {@link #of}
     * @throws TemplateException as {@link #of}
     */
    public static Template shell(String name, String text) {
        return of(TemplateLanguage.SHELL, name, text);
    }

    /**
     * A template beside a class, in its package.
     *
     * @param language what the file is written in
     * @param beside a class
     * @param name the resource's name, as {@code run.sh.ftl}
     * @return as {@link #of}
     * @throws IllegalArgumentException if there is no such resource, or it can't be read as UTF-8
     * @throws TemplateException as {@link #of}
     */
    public static Template resource(TemplateLanguage language, Class<?> beside, String name) {
        return of(language, name, Resources.text(beside, name));
    }

    /**
     * Fills the template.
     *
     * @param model a Map with text as keys or a record; in it text, numbers, truth values, enums, paths, {@link Raw}, and lists,
     *     maps and records of these; an empty Optional counts as missing
     * @return the file's text
     * @throws TemplateException if a value is missing, or has no form at its place
     * @throws IllegalArgumentException if the model holds something else
     */
    public String render(Object model) {
        try {
            return compiled.render(model);
        } catch (EngineFault failure) {
            throw new TemplateException(TemplateFault.UNFIT_VALUE, failure, source);
        }
    }

    /**
     * Fills the template to a file, executable if the language is one of scripts.
     *
     * @param path where, relative to the folder of the set
     * @param model as {@link #render}
     * @return the file
     * @throws TemplateException as {@link #render}
     * @throws IllegalArgumentException as {@link #render} and {@link GeneratedFile}
     */
    public GeneratedFile file(String path, Object model) {
        return new GeneratedFile(path, render(model), language.isScript());
    }

    /**
     * Fills a template without values.
     *
     * @param path where, relative to the folder of the set
     * @return the file
     * @throws TemplateException as {@link #render}
     * @throws IllegalArgumentException as {@link GeneratedFile}
     */
    public GeneratedFile file(String path) {
        return file(path, Map.of());
    }

    /**
     * The template's name and language.
     *
     * @return for messages
     */
    @Override
    public String toString() {
        return source.name() + " (" + language + ")";
    }
}
