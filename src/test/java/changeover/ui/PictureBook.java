package changeover.ui;

import changeover.knowledge.Ban;
import changeover.knowledge.KnowledgeLoader;
import changeover.ui.step.PcServices;
import changeover.ui.step.Step;
import changeover.ui.step.Steps;
import java.awt.image.BufferedImage;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Opens each page with an invented PC and saves a picture of it: for people to look at. Arguments: folder, then any of
 * "light", "dark", "contrast", "1000x700", "200%", "en", "es", "2027-06-01" (today), "parts" (the whole page, one picture
 * after another), and ids of pages or samples; none means all that make sense.
 */
public final class PictureBook {
    /** Name of the picture to how it is opened: "found-broken" and so on. */
    private static final Map<String, java.util.function.Consumer<SampleServices>> VARIANTS = new TreeMap<>(Map.ofEntries(
            Map.entry("found-several", s -> s.scan = Samples.several()),
            Map.entry("found-off", s -> s.scan = Samples.off()),
            Map.entry("found-broken", s -> s.scan = Samples.broken()),
            Map.entry("found-leftovers", s -> s.scan = Samples.leftovers()),
            Map.entry("found-traces", s -> s.scan = Samples.traces()),
            Map.entry("found-moved", s -> s.scan = Samples.moved()),
            Map.entry("found-managed", s -> s.scan = Samples.managed()),
            Map.entry("found-white", s -> s.scan = Samples.whiteLabel()),
            Map.entry("found-contradicting", s -> s.scan = Samples.contradicting()),
            Map.entry("found-unclear", s -> s.scan = Samples.unclear()),
            Map.entry("found-file", s -> s.scan = Samples.fromFile()),
            Map.entry("found-blind", s -> s.scan = Samples.blind()),
            Map.entry("found-none", s -> s.scan = Samples.none()),
            Map.entry("found-recording", s -> s.scan = Samples.installed()),
            Map.entry("found-begin", s -> s.jobs = DirectJobs.held()),
            Map.entry("found-looking", s -> s.jobs = DirectJobs.half()),
            Map.entry("found-fault", s -> s.fault = new IllegalStateException("meant"))));

    private static final double PART = 1400;

    private PictureBook() {}

