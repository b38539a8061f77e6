package org.goldenlist.bench;

import java.lang.management.ManagementFactory;

/** What the figures were measured on. */
public final class Machine {

    private Machine() {}

    public static void print(Server server) {
        long memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        System.out.printf(
                "%d cores, %d GiB of memory; Java %s, a heap of %d MiB; %s, buffer pool %s MiB, on the same machine%n",
                Runtime.getRuntime().availableProcessors(),
                Math.round(memory / (double) (1 << 30)),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                version(server),
                server.row("", "SELECT @@innodb_buffer_pool_size DIV 1048576"));
    }

    private static String version(Server server) {
        String version = server.row("", "SELECT VERSION()");
        return version.contains("MariaDB") ? version : "MySQL " + version;
    }
}
