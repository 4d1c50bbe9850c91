package changeover.ui.parts;

import changeover.detect.Evidence;
import changeover.detect.Phrase;
import changeover.knowledge.Source;
import changeover.ui.Services;
import changeover.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** The shared parts that need words, knowledge or the way outside. One per open page. */
public final class Parts {
    private final Services services;
    private final Words words;
    private final Phrase phrases;

    public Parts(Services services) {
        this.services = services;
        this.words = Words.beside(Parts.class, "parts", services.locale());
        this.phrases = new Phrase(services.locale());
    }

    public Words words() {
        return words;
    }

    /** "How do you know?" with its witnesses; F1 opens the first one of a page. */
    public Fold know(String id, List<EvidenceTable.Row> rows) {
        var fold = new Fold(
                id, words.get("know.closed", rows.size()), words.get("know.opened"), () -> new EvidenceTable(rows, words));
        fold.getStyleClass().add(Fold.KNOW);
        return fold;
    }

    /** The same from evidence; {@code place} gives the words for the kind of place. */
    public Fold know(String id, List<Evidence> evidence, Function<Evidence, String> place) {
        return know(id, rows(evidence, place));
    }

    /** The same with sentences above the witnesses on what they come to together. */
    public Fold know(String id, String together, List<Evidence> evidence, Function<Evidence, String> place) {
        var rows = rows(evidence, place);
        var fold = new Fold(id, words.get("know.closed", rows.size()), words.get("know.opened"), () -> {
            var box = new VBox(Texts.body(together), new EvidenceTable(rows, words));
            box.getStyleClass().add("evidence-box");
            return box;
        });
        fold.getStyleClass().add(Fold.KNOW);
        return fold;
    }

    private List<EvidenceTable.Row> rows(List<Evidence> evidence, Function<Evidence, String> place) {
        return evidence.stream().map(e -> row(e, place.apply(e))).toList();
    }

    private EvidenceTable.Row row(Evidence evidence, String place) {
        var reason = services.knowledge().reasons().get(evidence.reason());
        return new EvidenceTable.Row(
                place,
                phrases.shown(evidence.says()) + "\n" + phrases.shown(evidence.where()),
                reason == null ? 0 : reason.points(),
                reason == null ? "" : reason.why());
    }

    /** A small link that opens the sources of a statement; empty when the statement names none. */
    public Optional<Node> sources(String id, List<String> sourceIds) {
        var sources = find(sourceIds);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        var link = new LinkButton[1];
        link[0] = new LinkButton(id, words.get("sources.closed", sources.size()), () -> open(id, link[0], sources));
        link[0].getStyleClass().add("source-link");
        link[0].setAccessibleText(words.get("sources.spoken", sources.size()));
        return Optional.of(link[0]);
    }

    /** The sources of these ids, as a list that stands in the page. */
    public SourceList sourceList(String id, List<String> sourceIds) {
        return new SourceList(id, find(sourceIds), words, services::openOutside);
    }

    private List<Source> find(List<String> ids) {
        return ids.stream()
                .map(services.knowledge().sources()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void open(String id, Node owner, List<Source> sources) {
        var list = new SourceList(id + "-source", sources, words, services::openOutside);
        popOver(Texts.title(words.get("sources.title")), list).show(owner);
        list.lookupAll(".link-button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** A box that floats beside its owner until Esc or a click elsewhere. */
    public static PopOver popOver(Node... content) {
        var pop = new PopOver(new FloatingBox(content));
        pop.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        pop.setDetachable(false);
        pop.setAnimated(false);
        pop.setHideOnEscape(true);
        pop.getRoot().getStylesheets().add(Parts.class.getResource("pop-over.css").toExternalForm());
        return pop;
    }

    /** A pop-up asks for the height without saying a width; wrapped text needs one. */
    private static final class FloatingBox extends VBox {
        FloatingBox(Node... content) {
            super(content);
            getStyleClass().add("pop-over-content");
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