    public static void main(String[] args) throws Exception {
        var words = List.of(args).subList(1, args.length);
        var themes = List.of("light", "dark", "contrast").stream().filter(words::contains).toList();
        var sizes = words.stream().filter(w -> w.matches("\\d+x\\d+")).toList();
        var texts = words.stream().filter(w -> w.endsWith("%")).toList();
        var tongues = words.stream().filter(w -> w.matches("en|es")).toList();
        var days = words.stream().filter(w -> w.matches("\\d+-\\d+-\\d+")).toList();
        var pages = words.stream()
                .filter(w -> w.matches("[a-z-]+") && !themes.contains(w) && !tongues.contains(w) && !w.equals("parts"))
                .toList();
        var down = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            try {
                for (String page : pages.isEmpty() ? all() : pages) {
                    for (String theme : themes.isEmpty() ? List.of("light") : themes) {
                        for (String size : sizes.isEmpty() ? List.of("1000x700") : sizes) {
                            for (String text : texts.isEmpty() ? List.of("100%") : texts) {
                                for (String tongue : tongues.isEmpty() ? List.of("en") : tongues) {
                                    var opening = opening(page);
                                    if (opening.services() instanceof SampleServices sample) {
                                        speak(sample, tongue, days);
                                    } else if (opening.services() instanceof PcServices pc && tongue.equals("es")) {
                                        // the packs of these pages are small and only in English
                                        pc.locale = Locale.of(tongue, "US");
                                    }
                                    var taken = new Taken(new File(args[0]), page, theme, size, text, tongue);
                                    take(opening, taken, words.contains("parts"));
                                }
                            }
                        }
                    }
                }
            } catch (Exception | Error e) {
                e.printStackTrace();
            }
            down.countDown();
        });
        down.await();
        System.exit(0);
    }

    static List<String> all() {
        var all = new java.util.ArrayList<>(Steps.all(new SampleServices().knowledge()).stream().map(Step::id).toList());
        all.addAll(VARIANTS.keySet());
        Stream.of(Ban.Audience.values()).forEach(who -> all.add("ban-" + who.id()));
        all.removeAll(LaterPages.all().keySet());
        all.addAll(LaterPages.all().keySet());
        return all;
    }

    static LaterPages.Opening opening(String page) {
        if (LaterPages.all().containsKey(page)) {
            return LaterPages.all().get(page);
        }
        var services = new SampleServices();
        VARIANTS.getOrDefault(page, _ -> {}).accept(services);
        if (page.startsWith("found")) {
            return new LaterPages.Opening(services, Journey.START);
        }
        var reader = Stream.of(Ban.Audience.values()).filter(who -> page.equals("ban-" + who.id())).findFirst();
        return new LaterPages.Opening(services, Journey.START.with(Samples.several()).with(reader.orElse(null)));
    }

    private static void speak(SampleServices services, String tongue, List<String> days) {
        services.locale = Locale.of(tongue, "US");
        services.knowledge = KnowledgeLoader.load(services.locale);
        services.scan = services.scan.in(services.knowledge);
        days.forEach(day -> services.now = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** What a picture is of. */
    private record Taken(File folder, String page, String theme, String size, String text, String tongue) {
        File file(String part) {
            String name = page + "-" + theme + "-" + size + "-" + text.replace("%", "");
            return new File(folder, name + (tongue.equals("en") ? "" : "-" + tongue) + part + ".png");
        }
    }

    private static void take(LaterPages.Opening opening, Taken taken, boolean parts) throws Exception {
        var services = opening.services();
        Look look = Look.parse(taken.theme() + " " + taken.text().replace("%", ""));
        int width = Integer.parseInt(taken.size().split("x")[0]);
        int height = Integer.parseInt(taken.size().split("x")[1]);
        var wizard = new Wizard(services, Steps.all(services.knowledge()), opening.journey(), _ -> {}, () -> {});
        var scene = new Scene(wizard.shell(), width, height);
        new Theme(scene, look);
        wizard.shell().textScale(look.textPercent() / 100.0);
        wizard.start(taken.page().split("-")[0]);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        wizard.shell().applyCss();
        if (wizard.shell().lookup(".banner") == null) {
            wizard.shell().lookupAll(".how-do-you-know").stream().findFirst().ifPresent(
                    fold -> ((changeover.ui.parts.Fold) fold).openProperty().set(true));
        }
        if (taken.page().equals("found-recording")) {
            lay(wizard);
            ((javafx.scene.control.Button) wizard.shell().lookup("#found-record")).fire();
        }
        wizard.shell().lookup(".heading").requestFocus();
        if (taken.page().endsWith("-facts")) {
            wizard.shell().lookupAll(".card .fold").stream().findFirst().ifPresent(
                    fold -> ((changeover.ui.parts.Fold) fold).reveal());
        }
        lay(wizard);
        if (taken.page().endsWith("-facts")) {
            scrollTo(wizard.shell(), wizard.shell().lookup(".card .fold"));
            wizard.shell().layout();
        }
        if (taken.page().equals("found-recording")) {
            scrollTo(wizard.shell(), wizard.shell().lookup("#found-recording"));
            lay(wizard);
        }
        taken.folder().mkdirs();
        write(scene.snapshot(null), taken.file(""));
        if (parts) {
            parts(wizard, taken);
        }
        wizard.close();
        stage.hide();
    }

    /** The content without the frame, from top to bottom, in pictures of at most 1400 rows. */
    private static void parts(Wizard wizard, Taken taken) throws Exception {
        var content = ((ScrollPane) wizard.shell().lookup(".page-scroll")).getContent();
        var bounds = content.getBoundsInParent();
        var how = new SnapshotParameters();
        how.setFill(taken.theme().equals("light") ? Color.WHITE : taken.theme().equals("dark") ? Color.web("#12181d") : Color.BLACK);
        int part = 0;
        for (double y = 0; y < bounds.getHeight(); y += PART) {
            double rows = Math.min(PART, bounds.getHeight() - y);
            how.setViewport(new Rectangle2D(bounds.getMinX(), bounds.getMinY() + y, bounds.getWidth(), rows));
            write(content.snapshot(how, null), taken.file("-part" + ++part));
        }
    }

    private static void lay(Wizard wizard) {
        wizard.shell().applyCss();
        wizard.shell().layout();
        wizard.shell().layout();
    }

    /** So that the node stands at the top of the page. */
    private static void scrollTo(Node shell, Node node) {
        var scroll = (ScrollPane) shell.lookup(".scroll-pane");
        var content = scroll.getContent();
        double top = content.sceneToLocal(node.localToScene(0, 0)).getY();
        double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(top / hidden);
    }

    private static void write(WritableImage image, File file) throws Exception {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", file);
        System.out.println(file);
    }
}
