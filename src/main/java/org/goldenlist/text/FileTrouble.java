package org.goldenlist.text;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file or folder cannot be read, in words. */
public final class FileTrouble {

    private FileTrouble() {}

    /** A clause without its full stop, to follow a colon. */
    public static String of(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "this user may not read it";
        }
        if (e instanceof CharacterCodingException) {
            return "it is not UTF-8; save it as such";
        }
        String reason = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
        return reason == null ? e.toString() : reason;
    }
}
