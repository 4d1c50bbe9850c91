package changeover.ui.step.welcome;

import changeover.ui.parts.Banner;
import changeover.ui.parts.Card;
import changeover.ui.parts.Icons;
import changeover.ui.parts.Texts;
import changeover.ui.parts.Tone;
import changeover.words.Words;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Three cards: what we do, that nothing changes yet, that nothing is sent. */
final class WelcomeView {
    private final VBox root = new VBox();
    private final VBox notice = new VBox();

    WelcomeView(WelcomeModel model, Words words) {
        root.getStyleClass().add("cards");
        notice.setManaged(false);
        root.getChildren()
                .addAll(
                        notice,
                        new Card("welcome-what", words.get("what.title"), words.get("what.text")).badge(Icons.SEARCH),
                        new Card("welcome-safe", words.get("safe.title"), words.get("safe.text")).badge(Icons.SHIELD_TICK),
                        new Card("welcome-sent", words.get("sent.title"), words.get("sent.text")).badge(Icons.BLIND),
                        Texts.small(words.get("office")));
        model.unfinished().subscribe(this::show);
    }

    private void show(WelcomeModel.Unfinished unfinished) {
        notice.getChildren().clear();
        notice.setManaged(unfinished != null);
        if (unfinished != null) {
            notice.getChildren().add(new Banner("welcome-unfinished", Tone.WARN, unfinished.title(), unfinished.text()));
        }
    }

    Node node() {
        return root;
    }
}
