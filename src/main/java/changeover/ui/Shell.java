package changeover.ui;

import changeover.ui.parts.Fold;
import changeover.ui.parts.Texts;
import changeover.ui.step.Step;
import changeover.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.FadeTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The frame around every page: path, header, content that scrolls by itself, footer, and the keys that work anywhere. */
final class Shell extends BorderPane {
    /** Below this width, at 100 % text, the path folds to icons. */
    private static final double FOLD_BELOW = 860;

    private static final double MARGIN = 40;
    /** Large text in a small window: frame and margins step back for the content. */
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Label heading = new Label();
    private final Label lead = new Label();
    private final VBox column = new VBox(heading, lead);
    private final ScrollPane scroll;
    private final Rail rail;
    private final Footer footer;
    private final TopBar top;
    private Subscription page = Subscription.EMPTY;
    private double textScale = 1;
    private boolean compact;

    /** The path and the page's place on it; an answer on the page may change both. */
    record Where(List<Step> path, Flow.Position here) {}

    /** Told what the person does with the frame. */
    interface Listener {
        void back();

        void goTo(String step);
    }

    Shell(Words words, Look look, Consumer<Look> onLook, Listener listener) {
        getStyleClass().add("shell");
        rail = new Rail(words, listener::goTo);
        footer = new Footer(words, listener::back);
        heading.setId("shell-heading");
        heading.getStyleClass().add("heading");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        Texts.spokenAsHeading(heading, words.locale());
        heading.setFocusTraversable(true);
        lead.setId("shell-lead");
        lead.getStyleClass().add("lead");
        for (Label label : List.of(heading, lead)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        column.getStyleClass().add("column");
        var middle = new StackPane(column);
        middle.getStyleClass().add("page");
        scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        var bottom = new StackPane(footer);
        bottom.getStyleClass().add("footer");
        var main = new BorderPane(scroll);
        main.setBottom(bottom); // before the top: the Tab key goes from the page to what it leads to
        top = new TopBar(words, look, onLook);
        main.setTop(top);
        main.getStyleClass().add("main");
        setLeft(rail);
        setCenter(main);
        scroll.viewportBoundsProperty().subscribe(_ -> margins(middle));
        focusOnceDrawn();
        widthProperty().subscribe(this::fold);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
                listener.back();
                key.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void fold() {
        boolean narrow = getWidth() > 0 && getWidth() < FOLD_BELOW * textScale;
        rail.fold(narrow);
        pseudoClassStateChanged(COMPACT, narrow && textScale > 1);
        compact = narrow && textScale > 1;
    }

    /** The same margins with and without a scroll bar, so that the column and the footer stay in line. */
    private void margins(Region middle) {
        double em = Theme.TEXT * textScale;
        double side = compact ? MARGIN / 2 : MARGIN / Theme.TEXT * em;
        double bar = Math.max(0, scroll.getWidth() - scroll.getViewportBounds().getWidth());
        middle.setPadding(new Insets(0.75 * em, Math.max(0, side - bar), 2.2 * em, side));
    }

    void textScale(double scale) {
        textScale = scale;
        fold();
        margins((Region) scroll.getContent());
    }

    /** Shows an open page. {@code css} may be null. */
    void show(Step step, Step.Visit visit, String css, Supplier<Where> where) {
        page.unsubscribe();
        Node content = visit.content();
        content.getStyleClass().add(step.id());
        column.getStylesheets().setAll(css == null ? List.of() : List.of(css));
        column.getChildren().setAll(heading, lead, content);
        page = Subscription.combine(
                visit.heading().subscribe(text -> {
                    heading.setText(text);
                    path(where.get(), visit);
                }),
                visit.lead().subscribe(text -> {
                    lead.setText(text);
                    lead.setVisible(text != null && !text.isEmpty());
                    lead.setManaged(lead.isVisible());
                }),
                visit.primary().subscribe(footer::primary),
                visit.quiet().subscribe(footer::quiet),
                visit.mayGoBack().subscribe(_ -> path(where.get(), visit)),
                visit.mayChangeLanguage().subscribe(top::mayChangeLanguage));
        scroll.setVvalue(0);
        heading.requestFocus();
        fadeIn();
    }

    /** Takes the place of another frame: folds stay open, the focus stays in the menu where the language was chosen. */
    void replace(Shell old) {
        double place = old.scroll.getVvalue();
        old.page.unsubscribe();
        if (old.getScene() != null) {
            old.getScene().setRoot(this);
            applyCss();
            layout();
            openAs(old);
            scroll.setVvalue(place);
            if (lookup("#shell-language") instanceof Node menu) {
                menu.requestFocus();
            }
        }
    }

    private List<Fold> folds() {
        return column.lookupAll(".fold").stream().map(Fold.class::cast).toList();
    }

    private void openAs(Shell old) {
        var open = old.folds().stream().filter(fold -> fold.openProperty().get()).map(Fold::link).toList();
        int before = -1;
        while (folds().size() > before) { // a fold makes what is in it when it is opened
            before = folds().size();
            folds().stream().filter(fold -> open.contains(fold.link())).forEach(fold -> fold.openProperty().set(true));
            applyCss();
            layout();
        }
    }

    private void path(Where where, Step.Visit visit) {
        boolean may = visit.mayGoBack().getValue();
        boolean first = where.here().number() == 1;
        footer.mayGoBack(may && !first, !first);
        rail.show(where.path(), where.here(), may);
    }

    /** The scroll pane takes its content in only when it is drawn for the first time. */
    private void focusOnceDrawn() {
        heading.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                heading.requestFocus();
            }
        });
    }

    private void fadeIn() {
        if (getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing() && !Theme.still()) {
            var fade = new FadeTransition(Duration.millis(120), column);
            fade.setFromValue(0.35);
            fade.setToValue(1);
            fade.play();
        }
    }

    private void keys(KeyEvent key) {
        switch (key.getCode()) {
            case F1 -> {
                if (column.lookup("." + Fold.KNOW) instanceof Fold fold) {
                    fold.reveal();
                    key.consume();
                }
            }
            case ENTER -> {
                enter();
                key.consume();
            }
            default -> {}
        }
    }

    /** Buttons hear Enter themselves. On the heading, where a page begins, it presses the primary button. */
    private void enter() {
        switch (getScene().getFocusOwner()) {
            case MenuButton menu -> menu.show();
            case Label label when label == heading -> footer.press();
            case null, default -> {}
        }
    }
}
