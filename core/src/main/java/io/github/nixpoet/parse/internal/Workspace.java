package io.github.nixpoet.parse.internal;

import java.lang.ref.SoftReference;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Arrays that one parse leaves for the next, so that many small texts do not each pay for large ones. */
final class Workspace {

    /** Arrays for more tokens than this, some 10 MB of source, are not worth keeping. */
    private static final int LARGEST = 1 << 20;

    private static final ConcurrentLinkedDeque<SoftReference<Workspace>> FREE = new ConcurrentLinkedDeque<>();

    private final SoftReference<Workspace> reference = new SoftReference<>(this);
    private final TokenBuffer tokens = new TokenBuffer();
    private final NameTable names = new NameTable();

    private Workspace() {}

    static Workspace take() {
        SoftReference<Workspace> reference = FREE.pollFirst();
        @Nullable Workspace free = reference == null ? null : reference.get();
        return free == null ? new Workspace() : free;
    }

    void giveBack() {
        if (tokens.type.length <= LARGEST) {
            FREE.addFirst(reference);
        }
    }

    TokenBuffer tokens() {
        return tokens;
    }

    NameTable names() {
        return names;
    }
}
