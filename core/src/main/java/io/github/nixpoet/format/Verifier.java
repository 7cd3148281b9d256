package io.github.nixpoet.format;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.Equivalence;
import java.util.Optional;

/** Formats, reads, compares and formats again. */
final class Verifier {

    private final NixFormatter formatter;

    Verifier(NixFormatter formatter) {
        this.formatter = formatter;
    }

    Verification verify(SourceFile file) {
        Verification result = check(file);
        if (result instanceof Verification.Broken broken) {
            SourceFile small = Shrinker.shrink(file, part -> hasFault(part, broken.fault()));
            return check(small);
        }
        return result;
    }

    private boolean hasFault(SourceFile file, Verification.Fault fault) {
        return check(file) instanceof Verification.Broken broken && broken.fault() == fault;
    }

    private Verification check(SourceFile file) {
        String once;
        try {
            once = formatter.format(file);
        } catch (IllegalStateException e) {
            return broken(Verification.Fault.INCOMPLETE, file, "", "");
        }
        ParseResult read = NixParser.parse(once);
        Optional<SourceFile> tree = read.file();
        if (tree.isEmpty()) {
            return broken(Verification.Fault.UNREADABLE, file, once, "");
        }
        String twice;
        try {
            twice = formatter.format(tree.get());
        } catch (IllegalStateException e) {
            return broken(Verification.Fault.INCOMPLETE, file, once, "");
        }
        if (!Equivalence.equivalent(Meaning.of(file), Meaning.of(tree.get()))) {
            return broken(Verification.Fault.OTHER_MEANING, file, once, twice);
        }
        return once.equals(twice)
                ? new Verification.Held(once)
                : broken(Verification.Fault.RESTLESS, file, once, twice);
    }

    private static Verification broken(Verification.Fault fault, SourceFile file, String once, String twice) {
        return new Verification.Broken(fault, NixPrinter.print(file), once, twice);
    }
}
