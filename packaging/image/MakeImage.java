import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * Lays out the runnable image TARGET/changeover: bin, lib, runtime. Maven runs it with the JDK of the toolchain, after
 * the jar was made:
 *
 * <pre>java packaging/image/MakeImage.java TARGET VERSION FILE-TIMES BUILD-STARTED</pre>
 *
 * It reads packaging/app.properties, TARGET/image-parts/{javafx,lib,classes-window.lst} and the jar. JavaFX is linked
 * into the runtime; the program and its other libraries stay jars on the class path. Class archives made at the end, one
 * for the window and a small one for the terminal, halve the start.
 */
class MakeImage {
    private static final String RECORDINGS = "src/test/resources/changeover/detect/";

    /** Terminal runs whose classes go into the archive. They only read: this machine, and two recorded ones. */
    private static final List<List<String>> REHEARSALS = List.of(
            List.of("--version"), List.of("scan"), List.of("scan", "--json", "-"), List.of("plan"), List.of("facts"),
            List.of("scan", "--recording", RECORDINGS + "debian-clean.json"),
            List.of("scan", "--recording", RECORDINGS + "debian-kesl.json"));

    private final Path target;
    private final Path parts;
    private final Path image;
    private final Path lib;
    private final Path java;
    private final String jar;
    private final FileTime stamp;
    private final Properties app = new Properties();

    private MakeImage(Path target, String version, FileTime stamp) throws IOException {
        app.load(new StringReader(Files.readString(Path.of("packaging/app.properties"))));
        this.target = target;
        this.stamp = stamp;
        parts = target.resolve("image-parts");
        image = target.resolve(app.getProperty("id"));
        lib = image.resolve("lib");
        java = image.resolve("runtime/bin/java");
        jar = app.getProperty("id") + "-" + version + ".jar";
    }

    public static void main(String[] args) throws Exception {
        var target = Path.of(args[0]).toAbsolutePath().normalize();
        new MakeImage(target, args[1], FileTime.from(Instant.parse(args[2]))).run(Instant.parse(args[3]));
    }

    private void run(Instant started) throws Exception {
        var built = parts.resolve("built");
        Files.deleteIfExists(built);
        delete(image);
        Files.createDirectories(lib);
        checkModules();
        runtime();
        jars();
        launcher("launcher.sh", app.getProperty("id"));
        launcher("helper.sh", app.getProperty("id") + "-helper");
        stamp(image); // before the archive is made, because it remembers the times of the jars
        archives();
        Files.writeString(built, "packaging/run builds again when a source is newer than this file\n");
        Files.setLastModifiedTime(built, FileTime.from(started));
    }

    /** The written list of modules must hold all that our own classes need. */
    private void checkModules() throws IOException {
        var classPath = Files.list(parts.resolve("lib")).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        var out = new java.io.StringWriter();
        var printer = new java.io.PrintWriter(out, true);
        var args = List.of("--multi-release", "25", "--ignore-missing-deps", "--print-module-deps", "--no-recursive",
                "--module-path", modulePath(), "--add-modules", "javafx.controls",
                "--class-path", classPath, target.resolve(jar).toString());
        int exit = ToolProvider.findFirst("jdeps").orElseThrow().run(printer, printer, args.toArray(String[]::new));
        var needed = new TreeSet<>(Arrays.asList(out.toString().strip().split("\\s*,\\s*")));
        needed.removeAll(List.of("javafx.base", "javafx.graphics")); // come with javafx.controls
        needed.removeAll(Arrays.asList(app.getProperty("modules").split(",")));
        if (exit != 0 || !needed.isEmpty()) {
            throw new IOException("packaging/app.properties: 'modules' lacks what jdeps names: " + needed);
        }
    }

    /** Linked once and kept between builds, because that takes ten seconds. */
    private void runtime() throws IOException {
        var kept = parts.resolve("runtime");
        var recipe = "jdk " + Runtime.version() + "\n" + app.getProperty("modules") + "\n"
                + app.getProperty("locales") + "\n" + modulePath() + "\n";
        var recipeFile = parts.resolve("runtime.recipe");
        if (!Files.exists(recipeFile) || !Files.readString(recipeFile).equals(recipe)) {
            Files.deleteIfExists(recipeFile);
            delete(kept);
            // zip-0: packages shrink better without; natives are excluded because they go beside the JVM's own below,
            // and only there, so that JavaFX never unpacks anything into a home folder
            tool("jlink", "--module-path", modulePath(), "--add-modules", app.getProperty("modules"),
                    "--include-locales", app.getProperty("locales"),
                    "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-0",
                    "--exclude-resources", "glob:/javafx.graphics/*.so", "--output", kept.toString());
            Files.writeString(recipeFile, recipe);
        }
        copy(kept, image.resolve("runtime"));
        for (Path file : javafx()) {
            unzip(file, name -> name.endsWith(".so") && !name.contains("/"), image.resolve("runtime/lib"));
        }
    }

