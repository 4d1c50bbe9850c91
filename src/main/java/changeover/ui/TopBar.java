package changeover.ui;

import changeover.ui.parts.Icons;
import changeover.ui.parts.LinkButton;
import changeover.ui.parts.Parts;
import changeover.ui.parts.Texts;
import changeover.ui.parts.WrapRow;
import changeover.words.Words;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Top right: what is sent, text size, theme, language. */
final class TopBar extends WrapRow {
    private final Words words;
    private final MenuButton language;

    TopBar(Words words, Look look, Consumer<Look> onLook) {
        super(4, Pos.CENTER_RIGHT);
        this.words = words;
        getStyleClass().add("top-bar");
        var now = new Look[] {look};
        Consumer<Look> change = next -> {
            now[0] = next;
            onLook.accept(next);
        };
        var sent = new LinkButton[1];
        sent[0] = new LinkButton("shell-sent", words.get("sent"), () -> Parts.popOver(sentBox()).show(sent[0]));
        sent[0].getStyleClass().add("top-link");

        MenuButton size = menu("shell-text", words.get("text.short"), words.get("text"));
        var sizes = new ToggleGroup();
        Look.SIZES.stream().sorted().forEach(percent -> {
            String name = words.get("text.size", percent);
            size.getItems().add(radio("shell-text-" + percent, name, sizes, percent == look.textPercent(), () -> change.accept(
                    now[0].with(percent))));
        });

        MenuButton theme = menu("shell-theme", words.get("theme"), words.get("theme"));
        theme.setGraphic(Icons.HALF.node(0.9));
        var themes = new ToggleGroup();
        Stream.of(Theme.Choice.values()).forEach(choice -> theme.getItems()
                .add(radio(id(choice), name(choice), themes, choice == look.theme(), () -> change.accept(now[0].with(choice)))));

        language = menu("shell-language", name(words.locale().getLanguage()), words.get("language"));
        var languages = new ToggleGroup();
        for (String tag : new String[] {null, "en", "es"}) {
            language.getItems().add(radio(languageId(tag), name(tag), languages, Objects.equals(tag, look.language()), () ->
                    change.accept(now[0].in(tag))));
        }
        getChildren().addAll(sent[0], size, theme, language);
    }

    void mayChangeLanguage(boolean may) {
        language.setDisable(!may);
    }

    private Node[] sentBox() {
        return new Node[] {Texts.title(words.get("sent.title")), Texts.body(words.get("sent.text"))};
    }

    private static MenuButton menu(String id, String text, String spoken) {
        var menu = new MenuButton(text);
        menu.setId(id);
        menu.setAccessibleText(spoken);
        menu.getStyleClass().add("top-menu");
        return menu;
    }

    private static RadioMenuItem radio(String id, String text, ToggleGroup group, boolean on, Runnable action) {
        var item = new RadioMenuItem(text);
        item.setId(id);
        item.setToggleGroup(group);
        item.setSelected(on);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static String languageId(String tag) {
        return switch (tag) {
            case null -> "shell-language-system";
            case "es" -> "shell-language-es";
            default -> "shell-language-en";
        };
    }

    /** Each language in its own words, so that whoever cannot read this one finds hers. */
    private String name(String tag) {
        return switch (tag) {
            case null -> words.get("language.system");
            case "es" -> words.get("language.spanish");
            default -> words.get("language.english");
        };
    }

    private static String id(Theme.Choice choice) {
        return switch (choice) {
            case SYSTEM -> "shell-theme-system";
            case LIGHT -> "shell-theme-light";
            case DARK -> "shell-theme-dark";
            case CONTRAST -> "shell-theme-contrast";
        };
    }

    private String name(Theme.Choice choice) {
        return switch (choice) {
            case SYSTEM -> words.get("theme.system");
            case LIGHT -> words.get("theme.light");
            case DARK -> words.get("theme.dark");
            case CONTRAST -> words.get("theme.contrast");
        };
    }
}
