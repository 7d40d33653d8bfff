package io.github.codexspring.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Runs the comparison, prints its table and writes it to {@code report.md}. */
public final class BenchmarkMain {

    private BenchmarkMain() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 1 && "--help".equals(args[0])) {
            System.out.print(Options.USAGE);
            return;
        }
        Options options = Options.parse(args);
        String load = String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        CpuTime before = CpuTime.now();
        Path work = options.out().resolve("bench");
        Firehose firehose = Firehose.build(work);
        PeerSpecs peers = new PeerSpecs(options, work);
        Results results = new Results();
        new Comparison(options, firehose, peers, results, work).run();
        double stolen = CpuTime.now().stolenSince(before);
        String report = new Report(options, results, peers, load, stolen).render();
        System.out.print(report);
        Files.writeString(options.out().resolve("report.md"), report);
        System.exit(results.failures().isEmpty() ? 0 : 1);
    }
}
