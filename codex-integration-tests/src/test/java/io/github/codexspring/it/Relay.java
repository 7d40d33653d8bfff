package io.github.codexspring.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between clients and a server on this machine. It can stop to pass anything on while every socket stays open, as
 * a network does that has lost the way, and it can cut the connections.
 */
final class Relay implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Relay.class);

    private final ServerSocket server;

    private final int target;

    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    private int accepted;

    private boolean paused;

    private boolean closed;

    private Relay(int target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::accept, "relay-accept");
    }

    /** A relay to a port of this machine. */
    static Relay to(int port) throws IOException {
        return new Relay(port);
    }

    int port() {
        return this.server.getLocalPort();
    }

    /** Connections accepted so far. */
    synchronized int accepted() {
        return this.accepted;
    }

    /** Passes nothing on any more, in either direction; what comes meanwhile is passed on later. */
    synchronized void pause() {
        this.paused = true;
    }

    /** Goes on. */
    synchronized void resume() {
        this.paused = false;
        notifyAll();
    }

    /** Closes all connections. New ones are accepted. */
    void cut() throws IOException {
        for (Socket socket : this.sockets) {
            socket.close();
        }
        this.sockets.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = this.server.accept();
                this.sockets.add(client);
                synchronized (this) {
                    this.accepted++;
                }
                run(() -> connect(client), "relay-connect");
            }
        } catch (IOException ex) {
            logger.debug("The relay accepts no more", ex);
        }
    }

    private void connect(Socket client) {
        try {
            awaitPassage();
            Socket there = new Socket(InetAddress.getLoopbackAddress(), this.target);
            this.sockets.add(there);
            client.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            run(() -> pump(client, there), "relay-up");
            pump(there, client);
        } catch (IOException ex) {
            logger.debug("The relay cannot connect", ex);
            closeQuietly(client);
        }
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[64 * 1024];
            int n;
            while ((n = in.read(buffer)) >= 0) {
                awaitPassage();
                out.write(buffer, 0, n);
            }
            awaitPassage();
        } catch (IOException ex) {
            logger.debug("A connection of the relay has ended", ex);
        }
    }

    private synchronized void awaitPassage() throws IOException {
        try {
            while (this.paused && !this.closed) {
                wait();
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException(ex);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException ex) {
            logger.debug("A socket of the relay was not closed", ex);
        }
    }

    private void run(Runnable body, String name) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        this.threads.add(thread);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            this.closed = true;
            notifyAll();
        }
        this.server.close();
        cut();
        for (Thread thread : this.threads) {
            try {
                thread.join(10_000);
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
        }
        cut();
    }
}
