package io.github.nixpoet.generators.template.internal;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * FreeMarker with nothing but data: no classes, no other templates, no ways past the escaping. Tags and values stand in brackets,
 * {@code [#if x]} and {@code [=x]}, as {@code ${x}} is the shell's, Docker's and Terraform's own.
 */
public final class Engine {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final Supplier<Places> places;
    private final ModelValues values;

    /**
     * An engine for a language.
     *
     * @param language its name, for errors
     * @param places makes what follows a file of the language
     * @param yes how it spells true
     * @param no how it spells false
     */
    public Engine(String language, Supplier<Places> places, String yes, String no) {
        LanguageFormat format = new LanguageFormat(language);
        this.places = places;
        this.values = new ModelValues(format, yes, no);
        configuration.setOutputFormat(format);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(ModelValues.AS_IT_IS);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setTabSize(1);
        configuration.setCustomNumberFormats(Map.of("digits", new Digits(format)));
        configuration.setNumberFormat("@digits");
        configuration.setBooleanFormat("c");
        configuration.setAutoFlush(false);
    }

    /**
     * Reads a template.
     *
     * @param name what errors call it
     * @param text the template
     * @return it, ready to be filled
     * @throws EngineFault if it is no template, or uses what none may
     */
    public Compiled parse(String name, String text) {
        TemplateRules.firstBreach(text).ifPresent(breach -> {
            throw new EngineFault(breach.offset(), breach.length(), breach.message(), breach.help());
        });
        try {
            return new Compiled(new Template(name, text, configuration), text, places, values);
        } catch (ParseException failure) {
            throw EngineFault.of(failure, text);
        } catch (IOException failure) {
            throw new UncheckedIOException("a template is read from memory", failure);
        }
    }

    /** Numbers as every language here reads them, and never in quotes. */
    private static final class Digits extends TemplateNumberFormatFactory {

        private final LanguageFormat format;

        Digits(LanguageFormat format) {
            this.format = format;
        }

        @Override
        public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
            return new TemplateNumberFormat() {
                @Override
                public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
                    return Numbers.plain(number.getAsNumber());
                }

                @Override
                public Object format(TemplateNumberModel number) throws TemplateModelException {
                    return Markup.number(format, formatToPlainText(number));
                }

                @Override
                public boolean isLocaleBound() {
                    return false;
                }

                @Override
                public String getDescription() {
                    return "digits";
                }
            };
        }
    }
}
