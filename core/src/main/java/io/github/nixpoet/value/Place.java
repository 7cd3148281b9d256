package io.github.nixpoet.value;

import io.github.nixpoet.text.NixNames;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands among others, spelled only for a message.
 *
 * @param around what it stands in, null for the outermost
 * @param step the name of the outermost; below it an attribute with its dot, an index in brackets, or nothing
 * @param depth how many others it stands in
 */
record Place(@Nullable Place around, String step, int depth) {

    static Place root(String name) {
        return new Place(null, name, 0);
    }

    Place attribute(String name) {
        return below("." + NixNames.attribute(name));
    }

    Place element(int index) {
        return below("[" + index + "]");
    }

    /** What is inside without a name of its own, as the value of an Optional. */
    Place inside() {
        return below("");
    }

    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place != null; place = place.around) {
            steps.push(place.step);
        }
        return String.join("", steps);
    }

    private Place below(String next) {
        return new Place(this, next, depth + 1);
    }
}
