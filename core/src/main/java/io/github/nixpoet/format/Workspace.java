package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Layout;
import java.lang.ref.SoftReference;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Room that one run leaves for the next, so that many small files do not each pay for arrays. */
final class Workspace {

    /** A draft of more entries than this, some megabytes of source, is not worth keeping. */
    private static final int LARGEST = 1 << 20;

    private static final ConcurrentLinkedDeque<SoftReference<Workspace>> FREE = new ConcurrentLinkedDeque<>();

    private final SoftReference<Workspace> reference = new SoftReference<>(this);
    private final Draft draft = new Draft();
    private final Layout layout = new Layout();

    private Workspace() {}

    /** One with an empty draft. */
    static Workspace take() {
        SoftReference<Workspace> reference = FREE.pollFirst();
        @Nullable Workspace free = reference == null ? null : reference.get();
        return free == null ? new Workspace() : free;
    }

    /** Leaves it to the next run. One that a failed run does not give back is not missed. */
    void giveBack() {
        if (draft.size() <= LARGEST) {
            draft.clear();
            FREE.addFirst(reference);
        }
    }

    Draft draft() {
        return draft;
    }

    Layout layout() {
        return layout;
    }
}
