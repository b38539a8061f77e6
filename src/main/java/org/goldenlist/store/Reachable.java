package org.goldenlist.store;

import java.io.IOException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/** Says in one sentence why a database server cannot be used: no such host, no answer, wrong password, no such database. */
public final class Reachable {

    /** Which database a connection leads to, whatever its server is called in the URL. */
    public static final String PLACE = "SELECT CONCAT_WS(' ', @@hostname, @@port, @@datadir, DATABASE())";

    private Reachable() {}

    /**
     * Runs an attempt to connect.
     *
     * @param what the database, for a person, with the settings' key
     * @throws GoldenListException with {@link ExitCode#UNAVAILABLE} and the reason
     */
    public static <T> T check(String what, String url, String user, Callable<T> attempt) {
        try {
            return attempt.call();
        } catch (GoldenListException e) {
            throw e;
        } catch (Exception e) {
            throw new GoldenListException(ExitCode.UNAVAILABLE, sentence(what, withoutQuery(url), user, e), e);
        }
    }

    /** What to say where our own database was lost in the middle of the work; nothing where it is something else. */
    public static Optional<GoldenListException> lost(Throwable e) {
        boolean ofTheDatabase = false;
        boolean lost = false;
        Throwable deepest = e;
        for (Throwable t = e; t != null; t = t.getCause()) {
            ofTheDatabase |= t instanceof SQLException;
            lost |= t instanceof IOException
                    || t instanceof SQLTransientConnectionException
                    || (t instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith("08"))
                    || isCutWhileStreaming(t);
            deepest = t;
        }
        return ofTheDatabase && lost
                ? Optional.of(new GoldenListException(
                        ExitCode.UNAVAILABLE,
                        "Our own database stopped answering: " + firstLine(deepest)
                                + " What was committed stays; the next run takes up the rest.",
                        e))
                : Optional.empty();
    }

    /**
     * Whether a rollback was refused since rows were still coming: the driver reads a result set to its end when it is closed, so
     * that this is left over only where the connection is gone. What the reading failed of is not told any more.
     */
    private static boolean isCutWhileStreaming(Throwable t) {
        return t instanceof SQLException && firstLine(t).startsWith("Streaming result set ");
    }

    /** Whether a statement was given up since somebody else held a lock: a deadlock, or a wait that took too long. */
    public static boolean isLockedOut(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && (sql.getErrorCode() == 1205 || sql.getErrorCode() == 1213)) {
                return true;
            }
        }
        return false;
    }

    /** What an exception says; the driver puts whole stack traces into the lines that follow. */
    public static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static String sentence(String what, String url, String user, Exception e) {
        SQLException sql = sqlException(e);
        if (hasCause(e, UnknownHostException.class)) {
            return "The host of " + what + " is unknown: " + url
                    + ". Check the spelling of its url, or the name server.";
        }
        // MariaDB says 1698 where the user, or one it feigns for an unknown user, has no password.
        if (sql != null && (sql.getErrorCode() == 1045 || sql.getErrorCode() == 1698)) {
            return "The server of " + what + " refused the user " + user + " or the password: " + url
                    + ". Check user and password.";
        }
        if (sql != null && (sql.getErrorCode() == 1049 || sql.getErrorCode() == 1044)) {
            return "The database in the url of " + what + " does not exist, or the user " + user + " may not use it: "
                    + url + ". Create it, or grant it.";
        }
        if (sql != null && sql.getSQLState() != null && sql.getSQLState().startsWith("08")) {
            return "The server of " + what + " does not answer: " + url
                    + ". Check that it runs, and that a firewall lets us through.";
        }
        return "The server of " + what + " cannot be used: " + url + ": " + e.getMessage();
    }

    private static SQLException sqlException(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql;
            }
        }
        return new SQLException(e.getMessage());
    }

    private static boolean hasCause(Throwable e, Class<? extends Throwable> type) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    /** A JDBC URL without its properties, which may hold a password. */
    public static String withoutQuery(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
