package io.github.nixpoet.generators.cli;

import java.util.Optional;

/** The files that passed in earlier runs, so that they need not be looked into again, and those that pass in this one. */
final class KnownFiles {

    /** Ten times nixpkgs, 8 MB. With more of them those stay that were met in this run. */
    static final int MOST = 500_000;

    /** Knows none and learns none. */
    static final KnownFiles NONE = new KnownFiles(Optional.empty(), Digest.NONE, false, MOST);

    private final Optional<DigestFile> file;
    private final Digest options;
    private final boolean asked;
    private final int most;
    private final DigestSet earlier;
    private final DigestSet now = new DigestSet();
    private boolean learned;

    /**
     * Reads those of earlier runs.
     *
     * @param file where they are; none for nowhere
     * @param options of what a file has passed: with others it is not known
     * @param asked whether this run goes by them; it adds to them in any case
     * @param most how many are kept
     */
    KnownFiles(Optional<DigestFile> file, Digest options, boolean asked, int most) {
        this.file = file;
        this.options = options;
        this.asked = asked;
        this.most = most;
        this.earlier = file.map(there -> there.read(most)).orElseGet(DigestSet::new);
    }

    /** Whether a file passed in an earlier run and is as it was. One thread asks. */
    boolean has(Found found) {
        if (!asked || !found.isSettled()) {
            return false;
        }
        Digest entry = entry(found);
        if (!earlier.contains(entry)) {
            return false;
        }
        keep(entry);
        return true;
    }

    /** A file passed as it is. */
    void add(Found found) {
        if (file.isPresent() && found.isSettled()) {
            keep(entry(found));
        }
    }

    /** Keeps all for later runs, if this one added any. */
    synchronized void save() {
        if (learned && file.isPresent()) {
            earlier.addAll(now);
            file.orElseThrow().write(earlier.size() <= most ? earlier : now);
        }
    }

    private synchronized void keep(Digest entry) {
        learned |= !earlier.contains(entry);
        if (now.size() < most) {
            now.add(entry);
        }
    }

    private Digest entry(Found found) {
        return new Digest(found.digest().high() ^ options.high(), found.digest().low() ^ options.low());
    }
}
