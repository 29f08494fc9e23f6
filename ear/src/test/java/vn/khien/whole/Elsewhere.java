package vn.khien.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A program at another address of the loopback network, because the product counts tries by address. */
record Elsewhere(RunningKhien khien) {
    private static final String ADDRESS = "127.0.0.9";

    /** How the server answers it. */
    int status(String path) throws IOException {
        URI server = khien.at(path);
        try (Socket line = new Socket(
                        InetAddress.getByName(server.getHost()), server.getPort(), InetAddress.getByName(ADDRESS), 0);
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
            line.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String first = answer.readLine();
            if (first == null) {
                throw new IOException("No answer");
            }
            return Integer.parseInt(first.split(" ", -1)[1]);
        }
    }
}
