package io.github.nixpoet.generators.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Texts on the class path. */
final class Resources {

    private Resources() {}

    static String text(Class<?> beside, String name) {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no resource '" + name + "' beside " + beside.getName()
                        + "; a module is to open its package for it");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readAllBytes()))
                    .toString();
        } catch (IOException failure) {
            throw new IllegalArgumentException("the resource '" + name + "' can't be read as UTF-8", failure);
        }
    }
}
