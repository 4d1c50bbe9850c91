package changeover.app;

import changeover.detect.Scanner;
import changeover.execute.Helper;
import changeover.knowledge.FactsKey;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Hosts;
import java.util.List;

/**
 * Entry point of the helper: the part that has administrator rights. It knows neither window nor terminal program, and
 * is handed file names and hashes only. What it does is {@link Helper}.
 */
public final class HelperMain {
    private HelperMain() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> arguments) {
        try {
            var host = Hosts.real();
            var version = HelperMain.class.getPackage().getImplementationVersion();
            var helper = new Helper(
                    host,
                    new FactsStore(host.disk(), FactsKey::pinned, KnowledgeLoader::open)::open,
                    only -> new Scanner(only).scan(host, true),
                    version == null ? "unbuilt" : version);
            return helper.run(arguments, System.err::println);
        } catch (RuntimeException | LinkageError fault) {
            // nobody watches this process: the fault goes to whoever started it, and the journal tells the rest
            System.err.println(fault);
            return Helper.FAULT;
        }
    }
}
