package io.github.nixpoet.generators.io;

import io.github.nixpoet.diagnostic.Code;
import java.util.Locale;

/** What can keep a file set from being written. */
public enum WriteFault implements Code {
    /** A file is not as NixPoet left it, or never was NixPoet's. */
    WOULD_OVERWRITE,
    /** A symbolic link lies where a file or a folder of the set goes. */
    LINK_IN_THE_WAY,
    /** A file lies where a folder goes, or the other way round. */
    WRONG_KIND,
    /** The set has a file of a name that the writer keeps for itself. */
    RESERVED_NAME,
    /** Another writer is at work in the folder. */
    FOLDER_BUSY,
    /** The operating system refused to show what is there. */
    CANNOT_READ,
    /** The operating system refused to write. */
    CANNOT_WRITE;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
