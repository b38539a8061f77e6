package org.goldenlist.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What the figures were measured on. */
public final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    /** What this program has used of the processors since it began. */
    static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    public static void print(Server server) {
        System.out.printf(
                "%d cores, %d GiB of memory; Java %s, a heap of %d MiB; %s, buffer pool %s MiB, on the same machine; load %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                Math.round(SYSTEM.getTotalMemorySize() / (double) (1 << 30)),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                version(server),
                server.row("", "SELECT @@innodb_buffer_pool_size DIV 1048576"),
                SYSTEM.getSystemLoadAverage());
    }

    private static String version(Server server) {
        String version = server.row("", "SELECT VERSION()");
        return version.contains("MariaDB") ? version : "MySQL " + version;
    }
}
