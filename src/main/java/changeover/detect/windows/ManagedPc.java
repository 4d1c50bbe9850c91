package changeover.detect.windows;

import changeover.detect.Looked;
import changeover.detect.Management;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Registry;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a company looks after this PC. Names of companies, domains and accounts are not read. */
public final class ManagedPc implements Probe {
    private static final String ID = "management";
    private static final String SYSTEM = "Win32_ComputerSystem";
    private static final String MEMBER = "PartOfDomain";
    /** What the domain's policies left: only asked where Windows itself cannot be, because it may be old. */
    private static final Registry.Path POLICIES =
            machine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Group Policy\\State\\Machine");

    private static final Registry.Path CLOUD = machine("SYSTEM\\CurrentControlSet\\Control\\CloudDomainJoin\\JoinInfo");
    private static final Registry.Path ENROLLMENTS = machine("SOFTWARE\\Microsoft\\Enrollments");

    private static Registry.Path machine(String key) {
        return new Registry.Path(Registry.Hive.LOCAL_MACHINE, Registry.View.BITS_64, key);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    @Override
    public boolean extra() {
        return true;
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Membership of a domain or of accounts in the cloud, and enrolment in device management.",
                "No rights.",
                "Management by programs of other makers.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        return path -> path.key().equalsIgnoreCase(POLICIES.key())
                || Below.holds(CLOUD, path, 1)
                || Below.holds(ENROLLMENTS, path, 1);
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var blind = new Blind();
        var registry = host.registry();
        Boolean member = member(host.wmi().query("ROOT\\CIMV2", SYSTEM, List.of(MEMBER)));
        String policies = member == null
                ? Named.key(registry, POLICIES, blind).map(key -> key.text("Distinguished-Name")).orElse("")
                : "";
        var cloud = Named.subkeys(registry, CLOUD, blind);
        List<Registry.Key> enrollments = switch (registry.children(ENROLLMENTS)) {
            case Answer.Got<Registry.Children> got -> got.value().keys();
            case Answer.Absent<Registry.Children> _ -> List.of();
            case Answer.Failed<Registry.Children> failed -> {
                blind.add(failed.why(), failed.detail());
                yield List.of();
            }
        };
        var seen = understand(member, policies, cloud, enrollments);
        return blind.or(List.of()) instanceof Looked.CouldNotLook not
                ? new Looked.CouldNotLook(not.why(), not.detail(), List.of(), seen)
                : new Looked.Saw(List.of(), seen);
    }

    /** Null when Windows did not say. */
    static Boolean member(Answer<List<Map<String, String>>> answer) {
        if (!(answer instanceof Answer.Got<List<Map<String, String>>> got) || got.value().isEmpty()) {
            return null;
        }
        return switch (got.value().getFirst().getOrDefault(MEMBER, "").toLowerCase(Locale.ROOT)) {
            case "true", "-1", "1" -> true;
            case "false", "0" -> false;
            default -> null;
        };
    }

    /**
     * @param member what Windows says of the domain; null when it did not
     * @param policies the PC's name in the domain's tree, as its policies left it; may be empty
     * @param cloud one name per account in the cloud that the PC itself belongs to
     */
    static Set<Management> understand(
            Boolean member, String policies, List<String> cloud, List<Registry.Key> enrollments) {
        var found = EnumSet.noneOf(Management.class);
        if (Boolean.TRUE.equals(member) || member == null && !policies.isBlank()) {
            found.add(Management.DOMAIN);
        }
        if (!cloud.isEmpty()) {
            found.add(Management.CLOUD);
        }
        // keys without a provider are in every Windows
        if (enrollments.stream().anyMatch(key ->
                key.text("EnrollmentState").equals("1") && !key.text("ProviderID").isBlank())) {
            found.add(Management.DEVICE_MANAGEMENT);
        }
        return found;
    }
}
