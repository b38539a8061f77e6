package org.goldenlist.club;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.goldenlist.text.FileTrouble;

/** A folder whose files persons name; nothing outside it is ever read. */
final class Folder {

    /** Why a file is not taken, as a sentence that follows its name. */
    static final class NotTaken extends Exception {
        NotTaken(String why) {
            super(why);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    private final Path folder;

    Folder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    /** The names of what lies in it, sorted, hidden files left out; none where there is no such folder. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !Files.isDirectory(entry))
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The file of a name, which may be in a folder of this one. */
    Path file(String name) throws NotTaken {
        try {
            Path given = Path.of(name);
            if (given.isAbsolute()
                    || name.startsWith("/")
                    || name.contains("\\")
                    || Stream.of(name.split("/")).anyMatch(part -> part.equals(".."))) {
                throw new NotTaken("is a path out of the folder; give one below " + folder + ", without \"..\".");
            }
            Path file = folder.resolve(given);
            if (!Files.exists(file)) {
                throw new NotTaken("is not in " + folder + "; put it there, or correct the name.");
            }
            Path real = file.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw new NotTaken("leads out of the folder by a symbolic link; put the file itself there.");
            }
            if (!Files.isRegularFile(real)) {
                throw new NotTaken("is no file.");
            }
            return real;
        } catch (InvalidPathException e) {
            throw new NotTaken("is no name of a file: " + e.getReason() + ".");
        } catch (IOException e) {
            throw new NotTaken("cannot be read: " + FileTrouble.of(e) + ".");
        }
    }

    /** All of a file of so many bytes at most. */
    byte[] bytes(String name, int most) throws NotTaken {
        try (InputStream in = Files.newInputStream(file(name))) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new NotTaken("has more than " + String.format(java.util.Locale.ROOT, "%,d", most)
                        + " bytes; make it smaller.");
            }
            return bytes;
        } catch (IOException e) {
            throw new NotTaken("cannot be read: " + FileTrouble.of(e) + ".");
        }
    }

    /** A file of text in UTF-8. */
    String text(String name, int most) throws NotTaken {
        byte[] bytes = bytes(name, most);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotTaken("is not UTF-8; save it as such.");
        }
    }
}
