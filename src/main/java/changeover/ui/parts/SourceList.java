package changeover.ui.parts;

import changeover.knowledge.Source;
import changeover.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Sources with the dates they were checked; those with an address open in the person's browser. */
public final class SourceList extends VBox {
    /** {@code id} is the prefix of the links' ids. */
    public SourceList(String id, List<Source> sources, Words words, Consumer<String> open) {
        getStyleClass().add("source-list");
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            var entry = new VBox();
            if (source.url() == null) {
                entry.getChildren().add(Texts.body(source.title()));
            } else {
                String spoken = words.get("sources.open", source.title());
                entry.getChildren()
                        .add(LinkButton.outside(id + "-" + (i + 1), source.title(), spoken, () -> open.accept(source.url())));
            }
            String date = words.get("sources.checked", words.date(source.checked()));
            entry.getChildren().add(Texts.small(source.url() == null ? date : source.url() + " · " + date));
            getChildren().add(entry);
        }
    }
}
