package org.goldenlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.junit.jupiter.api.Test;

class ReachableTest {

    private static void refused(String url, String user, String password, String message) {
        DatabaseSettings settings =
                new DatabaseSettings(url, user, password, 4, Duration.ofSeconds(3), Duration.ofSeconds(5));
        assertThatThrownBy(() -> Database.open(settings).close())
                .isInstanceOf(GoldenListException.class)
                .hasMessage(message)
                .extracting(e -> ((GoldenListException) e).exitCode())
                .isEqualTo(ExitCode.UNAVAILABLE);
    }

    @Test
    void aHostThatNobodyKnows() {
        refused(
                "jdbc:mysql://no-such-host.invalid:3306/goldenlist",
                "u",
                "p",
                "The host of our own database (goldenlist.database) is unknown:"
                        + " jdbc:mysql://no-such-host.invalid:3306/goldenlist."
                        + " Check the spelling of its url, or the name server.");
    }

    @Test
    void aPortAtWhichNobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        refused(
                "jdbc:mysql://127.0.0.1:" + port + "/goldenlist?password=secret",
                "u",
                "p",
                "The server of our own database (goldenlist.database) does not answer: jdbc:mysql://127.0.0.1:" + port
                        + "/goldenlist. Check that it runs, and that a firewall lets us through.");
    }

    @Test
    void aServerThatTakesTheCallAndSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            refused(
                    "jdbc:mysql://127.0.0.1:" + silent.getLocalPort() + "/goldenlist",
                    "u",
                    "p",
                    "The server of our own database (goldenlist.database) does not answer: jdbc:mysql://127.0.0.1:"
                            + silent.getLocalPort() + "/goldenlist."
                            + " Check that it runs, and that a firewall lets us through.");
        }
    }

    @Test
    void aWrongPasswordAndADatabaseThatIsNotThere() {
        try (TestDatabase database = TestDatabase.empty()) {
            String user = database.userWith("SELECT");
            String of = " of our own database (goldenlist.database) ";
            refused(
                    database.url(),
                    user,
                    "wrong",
                    "The server" + of + "refused the user " + user + " or the password: " + database.url()
                            + ". Check user and password.");
            refused(
                    database.url() + "_gone",
                    user,
                    user,
                    "The database in the url" + of + "does not exist, or the user " + user + " may not use it: "
                            + database.url() + "_gone. Create it, or grant it.");
            refused(
                    database.url() + "_gone",
                    database.user(),
                    database.password(),
                    "The database in the url" + of + "does not exist, or the user " + database.user()
                            + " may not use it: " + database.url() + "_gone. Create it, or grant it.");
        }
    }

    @Test
    void aUrlIsShownWithoutWhatMayHoldAPassword() {
        assertThat(Reachable.withoutQuery("jdbc:mysql://h:1/d?user=u&password=p"))
                .isEqualTo("jdbc:mysql://h:1/d");
        assertThat(Reachable.withoutQuery("jdbc:mysql://h:1/d")).isEqualTo("jdbc:mysql://h:1/d");
    }
}
