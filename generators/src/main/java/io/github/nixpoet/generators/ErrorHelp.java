package io.github.nixpoet.generators;

import io.github.nixpoet.generators.nix.NixError;
import io.github.nixpoet.generators.nix.NixException;
import io.github.nixpoet.nixos.NixosOptions;
import io.github.nixpoet.schema.Lookup;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to do about an error of Nix: the name that was meant, what an option takes. */
final class ErrorHelp {

    private ErrorHelp() {}

    /** One sentence; empty where nothing is known. The options of NixOS are read only if the error is about one. */
    static Optional<String> of(NixError error, NixException failure) {
        if (error.message().contains("was not found in the Nix search path")) {
            return failure.diagnostics().get(0).help();
        }
        if (error.message().contains("is read-only")) {
            return Optional.of("do not set it");
        }
        if (error.message().contains("has conflicting definition values")) {
            return Optional.of("set it once, or let one win: mkForce, mkDefault");
        }
        Optional<String> meant = error.suggestions().isEmpty()
                ? nearest(error)
                : Optional.of("did you mean " + alternatives(error.suggestions()) + "?");
        return meant.or(() -> error.definitions().isEmpty() ? Optional.empty() : type(error));
    }

    private static Optional<String> nearest(NixError error) {
        if (!error.message().contains("does not exist")) {
            return Optional.empty();
        }
        OptionSchema schema = NixosOptions.schema();
        return path(error)
                .flatMap(schema::nearest)
                .map(near -> "did you mean " + near + "?"
                        + schema.option(near).map(ErrorHelp::takes).orElse(""));
    }

    /** The options of a variant or a node are those of a machine of its own, behind a prefix. */
    private static Optional<String> type(NixError error) {
        return path(error)
                .flatMap(path -> IntStream.range(0, path.depth())
                        .mapToObj(start -> new OptionPath(path.names().subList(start, path.depth())))
                        .flatMap(end -> NixosOptions.schema().find(end) instanceof Lookup.Found found
                                ? Stream.of(end + takes(found.option()))
                                : Stream.empty())
                        .findFirst());
    }

    private static String takes(Option option) {
        return " takes " + option.type().phrase();
    }

    private static Optional<OptionPath> path(NixError error) {
        try {
            return error.options().stream().findFirst().map(OptionPath::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String alternatives(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
