package io.github.nixpoet.generators;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.generators.nix.NixError;
import io.github.nixpoet.generators.nix.NixException;
import io.github.nixpoet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nix refused a generated file: the report shows the place in the file and names the line of Java that made it.
 *
 * <pre>
 * error[nix-failed]: The option `services.web.prot' does not exist. Definition values:
 * - In `/srv/web/configuration.nix': 80
 *   --&gt; configuration.nix:4:3
 *    |
 *  4 |   services.web.prot = 80;
 *    |   ^^^^^^^^^^^^^^^^^ set at WebServer.java:42
 *   help: did you mean services.web.port?
 * </pre>
 */
public final class ProjectException extends NixException {

    private static final long serialVersionUID = 1L;

    private static final Pattern AFTERWORD = Pattern.compile("\n(Output paths:|\\s*Did you mean ).*", Pattern.DOTALL);

    private final transient List<ErrorOrigin> origins;

    private ProjectException(NixException cause, Diagnostic diagnostic, SourceText source, List<ErrorOrigin> origins) {
        super(cause, diagnostic, source);
        this.origins = List.copyOf(origins);
    }

    /** The same failure, told where it comes from; as it was if nothing leads to the set. */
    static NixException of(NixException cause, ErrorOrigins finder) {
        for (NixError error : cause.errors()) {
            List<ErrorOrigin> origins = finder.find(error);
            if (!origins.isEmpty()) {
                return of(cause, error, origins, finder);
            }
        }
        return cause;
    }

    private static NixException of(NixException cause, NixError error, List<ErrorOrigin> origins, ErrorOrigins finder) {
        ErrorOrigin first = origins.get(0);
        StringBuilder message = new StringBuilder(said(error));
        Diagnostic diagnostic = Diagnostic.error(cause.fault(), "");
        for (ErrorOrigin origin : origins) {
            if (origin.file().equals(first.file())) {
                diagnostic = diagnostic.at(origin.span(), origin.remark());
            } else {
                message.append("\nand in ")
                        .append(origin.file().path())
                        .append(':')
                        .append(origin.line());
                message.append(": ").append(origin.remark());
            }
        }
        if (!error.log().isEmpty()) {
            message.append("\nthe builder wrote last:\n  ").append(String.join("\n  ", error.log()));
        }
        Optional<String> help = ErrorHelp.of(error, cause);
        Diagnostic told =
                new Diagnostic(diagnostic.code(), diagnostic.severity(), message.toString(), diagnostic.labels(), help);
        return new ProjectException(cause, told, finder.codeOf(first).source(), origins);
    }

    /** The message without what is said once more below, and without the paths that a build did not make. */
    private static String said(NixError error) {
        return AFTERWORD.matcher(error.message()).replaceFirst("").strip();
    }

    /**
     * Where it comes from.
     *
     * @return the places, the most likely first, at least one
     */
    public List<ErrorOrigin> origins() {
        return origins;
    }
}
