package io.github.nixpoet.dsl.test;

import java.time.Duration;

/** Times as the test driver takes them. */
final class Seconds {

    private Seconds() {}

    static long of(Duration time) {
        if (time.isNegative() || !time.equals(Duration.ofSeconds(time.toSeconds()))) {
            throw new IllegalArgumentException("the test driver takes whole seconds, 0 or more, not " + time);
        }
        return time.toSeconds();
    }
}
