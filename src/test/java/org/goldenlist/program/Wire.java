package org.goldenlist.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The wire between the program and a database server, in the hands of a test: it hears each statement before the server does,
 * may hold it back, and may cut every connection after so many bytes of answers.
 */
final class Wire implements AutoCloseable {

    private static final int QUERY = 3;

    /** Hears each statement before it is passed on; while it does not return, the program waits for its answer. */
    interface Listener {

        /** Whether the server gets to hear it too; otherwise the connection is cut. */
        boolean passes(String statement);
    }

    private final URI server;
    private final ServerSocket door;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicLong answered = new AtomicLong();
    private volatile long cutAt = Long.MAX_VALUE;
    private volatile Listener listener = statement -> true;

    /** @param url of a database; {@link #url()} reaches the same one through this wire */
    Wire(String url) {
        try {
            server = URI.create(url.substring("jdbc:".length()));
            door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::open);
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + door.getLocalPort() + server.getPath()
                + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    void listen(Listener next) {
        listener = next;
    }

    /** Cuts every connection once the server has answered with so many more bytes in all; until it is mended. */
    void cutAfter(long bytes) {
        cutAt = answered.get() + bytes;
    }

    void mend() {
        cutAt = Long.MAX_VALUE;
    }

    /** Bytes that the server has answered with so far. */
    long answered() {
        return answered.get();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket there = new Socket(server.getHost(), server.getPort());
                client.setTcpNoDelay(true);
                there.setTcpNoDelay(true);
                sockets.addAll(List.of(client, there));
                daemon(() -> until(client, there, this::ask));
                daemon(() -> until(there, client, this::answer));
            } catch (IOException e) {
                close();
            }
        }
    }

    private interface Pump {
        void run(InputStream in, OutputStream out) throws IOException;
    }

    private static void until(Socket from, Socket to, Pump pump) {
        try (from;
                to) {
            pump.run(from.getInputStream(), to.getOutputStream());
        } catch (IOException e) {
            // one end has gone, as it may; both are closed now
        }
    }

    private void ask(InputStream in, OutputStream out) throws IOException {
        byte[] head = new byte[4];
        while (in.readNBytes(head, 0, 4) == 4) {
            int length = (head[0] & 0xFF) | (head[1] & 0xFF) << 8 | (head[2] & 0xFF) << 16;
            byte[] body = in.readNBytes(length);
            if (head[3] == 0 && length > 0 && body[0] == QUERY) {
                String statement = new String(body, 1, length - 1, StandardCharsets.ISO_8859_1);
                if (!listener.passes(statement.replaceAll("^[\\p{Cntrl}\\s]+", ""))) {
                    return;
                }
            }
            out.write(head);
            out.write(body);
            out.flush();
        }
    }

    private void answer(InputStream in, OutputStream out) throws IOException {
        byte[] some = new byte[4096];
        for (int n = in.read(some); n >= 0 && answered.addAndGet(n) <= cutAt; n = in.read(some)) {
            out.write(some, 0, n);
            out.flush();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
