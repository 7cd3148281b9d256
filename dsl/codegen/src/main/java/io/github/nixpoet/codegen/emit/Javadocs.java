package io.github.nixpoet.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.nixpoet.codegen.model.DocModel;

/** Javadoc of plain text, in ASCII: nothing in it ends the comment, is a tag, or is read as an escape by the compiler. */
final class Javadocs {

    private Javadocs() {}

    /** All that is known of an option; the description only where it is asked for, as it may be long. */
    static CodeBlock of(DocModel doc, boolean described) {
        StringBuilder text = new StringBuilder(code(doc.path()));
        doc.type().ifPresent(type -> text.append(": ").append(escaped(type)));
        doc.defaultValue().ifPresent(value -> text.append("; by default ").append(code(value)));
        text.append('.');
        if (described) {
            doc.description()
                    .ifPresent(it ->
                            text.append("\n\n<p>").append(escaped(it.strip()).replace("\n", "\n    ")));
        }
        doc.replacement()
                .ifPresent(it -> text.append("\n\n@deprecated renamed to ").append(code(it)));
        return CodeBlock.of("$L", text.append('\n'));
    }

    static CodeBlock line(String before, String name, String after) {
        return CodeBlock.of("$L", before + code(name) + after + "\n");
    }

    private static String code(String text) {
        return "<code>" + escaped(text.isEmpty() ? "options" : text) + "</code>";
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean plain = c == '\n' || c >= ' ' && c < 127 && "&<>@\\*/{}".indexOf(c) < 0;
            boolean inner = c == '/' || c == '*';
            if (plain || inner && (out.length() == 0 || "*/".indexOf(out.charAt(out.length() - 1)) < 0)) {
                out.append((char) c);
            } else if (c >= ' ' || c == '\t') {
                out.append("&#").append(c).append(';');
            }
        });
        return out.toString();
    }
}
