package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.DockerPlaces;
import io.github.nixpoet.generators.template.internal.Engine;
import io.github.nixpoet.generators.template.internal.ExeclinePlaces;
import io.github.nixpoet.generators.template.internal.HclPlaces;
import io.github.nixpoet.generators.template.internal.MarkdownPlaces;
import io.github.nixpoet.generators.template.internal.Places;
import io.github.nixpoet.generators.template.internal.PlainPlaces;
import io.github.nixpoet.generators.template.internal.PythonPlaces;
import io.github.nixpoet.generators.template.internal.RubyPlaces;
import io.github.nixpoet.generators.template.internal.ShellPlaces;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One engine a language, made once. */
final class Engines {

    private static final Map<TemplateLanguage, Engine> ALL =
            Arrays.stream(TemplateLanguage.values()).collect(Collectors.toMap(Function.identity(), Engines::make));

    private Engines() {}

    static Engine of(TemplateLanguage language) {
        Engine engine = ALL.get(language);
        if (engine == null) {
            throw new IllegalStateException("no engine for " + language);
        }
        return engine;
    }

    private static Engine make(TemplateLanguage language) {
        boolean python = language == TemplateLanguage.PYTHON;
        return new Engine(
                language.name(), () -> places(language), python ? "True" : "true", python ? "False" : "false");
    }

    private static Places places(TemplateLanguage language) {
        return switch (language) {
            case SHELL -> new ShellPlaces();
            case EXECLINE -> new ExeclinePlaces();
            case DOCKERFILE -> new DockerPlaces();
            case HCL -> new HclPlaces();
            case RUBY -> new RubyPlaces();
            case PYTHON -> new PythonPlaces();
            case MARKDOWN -> new MarkdownPlaces();
            case PLAIN -> new PlainPlaces();
        };
    }
}
