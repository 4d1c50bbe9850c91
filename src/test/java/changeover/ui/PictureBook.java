package changeover.ui;

import changeover.knowledge.Ban;
import changeover.ui.step.Step;
import changeover.ui.step.Steps;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Opens each page with an invented PC and saves a picture of it: for people to look at. Arguments: folder, then any of
 * "light", "dark", "contrast", "1000x700", "200%", and ids of pages or samples; none means all that make sense.
 */
public final class PictureBook {
    /** Name of the picture to how it is opened: "found-broken" and so on. */
    private static final Map<String, java.util.function.Consumer<SampleServices>> VARIANTS = new TreeMap<>(Map.of(
            "ban-home", _ -> {},
            "found-several", s -> s.scan = Samples.several(),
            "found-broken", s -> s.scan = Samples.broken(),
            "found-leftovers", s -> s.scan = Samples.leftovers(),
            "found-unclear", s -> s.scan = Samples.unclear(),
            "found-blind", s -> s.scan = Samples.blind(),
            "found-none", s -> s.scan = Samples.none(),
            "found-looking", s -> s.jobs = DirectJobs.held()));

    private PictureBook() {}

    public static void main(String[] args) throws Exception {
        var words = List.of(args).subList(1, args.length);
        var themes = List.of("light", "dark", "contrast").stream().filter(words::contains).toList();
        var sizes = words.stream().filter(w -> w.matches("\\d+x\\d+")).toList();
        var texts = words.stream().filter(w -> w.endsWith("%")).toList();
        var pages = words.stream().filter(w -> w.matches("[a-z-]+") && !themes.contains(w)).toList();
        var down = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                var stage = new Stage();
                for (String page : pages.isEmpty() ? all() : pages) {
                    for (String theme : themes.isEmpty() ? List.of("light") : themes) {
                        for (String size : sizes.isEmpty() ? List.of("1000x700") : sizes) {
                            for (String text : texts.isEmpty() ? List.of("100%") : texts) {
                                take(stage, new File(args[0]), page, theme, size, text);
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

    private static List<String> all() {
        var all = new java.util.ArrayList<>(Steps.all(new SampleServices().knowledge()).stream().map(Step::id).toList());
        all.addAll(VARIANTS.keySet());
        all.removeAll(LaterPages.all().keySet());
        all.addAll(LaterPages.all().keySet());
        return all;
    }

    private static LaterPages.Opening opening(String page) {
        if (LaterPages.all().containsKey(page)) {
            return LaterPages.all().get(page);
        }
        var services = new SampleServices();
        VARIANTS.getOrDefault(page, _ -> {}).accept(services);
        Journey journey = page.startsWith("found")
                ? Journey.START
                : Journey.START.with(Samples.several()).with((Ban.Audience) (page.equals("ban-home") ? Ban.Audience.HOME : null));
        return new LaterPages.Opening(services, journey);
    }

    private static void take(Stage stage, File folder, String page, String theme, String size, String text)
            throws Exception {
        var opening = opening(page);
        var services = opening.services();
        Look look = Look.parse(theme + " " + text.replace("%", ""));
        int width = Integer.parseInt(size.split("x")[0]);
        int height = Integer.parseInt(size.split("x")[1]);
        var wizard = new Wizard(services, Steps.all(services.knowledge()), opening.journey(), _ -> {}, () -> {});
        var scene = new Scene(wizard.shell(), width, height);
        new Theme(scene, look);
        wizard.shell().textScale(look.textPercent() / 100.0);
        wizard.start(page.split("-")[0]);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        wizard.shell().applyCss();
        if (wizard.shell().lookup(".banner") == null) {
            wizard.shell().lookupAll(".how-do-you-know").stream().findFirst().ifPresent(
                    fold -> ((changeover.ui.parts.Fold) fold).openProperty().set(true));
        }
        wizard.shell().lookup(".heading").requestFocus();
        if (page.endsWith("-facts")) {
            wizard.shell().lookupAll(".card .fold").stream().findFirst().ifPresent(
                    fold -> ((changeover.ui.parts.Fold) fold).reveal());
        }
        wizard.shell().applyCss();
        wizard.shell().layout();
        wizard.shell().layout();
        if (page.endsWith("-facts")) {
            scrollTo(wizard.shell(), wizard.shell().lookup(".card .fold"));
            wizard.shell().layout();
        }
        folder.mkdirs();
        String name = page + "-" + theme + "-" + size + "-" + text.replace("%", "") + ".png";
        write(scene.snapshot(null), new File(folder, name));
        wizard.close();
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
