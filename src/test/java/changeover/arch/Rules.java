package changeover.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * The rules of the house. Each is made for a base package: {@code changeover} for the real classes, and that of the
 * culprits in the test which sees every rule bite.
 */
final class Rules {
    private static final Set<String> FX_THREAD = Set.of("FxJobs", "Shutdown", "Theme", "Window");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant", "java.time.LocalDate", "java.time.LocalTime", "java.time.LocalDateTime",
            "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year", "java.time.YearMonth");
    private static final Set<String> SYSTEM = Set.of(
            "getProperty", "getProperties", "setProperty", "getenv", "exit", "load", "loadLibrary", "currentTimeMillis");
    private static final Set<String> TOUCHING = Set.of(
            "java.lang.ProcessBuilder", "java.lang.ProcessHandle", "java.lang.Runtime", "java.nio.file.Files",
            "java.nio.file.FileSystems", "java.nio.channels.FileChannel", "java.io.RandomAccessFile",
            "java.util.prefs.Preferences", "java.util.zip.ZipFile", "java.util.jar.JarFile", "java.awt.Desktop");
    private static final Set<String> ADDRESSES = Set.of("URI", "URISyntaxException", "URLEncoder", "URLDecoder", "URL");

    /** The system's own question for a file name speaks java.io.File; this class hands on its text. */
    private static final String ASKS_FOR_A_FILE = "ui.SaveQuestion";
    /** Prints one line for packaging/check/budget when it is told to measure. */
    private static final String MEASURES = "ui.Window";

    private final String base;

    Rules(String base) {
        this.base = base;
    }

    private String in(String room) {
        return base + "." + room + "..";
    }

    /** One row of the table of rooms. */
    ArchRule row(String room) {
        var forbidden = Rooms.forbiddenTo(room).stream().map(this::in).toArray(String[]::new);
        var rule = noClasses().that().resideInAPackage(in(room)).should().dependOnClassesThat(
                resideInAnyPackage(forbidden).and(DescribedPredicate.not(valueOfOs(room))));
        return rule.as(room + " knows only the rooms of its row");
    }

    private DescribedPredicate<JavaClass> valueOfOs(String room) {
        return describe("values of os", type -> Rooms.knowsDetect(room)
                && Rooms.VALUES_OF_OS.stream().anyMatch(value -> type.getName().equals(base + ".os." + value)));
    }

    ArchRule onlyOsTouchesTheMachine() {
        return noClasses().that().resideOutsideOfPackages(in("os"), in("app"))
                .and(describe("are not " + ASKS_FOR_A_FILE, type -> !is(type, ASKS_FOR_A_FILE)))
                .should().callCodeUnitWhere(touches())
                .orShould().dependOnClassesThat(describe("reach files, programs or the network", Rules::reachesOut))
                .as("only os touches the machine (app may, to wire)");
    }

    private static DescribedPredicate<JavaCall<?>> touches() {
        return describe("asks the machine", call -> {
            AccessTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            String name = target.getName();
            return owner.equals("java.lang.System") && SYSTEM.contains(name)
                    || CLOCKS.contains(owner) && name.equals("now")
                    || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
                    || owner.equals("java.time.ZoneId") && name.equals("systemDefault");
        });
    }

    private static boolean reachesOut(JavaClass type) {
        String name = type.getName();
        return TOUCHING.contains(name)
                || type.getPackageName().startsWith("java.net") && !ADDRESSES.contains(type.getSimpleName())
                || type.getPackageName().equals("java.io") && type.getSimpleName().startsWith("File");
    }

    /** The forms of os for one system are chosen in app; everybody else sees interfaces. */
    ArchRule onlyAppChoosesTheSystem() {
        return noClasses().that().resideOutsideOfPackages(in("os"), in("app"))
                .should().dependOnClassesThat(resideInAPackage(base + ".os.*.."))
                .as("rooms see the interfaces of os, never its forms for one system");
    }

    ArchRule javaFxOnlyInUi() {
        return noClasses().that().resideOutsideOfPackage(in("ui"))
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .as("JavaFX only in ui");
    }

    ArchRule platformInFourPlaces() {
        return noClasses().that(describe("are not the window thread's own", type -> !FX_THREAD.contains(topLevel(type))
                        || !type.getPackageName().equals(base + ".ui")))
                .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform")
                .as("javafx.application.Platform only in ui." + FX_THREAD);
    }

    ArchRule gsonOnlyInCodecs() {
        return noClasses().that(describe("are no codecs", type -> !topLevel(type).endsWith("Codec")))
                .should().dependOnClassesThat().resideInAPackage("com.google.gson..").as("Gson only in ...Codec");
    }

    ArchRule nativeOnlyInOs() {
        return noClasses().that().resideOutsideOfPackages(in("os.windows"), in("os.linux"), in("os.mac"))
                .should().dependOnClassesThat().resideInAnyPackage("com.sun.jna..", "oshi..")
                .as("JNA and OSHI only in os.windows, os.linux, os.mac");
    }

    ArchRule picocliOnlyInCli() {
        return noClasses().that().resideOutsideOfPackages(in("cli"), in("app"))
                .should().dependOnClassesThat().resideInAPackage("picocli..").as("picocli only in cli and app");
    }

    /** Tests keep JavaFX on the class path, where its insides can be reached; in the image they cannot. */
    ArchRule nothingInternal() {
        return noClasses().should().dependOnClassesThat(describe("are internal", type -> {
            String name = type.getPackageName() + ".";
            return name.startsWith("com.sun.") && !name.startsWith("com.sun.jna.")
                    || name.startsWith("sun.")
                    || name.startsWith("jdk.internal.");
        })).as("no insides of the JDK or of JavaFX");
    }

    /** A mouse click handler leaves the keyboard deaf. */
    ArchRule noMouseOnly() {
        return noClasses().should().callMethodWhere(describe("sets a mouse click handler",
                        call -> call.getTarget().getName().equals("setOnMouseClicked")))
                .as("setOnAction, never setOnMouseClicked");
    }

    ArchRule printingOnlyInCli() {
        return noClasses().that().resideOutsideOfPackages(in("cli"), in("app"))
                .and(describe("are not " + MEASURES, type -> !is(type, MEASURES)))
                .should().accessFieldWhere(describe("a standard stream",
                        access -> access.getTarget().getOwner().getName().equals("java.lang.System")))
                .orShould().callMethodWhere(describe("prints a stack trace",
                        call -> call.getTarget().getName().equals("printStackTrace")))
                .as("System.out and System.err only in cli and app");
    }

    ArchRule noCycles() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles().as("no cycles between rooms");
    }

    private boolean is(JavaClass type, String allowed) {
        return (type.getPackageName() + "." + topLevel(type)).equals(base + "." + allowed);
    }

    private static String topLevel(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
