package io.github.nixpoet.examples.page;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page over all systems: HTML that needs no network. FreeMarker escapes what it is given, as the template's name ends in ftlh. */
public final class SystemsPage {

    private static final Configuration TEMPLATES = templates();

    private SystemsPage() {}

    /**
     * Writes the page.
     *
     * @param systems what it shows, in order
     * @param summary what Nix made of them, in a line
     * @return the page
     */
    public static String of(List<SystemView> systems, String summary) {
        StringWriter page = new StringWriter();
        try {
            TEMPLATES.getTemplate("index.ftlh").process(Map.of("systems", systems, "summary", summary), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template of the page does not fit its data", e);
        }
        return page.toString();
    }

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(SystemsPage.class, "");
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.ROOT);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return templates;
    }
}
