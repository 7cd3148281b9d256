package io.github.nixpoet.generators.template.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What FreeMarker offers and a template here does not use: ways past the escaping, to other templates, to classes, and to text
 * that is run as a template.
 */
final class TemplateRules {

    record Breach(int offset, int length, String message, String help) {}

    private static final Pattern TAG = Pattern.compile("\\[#--|\\[=|\\[/?[#@][A-Za-z_]?");

    private static final Pattern DIRECTIVE = Pattern.compile(
            "\\[/?#(ftl|outputformat|outputFormat|autoesc|autoEsc|noautoesc|noAutoEsc|escape|noescape|noEscape|include|import"
                    + "|setting|visit|recurse|fallback|transform|compress|attempt)\\b");

    private static final Pattern BUILT_IN = Pattern.compile(
            "\\?\\s*(?:[\\[<]#--.*?--[\\]>]\\s*)*"
                    + "(interpret|eval_json|evalJson|eval|no_esc|noEsc|new|api|has_api|hasApi|markup_string|markupString|esc)\\b",
            Pattern.DOTALL);

    private TemplateRules() {}

    static Optional<Breach> firstBreach(String text) {
        Matcher tag = TAG.matcher(text);
        int at = 0;
        while (tag.find(at)) {
            int start = tag.start();
            boolean comment = tag.group().equals("[#--");
            at = comment ? after(text, "--]", tag.end()) : endOfTag(text, tag.end());
            if (comment) {
                continue;
            }
            Matcher directive = DIRECTIVE.matcher(text).region(start, at);
            if (directive.lookingAt()) {
                return breach(start, directive.end() - start, "[#" + directive.group(1) + "]");
            }
            Matcher builtIn = BUILT_IN.matcher(text).region(start, at);
            if (builtIn.find()) {
                return breach(builtIn.start(), builtIn.end() - builtIn.start(), "?" + builtIn.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> breach(int offset, int length, String what) {
        return Optional.of(new Breach(
                offset,
                length,
                "a template can't use " + what,
                "a value is spelled for its place; text that is to stay as it is comes from Java as a Raw"));
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** Behind the bracket that closes the tag; brackets in strings and those of lists are others. */
    private static int endOfTag(String text, int from) {
        int depth = 1;
        int at = from;
        while (at < text.length() && depth > 0) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfString(text, at, c);
            } else {
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                at++;
            }
        }
        return Math.min(at, text.length());
    }

    private static int endOfString(String text, int start, char quote) {
        boolean raw = start > 0 && text.charAt(start - 1) == 'r';
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' && !raw ? 2 : 1;
        }
        return at + 1;
    }
}