    private void jars() throws IOException {
        for (Path file : jarsIn(parts.resolve("lib"))) {
            Files.copy(file, lib.resolve(file.getFileName()));
            if (file.getFileName().toString().startsWith("jna-jpms")) {
                unzip(file, "com/sun/jna/linux-x86-64/libjnidispatch.so"::equals, lib);
            }
        }
        Files.copy(target.resolve(jar), lib.resolve(jar));
    }

    private void launcher(String source, String name) throws IOException {
        var text = Files.readString(Path.of("packaging/image", source))
                .replace("@ID@", app.getProperty("id"))
                .replace("@JAR@", jar)
                .replace("@MAIN@", app.getProperty("main"))
                .replace("@HELPER@", app.getProperty("helper"))
                .replace("@HELPER_MODULES@", app.getProperty("helper.modules"));
        var file = Files.createDirectories(image.resolve("bin")).resolve(name);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void archives() throws Exception {
        var names = new TreeMap<String, Integer>(); // sorted, so that the same build gives the same archive
        for (List<String> rehearsal : REHEARSALS) {
            addNames(rehearse(rehearsal), names);
        }
        archive(app.getProperty("id") + "-terminal", names);
        addNames(parts.resolve("classes-window.lst"), names);
        if (!names.containsKey(app.getProperty("id") + "/ui/Shell")) {
            throw new IOException("the window did not open for its class list; see target/image-parts/class-list.log");
        }
        addNames(Path.of("packaging/image/classes-extra.lst"), names);
        archive(app.getProperty("id"), names);
        Files.setLastModifiedTime(lib, stamp);
    }

    private void archive(String name, SortedMap<String, Integer> names) throws Exception {
        var list = parts.resolve(name + ".lst");
        var lines = new ArrayList<>(names.keySet().stream().filter(line -> !line.startsWith("@")).toList());
        names.forEach((line, times) -> { // lambdas after their classes
            if (line.startsWith("@")) {
                lines.addAll(Collections.nCopies(times, line));
            }
        });
        Files.write(list, lines);
        var file = lib.resolve(name + ".jsa");
        // the class path is relative: the archive is then the same wherever it is built, and works wherever it lies
        var command = List.of(java.toString(), "-Xshare:dump", "-XX:+UseSerialGC",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", // as in launcher.sh, else part of it is ignored
                "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + file, "-cp", "lib/" + jar,
                "-Xlog:disable", "-Xlog:all=error:stderr");
        int exit = new ProcessBuilder(command).directory(image.toFile()).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("class archive: java -Xshare:dump ended with " + exit);
        }
        Files.setLastModifiedTime(file, stamp);
    }

    /** Runs the terminal program from the image and returns the list of classes that it loaded. */
    private Path rehearse(List<String> arguments) throws Exception {
        var name = String.join("-", arguments).replaceAll("[^a-z]+", "-");
        var list = parts.resolve("classes-terminal" + name + ".lst");
        Files.deleteIfExists(list);
        var command = new ArrayList<>(List.of(image.resolve("bin/" + app.getProperty("id")).toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(parts.resolve("classes-terminal" + name + ".log").toFile());
        builder.environment().put("CHANGEOVER_JAVA_OPTS", "-XX:DumpLoadedClassList=" + list);
        builder.environment().remove("DISPLAY");
        builder.start().waitFor();
        if (!Files.exists(list)) {
            throw new IOException("the image does not start: " + arguments);
        }
        return list;
    }

    /**
     * Names only: the numbers in a list are those of one run and do not fit the next. How often a line is there counts:
     * two lambdas that look alike have a line each.
     */
    private static void addNames(Path list, SortedMap<String, Integer> names) throws IOException {
        var times = new TreeMap<String, Integer>();
        for (String line : Files.readAllLines(list)) {
            if (!line.startsWith("#") && !line.startsWith("@cp")
                    && !line.contains(" source:")) {
                times.merge(line.replaceFirst(" id: \\d+.*", ""), 1, Integer::sum);
            }
        }
        times.forEach((line, count) -> names.merge(line, count, Math::max));
    }

    /** Those with a module in them: each JavaFX artifact also brings an empty jar without. */
    private List<Path> javafx() throws IOException {
        return jarsIn(parts.resolve("javafx")).stream()
                .filter(file -> {
                    try (var zip = new ZipFile(file.toFile())) {
                        return zip.getEntry("module-info.class") != null;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private String modulePath() throws IOException {
        return javafx().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void unzip(Path zip, Predicate<String> wanted, Path to) throws IOException {
        try (var open = new ZipFile(zip.toFile())) {
            for (var entry : open.stream().filter(e -> wanted.test(e.getName())).toList()) {
                try (var in = open.getInputStream(entry)) {
                    var name = Path.of(entry.getName()).getFileName().toString();
                    Files.copy(in, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void tool(String name, String... arguments) throws IOException {
        int exit = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
        if (exit != 0) {
            throw new IOException(name + " ended with " + exit);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private void stamp(Path folder) throws IOException {
        eachFromBelow(folder, path -> Files.setLastModifiedTime(path, stamp));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            eachFromBelow(folder, Files::delete);
        }
    }

    private interface Act {
        void on(Path path) throws IOException;
    }

    private static void eachFromBelow(Path folder, Act act) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                act.on(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                act.on(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
