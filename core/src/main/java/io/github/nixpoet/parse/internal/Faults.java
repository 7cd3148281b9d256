package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** The faults of one text. A fault at a token up to which all is said already follows from an earlier one and is not kept. */
final class Faults {

    /** More than a reader would go through before the next try. */
    static final int MOST = 20;

    /** Thrown when nothing further would be told. */
    static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough faults", null, false, false);
        }
    }

    private final List<SyntaxFault> found = new ArrayList<>();
    private final Repairs repairs;
    private Optional<SyntaxFault> doubtful = Optional.empty();
    private int parsed;
    private int quietUpTo = -1;

    Faults(Repairs repairs) {
        this.repairs = repairs;
    }

    /**
     * Keeps a fault unless it follows from another.
     *
     * @param text where the token is
     * @param token the first that does not fit
     * @throws Enough if there are as many as are told
     */
    void report(BrokenText text, int token, SyntaxFault fault) {
        boolean news = token > quietUpTo && !repairs.touch(token == 0 ? 0 : text.start(token - 1), text.end(token));
        quiet(token);
        if (news) {
            found.add(fault);
            if (++parsed == MOST) {
                throw new Enough();
            }
        }
    }

    /** Keeps a fault that follows from no other. */
    void add(SyntaxFault fault) {
        found.add(fault);
    }

    /** Drops what was found from an offset on: the text there is to be read in another way. */
    void forget(int from) {
        found.removeIf(fault -> fault.start() >= from);
    }

    /** Keeps a string that runs to the end, most likely from another place than it seems: of the others only the first is sure. */
    void addDoubtful(SyntaxFault fault) {
        doubtful = Optional.of(fault);
    }

    /** What is wrong with the tokens up to this one is said. */
    void quiet(int token) {
        quietUpTo = Math.max(quietUpTo, token);
    }

    boolean isEmpty() {
        return found.isEmpty() && doubtful.isEmpty();
    }

    /** The first faults in the order of the text. */
    List<Diagnostic> diagnostics(IntUnaryOperator offset) {
        Stream<SyntaxFault> sure = found.stream()
                .sorted(Comparator.comparingInt(SyntaxFault::start))
                .distinct()
                .limit(doubtful.isPresent() ? 1 : MOST);
        return Stream.concat(sure, doubtful.stream())
                .sorted(Comparator.comparingInt(SyntaxFault::start))
                .map(fault -> fault.diagnostic(offset))
                .toList();
    }
}
