package io.github.codexspring.client.transport;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

/** A WebSocket server that does frame by frame what a test tells it, wrong things too. One connection at a time. */
final class RawServer implements Closeable {

    static final int CONTINUATION = 0;

    static final int TEXT = 1;

    static final int BINARY = 2;

    static final int CLOSE = 8;

    static final int PING = 9;

    static final int PONG = 10;

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    record Frame(int opCode, boolean fin, byte[] payload) {

        String text() {
            return new String(this.payload, StandardCharsets.UTF_8);
        }
    }

    /** The two directions of an accepted socket. */
    private record Pipe(InputStream in, OutputStream out, Closeable socket) {}

    private interface Acceptor extends Closeable {

        Pipe accept() throws IOException;
    }

    private final Acceptor acceptor;

    final int port;

    private DataInputStream in;

    private DataOutputStream out;

    private Closeable socket = () -> {};

    private RawServer(Acceptor acceptor, int port) {
        this.acceptor = acceptor;
        this.port = port;
    }

    static RawServer tcp() throws IOException {
        return tcp(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
    }

    static RawServer tcp(ServerSocket server) {
        return new RawServer(
                new Acceptor() {
                    @Override
                    public Pipe accept() throws IOException {
                        Socket socket = server.accept();
                        return new Pipe(socket.getInputStream(), socket.getOutputStream(), socket);
                    }

                    @Override
                    public void close() throws IOException {
                        server.close();
                    }
                },
                server.getLocalPort());
    }

    static RawServer unix(Path path) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        return new RawServer(
                new Acceptor() {
                    @Override
                    public Pipe accept() throws IOException {
                        SocketChannel socket = server.accept();
                        return new Pipe(
                                Channels.newInputStream(oneWay((ReadableByteChannel) socket)),
                                Channels.newOutputStream(oneWay((WritableByteChannel) socket)),
                                socket);
                    }

                    @Override
                    public void close() throws IOException {
                        server.close();
                    }
                },
                -1);
    }

    /** Streams of a socket channel itself read and write one at a time. */
    private static ReadableByteChannel oneWay(ReadableByteChannel channel) {
        return new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer target) throws IOException {
                return channel.read(target);
            }

            @Override
            public boolean isOpen() {
                return channel.isOpen();
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    private static WritableByteChannel oneWay(WritableByteChannel channel) {
        return new WritableByteChannel() {
            @Override
            public int write(ByteBuffer source) throws IOException {
                return channel.write(source);
            }

            @Override
            public boolean isOpen() {
                return channel.isOpen();
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    URI uri() {
        return URI.create("ws://127.0.0.1:" + this.port + "/");
    }

    /** Accepts a connection and reads the head of its request. */
    String accept() throws IOException {
        Pipe pipe = this.acceptor.accept();
        this.socket = pipe.socket();
        this.in = new DataInputStream(pipe.in());
        this.out = new DataOutputStream(pipe.out());
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(this.in.readUnsignedByte());
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** Accepts a connection and upgrades it. */
    String acceptWebSocket() throws IOException {
        String head = accept();
        String key = head.lines()
                .filter((line) -> line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-key:"))
                .map((line) -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseThrow();
        respond("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + answer(key) + "\r\n\r\n");
        return head;
    }

    private static String answer(String key) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException ex) {
            throw new IOException(ex);
        }
    }

    void respond(String text) throws IOException {
        this.out.write(text.getBytes(StandardCharsets.UTF_8));
        this.out.flush();
    }

    void send(int opCode, boolean fin, byte[] payload) throws IOException {
        this.out.writeByte((fin ? 0x80 : 0) | opCode);
        if (payload.length < 126) {
            this.out.writeByte(payload.length);
        } else if (payload.length < 1 << 16) {
            this.out.writeByte(126);
            this.out.writeShort(payload.length);
        } else {
            this.out.writeByte(127);
            this.out.writeLong(payload.length);
        }
        this.out.write(payload);
        this.out.flush();
    }

    void sendText(String text) throws IOException {
        send(TEXT, true, text.getBytes(StandardCharsets.UTF_8));
    }

    Frame read() throws IOException {
        int first = this.in.readUnsignedByte();
        int second = this.in.readUnsignedByte();
        long length = second & 0x7f;
        if (length == 126) {
            length = this.in.readUnsignedShort();
        } else if (length == 127) {
            length = this.in.readLong();
        }
        byte[] mask = this.in.readNBytes(4);
        byte[] payload = this.in.readNBytes((int) length);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return new Frame(first & 0xf, (first & 0x80) != 0, payload);
    }

    /** Reads a text message; pings among its frames are answered. */
    byte[] readMessage() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            Frame frame = read();
            if (frame.opCode() == PING) {
                send(PONG, true, frame.payload());
            } else {
                message.write(frame.payload());
                if (frame.fin()) {
                    return message.toByteArray();
                }
            }
        }
    }

    void hangUp() throws IOException {
        this.socket.close();
    }

    @Override
    public void close() throws IOException {
        hangUp();
        this.acceptor.close();
    }
}
